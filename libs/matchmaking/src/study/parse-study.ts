import { visibleText } from '#directory';
import { unstorableText } from '#kernel';
import { conditionsFromMesh } from '#vocabulary';
import { countryNamed } from './country-names';
import { holdsAddress, nameFinder, withoutSentences } from './people';
import { peopleNamedIn, RegistryRecord } from './registry-record';
import { RegistryId, StudyFacts } from './study-facts';

/** The registry itself allows 5,000 characters in a summary. What is longer is not looked into. */
const LONGEST_TEXT = 10_000;

/** What came of reading a record: facts, or a sentence for whoever gave it that says what is wrong with it. */
export type StudyReading = { readonly ok: true; readonly study: StudyFacts } | { readonly ok: false; readonly why: string };

/**
 * Reads a study record of ClinicalTrials.gov (data API, version 2). Takes only what `StudyFacts` has room for, and keeps people out of
 * it (R-IMP-02): a person in the sponsor's place is left out, and so is every sentence that names somebody whom the record lists as
 * contact or official, or that holds an e-mail address or a telephone number.
 */
export function parseStudy(json: unknown): StudyReading {
  const form = otherForm(json);
  if (form !== undefined) return refused(form);

  const read = RegistryRecord.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(`It is not a study record of ClinicalTrials.gov: ${issue?.path.join('.') ?? 'the record'} is missing or is not what it should be.`);
  }
  const { protocolSection, derivedSection } = read.data;
  const { nctId, briefTitle, officialTitle } = protocolSection.identificationModule;
  if (!RegistryId.safeParse(nctId).success) return refused('Its number is not one of ClinicalTrials.gov, which look like NCT01234567.');

  const wanting = [
    ...(protocolSection.descriptionModule?.briefSummary ? [] : ['no summary']),
    ...(protocolSection.conditionsModule?.conditions?.length ? [] : ['no conditions']),
    ...(protocolSection.sponsorCollaboratorsModule?.leadSponsor?.name ? [] : ['no sponsor']),
  ];
  if (wanting.length > 0) return refused(`${nctId} is only a part of a record: it has ${inWords(wanting)}. Download the whole record from ClinicalTrials.gov and import that.`);

  const namesSomebody = nameFinder(peopleNamedIn(read.data));
  const clean = (text: string | undefined): string => withoutSentences(storable(text ?? ''), (sentence) => namesSomebody(sentence) || holdsAddress(sentence));
  const oneLine = (text: string | undefined): string => clean(text).replace(/\s+/gu, ' ').trim();

  const study = StudyFacts.safeParse({
    registry: 'clinicaltrials.gov',
    registryId: nctId,
    title: oneLine(briefTitle) || oneLine(officialTitle),
    summary: clean(protocolSection.descriptionModule?.briefSummary),
    conditions: conditionsFromMesh((derivedSection?.conditionBrowseModule?.meshes ?? []).map(({ id }) => id)),
    conditionNames: unique((protocolSection.conditionsModule?.conditions ?? []).map(oneLine)),
    countries: unique((protocolSection.contactsLocationsModule?.locations ?? []).map(({ country }) => countryNamed(country ?? '') ?? '')).sort(),
    ...sponsorOf(read.data, oneLine),
  });
  if (!study.success) {
    const [issue] = study.error.issues;
    return refused(`${nctId} cannot be used: its ${fieldName(issue?.path[0])} is missing, too long or made of characters that cannot be stored.`);
  }
  return { ok: true, study: study.data };
}

/** The leading organisation. A study led by a person (class INDIV) has none: people's names do not enter the log. */
function sponsorOf(record: RegistryRecord, oneLine: (text: string | undefined) => string): { sponsor?: string } {
  const lead = record.protocolSection.sponsorCollaboratorsModule?.leadSponsor;
  const sponsor = lead?.class === 'INDIV' ? '' : oneLine(lead?.name);
  return sponsor === '' ? {} : { sponsor };
}

/** What a file holds instead of one record in the form that is read, if it is something that we know. */
function otherForm(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return 'It is not a study record: a record is a JSON object with a "protocolSection".';
  if (Array.isArray(json)) return 'It is a list. Save one study at a time.';
  if ('FullStudiesResponse' in json || 'StudyFieldsResponse' in json || 'Study' in json || 'ProtocolSection' in json) {
    return 'It is in the old format of ClinicalTrials.gov, which was switched off in 2024. Download the study again from ClinicalTrials.gov (JSON, data API version 2).';
  }
  if ('studies' in json) return 'It is a page of search results. Save one study at a time.';
  if (!('protocolSection' in json)) return 'It is not a study record of ClinicalTrials.gov: there is no "protocolSection" in it.';
  return undefined;
}

function storable(text: string): string {
  if (text.length > LONGEST_TEXT) return '';
  const plain = visibleText(text).replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');
  return unstorableText(plain) === undefined ? plain.trim() : '';
}

const fieldNames: Readonly<Record<string, string>> = { title: 'title', summary: 'summary', conditions: 'list of conditions', conditionNames: 'list of conditions', countries: 'list of countries', sponsor: 'sponsor' };

function fieldName(key: PropertyKey | undefined): string {
  return fieldNames[String(key)] ?? 'content';
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== '');
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function refused(why: string): StudyReading {
  return { ok: false, why };
}
