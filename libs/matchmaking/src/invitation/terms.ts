import { line, prose } from '#kernel';
import { visibleText } from '#directory';
import { RepresentationBasis } from '#vocabulary';
import { z } from 'zod';

const seen = (text: unknown): unknown => (typeof text === 'string' ? visibleText(text) : text);
/** Text as its readers will see it: what is hidden in it is taken out before it is sealed (R-TXT-02). */
export const seenLine = (max: number): z.ZodType<string> => z.preprocess(seen, line(max));
export const seenProse = (max: number): z.ZodType<string> => z.preprocess(seen, prose(max));

/** Places at the table, or in reserve: who is in reserve is asked again before taking a place (R-INV-03). */
export const Offer = z.enum(['place', 'reserve']);
export type Offer = z.infer<typeof Offer>;

/** What a person says to the list of interests that exclude: only the tick is kept (R-REQ-08). */
export const InterestsTick = z.enum(['none-apply', 'want-to-ask']);
export type InterestsTick = z.infer<typeof InterestsTick>;

/** The grounds on which a person takes part: one or more, their own choice (R-PAR-04). */
export const Bases = z.array(RepresentationBasis).min(1).max(RepresentationBasis.options.length);
export type Bases = z.infer<typeof Bases>;

/** Contact details that a person ticked; messages through the service need none (R-CON-02). */
export const ContactDetails = z.strictObject({
  email: z.email().max(254).optional(),
  telephone: seenLine(40).optional(),
});
export type ContactDetails = z.infer<typeof ContactDetails>;

/** What contact details are given for: working on this request and on the partnership that comes of it (R-CON-01). */
export const ContactPurpose = z.enum(['this-request']);

/** Places in one invitation. */
export const Places = z.int().min(1).max(100);

/** Whether an organisation is asked to find people, or a person is asked for themselves. */
export const RecipientKind = z.enum(['organisation', 'person']);
export type RecipientKind = z.infer<typeof RecipientKind>;

/** The consent on which asking somebody about a condition rests. */
export const ConditionConsent = z.literal('condition-areas');

/** For whom somebody takes a place other than for themselves: their organisation, or its youth panel, of which nobody is named. */
export const OnBehalf = z.enum(['organisation', 'youth-panel']);
export type OnBehalf = z.infer<typeof OnBehalf>;
