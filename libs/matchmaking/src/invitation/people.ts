import {
  command, id, isOver, nothing, personal, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type Id, type ReadState, type Rejection,
} from '#kernel';
import { organisationStanding, type OrganisationStanding } from '#directory';
import { PayTo } from '#vocabulary';
import { z } from 'zod';
import { requestTerms, type RequestTerms } from '../request/request';
import { personOf } from './answering';
import { ContactReleased, HoldEnded, PlaceDeclined, PlaceOpened, PlaceOpenedOnBehalf, PlaceTaken, PlaceTakenOnBehalf, type InvitationEvent } from './events';
import { invitationState } from './outcome';
import { sidesOf, type Invitation, type Place, type Sent } from './state';
import { Bases, ContactDetails, InterestsTick, OnBehalf, seenLine, seenProse } from './terms';

export const OpenPlace = command('OpenPlace', { invitation: id('invitation'), place: id('place'), insteadOf: id('place').optional(), onBehalf: OnBehalf.optional() });
/** What a person says with their own yes; where it was sent does not matter. */
export const ownYes = {
  person: id('person'),
  name: personal('person', seenLine(200)),
  basis: personal('person', Bases).optional(),
  interests: personal('person', InterestsTick).optional(),
  adult: z.boolean(),
  contact: personal('person', ContactDetails).optional(),
  payTo: personal('person', PayTo).optional(),
  access: words('person', { schema: seenProse(1200) }).optional(),
};
export const TakePlace = command('TakePlace', { invitation: id('invitation'), place: id('place'), onBehalf: OnBehalf.optional(), ...ownYes });
export type OwnYes = Omit<CommandOf<typeof TakePlace>, 'invitation' | 'place' | 'onBehalf'>;
export const DeclinePlace = command('DeclinePlace', { invitation: id('invitation'), place: id('place'), person: id('person') });
export const EndHold = command('EndHold', { invitation: id('invitation') });

export interface TakeFacts {
  readonly terms: RequestTerms | undefined;
  readonly asker: OrganisationStanding | undefined;
}

export async function takeFacts({ invitation }: { readonly invitation: Id }, read: ReadState): Promise<TakeFacts> {
  const sent = await read(invitationState, invitation);
  if (sent.status === 'none') return { terms: undefined, asker: undefined };
  const [terms, asker] = await Promise.all([read(requestTerms, sent.request), read(organisationStanding, sent.asker)]);
  return { terms, asker };
}

/**
 * A link for one more person, never for more people than the yes was for. A link can be replaced by one for somebody else unless its
 * place is taken: whether its person said no makes no difference, so that the organisation does not learn it (R-INV-11).
 */
export function openPlace(invitation: Invitation, { place, insteadOf, onBehalf }: CommandOf<typeof OpenPlace>, context: Context): Decision<InvitationEvent> {
  if (invitation.status !== 'accepted') return reject('INVITATION_NOT_OPEN');
  if (invitation.places.some((one) => one.place === place)) return nothing;
  if (isHoldOver(invitation, context)) return reject('HOLD_EXPIRED');
  const replaced = invitation.places.find((one) => one.place === insteadOf);
  if (insteadOf !== undefined && (replaced?.status !== 'open' && replaced?.status !== 'declined')) return reject('NO_PLACES_LEFT', 'insteadOf');
  const { request, asker, recipient, offers, heldUntil } = invitation;
  const used = invitation.places.filter(({ status }) => status !== 'replaced' && status !== 'given-up').length - (replaced ? 1 : 0);
  if (used >= invitation.people) return reject('NO_PLACES_LEFT', 'place');
  return [
    PlaceOpened({ request, asker, recipient, place, offers, until: heldUntil, insteadOf }),
    ...(onBehalf === undefined ? [] : [PlaceOpenedOnBehalf({ request, asker, recipient, place, of: onBehalf })]),
  ];
}

/**
 * A person's own yes. For a place that the organisation or its youth panel takes they say so themselves, as an adult; for any other they
 * cannot (R-INV-12, R-ADV-07). What it gives to the asker's contact and deputy goes to them by name; for a reserve place
 * nothing does yet (R-INV-03).
 */
