/** When an organisation cannot be checked as it is: it gets to know what is missing and answers, or it is not taken in, with a reason. */

import { command, id, nothing, reject, rejectAll, words, type CommandOf, type Context, type Decision, type FactsContext, type Id, type Parties, type ReadState, type Rejection } from '#kernel';
import { interestsOf, isTied, type Interests } from '../staff/interest';
import { guestReviewersOf } from '../staff/staff-case';
import { VerificationAnswered, VerificationRefused, VerificationReturned, type OrganisationEvent } from './events';
import { isMember, type Member, type Organisation } from './state';
import { hasConflict } from './verifying';

const which = { organisation: id('organisation') };
export const ReturnVerification = command('ReturnVerification', { ...which, comments: words('actor').optional() });
export const AnswerVerification = command('AnswerVerification', { ...which, answer: words('actor') });
export const RefuseVerification = command('RefuseVerification', { ...which, reason: words('actor').optional() });

export interface CheckingFacts {
  readonly interests: Interests;
  readonly guests: readonly Id[];
}

export function returnVerification(organisation: Organisation, { organisation: of, comments }: CommandOf<typeof ReturnVerification>, context: Context<CheckingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.status !== 'registered') return reject('WRONG_STATE');
  return rejectAll([
    conflict(organisation, of, context),
    comments === undefined ? { code: 'REASON_REQUIRED', field: 'comments' } : undefined,
  ]) ?? (comments === undefined ? nothing : [VerificationReturned({ by: personIn(context), comments })]);
}

/** By whoever answers for it; then it waits to be checked again. */
export function answerVerification(organisation: Organisation, { answer }: CommandOf<typeof AnswerVerification>, { actor }: Context<unknown>): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.answered === undefined || actor.kind !== 'member') return reject('WRONG_STATE');
  return [VerificationAnswered({ by: actor.person, answer })];
}

export function refuseVerification(organisation: Organisation, { organisation: of, reason }: CommandOf<typeof RefuseVerification>, context: Context<CheckingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.status !== 'registered') return reject('WRONG_STATE');
  if (organisation.answered === 'refused') return nothing;
  const { listing, representatives } = organisation;
  return rejectAll([
    conflict(organisation, of, context),
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? (reason === undefined ? nothing : [VerificationRefused({ by: personIn(context), reason, people: listing ? [...representatives] : [], at: context.now })]);
}

/** Neither one who answers for it or did, nor one with another tie to it (R-STF-03). */
function conflict(organisation: Member, of: Id, { actor, now, facts }: Context<CheckingFacts>): Rejection | undefined {
  return hasConflict(organisation, actor, now) || isTied(facts.interests, [of], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

function personIn({ actor }: Context<unknown>): Id {
  if (actor.kind !== 'member') throw new Error('an organisation is checked by a person');
  return actor.person;
}

export const checkingOptions = {
  facts: async ({ organisation }: { readonly organisation: Id }, read: ReadState, { actor }: FactsContext): Promise<CheckingFacts> => ({
    interests: await interestsOf(read, actor), guests: await guestReviewersOf(read, 'verification', organisation),
  }),
  parties: (_organisation: Organisation, _asked: unknown, { guests }: CheckingFacts): Parties => ({ guestReviewer: guests }),
};
