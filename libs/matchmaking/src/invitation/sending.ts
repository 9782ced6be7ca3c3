import {
  command, Deadline, derivedId, endOf, id, isPast, personal, reject, rejectAll, sameBox,
  type CommandOf, type Context, type Decision, type FactsContext, type Hold, type Id, type Instant, type ReadState, type Rejection,
} from '#kernel';
import { advisorStanding, networkId, networkSettings, organisationStanding, type AdvisorStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { isPatientSide } from '#vocabulary';
import { exceptionsGranted } from '../exception/exception';
import { attention, GiveBackSlot, TakeSlot } from '../attention';
import { AlgorithmVersion, MatchFactors } from '../matching';
import { GiveBackPlaces, HoldPlaces, requestTerms, type RequestTerms } from '../request/request';
import { InvitationSent, LogPosition, VocabularyVersion, type InvitationEvent } from './events';
import type { Invitation } from './state';
import { ConditionConsent, Offer, Places, RecipientKind } from './terms';
import { leavesTime } from './times';

/** One invitation per request, recipient and round: asking the same again finds the one that is there (R-INV-06). Every request has one round. */
export function invitationId(request: Id, recipient: Id, round = 1): Id {
  return derivedId('invitation', request, recipient, round);
}

export const SendInvitation = command('SendInvitation', {
  request: id('request'),
  recipient: id('organisation or person'),
  to: RecipientKind.optional(),                  // an organisation, unless it says otherwise
  purpose: personal('recipient', ConditionConsent).optional(),
  places: Places,
  offers: Offer,
  answerBy: Deadline,
  match: personal('recipient', MatchFactors),
  algorithm: AlgorithmVersion,
  vocabulary: VocabularyVersion,
  position: LogPosition,
});
type SendInvitation = CommandOf<typeof SendInvitation>;

interface SendFacts {
  readonly terms: RequestTerms;
  readonly asker: OrganisationStanding;
  readonly recipient: OrganisationStanding;
  /** When a person is asked. */
  readonly advisor: AdvisorStanding | undefined;
  /** Until when the same asker waits for an answer of theirs. */
  readonly askedUntil?: Instant;
  readonly settings: NetworkSettings;
  /** A coordinator has let people have less time than the rules give them (R-TIM-04). */
  readonly shortNotice?: boolean;
}

export async function sendFacts(asked: SendInvitation, read: ReadState, { network }: FactsContext): Promise<SendFacts> {
  const terms = await read(requestTerms, asked.request);
  const [asker, recipient, advisor, settings] = await Promise.all([
    read(organisationStanding, askerOf(terms) ?? asked.request), read(organisationStanding, asked.recipient),
    asked.to === 'person' ? read(advisorStanding, asked.recipient) : undefined, read(networkSettings, networkId(network)),
  ]);
  const granted = await read(exceptionsGranted, askerOf(terms) ?? asked.request);
  const { slots } = await read(attention, asked.recipient);
  const askedUntil = Math.max(0, ...slots.flatMap(({ asker: by, until }) => (by === askerOf(terms) ? [until] : [])));
  return { terms, asker, recipient, advisor, askedUntil, settings, shortNotice: granted.some(({ request }) => request === asked.request) };
}

export function send(invitation: Invitation, asked: SendInvitation, { now, facts }: Context<SendFacts>): Decision<InvitationEvent> {
  const { terms, settings, recipient } = facts;
  const { to = 'organisation' } = asked;
  const asker = askerOf(terms);
  if (invitation.status !== 'none') return reject('ALREADY_ASKED', 'recipient');
  if (asker === undefined || terms.status !== 'published') return reject('REQUEST_NOT_OPEN', 'request');
  const zone = recipient.zone ?? settings.zone;
  return rejectAll([
    facts.asker.status === 'verified' ? undefined : { code: 'ORGANISATION_NOT_VERIFIED' },
    ...(to === 'person' ? whyNotThisPerson(asked, facts, now) : [whyNoRecipient(recipient)]),
    facts.shortNotice || leavesTime(asked.answerBy, now, to === 'person' ? settings.answerDays : settings.findDays, settings.quietWeeks) ? undefined : { code: 'LEAD_TIME', field: 'answerBy' },
    facts.shortNotice && isPast(asked.answerBy, now, zone) ? { code: 'DEADLINE_PASSED', field: 'answerBy' } : undefined,
  ]) ?? [InvitationSent({ ...asked, to, asker, zone, endsAt: endOf(asked.answerBy, zone) })];
}

/**
 * A person is asked for one place, their own. One who has left, who works for the asker, or whose condition areas rest on no consent any more,
 * is like one who takes a break (R-INV-05). While the asker waits for an answer of theirs, that is what it is told, whatever has become of them
 * (R-INV-06, R-VIS-05): the slot of their attention says so.
 */
function whyNotThisPerson({ recipient, places, purpose }: SendInvitation, { advisor, asker, askedUntil = 0 }: SendFacts, now: Instant): (Rejection | undefined)[] {
  const available = now < askedUntil
    || (advisor?.status === 'joined' && !asker.representatives.includes(recipient) && (purpose === undefined || sameBox(advisor.conditionsPurpose, purpose)));
  return [
    available ? undefined : { code: 'NOT_AVAILABLE_NOW', field: 'recipient' },
    places === 1 ? undefined : { code: 'NO_PLACES_LEFT', field: 'places' },
  ];
}

/** Only members of the patient side are asked to find people (R-ORG-02, R-ORG-03). */
function whyNoRecipient({ status, kind }: OrganisationStanding): Rejection | undefined {
  if (status === 'none' || status === 'listed') return { code: 'ORGANISATION_NOT_A_MEMBER', field: 'recipient' };
  if (status !== 'verified') return { code: 'ORGANISATION_NOT_VERIFIED', field: 'recipient' };
  return kind !== undefined && isPatientSide(kind) ? undefined : { code: 'NOT_A_PATIENT_SEAT', field: 'recipient' };
}

/** What must hold first: places at the request, and a slot of the recipient's attention. */
export function holds({ request, recipient, places, offers, answerBy }: SendInvitation, { terms, recipient: standing, settings }: SendFacts): readonly Hold[] {
  const invitation = invitationId(request, recipient);
  const asker = askerOf(terms);
  if (asker === undefined) throw new Error('an invitation without an asker was let through');
  return [
    { take: TakeSlot({ recipient, invitation, asker, until: endOf(answerBy, standing.zone ?? settings.zone) }), undo: GiveBackSlot({ recipient, invitation }) },
    { take: HoldPlaces({ request, invitation, places, offers }), undo: GiveBackPlaces({ request, invitation }) },
  ];
}

function askerOf(terms: RequestTerms): Id | undefined {
  return terms.status === 'none' ? undefined : terms.asker;
}
