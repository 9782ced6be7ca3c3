/** A whole request and those around it, for specs. */

import { networkSettings, type NetworkSettings, type OrganisationStanding } from '#directory';
import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box } from '#kernel/testing';
import type { StudyFacts } from '../study/study-facts';
import { ContactRoleConfirmed, RequestClosed, RequestDrafted, RequestPublished, RequestSubmitted, RequestWithdrawn } from './events';
import { RequestForm, type RequestDraft } from './form';

export const requestId = derivedId('a request');
export const aboutIt = { request: requestId };
export const company = derivedId('a company');
export const writer = derivedId('a writer');
export const contact = derivedId('a contact');
export const deputy = derivedId('a deputy');
export const coordinator = derivedId('a coordinator');
export const invitation = derivedId('an invitation');

export const settings: NetworkSettings = { ...networkSettings.fold([]), open: true, name: 'Network', zone: 'Europe/Stockholm' };

/** The standing of a checked company, unless something else is said. */
export function standing(said: Partial<OrganisationStanding> = {}): OrganisationStanding {
  return {
    status: 'verified', listedOnly: false, kind: 'company', name: 'A company', publicBody: false, representatives: [writer], formerRepresentatives: {}, shownFunders: [], ...said,
  };
}

export const facts = { asker: standing(), askerId: company, earlier: [], settings, interests: {}, guests: [] };

/** Somebody of the company, or of the network's staff. */
export function representative(person: Id, organisation: Id = company): Actor {
  return { kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] };
}
export function staff(person: Id): Actor {
  return { kind: 'member', network: 'enpcr', person, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
}
export const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };

/** A form with which nothing is wrong on 2 March 2026. */
export const wholeForm: RequestForm = RequestForm.parse({
  oneSentence: 'Help us choose what a study of cystic fibrosis should measure.',
  why: 'Too many studies measure what is easy to measure. We want to measure what matters in everyday life.',
  use: 'The three measures that you choose become the main ones of the study.',
  backing: { payer: 'A company', funder: 'A company', product: 'A tablet that is being studied', companies: 'We make the tablet.', gains: 'We learn what to measure; patients get a study that does.' },
  role: 'Read ten pages beforehand, and talk with us for an afternoon.',
  kind: 'protocol-review',
  conditions: { kind: 'some', ids: ['cystic-fibrosis'] },
  meeting: { format: 'either', countries: ['SE'], place: 'Stockholm, near the central station', from: '2026-04-20', to: '2026-04-24', times: 'One afternoon that suits everybody.' },
  effort: { preparation: 2, meeting: 3, travel: 1 },
  pay: {
    fee: { kind: 'paid', amount: { minor: 240_000, currency: 'SEK' }, payer: 'A company', withinDays: 30 },
    expenses: { kind: 'advanced', upTo: { minor: 150_000, currency: 'SEK' } },
  },
  othersPaid: true,
  cancellation: { paidInFullWithin: 5 },
  seats: { patients: 2, all: 6, reserves: 1, newVoices: 1 },
  cells: [{ level: 'meso', phase: 'plan' }],
  promise: 'involve',
  languages: ['sv', 'en'],
  access: 'Step-free rooms, breaks every hour, written material a week ahead.',
  answerBy: { date: '2026-03-30', zone: 'Europe/Stockholm' },
  feedback: { what: 'Which measures we chose, and why.', by: '2026-06-30' },
  excludingInterests: ['You own shares in a company that makes a competing tablet.'],
  experienceNeeded: false,
});

/** The form as its writer has it, with other words for some of it; `undefined` leaves a field out. */
export function draftWith(changes: { readonly [K in keyof RequestDraft]?: RequestDraft[K] | undefined } = {}): RequestDraft {
  return Object.fromEntries(Object.entries({ ...wholeForm, ...changes }).filter(([, value]) => value !== undefined));
}

export const drafted = RequestDrafted({ asker: company, writer, draft: box<RequestDraft>(wholeForm) });
export const contactSaidYes = ContactRoleConfirmed({ person: contact, role: 'contact', name: box('Contact'), replyWithinDays: 3 });
export const deputySaidYes = ContactRoleConfirmed({ person: deputy, role: 'deputy', name: box('Deputy'), replyWithinDays: 3 });

/** A request with a contact and a deputy, on its way. */
export const ready: readonly DomainEvent[] = [drafted, contactSaidYes, deputySaidYes];
export const submitted: readonly DomainEvent[] = [...ready, RequestSubmitted({ writer, form: wholeForm })];
export const published: readonly DomainEvent[] = [...submitted, RequestPublished({})];
export const closed: readonly DomainEvent[] = [...published, RequestClosed({ filled: 0, of: 2 })];
export const withdrawn: readonly DomainEvent[] = [...published, RequestWithdrawn({})];

/** The end of a day in Stockholm. */
export const answerBy = (date: string): RequestForm['answerBy'] => ({ date, zone: 'Europe/Stockholm' });

/** What a registry says of a study. */
export const study: StudyFacts = {
  registry: 'clinicaltrials.gov', registryId: 'NCT01234567', title: 'A study', summary: 'What it is.', conditions: ['cystic-fibrosis'], conditionNames: ['Cystic Fibrosis'], countries: ['SE'],
  sponsor: 'A company',
};
