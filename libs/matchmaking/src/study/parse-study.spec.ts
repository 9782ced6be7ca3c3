import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describeWithRecords } from '../../../../test/support/records';
import { parseStudy } from './parse-study';
import { StudyFacts } from './study-facts';
import { strangersIn } from './testing';

/** A made-up record in the registry's form, with people wherever a record has them. */
const record = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  protocolSection: {
    identificationModule: { nctId: 'NCT01234567', briefTitle: 'Breathing Well', organization: { fullName: 'A Hospital', class: 'OTHER' } },
    statusModule: { overallStatus: 'RECRUITING' },
    sponsorCollaboratorsModule: { leadSponsor: { name: 'A Hospital', class: 'OTHER' }, responsibleParty: { investigatorFullName: 'Petra Testdotter' } },
    descriptionModule: { briefSummary: 'We ask what helps people breathe.' },
    conditionsModule: { conditions: ['Cystic Fibrosis', 'Cystic Fibrosis', 'Breathlessness'] },
    eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria: over 18' },
    contactsLocationsModule: {
      centralContacts: [{ name: 'Ola Exempel, MD', phone: '+46 8 123 45 67', email: 'ola@example.org' }],
      overallOfficials: [{ name: 'Anna Påhittad-Berg, PhD' }],
      locations: [
        { facility: 'Ward 1', city: 'Lund', country: 'Sweden', contacts: [{ name: 'Per Fiktiv' }] }, { country: 'Korea, Republic of' }, { country: 'Sweden' }, { country: 'Turkey (Türkiye)' },
        { country: 'Atlantis' },
      ],
    },
    ...changes,
  },
  derivedSection: { conditionBrowseModule: { meshes: [{ id: 'D000003550', term: 'Cystic Fibrosis' }, { id: 'D000099999' }], ancestors: [{ id: 'D000008171' }] } },
});

const factsOf = (json: unknown): StudyFacts => {
  const reading = parseStudy(json);
  if (!reading.ok) throw new Error(reading.why);
  return reading.study;
};
const whyNot = (json: unknown): string => {
  const reading = parseStudy(json);
  return reading.ok ? 'was read' : reading.why;
};

describe('R-IMP-02: a study record', () => {
  it('gives title, summary, conditions, countries, sponsor and registry id, and nothing else', () =>
    expect(factsOf(record())).toEqual({
      registry: 'clinicaltrials.gov', registryId: 'NCT01234567', title: 'Breathing Well', summary: 'We ask what helps people breathe.',
      conditions: ['cystic-fibrosis'], conditionNames: ['Cystic Fibrosis', 'Breathlessness'], countries: ['KR', 'SE', 'TR'], sponsor: 'A Hospital',
    }));

  it('T25: gives no sponsor when a person leads it', () => {
    expect(factsOf(record({ sponsorCollaboratorsModule: { leadSponsor: { name: 'Testdotter, Petra', class: 'INDIV' } } })).sponsor).toBeUndefined();
    expect(factsOf(record({ sponsorCollaboratorsModule: { leadSponsor: { name: 'Påhittad-Berg, Anna', class: 'OTHER' } } })).sponsor).toBeUndefined();
  });

  it.each([
    ['names a contact', 'Ask Ola Exempel, MD, about it.'],
    ['names an official without accents, the other way round', 'Led by PAHITTAD-BERG, Anna.'],
    ['names the investigator with a middle initial', 'Dr. Petra X. Testdotter began it in 2019.'],
    ['holds an e-mail address', 'Write to breathing.well@example.org before you come.'],
    ['holds a disguised e-mail address', 'Write to breathing (at) example.org before you come.'],
    ['holds a telephone number', 'Call 01.49.95.81.69 or +33 149958169.'],
    ['holds a telephone number with a plus', 'Call +342746155.'],
  ])('T25: loses the sentence of its summary that %s', (_what, sentence) =>
    expect(factsOf(record({ descriptionModule: { briefSummary: `We ask what helps. ${sentence} It takes a year.` } })).summary).toBe('We ask what helps. It takes a year.'));

  it('keeps dates, doses, registry numbers and offices in its summary', () => {
    const summary = 'From 2014-08-05 to 2016-01-31, doses of 100, 200 or 300 mg (EudraCT 2012-003456-12, NCT00763412). Clinical trials of medical care.';
    const changed = record({ descriptionModule: { briefSummary: summary }, contactsLocationsModule: { overallOfficials: [{ name: 'Clinical Trials' }, { name: 'Medical Director' }] } });
    expect(factsOf(changed).summary).toBe(summary);
  });

  it('R-TXT-02: loses characters that hide something', () =>
    expect(factsOf(record({ descriptionModule: { briefSummary: 'Pay\u202E 0042\u200B now\u0007.\r\nMore.' } })).summary).toBe('Pay 0042 now .\nMore.'));
});

