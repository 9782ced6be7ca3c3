/**
 * The attention of one recipient, an organisation or an advisor: what it is asked at the moment, and when it rests. Whoever invites
 * it takes a slot here first. Sending decides by what is here, so it is plain also where the recipient is a person: opaque ids, dates
 * and a number, and never a reason (R-ADV-09).
 */

import {
  command, concept, days, Deadline, event, id, isPast, nothing, plain, prose, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Id, type Instant, type ReadState,
} from '#kernel';
import { advisorStanding, interestsOf, isTied, networkId, networkSettings, organisationStanding, type AdvisorStanding, type Interests, type NetworkSettings, type OrganisationStanding } from '#directory';
import { z } from 'zod';
import { forInitiatives, forRequests, whyNotAvailable, type Pause } from './availability';
import { exceptionsGranted } from '../exception/exception';
import { seenProse } from '../invitation/terms';
import { requestTerms, type RequestTerms } from '../request/terms';
import { initiativeWasSent } from '../initiative/terms';
import { wasSent, type SentFacts } from '../invitation/was-sent';

// ── Events ───────────────────────────────────────────────────────────────────
export const SlotTaken = event('SlotTaken', 1, {
  invitation: plain(id('invitation')),
  asker: plain(id('organisation')),
  until: plain(z.int().nonnegative()),   // epoch milliseconds: the time to answer is over, on every clock that counts (R-TIM-05)
});
export const SlotFreed = event('SlotFreed', 1, {
  invitation: plain(id('invitation')),
  sent: plain(z.boolean()),              // false: no invitation came of it, and the slot never was
});
/** The recipient has longer to answer. */
export const SlotExtended = event('SlotExtended', 1, { invitation: plain(id('invitation')), until: plain(z.int().nonnegative()) });
/** An answer was taken back, and the invitation waits again (R-INV-14). */
export const SlotReopened = event('SlotReopened', 1, { invitation: plain(id('invitation')), until: plain(z.int().nonnegative()) });
/** What some open invitations rest on may be no more: each is looked at (R-ADV-04). */
export const SlotsDoubted = event('SlotsDoubted', 1, { invitations: plain(z.array(id('invitation')).min(1).max(100)) });
export const PauseBegun = event('PauseBegun', 1, { until: plain(Deadline).optional() });
export const PauseEnded = event('PauseEnded', 1, {});
export const AskerBlocked = event('AskerBlocked', 1, { asker: plain(id('organisation')) });
export const AskerUnblocked = event('AskerUnblocked', 1, { asker: plain(id('organisation')) });
const ContactLimit = z.int().min(1).max(50);
/** Open invitations at a time. An organisation says its own in its profile. */
export const ContactLimitSet = event('ContactLimitSet', 1, { limit: plain(ContactLimit) });
/** The same for an initiative of the patient side; `asker` opened it: an organisation, or a person. */
export const InitiativeSlotTaken = event('InitiativeSlotTaken', 1, { initiative: plain(id('initiative')), asker: plain(id('organisation or person')), until: plain(z.int().nonnegative()) });
export const InitiativeSlotFreed = event('InitiativeSlotFreed', 1, { initiative: plain(id('initiative')), sent: plain(z.boolean()) });
/** A coordinator lets one invitation through beyond the limit; the recipient reads why (R-STF-05). */
export const ContactLimitOverridden = event('ContactLimitOverridden', 1, {
  invitation: plain(id('invitation')), request: plain(id('request')), asker: plain(id('organisation')), by: plain(id('person')), reason: words('by', { schema: prose(600) }),
});
export const attentionEvents = [SlotTaken, SlotFreed, SlotExtended, SlotReopened, SlotsDoubted, PauseBegun, PauseEnded, AskerBlocked, AskerUnblocked, ContactLimitSet, InitiativeSlotTaken, InitiativeSlotFreed, ContactLimitOverridden] as const;
export type AttentionEvent = EventOf<(typeof attentionEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
interface Slot {
  /** The invitation, or the initiative, that it was taken for. */
  readonly invitation: Id;
  readonly initiative?: true;
  readonly asker: Id;
  readonly until: Instant;
  /** Waiting for an answer. An answered one still keeps its asker from asking again until its time is over. */
  readonly waiting: boolean;
}

export interface Attention {
  readonly slots: readonly Slot[];
  readonly pause?: Pause | undefined;
  readonly blocked: readonly Id[];
  /** The recipient's own choice of how many open invitations it wants at a time. */
  readonly contactLimit?: number;
  /** Invitations that a coordinator let through beyond the limit. */
  readonly beyond: readonly Id[];
}

const initial: Attention = { slots: [], blocked: [], beyond: [] };

function evolve(attention: Attention, happened: AttentionEvent): Attention {
  const { slots, blocked } = attention;
  switch (happened.type) {
    case 'SlotTaken': return { ...attention, slots: [...slots, { ...happened.data, waiting: true }] };
    case 'SlotFreed': return { ...attention, slots: freed(slots, happened.data.invitation, happened.data.sent) };
    case 'InitiativeSlotTaken': {
      const { initiative, asker, until } = happened.data;
      return { ...attention, slots: [...slots, { invitation: initiative, initiative: true, asker, until, waiting: true }] };
    }
    case 'InitiativeSlotFreed': return { ...attention, slots: freed(slots, happened.data.initiative, happened.data.sent) };
    case 'SlotExtended': {
      const { invitation, until } = happened.data;
      return { ...attention, slots: slots.map((slot) => (slot.invitation === invitation ? { ...slot, until } : slot)) };
    }
    case 'SlotReopened': {
      const { invitation, until } = happened.data;
      return { ...attention, slots: slots.map((slot) => (slot.invitation === invitation ? { ...slot, until, waiting: true } : slot)) };
    }
    case 'SlotsDoubted': return attention;
    case 'PauseBegun': return { ...attention, pause: { until: happened.data.until } };
    case 'PauseEnded': return { ...attention, pause: undefined };
    case 'AskerBlocked': return { ...attention, blocked: [...blocked, happened.data.asker] };
    case 'AskerUnblocked': return { ...attention, blocked: blocked.filter((asker) => asker !== happened.data.asker) };
    case 'ContactLimitOverridden': return { ...attention, beyond: [...attention.beyond, happened.data.invitation] };
    case 'ContactLimitSet': return { ...attention, contactLimit: happened.data.limit };
  }
}

/** An answered one stays, so that its asker does not ask again at once; one that was never sent is gone. */
function freed(slots: readonly Slot[], invitation: Id, sent: boolean): readonly Slot[] {
  return slots.flatMap((slot) => (slot.invitation !== invitation ? [slot] : sent ? [{ ...slot, waiting: false }] : []));
}

/** How many invitations, and how many initiatives, wait for an answer. */
function openAt(attention: Attention, now: Instant): { readonly requests: number; readonly initiatives: number } {
  const open = attention.slots.filter(({ waiting, until }) => waiting && now < until);
  const initiatives = open.filter(({ initiative }) => initiative).length;
  return { initiatives, requests: open.length - initiatives };
}

// ── Commands and decisions ───────────────────────────────────────────────────
const recipient = id('organisation or person');
export const TakeSlot = command('TakeSlot', { recipient, invitation: id('invitation'), asker: id('organisation'), until: z.int().nonnegative() });
export const FreeSlot = command('FreeSlot', { recipient, invitation: id('invitation') });
export const ReopenSlot = command('ReopenSlot', { recipient, invitation: id('invitation'), until: z.int().nonnegative() });
export const ExtendSlot = command('ExtendSlot', { recipient, invitation: id('invitation'), until: z.int().nonnegative() });
export const GiveBackSlot = command('GiveBackSlot', { recipient, invitation: id('invitation') });
export const TakeInitiativeSlot = command('TakeInitiativeSlot', { recipient, initiative: id('initiative'), asker: id('organisation or person'), until: z.int().nonnegative() });
export const FreeInitiativeSlot = command('FreeInitiativeSlot', { recipient, initiative: id('initiative') });
export const GiveBackInitiativeSlot = command('GiveBackInitiativeSlot', { recipient, initiative: id('initiative') });
/** By the program, when the recipient took back a consent or left. */
export const DoubtSlots = command('DoubtSlots', { recipient });
export const PauseUntil = command('PauseUntil', { recipient, until: Deadline.optional() });
export const EndPause = command('EndPause', { recipient });
export const BlockAsker = command('BlockAsker', { recipient, asker: id('organisation') });
export const UnblockAsker = command('UnblockAsker', { recipient, asker: id('organisation') });
/** By a coordinator, for one invitation that is not sent yet. */
export const OverrideContactLimit = command('OverrideContactLimit', {
  recipient, invitation: id('invitation'), request: id('request'), asker: id('organisation'), reason: words('actor', { schema: seenProse(600) }).optional(),
});
export const SetContactLimit = command('SetContactLimit', { recipient, limit: ContactLimit });

/** Whether somebody takes part, and since when that was confirmed: an organisation that was checked, or an advisor who has joined. */
interface RecipientStanding extends Pick<OrganisationStanding, 'confirmedAt' | 'verificationDue' | 'contactLimit'> {
  readonly status: OrganisationStanding['status'] | AdvisorStanding['status'];
}

interface TakeFacts {
  readonly standing: RecipientStanding;
  readonly settings: NetworkSettings;
}

/**
 * The asker's own open invitation is named first: whatever else has become of the recipient, whoever waits for its answer
 * is told the same (R-INV-06, R-VIS-05).
 */
function take(attention: Attention, { invitation, asker, until }: CommandOf<typeof TakeSlot>, { now, facts }: Context<TakeFacts>): Decision<AttentionEvent> {
  if (attention.slots.some((slot) => slot.invitation === invitation)) return nothing;
  if (attention.slots.some((slot) => slot.asker === asker && now < slot.until)) return reject('ALREADY_ASKED', 'recipient');
  const { initiatives, requests } = openAt(attention, now);
  const limit = limitOf(attention, facts);
  // People are asked for requests only: no place of theirs waits for an initiative.
  const left = facts.standing.status === 'joined' ? limit - requests : forRequests(limit, initiatives) - requests;
  const room = attention.beyond.includes(invitation) ? Math.max(left, 1) : left;
  return isAvailable(attention, asker, room, { now, facts }) ? [SlotTaken({ invitation, asker, until })] : reject('NOT_AVAILABLE_NOW', 'recipient');
}

/** For an initiative: one place of every limit is kept for one (R-INI-07). */
function takeForInitiative(attention: Attention, { initiative, asker, until }: CommandOf<typeof TakeInitiativeSlot>, { now, facts }: Context<TakeFacts>): Decision<AttentionEvent> {
  if (attention.slots.some((slot) => slot.invitation === initiative)) return nothing;
  if (attention.slots.some((slot) => slot.asker === asker && now < slot.until)) return reject('ALREADY_ASKED', 'recipient');
  const { initiatives, requests } = openAt(attention, now);
  const left = forInitiatives(limitOf(attention, facts), requests) - initiatives;
  return isAvailable(attention, asker, left, { now, facts }) ? [InitiativeSlotTaken({ initiative, asker, until })] : reject('NOT_AVAILABLE_NOW', 'recipient');
}

function limitOf({ contactLimit }: Attention, { standing, settings }: TakeFacts): number {
  return contactLimit ?? standing.contactLimit ?? settings.contactLimit;
}

/** @param left places that are free for this kind of question */
function isAvailable({ pause, blocked }: Attention, asker: Id, left: number, { now, facts: { standing } }: Pick<Context<TakeFacts>, 'now' | 'facts'>): boolean {
  if (standing.status !== 'verified' && standing.status !== 'joined') return false;
  const { confirmedAt, verificationDue } = standing;
  return whyNotAvailable({ confirmedAt, verificationDue, pause, blocked: blocked.includes(asker), open: 0, limit: left }, now) === undefined;
}

function free(attention: Attention, { invitation }: CommandOf<typeof FreeSlot>): Decision<AttentionEvent> {
  return attention.slots.some((slot) => slot.invitation === invitation && slot.waiting) ? [SlotFreed({ invitation, sent: true })] : nothing;
}

/** All that wait for an answer; which of them fall away, each says for itself. */
function doubt(attention: Attention, _asked: unknown, { now }: Context): Decision<AttentionEvent> {
  const invitations = attention.slots.filter(({ waiting, until }) => waiting && now < until).map(({ invitation }) => invitation);
  return invitations.length > 0 ? [SlotsDoubted({ invitations })] : nothing;
}

/** Also when it was answered with a no: its asker is kept from asking again for as long as in silence (R-INV-06, R-VIS-05). */
function extend(attention: Attention, { invitation, until }: CommandOf<typeof ExtendSlot>): Decision<AttentionEvent> {
  return attention.slots.some((slot) => slot.invitation === invitation && slot.until < until) ? [SlotExtended({ invitation, until })] : nothing;
}

/** What waits for an answer again counts again (R-ORG-06). */
function reopen(attention: Attention, { invitation, until }: CommandOf<typeof ReopenSlot>): Decision<AttentionEvent> {
  const slot = attention.slots.find((one) => one.invitation === invitation);
  return slot && !slot.waiting ? [SlotReopened({ invitation, until: Math.max(slot.until, until) })] : nothing;
}

/** Only what was taken for an invitation that was never sent: two may send the same one at once, and one of them did. */
function giveBack(attention: Attention, { invitation }: CommandOf<typeof GiveBackSlot>, { facts }: Context<SentFacts>): Decision<AttentionEvent> {
  if (facts.sent) return nothing;
  return attention.slots.some((slot) => slot.invitation === invitation) ? [SlotFreed({ invitation, sent: false })] : nothing;
}

function freeInitiative(attention: Attention, { initiative }: CommandOf<typeof FreeInitiativeSlot>): Decision<AttentionEvent> {
  return attention.slots.some((slot) => slot.invitation === initiative && slot.waiting) ? [InitiativeSlotFreed({ initiative, sent: true })] : nothing;
}

function giveBackInitiative(attention: Attention, { initiative }: CommandOf<typeof GiveBackInitiativeSlot>, { facts }: Context<SentFacts>): Decision<AttentionEvent> {
  if (facts.sent) return nothing;
  return attention.slots.some((slot) => slot.invitation === initiative) ? [InitiativeSlotFreed({ initiative, sent: false })] : nothing;
}

function pause(attention: Attention, { until }: CommandOf<typeof PauseUntil>, { now }: Context): Decision<AttentionEvent> {
  if (until && isPast(until, now)) return reject('DEADLINE_PASSED', 'until');
  const said = attention.pause;
  const same = said && said.until?.date === until?.date && said.until?.zone === until?.zone;
  return same ? nothing : [PauseBegun({ until })];
}

/** Far more than anybody needs; an end to what one recipient can store. */
const MOST_BLOCKED = 500;

function block(attention: Attention, { recipient: own, asker }: CommandOf<typeof BlockAsker>): Decision<AttentionEvent> {
  if (own === asker) return reject('WRONG_STATE', 'asker');
  if (attention.blocked.includes(asker)) return nothing;
  return attention.blocked.length < MOST_BLOCKED ? [AskerBlocked({ asker })] : reject('WRONG_STATE', 'asker');
}

function unblock(attention: Attention, { asker }: CommandOf<typeof UnblockAsker>): Decision<AttentionEvent> {
  return attention.blocked.includes(asker) ? [AskerUnblocked({ asker })] : nothing;
}

function setLimit(attention: Attention, { limit }: CommandOf<typeof SetContactLimit>): Decision<AttentionEvent> {
  return attention.contactLimit === limit ? nothing : [ContactLimitSet({ limit })];
}

/** An id is an organisation's or a person's, never both. */
async function standingOf(recipient: Id, read: ReadState): Promise<RecipientStanding> {
  const organisation = await read(organisationStanding, recipient);
  return organisation.status === 'none' ? read(advisorStanding, recipient) : organisation;
}

const own = {
  stream: (asked: { readonly recipient: Id }) => asked.recipient,
  parties: (_attention: Attention, asked: { readonly recipient: Id }) => ({ recipient: [asked.recipient] }),
};

async function takeFacts(asked: { readonly recipient: Id }, read: ReadState, { network }: FactsContext): Promise<TakeFacts> {
  return { standing: await standingOf(asked.recipient, read), settings: await read(networkSettings, networkId(network)) };
}

interface OverrideFacts {
  readonly terms: RequestTerms;
  readonly asker: OrganisationStanding;
  readonly recipient: OrganisationStanding;
  readonly interests: Interests;
  /** Who gave the request an exception, if it has one. */
  readonly exceptionBy: readonly Id[];
}

async function overrideFacts({ recipient: of, asker, request }: CommandOf<typeof OverrideContactLimit>, read: ReadState, { actor }: FactsContext): Promise<OverrideFacts> {
  const granted = await read(exceptionsGranted, asker);
  return {
    terms: await read(requestTerms, request), asker: await read(organisationStanding, asker), recipient: await read(organisationStanding, of), interests: await interestsOf(read, actor),
    exceptionBy: granted.flatMap((one) => (one.request === request ? [one.by] : [])),
  };
}

/** For one invitation to one open request. A break and a block still hold. */
function override(attention: Attention, { recipient: of, invitation, request, asker, reason }: CommandOf<typeof OverrideContactLimit>, { actor, now, facts }: Context<OverrideFacts>): Decision<AttentionEvent> {
  if (attention.beyond.includes(invitation)) return nothing;
  const { terms } = facts;
  if (actor.kind !== 'member' || terms.status !== 'published' || terms.asker !== asker) return reject('REQUEST_NOT_OPEN', 'request');
  const by = actor.person;
  return rejectAll([
    by === of || involvedIn(facts, by, now) || isTied(facts.interests, [asker, of], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined,
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? (reason === undefined ? nothing : [ContactLimitOverridden({ invitation, request, asker, by, reason })]);
}

/** Who answers for either side or did within a year, wrote the request, or gave its exception (R-STF-03). */
function involvedIn({ terms, asker, recipient: asked, exceptionBy }: OverrideFacts, person: Id, now: Instant): boolean {
  const writers = terms.status === 'none' ? [] : [...terms.writers, terms.contact, terms.deputy];
  const leftAt = Math.max(...[asker, asked].map(({ formerRepresentatives }) => formerRepresentatives[person] ?? -Infinity));
  return [...asker.representatives, ...asked.representatives, ...writers, ...exceptionBy].includes(person) || now < leftAt + days(365);
}

export const attention = concept('attention', attentionEvents, initial, evolve)
  .when(TakeSlot, take, { ...own, facts: takeFacts })
  .when(FreeSlot, free, own)
  .when(ExtendSlot, extend, own)
  .when(ReopenSlot, reopen, own)
  .when(GiveBackSlot, giveBack, { ...own, facts: wasSent })
  .when(TakeInitiativeSlot, takeForInitiative, { ...own, facts: takeFacts })
  .when(FreeInitiativeSlot, freeInitiative, own)
  .when(GiveBackInitiativeSlot, giveBackInitiative, { ...own, facts: initiativeWasSent })
  .when(DoubtSlots, doubt, own)
  .when(PauseUntil, pause, own)
  .when(EndPause, (state) => (state.pause ? [PauseEnded({})] : nothing), own)
  .when(BlockAsker, block, own)
  .when(UnblockAsker, unblock, own)
  .when(SetContactLimit, setLimit, own)
  .when(OverrideContactLimit, override, { ...own, facts: overrideFacts });
