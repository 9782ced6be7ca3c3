import type { Page } from 'playwright-core';
import type { Client, Person } from '../../apps/demo/src/client';

/** One picture, before it is known in which language and how wide. */
export interface Picture {
  readonly name: string;
  /** A demo person by their short name; undefined: a visitor. */
  readonly person?: string;
  /** The hat that they wear: `organisation` for the first one they answer for. Staff begin with their own. */
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
/** The first of what somebody finds under a hat of the staff's, or as themselves. */
const found = (slug: string, hat: string, query: string, place: (id: string) => string) => async (at: Network): Promise<string | undefined> => {
  const answer = await (await at.client.person(slug)).as(hat).get<Record<string, Edges<{ id: string }>>>(query);
  const id = Object.values(answer)[0]?.edges[0]?.node.id;
  return id === undefined ? undefined : here(at, place(id));
};
const ofStaff = (query: string, place: (id: string) => string) => found('coordinator', 'coordinator', query, place);
interface AnInitiative { readonly id: string; readonly status: string }
const initiative = (slug: string, status: string, place: (id: string) => string, as?: 'self') => first<AnInitiative>(slug, 'initiatives', 'id status', (node) => node.status === status, ({ id }) => place(id), as);
/** A case of the queue, by its kind. */
const waiting = (kind: string, place: (about: string) => string) => async (at: Network): Promise<string | undefined> => {
  const { staffQueue } = await (await at.client.person('coordinator')).as('coordinator').get<{ staffQueue: Edges<{ kind: string; about: string }> }>('{ staffQueue(first: 50) { edges { node { kind about } } } }');
  const one = staffQueue.edges.find(({ node }) => node.kind === kind)?.node;
  return one && here(at, place(one.about));
};
/** The table that a published initiative of patients could get, with the organisation that said yes to it. */
async function formingTable(at: Network): Promise<string | undefined> {
  const address = await initiative('patients-three', 'PUBLISHED', (id) => id)(at);
  const id = address?.split('/').at(-1);
  const recipient = await ownOrganisation(at, 'university');
  return id === undefined || recipient === undefined ? undefined : here(at, `staff/initiatives/${id}/table/${recipient}`);
}
/** The link that somebody got to a place of their own. */
async function ownPlace(at: Network): Promise<string | undefined> {
  const person = await wearing(at, 'patients-one');
  const { invitations } = await person.get<{ invitations: Edges<AnInvitation> }>('{ invitations(first: 50) { edges { node { id state } } } }');
  for (const { node: { id } } of invitations.edges.filter(({ node }) => node.state === 'ACCEPTED')) {
    const { invitation: { heldPlaces } } = await person.get<{ invitation: { heldPlaces: readonly { link: string }[] } }>('query ($id: ID!) { invitation(id: $id) { heldPlaces { link } } }', { id });
    const link = heldPlaces[0]?.link.split('/').at(-1);
    if (link !== undefined) return here(at, `places/${link}`);
  }
  return undefined;
}
async function newTerms(at: Network): Promise<string | undefined> {
  const { myPlaces } = await (await at.client.person('member-three')).get<{ myPlaces: Edges<{ placeId: string; newTerms: { settled: boolean } | null }> }>('{ myPlaces(first: 20) { edges { node { placeId newTerms { settled } } } } }');
  const place = myPlaces.edges.find(({ node }) => node.newTerms?.settled === false)?.node.placeId;
  return place === undefined ? undefined : here(at, `places/${place}/terms`);
}
const rareOrganisation = (rest: string) => async (at: Network): Promise<string> => here(at, `organisations/${(await ownOrganisation(at, 'patients-three')) ?? ''}${rest}`);
const press = (en: string, sv: string) => async (page: Page, language: 'en' | 'sv'): Promise<void> => {
  await page.getByRole('button', { name: language === 'en' ? en : sv, exact: true }).first().click();
};

/** Every page, in the order of a first visit. */
export const pictures: readonly Picture[] = [
  { name: 'start', address: () => '/' },
  { name: 'visitor', address: fixed('') },
  { name: 'directory', address: fixed('organisations') },
  { name: 'organisation', address: organisation('PATIENT_ORGANISATION', 'VERIFIED') },
  { name: 'network', address: fixed('network') },
  { name: 'rights', address: fixed('rights') },
  { name: 'mail', person: 'adviser', address: fixed('mail') },
  { name: 'stories', address: fixed('stories') },
  { name: 'not-found', address: fixed('nothing-here') },
  { name: 'signed-out', address: () => '/signed-out' },
  { name: 'newcomer-home', person: 'deputy', address: fixed('') },
  { name: 'join', person: 'newcomer', address: fixed('advising/join') },
  { name: 'register', person: 'newcomer', address: fixed('organisations/new') },
  { name: 'claim', person: 'newcomer', address: rareOrganisation('/claim') },

  { name: 'adviser-home', person: 'adviser', address: fixed('') },
  { name: 'advising', person: 'adviser', address: fixed('advising') },
  { name: 'adviser-invitations', person: 'adviser', address: fixed('invitations') },
  { name: 'adviser-invitation', person: 'adviser', address: invitation('adviser', 'OPEN', 'self') },
  { name: 'adviser-yes', person: 'adviser', address: invitation('adviser', 'OPEN', 'self'), then: press('Yes, I want to take part', 'Ja, jag vill vara med') },
  { name: 'adviser-no', person: 'adviser', address: invitation('adviser', 'OPEN', 'self'), then: press('No, thank you', 'Nej tack') },
  { name: 'recorded', person: 'adviser', address: fixed('recorded') },
  { name: 'new-terms', person: 'member-three', address: newTerms },
  { name: 'kin-home', person: 'next-of-kin', address: fixed('') },
  { name: 'own-initiatives', person: 'next-of-kin', address: fixed('initiatives') },
  { name: 'initiative-question', person: 'next-of-kin', address: initiative('next-of-kin', 'DRAFT', (id) => `initiatives/${id}/edit/change`, 'self') },
  { name: 'initiative-all', person: 'next-of-kin', address: initiative('next-of-kin', 'DRAFT', (id) => `initiatives/${id}/edit`, 'self') },
  { name: 'initiative-check', person: 'next-of-kin', address: initiative('next-of-kin', 'DRAFT', (id) => `initiatives/${id}/check`, 'self') },

  { name: 'organisation-home', person: 'patients-one', hat: 'organisation', address: fixed('') },
  { name: 'invitations', person: 'patients-one', hat: 'organisation', address: fixed('invitations') },
  { name: 'invitation', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'OPEN') },
  { name: 'invitation-yes', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'OPEN'), then: press('Yes, I want to take part', 'Ja, jag vill vara med') },
  { name: 'invitation-changes', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'OPEN'), then: press('Suggest changes', 'Föreslå ändringar') },
  { name: 'invitation-found', person: 'patients-one', hat: 'organisation', address: invitation('patients-one', 'ACCEPTED') },
  { name: 'invitation-talk', person: 'patients-two', hat: 'organisation', address: invitation('patients-two', 'TALKING') },
  { name: 'invitation-people', person: 'patients-three', hat: 'organisation', address: invitation('patients-three', 'ACCEPTED') },
  { name: 'organisation-own', person: 'patients-one', hat: 'organisation', address: async (at) => here(at, `organisations/${(await ownOrganisation(at, 'patients-one')) ?? ''}`) },
  { name: 'organisation-edit', person: 'patients-one', hat: 'organisation', address: async (at) => here(at, `organisations/${(await ownOrganisation(at, 'patients-one')) ?? ''}/edit`) },
  { name: 'initiatives', person: 'patients-three', hat: 'organisation', address: fixed('initiatives') },
  { name: 'initiative', person: 'patients-three', hat: 'organisation', address: initiative('patients-three', 'PUBLISHED', (id) => `initiatives/${id}`) },

  { name: 'asker-home', person: 'university', hat: 'organisation', address: fixed('') },
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
  { name: 'candidates', person: 'university', hat: 'organisation', address: request('PUBLISHED', (id) => `${id}/candidates`, 'university') },
  { name: 'asked', person: 'university', hat: 'organisation', address: request('PUBLISHED', (id) => `${id}/invitations`, 'university') },
  { name: 'revise', person: 'university', hat: 'organisation', address: request('PUBLISHED', (id) => `${id}/revise`, 'university') },
  { name: 'initiatives-received', person: 'university', hat: 'organisation', address: fixed('initiatives') },
  { name: 'initiative-received', person: 'university', hat: 'organisation', address: initiative('patients-three', 'PUBLISHED', (id) => `initiatives/${id}`) },

  { name: 'member-home', person: 'member-one', address: fixed('') },
  { name: 'place', person: 'member-one', address: ownPlace },
  { name: 'partnerships', person: 'member-one', address: fixed('partnerships') },
  { name: 'partnership', person: 'member-one', address: partnership('member-one', 'ACTIVE') },
  { name: 'partnership-finished', person: 'member-one', address: partnership('member-one', 'CLOSED') },
  { name: 'one-alone', person: 'next-of-kin', address: partnership('next-of-kin', 'ACTIVE') },
  { name: 'partnership-contact', person: 'contact', address: partnership('contact', 'ACTIVE') },
  { name: 'brake', person: 'member-one', address: partnership('member-one', 'ACTIVE'), then: press('Emergency brake', 'Nödbroms'), screen: true },
  { name: 'story', person: 'member-one', address: async (at) => { const table = await partnership('member-one', 'ACTIVE')(at); return table && `${table}/history`; } },
  { name: 'concern', person: 'member-two', address: fixed('concerns/new') },

  { name: 'staff-home', person: 'coordinator', hat: 'coordinator', address: fixed('') },
  { name: 'concerns', person: 'coordinator', hat: 'coordinator', address: fixed('staff/concerns') },
  { name: 'review', person: 'coordinator', hat: 'coordinator', address: ofStaff('{ reviewQueue(first: 1) { edges { node { id } } } }', (id) => `staff/requests/${id}`) },
  { name: 'check-organisation', person: 'coordinator', hat: 'coordinator', address: waiting('VERIFICATION', (id) => `staff/organisations/${id}`) },
  { name: 'review-initiative', person: 'coordinator', hat: 'coordinator', address: ofStaff('{ initiativeReviewQueue(first: 1) { edges { node { id } } } }', (id) => `staff/initiatives/${id}`) },
  { name: 'form-table', person: 'coordinator', hat: 'coordinator', address: formingTable },
  { name: 'interests', person: 'second-coordinator', hat: 'coordinator', address: fixed('staff/interests') },
  { name: 'on-behalf', person: 'coordinator', hat: 'coordinator', address: fixed('staff/on-behalf') },
  { name: 'staff-recorded', person: 'coordinator', hat: 'coordinator', address: fixed('staff/recorded') },
  { name: 'overview', person: 'coordinator', hat: 'coordinator', address: fixed('staff/overview') },
  { name: 'guest-cases', person: 'member-three', address: fixed('cases') },
  { name: 'cases', person: 'auditor', hat: 'auditor', address: fixed('') },
  { name: 'a-case', person: 'auditor', hat: 'auditor', address: found('auditor', 'auditor', '{ auditCases(first: 1) { edges { node { id } } } }', (id) => `staff/cases/${id}`) },
  { name: 'history', person: 'auditor', hat: 'auditor', address: ofStaff('{ partnerships(first: 1) { edges { node { id } } } }', (id) => `staff/partnerships/${id}`) },
  { name: 'data-protection', person: 'dpo', address: fixed('') },
];