describe('what is not a whole study record is refused in a sentence', () => {
  it.each([
    ['nothing', null, 'It is not a study record: a record is a JSON object with a "protocolSection".'],
    ['a text', 'NCT01234567', 'It is not a study record: a record is a JSON object with a "protocolSection".'],
    ['several records', [record()], 'It is a list. Save one study at a time.'],
    ['a page of results', { studies: [record()] }, 'It is a page of search results. Save one study at a time.'],
    ['something else', { id: 'https://ror.org/056d84691' }, 'It is not a study record of ClinicalTrials.gov: there is no "protocolSection" in it.'],
    ['no identification', { protocolSection: {} }, 'It is not a study record of ClinicalTrials.gov: protocolSection.identificationModule is missing or is not what it should be.'],
    ['a wrong type', record({ conditionsModule: { conditions: 'Cystic Fibrosis' } }), 'It is not a study record of ClinicalTrials.gov: protocolSection.conditionsModule.conditions is missing or is not what it should be.'],
    ['another registry', record({ identificationModule: { nctId: 'ISRCTN12345678', briefTitle: 'A' } }), 'Its number is not one of ClinicalTrials.gov, which look like NCT01234567.'],
    ['no summary', record({ descriptionModule: {} }), 'NCT01234567 is only a part of a record: it has no summary. Download the whole record from ClinicalTrials.gov and import that.'],
    ['no title', record({ identificationModule: { nctId: 'NCT01234567' } }), 'NCT01234567 cannot be used: its title is missing, too long or made of characters that cannot be stored.'],
    ['a title without end', record({ identificationModule: { nctId: 'NCT01234567', briefTitle: 'a'.repeat(1_000_000) } }), 'NCT01234567 cannot be used: its title is missing, too long or made of characters that cannot be stored.'],
    ['half a character in its only title', record({ identificationModule: { nctId: 'NCT01234567', briefTitle: 'a\uD800' } }), 'NCT01234567 cannot be used: its title is missing, too long or made of characters that cannot be stored.'],
  ])('%s', (_what, json, why) => expect(whyNot(json)).toBe(why));

  it('whatever it is, reading it gives facts or a sentence', () =>
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.jsonValue().map((inner) => record({ descriptionModule: inner })), fc.jsonValue().map((inner) => record({ contactsLocationsModule: inner }))), (json) => {
      const reading = parseStudy(json);
      if (reading.ok) StudyFacts.parse(reading.study);
      else expect(reading.why).toMatch(/^[A-Z].+\.$/s);
    })));
});

describeWithRecords('clinicaltrials', 'real records', (paths) => {
  const files = paths.map((file) => path.basename(file, '.json'));
  const sample = (name: string): unknown => JSON.parse(readFileSync(paths.find((file) => file.endsWith(`${name}.json`)) ?? name, 'utf8'));

  it.each([
    ['NCT00763412', ['cystic-fibrosis', 'diabetes'], ['US'], undefined],
    ['NCT02210780', ['atopic-dermatitis'], ['US'], 'Regeneron Pharmaceuticals'],
    ['NCT03475563', ['coronary-artery-disease'], ['ES'], "Hospital Universitari Vall d'Hebron Research Institute"],
    ['NCT06171568', ['brain-injury'], ['FR'], 'Assistance Publique - Hôpitaux de Paris'],
  ])('R-IMP-02: %s gives its conditions, countries and sponsor', (file, conditions, countries, sponsor) => {
    const study = factsOf(sample(file));
    expect({ conditions: study.conditions, countries: study.countries, sponsor: study.sponsor }).toEqual({ conditions: expect.arrayContaining(conditions) as unknown, countries, sponsor });
  });

  it('a stub is refused', () =>
    expect(whyNot(sample('NCT00465816'))).toBe('NCT00465816 is only a part of a record: it has no summary, no conditions and no sponsor. Download the whole record from ClinicalTrials.gov and import that.'));

  it('the old format is refused', () =>
    expect(whyNot(sample('NCT04780763'))).toBe('It is in the old format of ClinicalTrials.gov, which was switched off in 2024. Download the study again from ClinicalTrials.gov (JSON, data API version 2).'));

  it.each(files)('T25: of %s no name, address or number of anybody gets through', (file) => {
    const strangers = strangersIn(sample(file));
    const reading = parseStudy(sample(file));
    const result = JSON.stringify(reading).toLowerCase();
    expect(strangers.filter((stranger) => result.includes(stranger.toLowerCase()))).toEqual([]);
  });

  it('T25: the samples do hold people, or the spec above would prove nothing', () => {
    const all = new Set(files.flatMap((file) => strangersIn(sample(file))));
    expect([...all]).toEqual(expect.arrayContaining(['Ana Maria Arbelaez', 'Arbelaez', 'iotaegui@vhebron.net', 'Heslot', '01.49.95.81.69', 'Eduard Bosch']));
  });
});
