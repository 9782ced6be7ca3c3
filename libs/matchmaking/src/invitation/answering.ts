import {
  command, id, isOver, nothing, personal, reject, rejectAll, words,
  type Actor, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState,
} from '#kernel';
import { networkId, networkSettings, organisationStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { NotForUs } from '#vocabulary';
import { z } from 'zod';
import { requestTerms, type RequestTerms } from '../request/request';
import { InvitationAccepted, InvitationDeclined, InvitationEnded, InvitationExpired, InvitationWithdrawn, type InvitationEvent } from './events';
import { unreadTerms } from '../revision/since-suggested';
import { invitationState } from './outcome';
import { takenIn, type Invitation, type Sent } from './state';
import { Places, seenLine, seenProse } from './terms';
import { heldUntil, nextMorning, OBJECTION_TIME } from './times';

export const AcceptInvitation = command('AcceptInvitation', {
  invitation: id('invitation'), people: Places, name: personal('actor', seenLine(200)), role: personal('actor', seenLine(120)).optional(),
  terms: id('revision').optional(),            // the newest terms that they have read, after they suggested changes
});
export const DeclineInvitation = command('DeclineInvitation', {
  invitation: id('invitation'),
  recipient: id('organisation'),
  message: words('actor', { schema: seenProse(1200) }).optional(),
  notForUs: personal('recipient', NotForUs).optional(),
  tellNow: z.boolean(),
});
export const WithdrawInvitation = command('WithdrawInvitation', { invitation: id('invitation') });
export const EndInvitation = command('EndInvitation', { invitation: id('invitation') });

export interface AnswerFacts {
  readonly terms: RequestTerms | undefined;
  readonly recipient: OrganisationStanding | undefined;
  readonly settings: NetworkSettings;
}

/** What answering needs to know of the request, of the recipient and of the network's numbers. */
export async function answerFacts({ invitation }: { readonly invitation: Id }, read: ReadState, { network }: FactsContext): Promise<AnswerFacts> {
  const [sent, settings] = await Promise.all([read(invitationState, invitation), read(networkSettings, networkId(network))]);
  // Where there is none the same is read, in vain: what an answer costs does not tell whether there is one.
  const { request, recipient: asked } = sent.status === 'none' ? { request: invitation, recipient: invitation } : sent;
  const [terms, recipient] = await Promise.all([read(requestTerms, request), read(organisationStanding, asked)]);
  return sent.status === 'none' ? { terms: undefined, recipient: undefined, settings } : { terms, recipient, settings };
}

/** Who acts. Everybody but a person is kept out by the permission table. */
export function personOf(actor: Actor): Id {
  if (actor.kind !== 'member') throw new Error(`a ${actor.kind} cannot answer`);
  return actor.person;
}

/** A yes says how many people will be found, up to the places offered, and holds as many (R-INV-10). */
export function accept(invitation: Invitation, { people, name, role, terms }: CommandOf<typeof AcceptInvitation>, context: Context<AnswerFacts>): Decision<InvitationEvent> {
  const { now, actor, facts } = context;
  if (invitation.status === 'accepted') return invitation.people === people ? nothing : reject('INVITATION_NOT_OPEN');
  if (invitation.status !== 'open') return reject('INVITATION_NOT_OPEN');
  const { request, recipient, offered, endsAt, zone } = invitation;
  return rejectAll([
    !invitation.frozen && isOver(endsAt, context) ? { code: 'DEADLINE_PASSED' } : undefined,
    facts.recipient?.status === 'verified' ? undefined : { code: 'ORGANISATION_NOT_VERIFIED' },
    facts.terms?.status === 'withdrawn' || invitation.frozen ? { code: 'REQUEST_NOT_OPEN' } : undefined,
    unreadTerms(invitation, facts.terms, terms),
    people <= offered ? undefined : { code: 'NO_PLACES_LEFT', field: 'people' },
    people >= takenIn(invitation).length ? undefined : { code: 'OWN_CONSENT_REQUIRED', field: 'people' },   // after an objection: who said yes, stays
  ]) ?? [InvitationAccepted({
    request, recipient, people, unused: offered - people, by: personOf(actor), name, role,
    heldUntil: heldUntil(now, endsAt, facts.settings.holdDays, zone), objectUntil: now + OBJECTION_TIME,
  })];
}

/** A no needs no reason. The asker is told when the time to answer is over, or the next morning when the recipient wants it (R-INV-07, R-VIS-02). */
export function decline(invitation: Invitation, asked: CommandOf<typeof DeclineInvitation>, context: Context<AnswerFacts>): Decision<InvitationEvent> {
  const { now, facts } = context;
  if (invitation.status === 'declined') return nothing;
  if (invitation.status !== 'open' || asked.recipient !== invitation.recipient) return reject('INVITATION_NOT_OPEN');
  const { request, recipient, endsAt } = invitation;
  if (!invitation.frozen && isOver(endsAt, context)) return reject('DEADLINE_PASSED');
  const toldAt = asked.tellNow ? Math.min(nextMorning(now, facts.settings.zone), endsAt) : endsAt;
  return [InvitationDeclined({ request, recipient, message: asked.message, notForUs: asked.notForUs, toldAt })];
}

/** By the asker, while it waits. A no that it has not been told of is withdrawn like a silence (R-VIS-05). */
export function withdraw(invitation: Invitation): Decision<InvitationEvent> {
  if (invitation.status === 'withdrawn') return nothing;
  if (!isWaiting(invitation)) return reject('INVITATION_NOT_OPEN');
  return [InvitationWithdrawn({ request: invitation.request, recipient: invitation.recipient, places: invitation.offered })];
}

/** By the clock, once for a no and for no answer alike (R-VIS-04). Too early, nothing happens. */
export function end(invitation: Invitation, _asked: unknown, { now }: Context): Decision<InvitationEvent> {
  if (!isWaiting(invitation) || invitation.frozen || now < (invitation.toldAt ?? invitation.endsAt)) return nothing;
  const { request, asker, recipient, offered, status } = invitation;
  const ended = InvitationEnded({ request, asker, recipient, places: offered });
  return status === 'open' ? [InvitationExpired({ request, recipient }), ended] : [ended];
}

/** Whether, to the asker, it still waits for an answer. */
export function isWaiting(invitation: Invitation): invitation is Sent {
  return invitation.status === 'open' || (invitation.status === 'declined' && !invitation.ended);
}
