import type { Page } from 'playwright-core';
import type { Client, Person } from '../../apps/demo/src/client';

/** One picture, before it is known in which language and how wide. */
export interface Picture {
  readonly name: string;
  /** A demo person by their short name; undefined: a visitor. */
  readonly person?: string;
  /** The hat that they wear: `coordinator`, or `organisation` for the first one they answer for. */
  readonly hat?: 'organisation' | 'coordinator' | 'auditor';
  /** The address, as people of this network find it. Undefined: there is no such thing in this network. */
  readonly address: (at: Network) => Promise<string | undefined> | string;
  /** What is done before the picture is taken, such as opening a dialog. */
  readonly then?: (page: Page, language: 'en' | 'sv') => Promise<void>;
  /** Only what the window shows. */
  readonly screen?: boolean;
}

export interface Network {
  readonly slug: string;
  readonly language: 'en' | 'sv';
  readonly client: Client;
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

const here = ({ slug }: Network, place: string): string => `/n/${slug}${place === '' ? '' : `/${place}`}`;
const fixed = (place: string) => (at: Network): string => here(at, place);

async function ownOrganisation({ client }: Network, slug: string): Promise<string | undefined> {
  const { viewer } = await (await client.person(slug)).get<{ viewer: { answersFor: readonly { id: string }[] } }>('{ viewer { answersFor { id } } }');
  return viewer.answersFor[0]?.id;
}

async function wearing(at: Network, slug: string): Promise<Person> {
  const [person, organisation] = [await at.client.person(slug), await ownOrganisation(at, slug)];
  return organisation === undefined ? person : person.as(`organisation:${organisation}`);
}

/** The first of a list that fits, and the address made of it. */
function first<Node>(slug: string, list: string, fields: string, fits: (node: Node) => boolean, place: (node: Node) => string, as: 'self' | 'organisation' = 'organisation') {
  return async (at: Network): Promise<string | undefined> => {
    const person = as === 'self' ? (await at.client.person(slug)).as('person') : await wearing(at, slug);
    const answer = await person.get<Record<string, Edges<Node>>>(`{ ${list}(first: 50) { edges { node { ${fields} } } } }`);
    const found = (answer[list]?.edges ?? []).map(({ node }) => node).find(fits);
    return found && here(at, place(found));
  };
}

interface AnInvitation { readonly id: string; readonly state: string }
interface ARequest { readonly id: string; readonly status: string }
interface ATable { readonly id: string; readonly status: string }
interface AnOrganisation { readonly id: string; readonly status: string; readonly kind: string }

const invitation = (slug: string, state: string, as?: 'self') => first<AnInvitation>(slug, 'invitations', 'id state', (node) => node.state === state, ({ id }) => `invitations/${id}`, as);
const request = (status: string, rest: (id: string) => string, slug = 'company') => first<ARequest>(slug, 'requests', 'id status', (node) => node.status === status, ({ id }) => `requests/${rest(id)}`);
const partnership = (slug: string, ...statuses: readonly string[]) => first<ATable>(slug, 'partnerships', 'id status', ({ status }) => statuses.includes(status), ({ id }) => `partnerships/${id}`, 'self');
const organisation = (kind: string, status: string, rest = '') => first<AnOrganisation>('coordinator', 'organisations', 'id status kind', (node) => node.kind === kind && node.status === status, ({ id }) => `organisations/${id}${rest}`, 'self');
const ofStaff = (query: string, list: string, place: (id: string) => string) => async (at: Network): Promise<string | undefined> => {
  const answer = await (await at.client.person('coordinator')).as('coordinator').get<Record<string, Edges<{ id: string }>>>(query);
  const id = answer[list]?.edges[0]?.node.id;
  return id === undefined ? undefined : here(at, place(id));
};
const press = (en: string, sv: string) => async (page: Page, language: 'en' | 'sv'): Promise<void> => {
  await page.getByRole('button', { name: language === 'en' ? en : sv, exact: true }).first().click();
};

/** The main pages, in the order of a first visit. */
export const pictures: readonly Picture[] = [
  { name: 'start', address: () => '/' },
  { name: 'visitor', address: fixed('') },
  { name: 'directory', address: fixed('organisations') },
  { name: 'organisation', address: organisation('PATIENT_ORGANISATION', 'VERIFIED') },
  { name: 'not-found', address: fixed('nothing-here') },
  { name: 'signed-out', address: () => '/signed-out' },
  { name: 'newcomer-home', person: 'deputy', address: fixed('') },
  { name: 'join', person: 'newcomer', address: fixed('advising/join') },
  { name: 'register', person: 'newcomer', address: fixed('organisations/new') },
  { name: 'adviser-home', person: 'adviser', address: fixed('') },
  { name: 'advising', person: 'adviser', address: fixed('advising') },
  { name: 'adviser-invitations', person: 'adviser', address: fixed('invitations') },
  { name: 'adviser-invitation', person: 'adviser', address: invitation('adviser', 'OPEN', 'self') },
  { name: 'invitation', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'OPEN') },
  { name: 'invitation-yes', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'OPEN'), then: press('Yes, I want to take part', 'Ja, jag vill vara med') },
  { name: 'invitation-changes', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'OPEN'), then: press('Suggest changes', 'Föreslå ändringar') },
  { name: 'invitation-talk', person: 'patients-two', hat: 'organisation', address: invitation('patients-two', 'TALKING') },
  { name: 'invitation-people', person: 'patients-three', hat: 'organisation', address: invitation('patients-three', 'ACCEPTED') },
  { name: 'organisation-home', person: 'patients-one', hat: 'organisation', address: fixed('') },
  { name: 'organisation-edit', person: 'patients-one', hat: 'organisation', address: async (at) => here(at, `organisations/${(await ownOrganisation(at, 'patients-one')) ?? ''}/edit`) },
  { name: 'requests', person: 'company', hat: 'organisation', address: fixed('requests') },
  { name: 'request-draft', person: 'company', hat: 'organisation', address: request('DRAFT', (id) => id) },
  { name: 'request-open', person: 'company', hat: 'organisation', address: request('PUBLISHED', (id) => id) },
  { name: 'request-returned', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => id) },
  { name: 'question', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => `${id}/edit/why`) },
  { name: 'matrix', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => `${id}/edit/matrix`) },
  { name: 'pay', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => `${id}/edit/pay`) },
  { name: 'seats', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => `${id}/edit/seats`) },
  { name: 'all-questions', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => `${id}/edit`) },
  { name: 'check', person: 'company', hat: 'organisation', address: request('RETURNED', (id) => `${id}/check`) },
  { name: 'member-home', person: 'member-one', address: fixed('') },
  { name: 'partnerships', person: 'member-one', address: fixed('partnerships') },
  { name: 'partnership', person: 'member-one', address: partnership('member-one', 'ACTIVE') },
  { name: 'partnership-finished', person: 'member-one', address: partnership('member-one', 'CLOSED') },
  { name: 'one-alone', person: 'next-of-kin', address: partnership('next-of-kin', 'ACTIVE') },
  { name: 'partnership-contact', person: 'contact', address: partnership('contact', 'ACTIVE') },
  { name: 'brake', person: 'member-one', address: partnership('member-one', 'ACTIVE'), then: press('Emergency brake', 'Nödbroms'), screen: true },
  { name: 'story', person: 'member-one', address: async (at) => { const table = await partnership('member-one', 'ACTIVE')(at); return table && `${table}/history`; } },
  { name: 'concern', person: 'member-two', address: fixed('concerns/new') },
  { name: 'staff-home', person: 'coordinator', hat: 'coordinator', address: fixed('') },
  { name: 'staff', person: 'coordinator', hat: 'coordinator', address: fixed('staff') },
  { name: 'concerns', person: 'coordinator', hat: 'coordinator', address: fixed('staff/concerns') },
  { name: 'review', person: 'coordinator', hat: 'coordinator', address: ofStaff('{ reviewQueue(first: 1) { edges { node { id } } } }', 'reviewQueue', (id) => `staff/requests/${id}`) },
  { name: 'history', person: 'coordinator', hat: 'coordinator', address: ofStaff('{ partnerships(first: 1) { edges { node { id } } } }', 'partnerships', (id) => `staff/partnerships/${id}`) },
];
