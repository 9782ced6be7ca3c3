/** Who is told: found in the log at that moment, never kept. */

import { networkId, networkSettings, organisationStanding } from '#directory';
import type { Told } from '#engine';
import { dateIn, type Id, type ReadState } from '#kernel';
import { initiativeTerms, invitation as invitationConcept, requestTerms } from '#matchmaking';
import { partnership } from '#partnerships';

type Whom = (read: ReadState) => Promise<Told>;

const nobody: Told = { people: [] };

export const person = (id: Id): Whom => () => Promise.resolve({ people: [id] });

/** The network's coordinators, but for whom it is about and whoever did it. */
export const coordinators = (...but: readonly (string | undefined)[]): Whom => () => Promise.resolve({ people: [], coordinators: { but: but.filter((id) => id !== undefined) } });

/** Everybody who answers for an organisation, and whoever is named besides. */
export const answeringFor = (organisation: Id, ...besides: readonly Id[]): Whom => async (read) => ({ people: [...(await read(organisationStanding, organisation)).representatives, ...besides] });

/** Those whom a telling finds, without whoever did it. */
export const but = (actor: string, whom: Whom): Whom => async (read) => {
  const { people, until } = await whom(read);
  return { people: people.filter((id) => id !== actor), until };
};

/** Who was asked: the person, or those who answer for the organisation. */
export const invited = (invitation: Id): Whom => async (read) => {
  const sent = await read(invitationConcept, invitation);
  if (sent.status === 'none') return nobody;
  return sent.to === 'organisation' ? answeringFor(sent.recipient)(read) : { people: [sent.recipient] };
};

/** The same while the invitation waits for their answer, with its last day. */
export const askedForAnswer = (invitation: Id): Whom => async (read) => {
  const sent = await read(invitationConcept, invitation);
  if (sent.status !== 'open' || sent.frozen) return nobody;
  const { people } = await invited(invitation)(read);
  return { people, until: sent.answerBy.date };
};

/** The named contact of a request and the deputy; until there are any, those who answer for the asker. */
export const contactsOf = (request: Id): Whom => async (read) => {
  const terms = await read(requestTerms, request);
  if (terms.status === 'none') return nobody;
  const { asker, contact, deputy } = terms;
  const named = [contact, deputy].filter((id) => id !== undefined);
  return named.length > 0 ? { people: named } : answeringFor(asker)(read);
};

/** Those who answer for the asker of a request. */
export const askersOf = (request: Id): Whom => async (read) => {
  const terms = await read(requestTerms, request);
  return terms.status === 'none' ? nobody : answeringFor(terms.asker)(read);
};

/** Whom a request still asks, or who has said yes to it. */
export const everybodyAsked = (request: Id): Whom => async (read) => {
  const terms = await read(requestTerms, request);
  if (terms.status === 'none') return nobody;
  const told = await Promise.all(terms.invitations.map((id) => stillAsked(id)(read)));
  return { people: told.flatMap(({ people }) => people) };
};

const stillAsked = (invitation: Id): Whom => async (read) => {
  const sent = await read(invitationConcept, invitation);
  if (sent.status !== 'open' && sent.status !== 'accepted') return nobody;
  const taken = sent.places.flatMap(({ status, person: sitting }) => (status === 'taken' && sitting !== undefined ? [sitting] : []));
  return { people: [...(await invited(invitation)(read)).people, ...taken] };
};

/** Who opened an initiative: a person, or those who answer for an organisation. */
export const opener = (initiative: Id): Whom => async (read) => {
  const terms = await read(initiativeTerms, initiative);
  if (terms.status === 'none') return nobody;
  return terms.openedBy === 'advisor' ? { people: [terms.opener] } : answeringFor(terms.opener)(read);
};

/** Everybody at a table; who has stepped back is left in peace (R-BRK-06). */
export const atTable = (id: Id): Whom => async (read) => {
  const table = await read(partnership, id);
  return table.status === 'none' ? nobody : { people: table.seats.filter(({ left, away }) => left !== true && away === undefined).map(({ person: sitting }) => sitting) };
};

/** Those whom a telling finds, with the day on which that moment lies in the network; `moment` is when it is over, epoch milliseconds. */
export const within = (moment: number, network: string, whom: Whom): Whom => async (read) => {
  const [{ people }, { zone }] = await Promise.all([whom(read), read(networkSettings, networkId(network))]);
  return { people, until: dateIn(zone, moment - 1) };
};
