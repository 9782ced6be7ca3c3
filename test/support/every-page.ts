import { readFileSync } from 'node:fs';
import path from 'node:path';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { drafted, type Wish } from '../../apps/demo/src/acts/requests';
import { companyDesk } from '../../apps/demo/src/network/scenes/company-desk';
import { initiatives } from '../../apps/demo/src/network/scenes/initiatives';
import { oneAlone } from '../../apps/demo/src/network/scenes/one-alone';
import { openRequest } from '../../apps/demo/src/network/scenes/open-request';
import { staffQueue } from '../../apps/demo/src/network/scenes/staff-queue';
import type { DemoWorld } from './demo-world';

/** Every address of the application below a network's, as the list of routes has them: `requests/:id`. */
export function routesOfNetwork(): readonly string[] {
  const routes = readFileSync(path.resolve(__dirname, '../../apps/web/src/shell/routes.tsx'), 'utf8');
  const [, inNetwork = ''] = routes.split("path: '/n/:network'");
  const found = [...inNetwork.split(/\n {6}\}/)[0]?.matchAll(/\{ (?:path: '([^']*)'|(index): true)/g) ?? []].map(([, address, index]) => (index === undefined ? address ?? '' : ''));
  if (found.length < 20) throw new Error('the routes are written otherwise than this reads them');
  return found;
}

/** Who sees a page, and where it is. */
export interface PageToVisit {
  readonly route: string;
  /** A demo person by their short name. */
  readonly person: string;
  readonly hat: 'person' | 'organisation' | 'coordinator';
  /** The address within the network. */
  readonly address: string;
}

/** What an address names. */
interface Named {
  readonly id: string;
  readonly person: string;
  readonly hat: PageToVisit['hat'];
}

const wish: Wish = {
  oneSentence: 'Hjälp oss avgöra vilka andningsövningar som är värda sin tid', why: 'Många slutar efter en månad.', use: 'För att välja vad studien jämför.', role: 'Läs planen hemma och träffa oss två gånger.',
  kind: 'PROTOCOL_REVIEW', conditions: ['lung-disease'], seats: { patients: 1, all: 6 }, fee: 280_000, product: 'Ingen',
};

/** Something behind every address, in a network of the demo: each route with an id of what is there, and who sees it. */
export async function everyPage(instance: Instance, world: DemoWorld): Promise<readonly PageToVisit[]> {
  const { members, stage, network } = world;
  const draft = await drafted(stage('a draft'), members.university, wish);
  const table = oneAlone(stage('one alone'), members);
  await table.next();
  await openRequest(stage('open'), members);
  await companyDesk(stage('desk'), members);
  await initiatives(stage('initiatives'), members);
  await staffQueue(stage('queue'), members);

  const visiting = client(instance.origin, network, () => Date.now());
  const ask = async (person: string, hat: string, query: string): Promise<readonly { readonly id: string; readonly status?: string; readonly state?: string }[]> => {
    const somebody: Person = (await visiting.person(person)).as(hat);
    const answer = await somebody.get<Record<string, { readonly edges: readonly { readonly node: { readonly id: string; readonly status?: string } }[] }>>(query);
    return Object.values(answer).flatMap(({ edges }) => edges.map(({ node }) => node));
  };
  const university = `organisation:${members.university.id}`;
  const rare = `organisation:${members.rare.id}`;
  const [invitations, requests, partnerships, reviewed, ideas, ownIdeas] = [
    await ask('patients-one', `organisation:${members.lungs.id}`, '{ invitations(first: 20) { edges { node { id state } } } }'), await ask('university', university, '{ requests(first: 20) { edges { node { id status } } } }'),
    await ask('next-of-kin', 'person', '{ partnerships(first: 5) { edges { node { id status } } } }'), await ask('coordinator', 'coordinator', '{ reviewQueue(first: 5) { edges { node { id } } } }'),
    await ask('patients-three', rare, '{ initiatives(first: 5) { edges { node { id status } } } }'), await ask('next-of-kin', 'person', '{ initiatives(first: 5) { edges { node { id status } } } }'),
  ];
  const { draftInitiative } = await (await visiting.person('next-of-kin')).get<{ draftInitiative: { initiative: { id: string } } }>('mutation { draftInitiative(input: { draft: { change: "Färre prov." } }) { initiative { id } userErrors { message } } }');
  const organisationToCheck = (await (await visiting.person('newcomer')).get<{ viewer: { answersFor: readonly { id: string }[] } }>('{ viewer { answersFor { id } } }')).viewer.answersFor[0];
  const first = (found: readonly { readonly id: string; readonly status?: string; readonly state?: string }[], ...good: readonly string[]): string => {
    const one = found.find(({ status, state }) => good.length === 0 || good.includes(status ?? state ?? ''));
    if (!one) throw new Error(`none of ${JSON.stringify(found)} is ${good.join(' or ')}`);
    return one.id;
  };
  const { invitation } = await (await visiting.person('patients-one')).as(`organisation:${members.lungs.id}`).get<{ invitation: { heldPlaces: readonly { link: string }[] } }>('query ($id: ID!) { invitation(id: $id) { heldPlaces { link } } }', { id: first(invitations, 'ACCEPTED') });

  const named: Readonly<Record<string, Named>> = {
    invitations: { id: first(invitations, 'OPEN'), person: 'patients-one', hat: 'organisation' },
    requests: { id: first(requests, 'PUBLISHED'), person: 'university', hat: 'organisation' },
    'requests/:id/edit': { id: draft, person: 'university', hat: 'organisation' },
    'requests/:id/check': { id: draft, person: 'university', hat: 'organisation' },
    partnerships: { id: first(partnerships, 'ACTIVE'), person: 'next-of-kin', hat: 'person' },
    initiatives: { id: first(ideas, 'PUBLISHED'), person: 'patients-three', hat: 'organisation' },
    'initiatives/:id/edit': { id: draftInitiative.initiative.id, person: 'next-of-kin', hat: 'person' },
    'initiatives/:id/check': { id: draftInitiative.initiative.id, person: 'next-of-kin', hat: 'person' },
    organisations: { id: members.lungs.id, person: 'patients-one', hat: 'organisation' },
    'organisations/:id/claim': { id: members.rare.id, person: 'patients-one', hat: 'person' },
    places: { id: invitation.heldPlaces[0]?.link.split('/').at(-1) ?? '', person: 'member-one', hat: 'person' },
    advising: { id: '', person: 'adviser', hat: 'person' },
    'advising/join': { id: '', person: 'newcomer', hat: 'person' },
    staff: { id: first(partnerships, 'ACTIVE'), person: 'coordinator', hat: 'coordinator' },
    'staff/requests': { id: first(reviewed), person: 'coordinator', hat: 'coordinator' },
    'staff/organisations': { id: organisationToCheck?.id ?? '', person: 'coordinator', hat: 'coordinator' },
    'staff/initiatives': { id: first(ownIdeas, 'SUBMITTED'), person: 'coordinator', hat: 'coordinator' },
    'staff/initiatives/:id/table': { id: first(ideas, 'PUBLISHED'), person: 'coordinator', hat: 'coordinator' },
  };
  return routesOfNetwork().map((route) => {
    const known = Object.keys(named).filter((begin) => route === begin || route.startsWith(`${begin}/`)).sort((a, b) => b.length - a.length)[0];
    const { id, person, hat } = known === undefined ? { id: '', person: 'member-one', hat: 'person' as const } : named[known] ?? { id: '', person: 'member-one', hat: 'person' as const };
    const address = route.replace(':organisation', members.university.id).replace(':question?', '').replace(':id', id).replace('*', 'nothing-here').replace(/\/$/, '');
    if (address.includes(':') || address.includes('//')) throw new Error(`nothing is known to be at ${route}: say so in every-page.ts`);
    return { route, person, hat, address };
  });
}
