/** Reads records of the Research Organization Registry, in both generations of its format (https://ror.readme.io/docs/ror-data-structure). */

import { line } from '#kernel';
import { z } from 'zod';
import { registries, type ExternalId } from '../external-id/external-id';
import { ListingFacts, WebAddress, type OtherName } from '../organisation/values';
import { visibleText } from '../text';
import { firstGeneration, secondGeneration, type CommonRecord } from './generations';
import { rorId } from './ror-id';

/** What a record says, or a sentence that says why it is not used. `id` is the registry's address, where there is one. */
export type ReadRecord =
  | { readonly ok: true; readonly id: string; readonly source: ExternalId; readonly facts: ListingFacts }
  | { readonly ok: false; readonly id?: string; readonly why: string };

/** Reads one record from its JSON value. */
export function readRecord(value: unknown): ReadRecord {
  const known = idOf(value);
  const refuse = (why: string): ReadRecord => ({ ok: false, why, ...(known === undefined ? {} : { id: known }) });
  const parsed = generationOf(value)?.safeParse(value);
  if (!parsed) return refuse('it is no record of the Research Organization Registry');
  if (!parsed.success) return refuse(sentence(parsed.error.issues));
  const record = parsed.data;
  const ror = rorId(record.id);
  if (ror === undefined) return refuse('its id is no id of the Research Organization Registry');
  if (record.status !== 'active') return refuse(goneSentence(record));
  const facts = ListingFacts.safeParse(factsOf(record, ror));
  return facts.success ? { ok: true, id: `https://ror.org/${ror}`, source: { registry: 'ror', value: ror }, facts: facts.data } : refuse(sentence(facts.error.issues));
}

function generationOf(value: unknown): z.ZodType<CommonRecord> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('names' in value) return secondGeneration;
  return 'name' in value ? firstGeneration : undefined;
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id.length <= 60 && line(60).safeParse(id).success ? id : undefined;
}

function goneSentence({ status, successors }: CommonRecord): string {
  const [next] = successors;
  return `it is ${status} in the registry; ${next ? `successor: ${next.name} (${next.id})` : 'no successor is named'}`;
}

function sentence(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  const [first, ...others] = issues;
  const said = first ? `${first.path.map(String).join('.')}: ${first.message}` : 'it does not have the form of a record';
  return others.length === 0 ? said : `${said} (and ${others.length} more)`;
}

function factsOf({ name, otherNames, countries, place, websites, domains, established, externalIds }: CommonRecord, ror: string): unknown {
  const called = tidy(name);
  const website = websites.find((address) => WebAddress.safeParse(address).success);
  return {
    name: called,
    otherNames: distinctNames(called, otherNames),
    countries: [...new Set(countries)],
    ...(place ? { place: tidy(place) } : {}),
    ...(website === undefined ? {} : { website }),
    domains: [...new Set(domains.map((domain) => domain.toLowerCase()))],
    ...(established !== null && established >= 500 && established <= 2200 ? { established } : {}),
    externalIds: [{ registry: 'ror', value: ror }, ...externalIds.flatMap(({ registry, value }) => known(registry.toLowerCase(), value))],
  };
}

function known(registry: string, value: string): ExternalId[] {
  const one = registries.find((each) => each === registry);
  return one === undefined ? [] : [{ registry: one, value: value.replaceAll(' ', '') }];
}

function distinctNames(called: string, names: readonly OtherName[]): OtherName[] {
  const byText = new Map<string, OtherName>();
  for (const other of names) {
    const name = tidy(other.name);
    if (name !== '' && name !== called && !byText.has(name)) byText.set(name, { ...other, name });
  }
  return [...byText.values()];
}

/** On one line, without what nobody can see (R-TXT-02). */
function tidy(name: string): string {
  return visibleText(name.replace(/\s+/gu, ' '));
}
