import { isNonNullType } from 'graphql';
import { everything } from '../../apps/demo/src/network/scenes';
import type { House } from '../support/house';
import { chance, rounds, seedOfRun } from '../support/seed';
import { openWholeHouse } from '../support/whole-house';
import { askers, outsiders, type Caller } from './generated/callers';
import { allowing, tablesWithPolicies, tablesShowingOthers, withoutPolicies } from './generated/faults';
import { allOf, rootFieldsOf, type RootField } from './generated/generator';
import { HERE, plant, THERE, type PlantedWorld } from './generated/planting';
import { attemptAt, costs, groundsOf, tryOut, type Grounds } from './generated/run';
import { valuesOf } from './generated/values';

/** How often every field that an operation can begin with is tried: in the long run more than 20,000 operations. */
const ROUNDS = Math.ceil(rounds(2) * 1.8);
const seed = seedOfRun();
const random = chance(seed);

let house: House;
let world: PlantedWorld;
let grounds: Grounds;
let roots: readonly RootField[];
beforeAll(async () => {
  house = await openWholeHouse();
  world = await plant(house, isLong ? 6 : 1);
  grounds = groundsOf(house, world);
  roots = rootFieldsOf(house.schema);
}, 300_000);
afterAll(() => house.close());

/** Every few thousand operations meet everything; a sample cannot. */
const isLong = ROUNDS >= 50;
/** Tables whose rows a query gives by themselves. Those of others are read beside one of these, which has to be seen first. */
const askedByThemselves = [
  'partnerships.partnership', 'asked.invitation', 'invited.invitation', 'asked.contact', 'requests.request', 'organisations.organisation', 'representation.notice', 'partnerships.payment',
];

const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

