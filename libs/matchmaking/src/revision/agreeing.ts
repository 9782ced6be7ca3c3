/** The person's side of the ratchet: silence is not consent, and a no leaves no mark (R-CHG-06, R-CHG-07). */

import { command, id, nothing, reject, type CommandOf, type Context, type Decision, type Id, type Money, type ReadState } from '#kernel';
import { payPerHour } from '#vocabulary';
import { z } from 'zod';
import { personOf } from '../invitation/answering';
import type { InvitationEvent } from '../invitation/events';
import { ContactWithdrawn } from '../invitation/later-events';
import { invitationState } from '../invitation/outcome';
import { begunFacts, type BegunFacts } from '../invitation/second-thoughts';
import { sidesOf, type Invitation, type Place } from '../invitation/state';
import { requestTerms, type RequestTerms } from '../request/terms';
import { NewTermsAccepted, NewTermsAsked, NewTermsDeclined, OldTermsKept, PlaceReleased } from './events';

export const AskAgain = command('AskAgain', { invitation: id('invitation'), place: id('place'), person: id('person'), revision: id('revision'), until: z.int().nonnegative() });
export const AnswerNewTerms = command('AnswerNewTerms', { invitation: id('invitation'), place: id('place'), person: id('person'), revision: id('revision'), yes: z.boolean() });
/** By the asker: the old terms hold for that person, or the place is freed and so many hours of work done are paid. */
export const SettleTerms = command('SettleTerms', { invitation: id('invitation'), place: id('place'), keep: z.boolean(), hours: z.number().min(0).max(2000) });

export interface SettleFacts extends BegunFacts {
  readonly terms: RequestTerms | undefined;
}

export async function settleFacts(asked: { readonly invitation: Id }, read: ReadState): Promise<SettleFacts> {
  const sent = await read(invitationState, asked.invitation);
  return { ...await begunFacts(asked, read), terms: sent.status === 'none' ? undefined : await read(requestTerms, sent.request) };
}

/** The one who has the place now, and the terms that wait for their word. */
function seatOf(invitation: Invitation, place: Id): Place | undefined {
  return invitation.status === 'none' ? undefined : invitation.places.find((one) => one.place === place && one.status === 'taken');
}

/** A later revision takes the place of one that waits; the terms that hold are those before the first. */
export function askAgain(invitation: Invitation, { place, person, revision, until }: CommandOf<typeof AskAgain>): Decision<InvitationEvent> {
  const own = seatOf(invitation, place);
  if (invitation.status === 'none' || own?.person !== person || own.newTerms?.revision === revision) return nothing;
  const held = own.newTerms && own.newTerms.said !== 'yes' ? own.newTerms.held : revision;
  return [NewTermsAsked({ ...sidesOf(invitation), place, person, revision, held, until })];
}

/** Their own word, and a no can become a yes for as long as the asker has not settled it. */
export function answerNewTerms(invitation: Invitation, { place, person, revision, yes }: CommandOf<typeof AnswerNewTerms>, { actor }: Context): Decision<InvitationEvent> {
  if (personOf(actor) !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  const own = seatOf(invitation, place);
  if (invitation.status === 'none' || own?.person !== person || own.newTerms?.revision !== revision) return reject('INVITATION_NOT_OPEN');
  const { said, settled } = own.newTerms;
  if (said === (yes ? 'yes' : 'no')) return nothing;
  if (said === 'yes' || settled) return reject('INVITATION_NOT_OPEN');
  const words = { ...sidesOf(invitation), place, person, revision };
  return [yes ? NewTermsAccepted(words) : NewTermsDeclined(words)];
}

/** Old terms can be kept at any time; a place is freed only when there was time to answer, and not once the work together has begun (R-CHG-07, R-CHG-10). */
export function settleTerms(invitation: Invitation, { place, keep, hours }: CommandOf<typeof SettleTerms>, { now, facts }: Context<SettleFacts>): Decision<InvitationEvent> {
  const own = seatOf(invitation, place);
  if (invitation.status === 'none' || own?.person === undefined || !own.newTerms || own.newTerms.said === 'yes') return reject('INVITATION_NOT_OPEN');
  const { revision, held, until, settled } = own.newTerms;
  const { person } = own;
  const words = { ...sidesOf(invitation), place, person, revision };
  if (keep) return settled ? nothing : [OldTermsKept(words)];
  if (settled || facts.begun) return reject('INVITATION_NOT_OPEN');
  if (now < until) return reject('DEADLINE_EARLIER');
  const owed = hours > 0 ? owedFor(facts.terms, held, hours) : undefined;
  const hidden = owed ? [] : own.sharedWith.map((toPerson) => ContactWithdrawn({ place, person, toPerson }));   // whoever owes pay keeps the payout contact (R-CON-06)
  return [PlaceReleased({ ...words, hours, owed }), ...hidden];
}

/** By the hour, as the terms say that still held. */
function owedFor(terms: RequestTerms | undefined, held: Id, hours: number): Money | undefined {
  const form = terms === undefined || terms.status === 'none' ? undefined : terms.revisions.find(({ revision }) => revision === held)?.before ?? terms.form;
  const hourly = form && payPerHour(form.pay, form.effort);
  return hourly && { ...hourly, minor: Math.ceil(hourly.minor * hours) };
}
