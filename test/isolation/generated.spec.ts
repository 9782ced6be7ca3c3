import type { House } from '../support/house';
import { chance, rounds, seedOfRun } from '../support/seed';
import { openWholeHouse } from '../support/whole-house';
import { askers, outsiders, type Caller } from './generated/callers';
import { allOf, rootFieldsOf, type RootField } from './generated/generator';
import { HERE, plant, THERE, type PlantedWorld } from './generated/planting';
import { attemptAt, groundsOf, tryOut, valuesFrom, type Grounds } from './generated/run';

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
  world = await plant(house);
  grounds = groundsOf(house, world);
  roots = rootFieldsOf(house.schema);
}, 300_000);
afterAll(() => house.close());

const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

describe(`every field and argument of the schema, tried ${ROUNDS} times (SEED=${seed})`, () => {
  const tried: RootField[] = [];
  const puts = new Set<string>();
  const trying = async (caller: Caller, root: RootField): Promise<readonly string[]> => {
    const wrong = await tryOut(grounds, attemptAt(grounds, valuesFrom(grounds, random), caller, root, puts));
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
    if (ROUNDS >= 50) expect(missed).toEqual([]);
    else expect(missed.filter((one) => !/Input\.|Filter\.|\(/.test(one))).toEqual([]);
  });
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