export function takePlace(invitation: Invitation, asked: CommandOf<typeof TakePlace>, context: Context<TakeFacts>): Decision<InvitationEvent> {
  const { actor, facts } = context;
  const { place, person, onBehalf } = asked;
  if (personOf(actor) !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  const own = placeOf(invitation, place);
  if (own?.status === 'taken' && own.person === person) return nothing;
  if (invitation.status !== 'accepted' || own?.status !== 'open') return reject('INVITATION_NOT_OPEN');
  if (isHoldOver(invitation, context)) return reject('HOLD_EXPIRED');
  const refused = rejectAll([...whyNotThem(invitation, asked, facts), own.onBehalf === onBehalf ? undefined : { code: 'OWN_CONSENT_REQUIRED', field: 'onBehalf' }]);
  if (refused) return refused;
  const taken = placeTaken(invitation, place, asked, facts);
  return onBehalf === undefined ? taken : [...taken, PlaceTakenOnBehalf({ ...sidesOf(invitation), place, person, of: onBehalf })];
}

/** The place is theirs, and contact and deputy get what the yes gives them. */
export function placeTaken(invitation: Sent, place: Id, { person, name, basis, interests, contact, payTo, access }: OwnYes, { terms }: TakeFacts): InvitationEvent[] {
  if (basis === undefined || interests === undefined) throw new Error('a yes without its ticks was let through');
  const { request, asker, recipient, offers } = invitation;
  const taken = PlaceTaken({ request, asker, recipient, offers, place, person, name, basis, interests, payTo, access });
  const released = offers === 'place' ? receiversOf(terms) : [];
  return [taken, ...released.map((toPerson) => ContactReleased({ place, person, toPerson, purpose: 'this-request', name, contact }))];
}

/** What stands against an own yes, all at once. */
export function whyNotThem(invitation: Sent, { person, adult, basis, interests }: OwnYes, { terms, asker }: TakeFacts): (Rejection | undefined)[] {
  return [
    terms?.status === 'withdrawn' ? { code: 'REQUEST_NOT_OPEN' } : undefined,
    invitation.places.some((one) => one.status === 'taken' && one.person === person) ? { code: 'ALREADY_ASKED', field: 'person' } : undefined,
    asker?.representatives.includes(person) ? { code: 'NOT_A_PATIENT_SEAT', field: 'person' } : undefined,
    adult ? undefined : { code: 'MUST_BE_ADULT', field: 'adult' },
    basis === undefined ? { code: 'REPRESENTATION_REQUIRED', field: 'basis' } : undefined,
    interests === undefined ? { code: 'FIELD_REQUIRED', field: 'interests' } : undefined,
  ];
}

/** Contact and deputy, each by name (R-CON-03). */
export function receiversOf(terms: RequestTerms | undefined): readonly Id[] {
  if (terms === undefined || terms.status === 'none') return [];
  return [...new Set([terms.contact, terms.deputy].filter((person) => person !== undefined))];
}

/** A person's own no: no reason, and nobody else sees it. */
export function declinePlace(invitation: Invitation, { place, person }: CommandOf<typeof DeclinePlace>, { actor }: Context): Decision<InvitationEvent> {
  if (personOf(actor) !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  const own = placeOf(invitation, place);
  if (own?.status === 'declined' && own.person === person) return nothing;
  if (invitation.status === 'none' || own?.status !== 'open') return reject('INVITATION_NOT_OPEN');
  const { request, asker, recipient } = invitation;
  return [PlaceDeclined({ request, asker, recipient, place, person })];
}

/** By the clock: what nobody took is free again (R-INV-10). Too early, nothing happens. */
export function endHold(invitation: Invitation, _asked: unknown, { now }: Context): Decision<InvitationEvent> {
  if (invitation.status !== 'accepted' || invitation.holdEnded || invitation.frozen || now < invitation.heldUntil) return nothing;
  const { request, recipient, people, places } = invitation;
  const unfilled = people - places.filter(({ status }) => status === 'taken').length;
  return unfilled > 0 ? [HoldEnded({ request, recipient, unfilled })] : nothing;
}

function isHoldOver({ heldUntil, holdEnded }: Sent, context: Context<unknown>): boolean {
  return holdEnded || isOver(heldUntil, context);
}

function placeOf(invitation: Invitation, place: Id): Place | undefined {
  return invitation.status === 'none' ? undefined : invitation.places.find((one) => one.place === place);
}
