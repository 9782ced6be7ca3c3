/**
 * When nobody can act for an organisation any more, two coordinators without conflict of interest let somebody answer for it: everybody
 * who does or did is told, and for seven days any of those who still do can stop it (R-ORG-11).
 */

import {
  command, days, id, isRejected, line, nothing, personal, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type FactsContext, type Id, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { z } from 'zod';
import { interestsOf, isTied, type Interests } from '../staff/interest';
import { guestReviewersOf } from '../staff/staff-case';
import { RecoveryAgreed, RecoveryDropped, RecoveryProposed, RecoveryStopped, RepresentationRecovered, RepresentativeAppointed, type OrganisationEvent } from './events';
import { isMember, type Member, type Organisation } from './state';
import { hasConflict } from './verifying';

const which = { organisation: id('organisation') };
export const ProposeRecovery = command('ProposeRecovery', {
  ...which, person: id('person'), personName: personal('person', line(200)), personRole: personal('person', line(200)), reason: words('actor').optional(),
  /** Whether the person's address is one that several people read (`isSharedMailbox`): the address itself is not recorded. */
  sharedMailbox: z.boolean(),
});
export const DropRecovery = command('DropRecovery', which);
export const RecoverRepresentation = command('RecoverRepresentation', which);
export const StopRecovery = command('StopRecovery', which);
export const CompleteRecovery = command('CompleteRecovery', which);

/** So long those who answer for it can stop it. */
const WAIT = days(7);

export interface RecoveringFacts {
  readonly interests: Interests;
  readonly guests: readonly Id[];
}

export function proposeRecovery(organisation: Organisation, asked: CommandOf<typeof ProposeRecovery>, context: Context<RecoveringFacts>): Decision<OrganisationEvent> {
  const { organisation: of, person, personName, personRole, reason, sharedMailbox } = asked;
  const by = actorIn(context);
  if (!isMember(organisation) || by === undefined || organisation.representatives.includes(person)) return reject('WRONG_STATE');
  if (organisation.recovery) return organisation.recovery.person === person ? nothing : reject('WRONG_STATE');
  return rejectAll([
    conflict(organisation, of, context),
    by === person ? { code: 'CONFLICT_OF_INTEREST', field: 'person' } : undefined,
    sharedMailbox ? { code: 'PERSONAL_ACCOUNT_REQUIRED', field: 'person' } : undefined,
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? (reason === undefined ? nothing : [RecoveryProposed({ by, reason, person, personName, personRole })]);
}

/** What was proposed is not done, by any coordinator, also while it waits. */
export function dropRecovery(organisation: Organisation, _asked: unknown, context: Context<RecoveringFacts>): Decision<OrganisationEvent> {
  const by = actorIn(context);
  return isMember(organisation) && organisation.recovery && by !== undefined ? [RecoveryDropped({ by })] : nothing;
}

/** By another than whoever proposed it, and never in favour of themselves. The seven days begin. */
export function recover(organisation: Organisation, { organisation: of }: CommandOf<typeof RecoverRepresentation>, context: Context<RecoveringFacts>): Decision<OrganisationEvent> {
  const by = actorIn(context);
  if (!isMember(organisation) || by === undefined) return reject('WRONG_STATE');
  const { recovery, representatives, former } = organisation;
  if (recovery?.endsAt !== undefined) return nothing;
  return rejectAll([
    conflict(organisation, of, context),
    recovery?.person === by ? { code: 'CONFLICT_OF_INTEREST' } : undefined,
    recovery === undefined || recovery.by === by ? { code: 'SECOND_COORDINATOR_REQUIRED' } : undefined,
  ]) ?? [RecoveryAgreed({ by, told: [...new Set([...representatives, ...Object.keys(former)])], endsAt: context.now + WAIT })];
}

/** Whoever answers for it says that somebody can act for it after all. */
export function stopRecovery(organisation: Organisation, _asked: unknown, context: Context<unknown>): Decision<OrganisationEvent> {
  return isMember(organisation) ? stopped(organisation, context) : reject('WRONG_STATE');
}

/** By the clock, when nobody has stopped it. */
export function completeRecovery(organisation: Organisation, _asked: unknown, { now }: Context): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.recovery?.endsAt === undefined || now < organisation.recovery.endsAt) return nothing;
  const { recovery: { person, personName, personRole }, representatives } = organisation;
  return [RepresentationRecovered({ person }), ...(representatives.includes(person) ? [] : [RepresentativeAppointed({ person, personName, personRole })])];
}

/** A decision of those who answer for it: by acting they stop a recovery, also when what they say is nothing new. */
export function showingThatSomebodyActs<Asked, Facts = undefined>(
  decide: (organisation: Organisation, asked: Asked, context: Context<Facts>) => Decision<OrganisationEvent>,
): (organisation: Organisation, asked: Asked, context: Context<Facts>) => Decision<OrganisationEvent> {
  return (organisation, asked, context) => {
    const decision = decide(organisation, asked, context);
    if (isRejected(decision) || !isMember(organisation)) return decision;
    const also = stopped(organisation, context);
    return isRejected(also) ? decision : [...decision, ...also];
  };
}

function stopped({ recovery, representatives }: Member, context: Pick<Context<unknown>, 'actor'>): Decision<OrganisationEvent> {
  const by = actorIn(context);
  return recovery && by !== undefined && representatives.includes(by) ? [RecoveryStopped({ by })] : nothing;
}

/** Neither one who answers for it or did, nor one with another tie to it (R-STF-03). */
function conflict(organisation: Member, of: Id, { actor, now, facts }: Context<RecoveringFacts>): Rejection | undefined {
  return hasConflict(organisation, actor, now) || isTied(facts.interests, [of], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

function actorIn({ actor }: Pick<Context<unknown>, 'actor'>): Id | undefined {
  return actor.kind === 'member' ? actor.person : undefined;
}

export const recoveringOptions = {
  facts: async ({ organisation }: { readonly organisation: Id }, read: ReadState, { actor }: FactsContext): Promise<RecoveringFacts> => ({
    interests: await interestsOf(read, actor), guests: await guestReviewersOf(read, 'recovery', organisation),
  }),
  parties: (organisation: Organisation, { organisation: of }: { readonly organisation: Id }, { guests }: RecoveringFacts): Parties =>
    ({ ...(isMember(organisation) ? { self: [of] } : {}), guestReviewer: guests }),
};
