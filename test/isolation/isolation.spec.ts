import type { GraphQLSchema } from 'graphql';
import type { Answer, Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { saidByAnybody } from '../support/anybody';
import { linesWith, troubleIn } from '../support/program-log';
import { lookInside, type Inside, type Recorded } from '../support/recorded';
import { endAll, running } from '../support/running';
import { rounds } from '../support/seed';
import { documentOf, operationsOf, readSchema, textPlaces, type Operation } from '../support/schema';
import { untamed } from '../support/tame';
import { together } from '../support/together';
import { liveIn, type LivedIn } from '../support/worlds';

const unknown = '0197a000-0000-7000-8000-00000000dead';
const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Field by field it is tried from the schema beside this; here over HTTP, about fewer things unless there is time. */
const isLong = rounds(1) > 1;

let server: Instance;
let inside: Inside;
let schema: GraphQLSchema;
let here: LivedIn;
let there: LivedIn;
beforeAll(async () => {
  server = await running();
  inside = await lookInside(server.dataDir);
  schema = await readSchema(server.origin);
  here = await liveIn(server, 'nordic');
  there = await liveIn(server, 'enpcr');
}, 300_000);
afterAll(async () => {
  await inside.close();
  await endAll();
});

/** Everybody there is in a network, in every role. */
async function everybody({ client, members }: LivedIn): Promise<ReadonlyMap<string, Person>> {
  const one = (slug: string): Promise<Person> => client.person(slug);
  return new Map<string, Person>([
    ['a visitor', client.visitor],
    ['a person with no part', (await one('company')).as('person')],
    ['a person at the table', (await one('member-one')).as('person')],
    ['who answers for the asker', (await one('university')).as(`organisation:${members.asker.id}`)],
    ['who answers for those who said no', (await one('patients-one')).as(`organisation:${members.patients[0].id}`)],
    ['who answers for those who found people', (await one('patients-three')).as(`organisation:${members.patients[2].id}`)],
    ['a coordinator', (await one('coordinator')).as('coordinator')],
    ['an auditor', (await one('auditor')).as('auditor')],
    ['a data protection officer', (await one('dpo')).as('data-protection-officer')],
  ]);
}

const ofNetwork = async (network: string): Promise<readonly Recorded[]> => (await inside.events()).filter(({ stream }) => stream.startsWith(`${network}.`));

/** Ids of things of a network: some of each concept, and the newest. */
async function thingsOf(network: string, ofEach: number): Promise<readonly string[]> {
  const byConcept = new Map<string, Set<string>>();
  for (const { stream } of await ofNetwork(network)) {
    const [, concept = '', id = ''] = /^[a-z0-9]+\.([a-z-]+?)-([0-9a-f-]{36})$/.exec(stream) ?? [];
    byConcept.set(concept, (byConcept.get(concept) ?? new Set()).add(id));
  }
  return [...byConcept.values()].flatMap((ids) => [...ids].slice(-ofEach));
}

/** Every id that stands anywhere in a network's part of the log, people's too. */
async function allIdsOf(network: string): Promise<ReadonlySet<string>> {
  return new Set((await ofNetwork(network)).flatMap(({ stream, data, meta }) => `${stream} ${data} ${meta}`.match(anyId) ?? []));
}

const takesIds = ({ field }: Operation): boolean => field.args.some(({ type, name }) => textPlaces(type, [name]).some(({ scalar, path }) => scalar === 'ID' && path.at(-1) !== 'commandId'));
const queries = (): readonly Operation[] => operationsOf(schema).filter(({ kind }) => kind === 'query');
const mutations = (): readonly Operation[] => operationsOf(schema).filter(({ kind }) => kind === 'mutation');

/** Asks an operation about an id. What the answer says of that very id, it says of "this". */
async function ask(by: Person, operation: Operation, id: string): Promise<Answer> {
  const { query, variables } = documentOf(operation, id, 3);
  return JSON.parse(JSON.stringify(await by.ask(query, variables)).replaceAll(id, 'this')) as Answer;
}

/** An answer without the ids that were made for it. */
const withoutIds = (text: string): string => text.replaceAll(anyId, 'an id');

/** Where an answer about something differs from the answer about nothing, or gives something away. */
async function tellTale(who: string, by: Person, operation: Operation, ids: readonly string[], foreign: { readonly ids: ReadonlySet<string>; readonly mark: string }): Promise<readonly string[]> {
  const aboutNothing = withoutIds(JSON.stringify(await ask(by, operation, unknown)));
  const found = await Promise.all(ids.map(async (id) => {
    const answer = await ask(by, operation, id);
    const text = JSON.stringify(answer);
    const leak = untamed(answer) ?? given(text, foreign) ?? (withoutIds(text) === aboutNothing ? undefined : `not as about nothing: ${text.slice(0, 300)} instead of ${aboutNothing.slice(0, 300)}`);
    return leak === undefined ? [] : [`${operation.name} by ${who}: ${leak}`];
  }));
  return found.flat();
}

/** What of another network's marks and ids stands in an answer. */
function given(text: string, { ids, mark }: { readonly ids: ReadonlySet<string>; readonly mark: string }): string | undefined {
  if (text.includes(mark)) return `a marked text: ${text.slice(0, 400)}`;
  const id = (text.match(anyId) ?? []).find((one) => ids.has(one));
  return id === undefined ? undefined : `the id ${id}: ${text.slice(0, 400)}`;
}

describe('from another network', () => {
  /** What is there and not here: both networks know the same public organisations by other ids. */
  const foreign = async (): Promise<{ ids: ReadonlySet<string>; mark: string }> => {
    const own = await allIdsOf(here.network);
    return { mark: there.mark, ids: new Set([...await allIdsOf(there.network)].filter((id) => !own.has(id))) };
  };

  it('the worlds are there to be found: their own people see marks and ids', async () => {
    const own = await allIdsOf(there.network);
    const coordinator = await ask((await everybody(there)).get('a coordinator') ?? there.client.visitor, queries().find(({ name }) => name === 'partnership') as Operation, there.partnership);
    expect(given(JSON.stringify(coordinator), { ids: new Set(), mark: there.mark })).toMatch(/a marked text/);
    expect(own.size).toBeGreaterThan(100);
  });

  it('nobody gets anything by any query about any id, and "not yours" is "not there" byte for byte', async () => {
    const [ofEach, newest] = isLong ? [2, 10] : [1, 3];
    const ids = [...await thingsOf(there.network, ofEach), ...[...await allIdsOf(there.network)].slice(-newest)];
    const secret = await foreign();
    const attempts = [...await everybody(here)].flatMap(([who, by]) => queries().filter(takesIds).map((operation) => ({ who, by, operation })));
    expect(attempts.length * ids.length).toBeGreaterThan(1_000);
    const found = await together(attempts, 2, ({ who, by, operation }) => tellTale(who, by, operation, ids, secret));
    expect(found.flat()).toEqual([]);
  }, 240_000);

  it('nobody finds anything in any list', async () => {
    const secret = await foreign();
    for (const [who, by] of await everybody(here)) {
      for (const operation of queries().filter((query) => !takesIds(query) || query.name === 'organisations')) {
        const { query, variables } = documentOf(operation, unknown, 3);
        const wide = Object.fromEntries(Object.entries(variables).filter(([name]) => name !== 'filter' && name !== 'search'));
        const text = JSON.stringify(await by.ask(query, wide));
        expect({ who, operation: operation.name, given: given(text, secret) }).toEqual({ who, operation: operation.name, given: undefined });
      }
    }
  }, 120_000);

  it('nobody changes anything by any mutation, and every refusal is as if nothing were there', async () => {
    const ids = await thingsOf(there.network, 1);
    const secret = await foreign();
    const before = (await ofNetwork(there.network)).length;
    const people = [...await everybody(here)].filter(([who]) => ['a visitor', 'a person with no part', 'who answers for the asker', 'who answers for those who said no', 'a coordinator', 'an auditor'].includes(who));
    // Whom somebody does not want to hear from is their own list: whatever id is put there, it shows.
    const ownList = ['blockAsker', 'unblockAsker'];
    const attempts = people.flatMap(([who, by]) => mutations().filter((operation) => takesIds(operation) && !ownList.includes(operation.name)).map((operation) => ({ who, by, operation })));
    const found = await together(attempts, 2, ({ who, by, operation }) => tellTale(who, by, operation, ids, secret));
    expect(found.flat()).toEqual([]);
    expect((await ofNetwork(there.network)).length).toBe(before);
  }, 240_000);
});

describe('from another organisation, or from none', () => {
  const publicQueries = ['organisation', 'organisations', 'network', 'viewer'];

  it('who has no part in it gets nothing by any query about requests, invitations, places and partnerships', async () => {
    const ids = [there.request, there.invitation, there.partnership, ...await thingsOf(there.network, 2)].filter((id) => ![there.members.asker, ...there.members.patients].some((member) => member.id === id));
    const people = [...await everybody(there)].filter(([who]) => ['a visitor', 'a person with no part', 'a data protection officer'].includes(who));
    const nothing = { ids: new Set<string>(), mark: there.mark };
    const attempts = people.flatMap(([who, by]) => queries().filter((operation) => takesIds(operation) && !publicQueries.includes(operation.name)).map((operation) => ({ who, by, operation })));
    const found = await together(attempts, 2, ({ who, by, operation }) => tellTale(who, by, operation, ids, nothing));
    expect(found.flat()).toEqual([]);
  }, 120_000);

  it('their own lists are empty of what others wrote', async () => {
    const people = [...await everybody(there)].filter(([who]) => ['a visitor', 'a person with no part', 'a data protection officer'].includes(who));
    for (const [who, by] of people) {
      // A story is told to every member of the network, by its side's own yes (R-EVA-07).
      const toldToThem = who === 'a visitor' ? [] : ['sharedStories'];
      for (const operation of queries().filter((query) => !takesIds(query) && ![...publicQueries, ...toldToThem].includes(query.name))) {
        const { query, variables } = documentOf(operation, unknown, 3);
        const text = JSON.stringify(await by.ask(query, { ...variables }));
        expect({ who, operation: operation.name, marked: text.includes(there.mark) }).toEqual({ who, operation: operation.name, marked: false });
      }
    }
  });

  it('R-VIS-03: who said no has no way to what the asker sees, nor to the table that formed without them', async () => {
    const by = (await everybody(there)).get('who answers for those who said no') ?? there.client.visitor;
    const nothing = { ids: new Set<string>(), mark: there.mark };
    for (const [name, id] of [['partnership', there.partnership], ['history', there.partnership], ['invitation', there.invitation], ['sentInvitation', there.invitation], ['requestInvitations', there.request], ['matches', there.request]] as const) {
      const operation = queries().find((query) => query.name === name);
      expect(operation && await tellTale('who said no', by, operation, [id], nothing)).toEqual([]);
    }
  });

  it('no stranger changes anything in it', async () => {
    const ids = [there.request, there.invitation, there.partnership, there.members.asker.id, there.members.patients[2].id];
    const outsider = (await there.client.person('adviser')).as('person');
    const before = (await ofNetwork(there.network)).map(({ id }) => id);
    const attempts = mutations().filter((operation) => takesIds(operation) && operation.name !== 'askForRemovalOfListing').flatMap((operation) => ids.map((id) => ({ operation, id })));
    const done = await together(attempts, 4, async ({ operation, id }) => {
      const { query, variables } = documentOf(operation, id, 1);
      const answer = await outsider.ask(query, variables);
      return untamed(answer) === undefined ? [] : [`${operation.name}: ${untamed(answer) ?? ''}`];
    });
    expect(done.flat()).toEqual([]);
    const known = new Set(before);
    expect((await ofNetwork(there.network)).filter(({ id, type }) => !known.has(id) && !saidByAnybody.has(type)).map(({ type, stream }) => `${type} in ${stream}`)).toEqual([]);
  }, 120_000);
});

describe('what the program writes down', () => {
  it('T21: a marked search, and everything that people wrote, leave no trace in the log of the program', async () => {
    await there.client.visitor.get('query ($search: String) { organisations(search: $search) { edges { cursor } } }', { search: 'zqmarkcystic' });
    expect(linesWith(server.output(), /zqmark/)).toEqual([]);
  });

  it('no name, no address and no id of a person stands in the log of the program', async () => {
    const people = new Set((await inside.events()).flatMap(({ meta }) => (JSON.parse(meta) as { readonly actor: string }).actor.match(anyId) ?? []));
    expect(people.size).toBeGreaterThan(5);
    expect(linesWith(server.output(), /@demo\.example|Demo (person|member)/)).toEqual([]);
    expect(server.output().match(anyId)?.filter((id) => people.has(id)) ?? []).toEqual([]);
  });

  it('no bug of ours was met on the way', () => {
    expect(troubleIn(server.output())).toEqual([]);
  });
});
