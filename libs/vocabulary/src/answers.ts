import { z } from 'zod';

/** Why there is no pay (R-PAY-02): no other reason is accepted. */
export const UnpaidReason = z.enum(['asked-for-it', 'under-one-hour', 'volunteer-run', 'barred-by-law']);
export type UnpaidReason = z.infer<typeof UnpaidReason>;
export const unpaidReasons = UnpaidReason.options;

/** Why an invitation did not fit. Only matching reads it (R-INV-07). */
export const NotForUs = z.enum(['wrong-condition', 'wrong-language', 'never-this-kind', 'too-much-now']);
export type NotForUs = z.infer<typeof NotForUs>;
export const notForUsReasons = NotForUs.options;

/** Who is paid; the person chooses (R-PAY-05). */
export const PayTo = z.enum(['me', 'my-organisation', 'nobody']);
export type PayTo = z.infer<typeof PayTo>;
export const payToChoices = PayTo.options;

/** How many people a question finds: people are never counted exactly (R-FEA-01). */
export const PeopleBand = z.enum(['under-10', '10-19', '20-49', '50-or-more']);
export type PeopleBand = z.infer<typeof PeopleBand>;
export const peopleBands = PeopleBand.options;

/** The band that a count of people falls into (R-FEA-01). */
export function bandOf(people: number): PeopleBand {
  if (people < 10) return 'under-10';
  if (people < 20) return '10-19';
  return people < 50 ? '20-49' : '50-or-more';
}
