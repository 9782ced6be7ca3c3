/** Revised terms, and what each who said yes to the old ones says to the new ones (R-CHG-04 to 07). */

import { event, id, Money, plain } from '#kernel';
import { z } from 'zod';
import { instant, whose } from '../invitation/whose';
import { RequestForm } from '../request/form';
import { termParts } from '../terms/compare';
import { Adopted } from './adopted';

const Parts = z.array(z.enum(termParts)).max(termParts.length);
const revision = plain(id('revision'));

/** One who said yes, and is asked again. */
export const AskedAgain = z.strictObject({ invitation: id('invitation'), place: id('place'), person: id('person') });
export type AskedAgain = z.infer<typeof AskedAgain>;

/** In the request: new terms for everybody who is asked. The old ones hold for each of `again` until they say yes themselves. */
export const TermsRevised = event('TermsRevised', 1, {
  revision,
  before: plain(RequestForm),
  after: plain(RequestForm),
  changed: plain(Parts),
  toAgree: plain(Parts),                       // worse or different
  again: plain(z.array(AskedAgain).max(200)),
  until: plain(instant),                       // from then on the asker need wait no longer (R-CHG-07)
  proposal: plain(id('proposal')).optional(),  // after a suggestion from the patient side
});

// ── In the invitation, one person at a time ──────────────────────────────────
const ofPerson = { ...whose, place: plain(id('place')), person: plain(id('person')), revision };
export const NewTermsAsked = event('NewTermsAsked', 1, { ...ofPerson, held: plain(id('revision')), until: plain(instant) });   // `held`: the first revision that they have not agreed to
export const NewTermsAccepted = event('NewTermsAccepted', 1, ofPerson);
/** For the person's own eyes: a no leaves no mark (R-CHG-06). */
export const NewTermsDeclined = event('NewTermsDeclined', 1, ofPerson);
/** The asker lets the old terms hold for that person. */
export const OldTermsKept = event('OldTermsKept', 1, ofPerson);
/** The asker frees the place; work done is paid (R-CHG-07). */
export const PlaceReleased = event('PlaceReleased', 1, { ...ofPerson, hours: plain(z.number().min(0).max(2000)), owed: plain(Money).optional() });
/** A change that was suggested becomes everybody's: better pay for one is better pay for all (R-CHG-04). */
export const ChangeAdopted = event('ChangeAdopted', 1, { ...whose, proposal: plain(id('proposal')), terms: plain(Adopted) });

export const revisionsOfInvitation = [NewTermsAsked, NewTermsAccepted, NewTermsDeclined, OldTermsKept, PlaceReleased, ChangeAdopted] as const;
