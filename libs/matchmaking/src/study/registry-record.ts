import { z } from 'zod';

const Named = z.object({ name: z.string().optional() });
const Place = z.object({ country: z.string().optional(), contacts: z.array(Named).optional() });

/**
 * The parts of a record of ClinicalTrials.gov (data API, version 2) that are read: what becomes a fact, and the names of people,
 * which are read only to keep them out. Everything else in a record is passed over.
 */
export const RegistryRecord = z.object({
  protocolSection: z.object({
    identificationModule: z.object({ nctId: z.string(), briefTitle: z.string().optional(), officialTitle: z.string().optional() }),
    descriptionModule: z.object({ briefSummary: z.string().optional() }).optional(),
    conditionsModule: z.object({ conditions: z.array(z.string()).max(500).optional() }).optional(),
    sponsorCollaboratorsModule: z.object({
      leadSponsor: z.object({ name: z.string().optional(), class: z.string().optional() }).optional(),
      responsibleParty: z.object({ investigatorFullName: z.string().optional(), oldNameTitle: z.string().optional() }).optional(),
    }).optional(),
    contactsLocationsModule: z.object({
      centralContacts: z.array(Named).max(10_000).optional(),
      overallOfficials: z.array(Named).max(10_000).optional(),
      locations: z.array(Place).max(20_000).optional(),
    }).optional(),
  }),
  resultsSection: z.object({
    moreInfoModule: z.object({ pointOfContact: z.object({ title: z.string().optional() }).optional() }).optional(),
  }).optional(),
  derivedSection: z.object({
    conditionBrowseModule: z.object({ meshes: z.array(z.object({ id: z.string() })).max(1000).optional() }).optional(),
  }).optional(),
});
export type RegistryRecord = z.infer<typeof RegistryRecord>;

/** Everybody whom a record names as contact, official, investigator or point of contact. */
export function peopleNamedIn(record: RegistryRecord): readonly string[] {
  const { contactsLocationsModule: places, sponsorCollaboratorsModule: sponsors } = record.protocolSection;
  return [
    ...(places?.centralContacts ?? []).map(({ name }) => name),
    ...(places?.overallOfficials ?? []).map(({ name }) => name),
    ...(places?.locations ?? []).flatMap(({ contacts }) => (contacts ?? []).map(({ name }) => name)),
    sponsors?.responsibleParty?.investigatorFullName,
    sponsors?.responsibleParty?.oldNameTitle,
    record.resultsSection?.moreInfoModule?.pointOfContact?.title,
  ].filter((name) => name !== undefined);
}
