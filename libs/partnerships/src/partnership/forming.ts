import {
  command, derivedId, id, nothing, personal, reject, rejectAll,
  type CommandOf, type Context, type Decision, type Id, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { organisationStanding, type OrganisationStanding } from '#directory';
import { invitationOutcome, requestTerms, type InvitationOutcome, type RequestTerms } from '#matchmaking';
import { Side } from '#vocabulary';
import { z } from 'zod';
import { AgreeingBegun, Bases, PartnershipAbandoned, PartnershipFormed, PartyJoined, SeatStated, type PartnershipEvent } from './events';
import { beforeStart, openStatuses, stillOpen, tableIn } from './speaker';
import { present } from './seats/state';
import type { Formed, Partnership, Seat } from './state';
import { partnershipTerms } from './terms';

/** One partnership per request: forming it again finds the one that is there (R-PAR-02). */
export function partnershipId(request: Id): Id {
  return derivedId('partnership', request);
}

export const FormPartnership = command('FormPartnership', { request: id('request'), invitations: z.array(id('invitation')).min(1).max(50) });
export const JoinParty = command('JoinParty', { partnership: id('partnership'), invitation: id('invitation') });
export const StateSeat = command('StateSeat', {
  partnership: id('partnership'),
  side: Side,
  basis: personal('actor', Bases).optional(),
  employedByAsker: z.boolean(),                  // or paid as staff; said by each person, kept by nobody
});
export const AbandonPartnership = command('AbandonPartnership', { partnership: id('partnership') });

interface Answer {
  readonly invitation: Id;
  readonly outcome: InvitationOutcome;
}

interface FormFacts {
  readonly terms: RequestTerms;
  readonly answers: readonly Answer[];
}

export async function formFacts({ request, invitations }: CommandOf<typeof FormPartnership>, read: ReadState): Promise<FormFacts> {
  const [terms, answers] = await Promise.all([read(requestTerms, request), Promise.all([...new Set(invitations)].map(async (invitation) => ({ invitation, outcome: await read(invitationOutcome, invitation) })))]);
  return { terms, answers };
}

export function formParties(_partnership: Partnership, _asked: unknown, { terms }: FormFacts): Parties {
  return terms.status === 'none' ? {} : { asker: [terms.asker] };
}

/** From yeses that people gave themselves. Contact and deputy of the request take their seats on the professional side (R-PAR-02, R-REQ-03). */
export function form(partnership: Partnership, { request }: CommandOf<typeof FormPartnership>, { facts: { terms, answers } }: Context<FormFacts>): Decision<PartnershipEvent> {
  if (partnership.status !== 'none') return haveAll(partnership, answers) ? nothing : reject('PARTNERSHIP_EXISTS', 'request');
  if (terms.status !== 'published' && terms.status !== 'closed') return reject('REQUEST_NOT_OPEN', 'request');
  const { asker, contact, deputy, form: said } = terms;
  const yeses = answers.map((answer) => ({ answer, people: peopleOf(answer, request) }));
  const refused = rejectAll([
    contact === undefined || deputy === undefined ? { code: 'CONTACT_NOT_CONFIRMED' } : undefined,
    yeses.every(({ people }) => people.length > 0) ? undefined : { code: 'OWN_CONSENT_REQUIRED', field: 'invitations' },
  ]);
  if (refused) return refused;
  if (contact === undefined || deputy === undefined || said === undefined) throw new Error('a published request has a form and contacts');
  return [PartnershipFormed({
    request, asker, contact, deputy, title: said.oneSentence, use: said.use,
    parties: answers.flatMap(partyOf),
    people: onceEach(yeses.flatMap(({ people }) => people), [contact, deputy]),
  })];
}

export interface JoinFacts {
  readonly answer: Answer;
}

export async function joinFacts({ invitation }: CommandOf<typeof JoinParty>, read: ReadState): Promise<JoinFacts> {
  return { answer: { invitation, outcome: await read(invitationOutcome, invitation) } };
}

/** Later yeses sit down at the same table (R-PAR-02). Nobody gets a second seat. */
export function join(partnership: Partnership, _asked: unknown, { facts: { answer } }: Context<JoinFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, stillOpen);
  if ('rejected' in table) return table;
  const said = peopleOf(answer, table.request);
  const [party] = partyOf(answer);
  if (said.length === 0 || !party) return reject('OWN_CONSENT_REQUIRED', 'invitation');
  const people = onceEach(said, table.seats.map(({ person }) => person));
  return people.length === 0 ? nothing : [PartyJoined({ party, people })];
}

