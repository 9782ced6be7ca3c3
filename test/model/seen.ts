/** What each party may see, by the rules, in the words of the API. */

import { openInvitations, seemsOpen, taken, talk, type Invitation, type Model, type Organisation, type Request } from './model';
import { isPaused } from './rules/organisations';

/** What somebody asks, and the answer that the rules give. */
export interface View {
  readonly document: string;
  readonly id: string;
  readonly shows: unknown;
}

const iso = (moment: number): string => new Date(moment).toISOString();

/** R-VIS-01: asked · talking terms · yes · no yes. A no is a silence until it is told (R-VIS-02, R-VIS-05). */
function stateToAsker(one: Invitation): string {
  if (seemsOpen(one)) return talk(one) ? 'TALKING' : 'ASKED';
  if (one.status === 'withdrawn') return 'WITHDRAWN';
  if (taken(one).length > 0) return 'YES';
  return one.status === 'accepted' && one.people > 0 && !one.holdOver ? 'YES' : 'NO_YES';
}

function toAsker(one: Invitation): unknown {
  const yes = one.status === 'accepted';
  return {
    id: one.id, recipientId: one.recipient, state: stateToAsker(one), offers: one.offers, places: one.placesAsked, answerBy: one.answerBy,
    people: yes ? one.people : taken(one).length, filled: taken(one).length,
    moreTimeAsked: seemsOpen(one) ? one.moreTime.asked ?? null : null,
    message: one.ended ? one.message ?? null : null,
    seats: one.offers === 'PLACE' ? taken(one).map(({ id }) => ({ placeId: id })) : [],              // R-INV-03: nobody is named for reserves
    changes: one.changes.map(({ id, outcome }) => ({ id, outcome: outcome === undefined || outcome === 'MOOT' ? null : outcome })),
  };
}

export function requestToAsker(model: Model, request: Request): View {
  const sent = [...model.invitations.values()].filter(({ request: of }) => of === request.id);
  return {
    document: `query ($id: ID!) { request(id: $id) { status filled answerBy { date zone } }
      requestInvitations(request: $id, first: 100) { edges { node { id recipientId state offers places answerBy { date zone } people filled moreTimeAsked { date zone } message seats { placeId } changes { id outcome } } } } }`,
    id: request.id,
    shows: {
      request: { status: request.status.toUpperCase(), filled: request.filled ?? null, answerBy: request.answerBy ?? null },
      requestInvitations: { edges: sent.map((one) => ({ node: toAsker(one) })) },
    },
  };
}

function stateToRecipient(one: Invitation): string {
  if (one.status === 'open' && talk(one)) return 'TALKING';
  if (one.withdrawnAfterNo === true) return 'DECLINED';
  return one.status.replace('-', '_').toUpperCase();
}

export function invitationToRecipient(model: Model, one: Invitation): View {
  const ahead = model.now < one.ends;
  const held = one.status === 'accepted' && !one.looksForNobody ? one.heldUntil : null;
  return {
    document: `query ($id: ID!) { invitation(id: $id) { state offers places people answerBy { date zone } endsAt toldAt heldUntil moreTimeAsked { date zone } viewerCanAccept viewerCanDecline viewerCanOpenPlaces
      heldPlaces { id filled } changes { id outcome } } }`,
    id: one.id,
    shows: { invitation: {
      state: stateToRecipient(one), offers: one.offers, places: one.places, people: one.people, answerBy: one.answerBy, endsAt: iso(one.ends), toldAt: one.toldAt === undefined ? null : iso(one.toldAt),
      heldUntil: held === null ? null : iso(held), moreTimeAsked: one.moreTime.asked ?? null,
      viewerCanAccept: one.status === 'open' && ahead, viewerCanDecline: one.status === 'open' && ahead, viewerCanOpenPlaces: held !== null && model.now < held,
      // R-INV-11: a person's no is "not filled yet", to the organisation too.
      heldPlaces: one.spots.filter(({ status }) => status !== 'replaced' && status !== 'given-up').map(({ id, status }) => ({ id, filled: status === 'taken' })),
      changes: one.changes.map(({ id, outcome }) => ({ id, outcome: outcome === undefined || outcome === 'MOOT' ? null : outcome })),
    } },
  };
}

/** R-ORG-06: when and by whom it wants to be asked, to itself. */
export function attentionOf(model: Model, recipient: Organisation): View {
  const paused = isPaused(recipient, model.now);
  return {
    document: 'query { attention { openInvitations paused pausedUntil { date zone } blockedAskerIds } }',
    id: recipient.id,
    shows: { attention: { openInvitations: openInvitations(model, recipient.id), paused, pausedUntil: (paused ? recipient.pause?.until : undefined) ?? null, blockedAskerIds: recipient.blocked } },
  };
}

/** R-INV-11: a person's own answers. */
export function answersOf(model: Model, person: string): View {
  const own = [...model.invitations.values()].flatMap(({ spots }) => spots).filter((spot) => spot.person === person);
  return {
    document: 'query { myPlaces(first: 100) { edges { node { placeId yes } } } }',
    id: person,
    shows: { myPlaces: { edges: own.map(({ id, status }) => ({ node: { placeId: id, yes: status === 'taken' } })) } },
  };
}

/** R-REQ-10: what waits for a coordinator. */
export function reviewQueue(model: Model): View {
  const waiting = [...model.requests.values()].filter(({ status }) => status === 'submitted').map(({ id }) => ({ node: { id } }));
  return { document: 'query { reviewQueue(first: 100) { edges { node { id } } } }', id: '', shows: { reviewQueue: { edges: waiting } } };
}

