import { line, prose } from '#kernel';
import { Country } from '#vocabulary';
import { z } from 'zod';
import { ConditionId } from './condition-id';

/** The number of a study in the registry ClinicalTrials.gov. */
export const RegistryId = z.string().regex(/^NCT\d{8}$/, 'not a number of ClinicalTrials.gov');

/**
 * What a public registry says about a study, and all that is ever taken from it (R-IMP-02): no contact, official, investigator,
 * recruiting status or eligibility, and nothing that the record does not say.
 */
export const StudyFacts = z.strictObject({
  registry: z.literal('clinicaltrials.gov'),
  registryId: RegistryId,
  title: line(300),
  summary: prose(6000),
  /** Conditions of our vocabulary, found through the record's MeSH ids. */
  conditions: z.array(ConditionId).max(50),
  /** The conditions in the record's own words. */
  conditionNames: z.array(line(200)).min(1).max(50),
  countries: z.array(Country).max(250),
  /** The organisation that leads the study; left out when the record names a person there. */
  sponsor: line(300).optional(),
});
export type StudyFacts = z.infer<typeof StudyFacts>;

