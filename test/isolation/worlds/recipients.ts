/** Those who are asked, of each kind, and what they may do of which the asker is to notice nothing. */

import { derivedId, type Actor, type Id } from '#kernel';
import { invitationId, PlaceDeclined, PlaceOpened } from '#matchmaking';
import type { House } from '../../support/house';
import { answerBy, asker, asPerson, cardsOf, done, endsAt, forOrganisation, foreignRequest, invite, member, request, suggestion } from './cast';

/** Something that a recipient does. */
export type Conduct = (house: House) => Promise<unknown>;

/** Things that a recipient may do, all of which are to look like the first to the asker. */
export interface Family {
  readonly looksLike: string;
  readonly conduct: Conduct;
  readonly others: Readonly<Record<string, Conduct>>;
}

/** A kind of recipient: an organisation, a person. */
export interface KindOfRecipient {
  readonly id: Id;
  /** Comes to the network. */
  join(house: House): Promise<void>;
  /** Is asked by the asker, in the way in which this kind is asked. */
  ask(house: House): Promise<unknown>;
  /** What the asker calls it when it asks for a request, as it is shown before anybody is asked. */
  called(house: House, forRequest: Id): Promise<Id>;
  /** What it may do once it is asked. */
  readonly families: readonly [silence: Family, ...others: Family[]];
  /** What it may have done before it is asked: why it cannot be asked now. The asker is to see no difference between them. */
  readonly unavailable: Readonly<Record<string, Conduct>>;
}

/** Says no, with or without more. */
export const decline = (by: Actor, id: Id, more: object = {}): Conduct => (house) =>
  done(house, by, 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } } }', { invitation: invitationId(request, id), ...more });
/** Takes a break: until a day, or open. */
export const pause = (by: Actor, until?: typeof answerBy): Conduct => (house) =>
  done(house, by, 'mutation ($input: PauseInput!) { pauseInvitations(input: $input) { userErrors { code } } }', until ? { until } : {});
/** Does not want to be asked by the asker any more. */
export const block = (by: Actor): Conduct => (house) =>
  done(house, by, 'mutation ($input: AskerInput!) { blockAsker(input: $input) { userErrors { code } } }', { asker });
/** One thing after the other. */
export const inOrder = (...conducts: readonly Conduct[]): Conduct => async (house) => {
  for (const conduct of conducts) await conduct(house);
};

const recipient = derivedId('the organisation that is asked');
const representative = derivedId('who answers for the organisation that is asked');
const answering = forOrganisation(recipient, representative);

const limit = (contactLimit: number): Conduct => (house) =>
  done(house, answering, 'mutation ($input: ReviseProfileInput!) { reviseProfile(input: $input) { userErrors { code } } }', { organisation: recipient, contactLimit });
const takeOn: Conduct = (house) =>
  done(house, answering, 'mutation ($input: TakeOnInvitationInput!) { takeOnInvitation(input: $input) { userErrors { code } } }', { invitation: invitationId(request, recipient), name: 'Eva' });
const askedByAnother: Conduct = (house) => invite(house, 'the other company', recipient);
const declineTheOther: Conduct = (house) =>
  done(house, answering, 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } } }', { invitation: invitationId(foreignRequest, recipient) });
const acceptTheOther: Conduct = (house) =>
  done(house, answering, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }', { invitation: invitationId(foreignRequest, recipient), people: 1, name: 'Eva' });

const moreTime: Conduct = (house) => done(house, answering, 'mutation ($input: RequestMoreTimeInput!) { requestMoreTime(input: $input) { userErrors { code } } }',
  { invitation: invitationId(request, recipient), until: { date: '2026-04-12', zone: answerBy.zone } });
const suggest: Conduct = (house) => done(house, answering, 'mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { userErrors { code } } }',
  { invitation: invitationId(request, recipient), because: 'It is hard to travel', wish: { role: 'Read ten pages at home.' }, commandId: suggestion });
const question: Conduct = (house) => done(house, answering, 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { userErrors { code } } }',
  { invitation: invitationId(request, recipient), text: 'May somebody come along?' });
const accept: Conduct = (house) => done(house, answering, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }',
  { invitation: invitationId(request, recipient), people: 1, name: 'Eva' });
const placeOf = (n: number): Id => derivedId('a place that somebody is asked to take', n);
const openPlace = (n: number, insteadOf?: number): Conduct => (house) => house.record('invitation', invitationId(request, recipient),
  [PlaceOpened({ request, asker, recipient, place: placeOf(n), offers: 'place', until: endsAt, insteadOf: insteadOf === undefined ? undefined : placeOf(insteadOf) })]);
const declinePlace = (n: number): Conduct => (house) => house.record('invitation', invitationId(request, recipient),
  [PlaceDeclined({ request, asker, recipient, place: placeOf(n), person: derivedId('somebody who says no', n) })]);

