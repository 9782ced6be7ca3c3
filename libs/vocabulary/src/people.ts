import { z } from 'zod';

/** On which side somebody sits in one partnership; stated by each person, per partnership (R-PAR-03). */
export const Side = z.enum(['patient', 'professional']);
export type Side = z.infer<typeof Side>;
export const sides = Side.options;

/** On what basis somebody takes part. A person's own statement, asked of both sides, never inferred (R-PAR-04). */
export const RepresentationBasis = z.enum(['own-experience', 'next-of-kin', 'condition-community', 'mandate', 'all-users', 'own-profession']);
export type RepresentationBasis = z.infer<typeof RepresentationBasis>;
export const representationBases = RepresentationBasis.options;

/** What a next of kin is to the person who is or has been ill (R-ADV-06). That the person has died is said apart. */
export const Relation = z.enum(['parent', 'partner', 'child', 'sibling', 'friend', 'other']);
export type Relation = z.infer<typeof Relation>;
export const relations = Relation.options;
