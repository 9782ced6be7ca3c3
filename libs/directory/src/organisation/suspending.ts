/**
 * Suspending a checked organisation, and lifting that: two coordinators without conflict of interest, a reason, and 10 working days for the
 * organisation to reply (R-STF-06). It works from the second coordinator's word on; what people keep is decided where it is theirs.
 */

import {
  command, dateIn, id, isPast, nothing, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type FactsContext, type Id, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { addWorkingDays } from '#vocabulary';
import { networkId, networkSettings, type NetworkSettings } from '../network/network';
import { interestsOf, isTied, type Interests } from '../staff/interest';
import { guestReviewersOf } from '../staff/staff-case';
import { OrganisationSuspended, SuspensionDropped, SuspensionLifted, SuspensionProposed, SuspensionReplied, type OrganisationEvent } from './events';
import { isMember, type Member, type Organisation } from './state';
import { hasConflict } from './verifying';

const which = { organisation: id('organisation') };
export const ProposeSuspension = command('ProposeSuspension', { ...which, reason: words('actor').optional() });
export const DropSuspension = command('DropSuspension', which);
export const SuspendOrganisation = command('SuspendOrganisation', which);
export const ReplyToSuspension = command('ReplyToSuspension', { ...which, reply: words('actor') });
export const LiftSuspension = command('LiftSuspension', { ...which, reason: words('actor').optional() });

/** Working days in which the organisation can reply. */
const REPLY_DAYS = 10;

export interface SuspendingFacts {
  readonly settings: NetworkSettings;
  readonly interests: Interests;
  readonly guests: readonly Id[];
}

export function propose(organisation: Organisation, { organisation: of, reason }: CommandOf<typeof ProposeSuspension>, context: Context<SuspendingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.status !== 'verified') return reject('WRONG_STATE');
  if (organisation.suspension) return nothing;
  return rejectAll([
    conflict(organisation, of, context),
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? (reason === undefined ? nothing : [SuspensionProposed({ by: personIn(context), reason })]);
}

/** What was proposed is not done, by any coordinator. */
export function drop(organisation: Organisation): Decision<OrganisationEvent> {
  return isMember(organisation) && organisation.status === 'verified' && organisation.suspension ? [SuspensionDropped({})] : nothing;
}

/** By another than whoever proposed it. */
export function suspend(organisation: Organisation, { organisation: of }: CommandOf<typeof SuspendOrganisation>, context: Context<SuspendingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation)) return reject('WRONG_STATE');
  if (organisation.status === 'suspended') return nothing;
  if (organisation.status !== 'verified') return reject('WRONG_STATE');
  const { now, facts: { settings } } = context;
  const by = personIn(context);
  const first = organisation.suspension?.by;
  return rejectAll([
    conflict(organisation, of, context),
    first === undefined || first === by ? { code: 'SECOND_COORDINATOR_REQUIRED' } : undefined,
  ]) ?? [OrganisationSuspended({ by, at: now, replyBy: { date: addWorkingDays(dateIn(settings.zone, now), REPLY_DAYS, settings.holidays), zone: settings.zone } })];
}

export function reply(organisation: Organisation, { reply: said }: CommandOf<typeof ReplyToSuspension>, context: Context<SuspendingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.status !== 'suspended' || !organisation.suspension?.replyBy) return reject('WRONG_STATE');
  return isPast(organisation.suspension.replyBy, context.now) ? reject('DEADLINE_PASSED') : [SuspensionReplied({ by: personIn(context), reply: said })];
}

/** It is a checked organisation again; the date of its verification is what it was. */
export function lift(organisation: Organisation, { organisation: of, reason }: CommandOf<typeof LiftSuspension>, context: Context<SuspendingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation)) return reject('WRONG_STATE');
  if (organisation.status !== 'suspended') return organisation.status === 'verified' ? nothing : reject('WRONG_STATE');
  return rejectAll([
    conflict(organisation, of, context),
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? (reason === undefined ? nothing : [SuspensionLifted({ by: personIn(context), reason })]);
}

/** Neither one who answers for it or did, nor one with another tie to it (R-STF-03). */
function conflict(organisation: Member, of: Id, { actor, now, facts }: Context<SuspendingFacts>): Rejection | undefined {
  return hasConflict(organisation, actor, now) || isTied(facts.interests, [of], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

function personIn({ actor }: Context<unknown>): Id {
  if (actor.kind !== 'member') throw new Error('a suspension needs a person who decides on it');
  return actor.person;
}

export const suspendingOptions = {
  facts: async ({ organisation }: { readonly organisation: Id }, read: ReadState, { network, actor }: FactsContext): Promise<SuspendingFacts> => ({
    settings: await read(networkSettings, networkId(network)), interests: await interestsOf(read, actor), guests: await guestReviewersOf(read, 'suspension', organisation),
  }),
  parties: (organisation: Organisation, { organisation: of }: { readonly organisation: Id }, { guests }: SuspendingFacts): Parties =>
    ({ ...(isMember(organisation) ? { self: [of] } : {}), guestReviewer: guests }),
};
