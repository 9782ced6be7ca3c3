/** Who and what the specs of initiatives are about. */

import { networkSettings, type AdvisorStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { derivedId, endOf, type Actor, type Id } from '#kernel';
import { box } from '#kernel/testing';
import type { MatchFactors } from '../../matching/factors';
import { InitiativeAnswered, InitiativeDrafted, InitiativePublished, InitiativeSent, InitiativeSubmitted, InitiativeUnanswered, type InitiativeAnswer } from '../events';
import { InitiativeForm, type InitiativeDraft } from '../form';

export const initiative = derivedId('an initiative');
export const patients = derivedId('a patient organisation');
export const writer = derivedId('who writes for the patients');
export const adviser = derivedId('an adviser');
export const company = derivedId('a company');
export const university = derivedId('a university');
export const employee = derivedId('who answers for the company');
export const coordinator = derivedId('a coordinator');

export const settings: NetworkSettings = { ...networkSettings.fold([]), open: true, name: 'Network', zone: 'Europe/Stockholm' };
const unknownOrganisation: OrganisationStanding = { status: 'none', listedOnly: false, kind: undefined, name: '', publicBody: false, representatives: [], formerRepresentatives: {}, shownFunders: [] };
export const noAdviser: AdvisorStanding = { status: 'none', identityConfirmed: false, affiliations: [] };

/** The standing of a checked patient organisation, unless something else is said. */
export function standing(said: Partial<OrganisationStanding> = {}): OrganisationStanding {
  return { ...unknownOrganisation, status: 'verified', kind: 'patient-organisation', name: 'Patients', representatives: [writer], ...said };
}
export const professional = (said: Partial<OrganisationStanding> = {}): OrganisationStanding => standing({ kind: 'company', name: 'A company', representatives: [employee], ...said });

const noTies = { interests: {}, guests: [] };
export const facts = { organisation: standing(), advisor: noAdviser, settings, ...noTies };
export const adviserFacts = { organisation: unknownOrganisation, advisor: { status: 'joined', identityConfirmed: true, affiliations: [] } as AdvisorStanding, settings, ...noTies };

export const asOrganisation = (person: Id, organisation: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] });
export const asPerson = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
export const staff = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
export const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };

const zone = 'Europe/Stockholm';
export const day = (date: string): { readonly date: string; readonly zone: string } => ({ date, zone });

/** A form with which nothing is wrong on 2 March 2026. */
export const wholeForm: InitiativeForm = InitiativeForm.parse({
  change: 'The scales that we fill in at home should ask about breath, not only about numbers.',
  why: 'Last year two of us stopped taking part because the scale never asked what had changed.',
  wanted: { kinds: ['company', 'academic'], who: 'Somebody who decides what a study measures.' },
  bring: 'Forty members who keep a diary.',
  need: { kinds: ['time', 'decision'], what: 'An afternoon, and somebody who can say yes.' },
  cost: 'Two evenings a month for each of us.',
  answerBy: day('2026-03-20'),
  speaksFor: 'Our members, and nobody else.',
  company: { pays: false },
});

/** The form as its writer has it, with other words for some of it; `undefined` leaves a field out. */
export function draftWith(changes: { readonly [K in keyof InitiativeDraft]?: InitiativeDraft[K] | undefined } = {}): InitiativeDraft {
  return Object.fromEntries(Object.entries({ ...wholeForm, ...changes }).filter(([, value]) => value !== undefined));
}

export const form = box<InitiativeForm>(wholeForm, patients, 'form');
export const drafted = InitiativeDrafted({ opener: patients, openedBy: 'organisation', writer, draft: box<InitiativeDraft>(wholeForm) });
export const draftedByAdviser = InitiativeDrafted({ opener: adviser, openedBy: 'advisor', writer: adviser, draft: box<InitiativeDraft>(wholeForm) });
export const handedIn = InitiativeSubmitted({ opener: patients, writer, form, hopedFor: wholeForm.answerBy });
export const handedInByAdviser = InitiativeSubmitted({ opener: adviser, writer: adviser, form, hopedFor: wholeForm.answerBy });
export const publishedOnTime = InitiativePublished({ answerBy: wholeForm.answerBy });
export const published = [drafted, handedIn, publishedOnTime];

const match: MatchFactors = [{ factor: 'LANGUAGE', language: 'sv', points: 5 }];
export const snapshot = { match: box(match, company, 'match'), algorithm: '1', vocabulary: '1', position: '41' };
export const endsAt = endOf(wholeForm.answerBy, zone);
type Sent = Parameters<typeof InitiativeSent>[0];
export const sent = (said: Partial<Sent> = {}): ReturnType<typeof InitiativeSent> => InitiativeSent({ opener: patients, recipient: company, answerBy: wholeForm.answerBy, zone, endsAt, ...snapshot, ...said });
export const reason = box('We decide this in May, and you are right.', employee, 'reason');
export const name = box('Eva', employee, 'name');
export const answered = (answer: InitiativeAnswer, recipient = company): ReturnType<typeof InitiativeAnswered> => InitiativeAnswered({ opener: patients, recipient, answer, reason, by: employee, name });
export const unanswered = InitiativeUnanswered({ opener: patients, recipient: company });
