import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { AdvisorJoined, AdvisorLeft, AdvisorProfileRevised, ConditionAreasSaid, ConsentGiven, ConsentWithdrawn, directoryEvents, directoryReadModels, NetworkOpened, networkId } from '#directory';
import { View } from '#engine';
import { days, derivedId, type Actor, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { privacy, privacyMigrations, type Privacy } from '#privacy';
import { rounds } from '../../../../test/support/seed';
import { stageFor, type Happening, type Stage } from '../../../../test/support/read-model';
import { matchmakingMigrations } from '../context';
import { asker, asOrganisation, representative } from '../invitation/testing/cast';
import { facets, type PeopleQuestion } from './people-question';
import { PeopleCounter, readPeopleAnswer, type DatedAnswer } from './people-snapshot.read-model';

interface Somebody {
  readonly condition: 'asthma' | 'cystic-fibrosis' | undefined;
  readonly country: 'SE' | 'NO';
  readonly language: 'sv' | 'en';
}

const ways = ['leaves', 'is erased', 'takes back the consent', 'moves'] as const;

/** Every question that may be asked about these people. */
const questions: readonly PeopleQuestion[] = [undefined, 'asthma', 'cystic-fibrosis', 'lung-disease', 'depression'].flatMap((condition) => [undefined, 'SE', 'NO', 'DK'].flatMap((country) =>
  [undefined, 'sv', 'en'].flatMap((language) => [undefined, 'advice' as const, 'survey' as const].map((kind) =>
    Object.fromEntries(Object.entries({ condition, country, language, kind }).filter(([, value]) => value !== undefined)) as PeopleQuestion)))).filter((question) => facets.filter((facet) => facet in question).length <= 3);

describe('the snapshot of people', () => {
  let stage: Stage;
  let keys: Privacy;
  let keysDir: string;
  let now = specNow;
  let networks = 0;

  beforeAll(async () => {
    stage = await stageFor(directoryReadModels, directoryEvents, [...privacyMigrations, ...matchmakingMigrations]);
    keysDir = await mkdtemp(path.join(tmpdir(), 'roundtable-keys-'));
    keys = privacy({ pool: stage.database.pool('writer'), keysDir, clock: () => now });
  });
  afterAll(async () => {
    await stage.close();
    await rm(keysDir, { recursive: true });
  });
  beforeEach(() => { now = specNow; });

  const counter = (): PeopleCounter => new PeopleCounter({ store: stage.store, pool: stage.database.pool('projector'), open: (network, boxes) => keys.open(network, boxes), clock: () => now });
  const personOf = (network: string, index: number): Id => derivedId(network, 'person', index);

  async function openNetwork(): Promise<string> {
    const network = `net${networks++}`;
    await keys.openNetwork(network);
    await stage.play({ concept: 'network', network, id: networkId(network), event: NetworkOpened({ slug: network, name: 'Network', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['en'] }) });
    return network;
  }
  async function joined(network: string, index: number, { condition, country, language }: Somebody): Promise<Happening[]> {
    const person = personOf(network, index);
    const box = <T extends string | string[]>(field: string, value: T) => keys.seal<T>(network, person, field, value);
    const purpose = await box<'condition-areas'>('purpose', 'condition-areas');
    const happened = [
      AdvisorJoined({ person, at: now, name: await box('name', 'Name'), languages: await box('languages', [language]), openTo: await box<'advice'[]>('openTo', ['advice']), howOften: await box<'monthly'>('howOften', 'monthly') }),
      AdvisorProfileRevised({ person, country: await box('country', country) }),
      ...(condition === undefined ? [] : [
        ConsentGiven({ person, purpose }),
        ConditionAreasSaid({ person, purpose, conditions: await box('conditions', [condition]), seenBy: await box<'nobody'>('seenBy', 'nobody') }),
      ]),
    ];
    return happened.map((event) => ({ concept: 'advisor', network, id: person, event, at: now }));
  }
  async function populate(network: string, everybody: readonly Somebody[], from = 0): Promise<void> {
    await stage.play(...(await Promise.all(everybody.map((one, index) => joined(network, from + index, one)))).flat());
  }
  async function remove(network: string, index: number, how: (typeof ways)[number]): Promise<void> {
    const person = personOf(network, index);
    const happened = async () => {
      switch (how) {
        case 'leaves': return AdvisorLeft({ person });
        case 'takes back the consent': return ConsentWithdrawn({ person, purpose: await keys.seal<'condition-areas'>(network, person, 'purpose', 'condition-areas') });
        case 'moves': return AdvisorProfileRevised({ person, country: await keys.seal(network, person, 'country', 'DK') });
        case 'is erased': {
          const owner = await stage.database.connect('owner');
          await owner.query('delete from keys.subjects where network = $1 and subject = $2', [network, person]);
          await owner.end();
          keys.dropFromMemory(network, person);
          return undefined;
        }
      }
    };
    const event = await happened();
    if (event) await stage.play({ concept: 'advisor', network, id: person, event, at: now });
  }
  async function answers(network: string, as: Actor = { ...asOrganisation(asker), network }): Promise<readonly DatedAnswer[]> {
    const view = new View(stage.database.pool('reader'), as);
    try {
      const told: DatedAnswer[] = [];
      for (const question of questions) told.push(await readPeopleAnswer(view, question));
      return told;
    } finally {
      await view.close();
    }
  }
  const bandOf = async (network: string, question: PeopleQuestion) => (await answers(network))[questions.findIndex((one) => JSON.stringify(one) === JSON.stringify(question))];

  it('R-FEA-01: counts people in bands, with a wider condition where there are fewer than ten', async () => {
    const network = await openNetwork();
    await populate(network, Array.from({ length: 21 }, (_, index) => ({ condition: index < 9 ? 'asthma' : index < 12 ? 'cystic-fibrosis' : undefined, country: index < 10 ? 'SE' : 'NO', language: 'sv' })));
    expect(await counter().countDue()).toBe(1);
    expect(await bandOf(network, {})).toEqual({ band: '20-49', condition: undefined, countedAt: now });
    expect(await bandOf(network, { country: 'SE' })).toMatchObject({ band: '10-19' });
    expect(await bandOf(network, { condition: 'asthma' })).toMatchObject({ band: '10-19', condition: 'lung-disease' });
    expect(await bandOf(network, { condition: 'asthma', country: 'NO' })).toMatchObject({ band: 'under-10', condition: 'lung-disease' });
  });

  it('R-FEA-04: removing one person changes no answer about people: not within a snapshot, and not in the next week either', async () => {
    const somebody = fc.record<Somebody>({ condition: fc.constantFrom('asthma', 'cystic-fibrosis', undefined), country: fc.constantFrom('SE', 'NO'), language: fc.constantFrom('sv', 'en') });
    // Sizes at which one person more or less is another band.
    const size = fc.constantFrom(10, 11, 20, 21, 30);
    await fc.assert(fc.asyncProperty(
      size.chain((length) => fc.array(somebody, { minLength: length, maxLength: length })), fc.nat(), fc.constantFrom(...ways), async (everybody, whom, how) => {
        now = specNow;
        const network = await openNetwork();
        await populate(network, everybody);
        await counter().countDue();
        const before = await answers(network);
        await remove(network, whom % everybody.length, how);
        for (const later of [0, 6, 8, 40]) {
          now = specNow + days(later);
          await counter().countDue();
          expect(await answers(network)).toEqual(before);
        }
      }), { numRuns: rounds(6) });
  });

  it('R-FEA-04: one who comes changes none either; ten who have come or gone do, when the week is over', async () => {
    const network = await openNetwork();
    const group: Somebody = { condition: 'asthma', country: 'SE', language: 'sv' };
    await populate(network, Array.from({ length: 19 }, () => group));
    await counter().countDue();
    const before = await answers(network);
    await populate(network, [group], 19);
    now = specNow + days(8);
    expect([await counter().countDue(), await answers(network)]).toEqual([0, before]);
    for (let index = 0; index < 8; index++) await remove(network, index, 'leaves');
    expect([await counter().countDue(), await answers(network)]).toEqual([0, before]);
    await populate(network, [group, group], 20);
    expect([await counter().countDue(), (await bandOf(network, { condition: 'asthma' }))?.countedAt]).toEqual([1, now]);
    await remove(network, 9, 'leaves');
    await populate(network, Array.from({ length: 12 }, () => group), 22);
    now += days(6);
    expect(await counter().countDue()).toBe(0);
    now += days(1);
    expect(await counter().countDue()).toBe(1);
    expect(await bandOf(network, { condition: 'asthma' })).toMatchObject({ band: '20-49' });
  });

  it('R-ADV-03: a condition counts with a living consent only, and the person without one is still found by language', async () => {
    const network = await openNetwork();
    await populate(network, Array.from({ length: 10 }, () => ({ condition: 'asthma', country: 'SE', language: 'sv' })));
    await remove(network, 0, 'takes back the consent');
    await counter().countDue();
    expect(await bandOf(network, { condition: 'asthma' })).toMatchObject({ condition: undefined, band: '10-19' });
    expect(await bandOf(network, { language: 'sv' })).toMatchObject({ band: '10-19' });
  });

  it('R-ORG-07: counts nobody who has not looked the profile through for a year', async () => {
    const network = await openNetwork();
    await populate(network, Array.from({ length: 12 }, () => ({ condition: undefined, country: 'SE', language: 'sv' })));
    now = specNow + days(370);
    expect(await counter().countDue()).toBeGreaterThan(0);
    expect(await bandOf(network, {})).toMatchObject({ band: 'under-10' });
  });

  it('is for those who answer for an organisation, each in their own network, and holds neither a count nor a person', async () => {
    const network = await openNetwork();
    const other = await openNetwork();
    await populate(network, Array.from({ length: 12 }, () => ({ condition: 'asthma', country: 'SE', language: 'sv' })));
    await counter().countDue();
    const nobody: Actor[] = [{ kind: 'visitor', network }, { kind: 'member', network, person: representative, hat: { kind: 'person' }, staffRoles: [] }, { ...asOrganisation(asker), network: other }];
    for (const actor of nobody) expect(new Set((await answers(network, actor)).map(({ band }) => band))).toEqual(new Set(['under-10']));
    const { rows } = await stage.database.pool('projector').query<{ columns: string[] }>(
      `select array_agg(column_name::text order by column_name) as columns from information_schema.columns where table_schema = 'matchmaking' and table_name = 'people_cell'`);
    expect(rows).toEqual([{ columns: ['band', 'cell', 'network'] }]);
  });
});
