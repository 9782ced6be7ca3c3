import { z } from 'zod';
import type { OtherName } from '../organisation/values';

/** What both generations of the format say, in one form. Addresses, coordinates, e-mail and IP addresses are not even looked at. */
export interface CommonRecord {
  readonly id: string;
  readonly status: string;
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  readonly countries: readonly string[];
  readonly place: string | undefined;
  readonly websites: readonly string[];
  readonly domains: readonly string[];
  readonly established: number | null;
  readonly externalIds: readonly { readonly registry: string; readonly value: string }[];
  readonly successors: readonly { readonly name: string; readonly id: string }[];
}

const short = z.string().max(80);
const text = z.string().max(300);
const address = z.string().max(500);
const many = <T>(item: z.ZodType<T>, max = 200): z.ZodType<T[]> => z.array(item).max(max);
const few = <T>(item: z.ZodType<T>): z.ZodType<T[]> => many(item, 50);
const status = z.enum(['active', 'inactive', 'withdrawn']);
const established = z.int().nullish();
const relationships = z.array(z.object({ type: short, label: text, id: short })).max(5000).nullish();
type Relationships = z.infer<typeof relationships>;

const language = (code: string | null | undefined): { language?: string } => (code && /^[a-z]{2,3}$/.test(code) ? { language: code } : {});
const successorsOf = (related: Relationships): CommonRecord['successors'] =>
  (related ?? []).filter(({ type }) => type.toLowerCase() === 'successor').map(({ label, id }) => ({ name: label, id }));

/** Version 1 of the format: one `name`, and lists of `aliases`, `labels` and `acronyms`. */
export const firstGeneration: z.ZodType<CommonRecord> = z.object({
  id: short,
  status,
  name: text,
  aliases: many(text).nullish(),
  acronyms: many(text).nullish(),
  labels: many(z.object({ label: text, iso639: short.nullish() })).nullish(),
  country: z.object({ country_code: short }),
  addresses: many(z.object({ city: text.nullish() })).nullish(),
  links: few(address).nullish(),
  established,
  external_ids: z.record(short, z.object({ preferred: short.nullish(), all: z.union([short, many(short)]) })).nullish(),
  relationships,
}).transform((record) => ({
  id: record.id,
  status: record.status,
  name: record.name,
  otherNames: [
    ...(record.labels ?? []).map(({ label, iso639 }) => ({ name: label, use: 'label' as const, ...language(iso639) })),
    ...(record.aliases ?? []).map((name) => ({ name, use: 'alias' as const })),
    ...(record.acronyms ?? []).map((name) => ({ name, use: 'acronym' as const })),
  ],
  countries: [record.country.country_code],
  place: record.addresses?.find(({ city }) => city)?.city ?? undefined,
  websites: record.links ?? [],
  domains: [],
  established: record.established ?? null,
  externalIds: Object.entries(record.external_ids ?? {}).flatMap(([registry, { preferred, all }]) => idsOf(registry, preferred, typeof all === 'string' ? [all] : all)),
  successors: successorsOf(record.relationships),
}));

/** Versions 2.0 and 2.1 of the format: all names in one list, each with its uses. */
export const secondGeneration: z.ZodType<CommonRecord> = z.object({
  id: short,
  status,
  names: z.array(z.object({ value: text, types: few(short), lang: short.nullish() })).min(1).max(300),
  locations: z.array(z.object({ geonames_details: z.object({ country_code: short, name: text.nullish() }) })).min(1).max(50),
  links: few(z.object({ type: short, value: address })).nullish(),
  domains: few(text).nullish(),
  established,
  external_ids: few(z.object({ type: short, preferred: short.nullish(), all: many(short) })).nullish(),
  relationships,
}).transform((record) => {
  const display = record.names.find(({ types }) => types.includes('ror_display')) ?? record.names.find(({ types }) => types.includes('label')) ?? record.names[0];
  return {
    id: record.id,
    status: record.status,
    name: display?.value ?? '',
    otherNames: record.names.map(({ value, types, lang }) => ({ name: value, use: useOf(types), ...language(lang) })),
    countries: record.locations.map(({ geonames_details: { country_code } }) => country_code),
    place: record.locations[0]?.geonames_details.name ?? undefined,
    websites: (record.links ?? []).filter(({ type }) => type === 'website').map(({ value }) => value),
    domains: record.domains ?? [],
    established: record.established ?? null,
    externalIds: (record.external_ids ?? []).flatMap(({ type, preferred, all }) => idsOf(type, preferred, all)),
    successors: successorsOf(record.relationships),
  };
});

function useOf(types: readonly string[]): OtherName['use'] {
  if (types.includes('acronym')) return 'acronym';
  return types.includes('label') || types.includes('ror_display') ? 'label' : 'alias';
}

/** The preferred one first. */
function idsOf(registry: string, preferred: string | null | undefined, all: readonly string[]): { registry: string; value: string }[] {
  return [...new Set([...(preferred ? [preferred] : []), ...all])].slice(0, 10).map((value) => ({ registry, value }));
}