export interface SeatFacts {
  readonly asker: OrganisationStanding | undefined;
}

export async function seatFacts({ partnership }: CommandOf<typeof StateSeat>, read: ReadState): Promise<SeatFacts> {
  const terms = await read(partnershipTerms, partnership);
  return { asker: terms.status === 'none' ? undefined : await read(organisationStanding, terms.asker) };
}

/** Each person says on which side and on what basis they take part, for themselves (R-PAR-03, R-PAR-04). When the last has, they begin to agree. */
export function stateSeat(partnership: Partnership, asked: CommandOf<typeof StateSeat>, { actor, facts }: Context<SeatFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, openStatuses);
  if ('rejected' in table) return table;
  const seat = actor.kind === 'member' ? present(table).find(({ person }) => person === actor.person) : undefined;
  if (!seat) return reject('OWN_CONSENT_REQUIRED');
  const { side, basis } = asked;
  const refused = rejectAll(whyNotThisSeat(table, seat, asked, facts));
  if (refused) return refused;
  if (basis === undefined) throw new Error('a seat without its basis was let through');
  if (seat.side === side && seat.basis === basis) return nothing;
  const othersHave = present(table).every((other) => other === seat || other.side !== undefined);
  return [SeatStated({ person: seat.person, side, basis }), ...(table.status === 'forming' && othersHave ? [AgreeingBegun({})] : [])];
}

/** Once the others have begun to agree, nobody changes sides (R-ORG-12). */
function whyNotThisSeat(table: Formed, seat: Seat, { side, basis, employedByAsker }: CommandOf<typeof StateSeat>, { asker }: SeatFacts): (Rejection | undefined)[] {
  const ofTheAsker = employedByAsker || seat.cameAs !== 'invited' || (asker?.representatives.includes(seat.person) ?? false);
  return [
    side === 'patient' && ofTheAsker ? { code: 'NOT_A_PATIENT_SEAT', field: 'side' } : undefined,
    table.status !== 'forming' && seat.side !== undefined && seat.side !== side ? { code: 'BOTH_SIDES', field: 'side' } : undefined,
    basis === undefined ? { code: 'REPRESENTATION_REQUIRED', field: 'basis' } : undefined,
  ];
}

/** It never starts (R-PAR-01). */
export function abandon(partnership: Partnership): Decision<PartnershipEvent> {
  if (partnership.status === 'abandoned') return nothing;
  const table = tableIn(partnership, beforeStart);
  return 'rejected' in table ? table : [PartnershipAbandoned({})];
}

type Invited = Parameters<typeof PartnershipFormed>[0]['people'][number];

/** Who said yes to a place at this request's table; a reserve is asked again first (R-INV-03). */
function peopleOf({ invitation, outcome }: Answer, request: Id): readonly Invited[] {
  if (outcome.status !== 'accepted' || outcome.request !== request || outcome.offers !== 'place') return [];
  return outcome.places.map(({ place, person }) => ({ person, place, invitation }));
}

function partyOf({ invitation, outcome }: Answer): { readonly invitation: Id; readonly recipient: Id }[] {
  return outcome.status === 'none' ? [] : [{ invitation, recipient: outcome.recipient }];
}

/** One seat a person, also for somebody who said yes in two organisations. */
function onceEach(people: readonly Invited[], seated: readonly Id[]): Invited[] {
  return people.filter(({ person }, index) => !seated.includes(person) && people.findIndex((other) => other.person === person) === index);
}

function haveAll({ parties }: Formed, answers: readonly Answer[]): boolean {
  return answers.every(({ invitation }) => parties.some((party) => party.invitation === invitation));
}