/** An organisation that finds people. */
export const organisations: KindOfRecipient = {
  id: recipient,
  join: async (house) => house.record('organisation', recipient, await member(house, 'patient-organisation', 'Asked patients', representative)),
  ask: (house) => invite(house, 'the asker', recipient),
  called: () => Promise.resolve(recipient),
  families: [{ looksLike: 'silence', conduct: () => Promise.resolve(), others: {
    'a no': decline(answering, recipient),
    'a no with a reason for matching': decline(answering, recipient, { notForUs: 'WRONG_CONDITION' }),
    'a no with a message': decline(answering, recipient, { message: 'Ask us in the autumn.', notForUs: 'TOO_MUCH_NOW' }),
    'somebody who is on it': takeOn,
    'a no by somebody who was on it, and then a break': inOrder(takeOn, decline(answering, recipient), pause(answering)),
    'a break until a day': pause(answering, answerBy),
    'a limit that is reached': limit(1),
    'a block': block(answering),
    'a no and a block': inOrder(decline(answering, recipient), block(answering)),
    'an invitation of somebody else, that waits, and the limit reached': inOrder(askedByAnother, limit(1)),
    'a no to somebody else, and the limit reached': inOrder(askedByAnother, declineTheOther, limit(1)),
    'a yes to somebody else, and a no here': inOrder(askedByAnother, acceptTheOther, decline(answering, recipient)),
  } }, { looksLike: 'a wish for more time', conduct: moreTime, others: {
    'a wish for more time, and a no': inOrder(moreTime, decline(answering, recipient)),
    'a wish for more time, and a block': inOrder(moreTime, block(answering)),
  } }, { looksLike: 'a suggested change', conduct: suggest, others: {
    'a suggested change, and a no': inOrder(suggest, decline(answering, recipient)),
    'a suggested change, a break and a block': inOrder(suggest, pause(answering), block(answering)),
  } }, { looksLike: 'a question', conduct: question, others: {
    'a question, and a no': inOrder(question, decline(answering, recipient)),
    'a question, and a break': inOrder(question, pause(answering)),
  } }, { looksLike: 'a yes', conduct: accept, others: {
    'a yes, and somebody who has not answered': inOrder(accept, openPlace(1)),
    'a yes, and somebody who said no': inOrder(accept, openPlace(1), declinePlace(1)),
    'a yes, somebody who said no, and somebody else in their place': inOrder(accept, openPlace(1), declinePlace(1), openPlace(2, 1)),
    'a yes, and a block': inOrder(accept, block(answering)),
  } }],
  unavailable: {
    'a break': pause(answering),
    'a break until a day': pause(answering, answerBy),
    'a limit that is reached': inOrder(limit(1), askedByAnother),
    'a block': block(answering),
    'a block and a break': inOrder(block(answering), pause(answering)),
  },
};

const person = derivedId('the person who is asked');
const herself = asPerson(person);
const by = (mutation: string, input: string, more: object = {}): Conduct => (house) => done(house, herself, `mutation ($input: ${input}!) { ${mutation}(input: $input) { userErrors { code } } }`, { ...more });
const ownInvitation = { invitation: invitationId(request, person) };
const longer = by('requestMoreTime', 'RequestMoreTimeInput', { ...ownInvitation, until: { date: '2026-04-12', zone: answerBy.zone } });
const suggestOwn = by('proposeChange', 'ProposeChangeInput', { ...ownInvitation, because: 'It is hard to travel', wish: { role: 'Read ten pages at home.' }, commandId: suggestion });
const no = by('declineInvitation', 'DeclineInvitationInput', ownInvitation);
const takePart = by('takePart', 'TakePartInput', { ...ownInvitation, name: 'Somebody', basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', adult: true });
const leave = by('leaveNetwork', 'AdvisorWishInput');
const noConsent = by('withdrawConsent', 'ConsentInput', { purpose: 'CONDITION_AREAS' });
const ownLimit = by('setContactLimit', 'SetContactLimitInput', { limit: 1 });

/** A person who is asked in their own right, by the code of their card. */
export const people: KindOfRecipient = {
  id: person,
  join: async (house) => {
    await by('joinAsAdvisor', 'JoinAsAdvisorInput', { adult: true, name: 'Somebody', languages: ['sv'], openTo: ['PROTOCOL_REVIEW'], howOften: 'MONTHLY' })(house);
    await by('reviseAdvisorProfile', 'ReviseAdvisorProfileInput', { country: 'SE' })(house);
    await by('giveConsent', 'ConsentInput', { purpose: 'CONDITION_AREAS' })(house);
    await by('sayConditionAreas', 'SayConditionAreasInput', { conditions: ['cystic-fibrosis'], seenBy: 'NOBODY' })(house);
  },
  ask: async (house) => invite(house, 'the asker', (await cardsOf(house, request))[0] ?? 'nobody'),
  called: async (house, forRequest) => (await cardsOf(house, forRequest))[0] ?? 'nobody',
  families: [{ looksLike: 'silence', conduct: () => Promise.resolve(), others: {
    'a no': no,
    'a no with a reason for matching, and a message': by('declineInvitation', 'DeclineInvitationInput', { ...ownInvitation, notForUs: 'TOO_MUCH_NOW', message: 'Ask me in the autumn.' }),
    'a break': pause(herself),
    'a limit that is reached': ownLimit,
    'a block': block(herself),
    'a no and a block': inOrder(no, block(herself)),
    'leaving': leave,
    'a no, and leaving': inOrder(no, leave),
    'a consent taken back': noConsent,
  } }, { looksLike: 'a wish for more time', conduct: longer, others: {
    'a wish for more time, and leaving': inOrder(longer, leave),
  } }, { looksLike: 'a suggested change', conduct: suggestOwn, others: {
    'a suggested change, and a no': inOrder(suggestOwn, no),
  } }, { looksLike: 'a yes', conduct: takePart, others: {
    'a yes, and a block': inOrder(takePart, block(herself)),
  } }],
  unavailable: {
    'a break': pause(herself),
    'a block': block(herself),
    'leaving': leave,
  },
};