describe(`every field and argument of the schema, tried ${ROUNDS} times (SEED=${seed})`, () => {
  const tried: RootField[] = [];
  const puts = new Set<string>();
  const trying = async (caller: Caller, root: RootField): Promise<readonly string[]> => {
    const wrong = await tryOut(grounds, attemptAt(grounds, valuesOf(world.log.idsByConcept, random), caller, root, puts));
    tried.push(root);
    return wrong === undefined ? [] : [wrong];
  };

  it('gives outsiders nothing that is not theirs, changes nothing, and answers about what is not theirs as about nothing', async () => {
    const callers = outsiders(world);
    const found: string[] = [];
    for (let round = 0; round < ROUNDS; round++) for (const root of roots) found.push(...await trying(oneOf(callers), root));
    expect(found).toEqual([]);
  }, 1_200_000);

  it('gives those who ask only what is told to them: first by everything that can be read, then by everything that can be tried', async () => {
    const found: string[] = [];
    for (const kind of ['query', 'mutation'] as const) for (let round = 0; round < Math.ceil(ROUNDS / 4); round++) for (const root of roots.filter((one) => one.kind === kind)) found.push(...await trying(oneOf(askers(world)), root));
    expect(found).toEqual([]);
  }, 600_000);

  it('left out no field that an operation can begin with, and in the long run no field, argument or place in an input', () => {
    console.log(`isolation: ${tried.length} operations, ${puts.size} arguments and places, SEED=${seed}, ${world.marks.planted.length} texts planted by ${world.said.length} changes`);
    expect(roots.filter((root) => !tried.includes(root)).map(({ name }) => name)).toEqual([]);
    const reached = new Set([...puts, ...tried.flatMap(({ asks }) => asks)]);
    const missed = allOf(house.schema).filter((one) => !reached.has(one));
    if (isLong) expect(missed).toEqual([]);
    else expect(missed.filter((one) => !/Input\.|Filter\.|\(/.test(one))).toEqual([]);
  });
});

describe('a fault that is put in on purpose', () => {
  /** How many of the operations that begin so notice it. */
  const noticing = async (kind: RootField['kind'], only: readonly string[] = []): Promise<{ readonly tried: number; readonly noticed: number }> => {
    let [tried, noticed] = [0, 0];
    for (const root of roots.filter((one) => one.kind === kind && (only.length === 0 || only.includes(one.name)))) {
      for (const caller of [...outsiders(world), ...(kind === 'query' ? askers(world) : [])]) {
        tried++;
        if (await tryOut(grounds, attemptAt(grounds, valuesOf(world.log.idsByConcept, random), caller, root, new Set())) !== undefined) noticed++;
      }
    }
    return { tried, noticed };
  };
  it('is noticed: the policies of any one table are switched off, and its rows are those of another network, too', async () => {
    const tables = await tablesWithPolicies(house.database);
    const elsewhere = outsiders(world).filter(({ from }) => from === 'another network').map(({ actor }) => actor);
    for (const actor of elsewhere) expect(await tablesShowingOthers(house.database, actor, tables)).toEqual([]);
    const noticed: string[] = [];
    for (const table of tables) if ((await withoutPolicies(house.database, table, () => tablesShowingOthers(house.database, elsewhere[0] ?? { kind: 'visitor', network: HERE }, [table]))).length > 0) noticed.push(table.name);
    console.log(`${noticed.length} of ${tables.length} tables hold something that is noticed at once; not`, tables.map(({ name }) => name).filter((name) => !noticed.includes(name)).join(' '));
    expect(noticed.length).toBeGreaterThan(80);
  }, 120_000);

  it('is noticed: the policies of a table that is asked for by itself are switched off', async () => {
    const counted: Record<string, string> = {};
    for (const name of isLong ? askedByThemselves : askedByThemselves.slice(0, 1)) {
      // A few in a hundred notice it: chance gets three goes.
      let [tried, noticed] = [0, 0];
      for (let go = 0; go < 3 && noticed === 0; go++) {
        const found = await withoutPolicies(house.database, { name, owner: 'projector' }, () => noticing('query'));
        [tried, noticed] = [tried + found.tried, found.noticed];
      }
      counted[name] = `${noticed} of ${tried}`;
      expect({ name, noticed: noticed > 0 }).toEqual({ name, noticed: true });
    }
    console.log('operations that notice that a table has no policies', counted);
  }, 300_000);

  it('is noticed: everybody may do something with what is not theirs', async () => {
    const stranger = outsiders(world).find(({ from, actor }) => from === 'the same network' && actor.kind === 'member' && actor.hat.kind === 'organisation');
    const root = roots.find(({ name }) => name === 'reviseProfile');
    if (!stranger || !root) throw new Error('nobody has said anything of themselves');
    const attempt = { caller: stranger, root, variables: { input: { organisation: world.there.members.lungs.id, countries: ['NO'] } } };
    expect(await tryOut(grounds, attempt)).toBeUndefined();
    expect(await allowing('ReviseProfile', { role: 'representative', relation: 'any' }, () => tryOut(grounds, attempt))).toMatch(/ProfileRevised in there\.organisation-/);
  });
});

describe('what happens there', () => {
  it('moves no count, no order and no byte of what outsiders are told', async () => {
    const lists = roots.filter(({ kind, field }) => kind === 'query' && field.args.every(({ name, type }) => name === 'first' || !isNonNullType(type)));
    expect(lists.length).toBeGreaterThan(25);
    const told = async (): Promise<Readonly<Record<string, string>>> => {
      const answers: Record<string, string> = {};
      // A new organisation stands in the directory, for everybody in its network.
      for (const { label, actor, email, from } of outsiders(world)) for (const { name, document } of lists.filter((list) => from === 'another network' || list.name !== 'organisations')) {
        answers[`${name} by ${label}`] = JSON.stringify(await house.look(actor, document, { first: 50 }, email));
      }
      return answers;
    };
    const before = await told();
    const [head, { members, stage }] = [await house.store.head(), world.there];
    await everything.present['staffQueue']?.(stage('once more'), members);
    for (const oneSentence of ['Read one more leaflet with us.', 'And another one.']) await members.company.contact.does('draftRequest', { draft: { oneSentence } });
    expect(await house.store.head()).toBeGreaterThanOrEqual(head + 5n);
    expect(await told()).toEqual(before);
  }, 60_000);
});

describe('what is not theirs and what is not there', () => {
  it('R-VIS-05: costs the same statements, whoever asks and whatever about', async () => {
    const differences: string[] = [];
    let counted = 0;
    for (const root of roots.filter(({ kind }) => kind !== 'subscription')) {
      for (const caller of isLong ? [...outsiders(world), ...outsiders(world), ...outsiders(world)] : [oneOf(outsiders(world))]) {
        const cost = await costs(grounds, attemptAt(grounds, valuesOf(world.log.idsByConcept, random), caller, root, new Set()));
        if (!cost) continue;
        counted++;
        const more = (some: readonly string[], others: readonly string[]): readonly string[] => some.filter((text, at) => some.slice(0, at + 1).filter((one) => one === text).length > others.filter((one) => one === text).length);
        const [moreForTheirs, moreForNothing] = [more(cost.theirs, cost.nothing), more(cost.nothing, cost.theirs)];
        if (moreForTheirs.length + moreForNothing.length > 0) differences.push(`${root.name} by ${caller.label}: also ${moreForTheirs.join(' | ').slice(0, 300)}, and for nothing ${moreForNothing.join(' | ').slice(0, 300)}`);
      }
    }
    console.log(`statements of ${counted} operations compared`);
    expect(differences).toEqual([]);
  }, 300_000);
});

describe('the planted world', () => {
  it('is there to be found: those whose it is read it', async () => {
    expect(world.log.all.size).toBeGreaterThan(200);
    expect([...world.log.all].filter((id) => world.logHere.all.has(id))).toEqual([]);
    const seen = new Set<string>();
    const [asker] = askers(world);
    for (const root of roots.filter(({ kind, field }) => kind === 'query' && field.args.some(({ name }) => ['id', 'request', 'partnership'].includes(name)))) {
      for (const concept of ['request', 'partnership']) {
        for (const id of world.log.idsByConcept.get(concept) ?? []) {
          const answer = await house.look(asker?.actor ?? { kind: 'visitor', network: THERE }, root.document, { id, request: id, partnership: id, first: 20 });
          for (const { place } of world.marks.in(JSON.stringify(answer.data ?? null))) seen.add(place);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(30);
    expect(HERE).not.toBe(THERE);
  }, 60_000);
});
