import type { Client } from 'pg';
import { contexts, migrations } from '#runtime';
import { migrate, type Database } from '#database';
import { ProjectionRunner } from '#engine';
import { postgresEventStore } from '#event-store';
import { eventRegistry } from '#kernel';
import { freshDatabase } from '../support/database';
import { holesIn, tablesIn, withoutTenantData } from './walls/catalogue';

let database: Database;
let owner: Client;
let projector: Client;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database, migrations);
  const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: (error) => { throw error; } });
  const registry = eventRegistry(contexts.flatMap(({ events }) => events));
  const projections = new ProjectionRunner(contexts.flatMap(({ readModels }) => readModels), { store, registry, pool: database.pool('projector'), log: () => undefined });
  await projections.start();
  await projections.stop();
  await store.close();
  owner = await database.connect('owner');
  projector = await database.connect('projector');
});
afterAll(async () => {
  await owner.end();
  await projector.end();
  await database.close();
});

/** What the catalogue tells after a change that is then taken back. */
async function holesAfter(client: Client, ...statements: readonly string[]): Promise<readonly string[]> {
  await client.query('begin');
  try {
    for (const statement of statements) await client.query(statement);
    return await holesIn(client);
  } finally {
    await client.query('rollback');
  }
}

describe('every table with a network\'s data, in the database as a start makes it,', () => {
  it('lets a reader see rows of their own network only, by policies that bind its owner too', async () => {
    expect((await tablesIn(owner)).length).toBeGreaterThan(60);
    expect(await holesIn(owner)).toEqual([]);
  });

  it('is every table but a few, and those are there', async () => {
    const tables = await tablesIn(owner);
    expect(Object.keys(withoutTenantData).filter((name) => !tables.includes(name))).toEqual([]);
  });
});

describe('a table is named', () => {
  const made = ['create schema made', 'create table made.thing (network text not null, words text not null)', 'grant usage on schema made to roundtable_reader'];
  const readable = 'grant select on made.thing to roundtable_reader';
  const secured = ['alter table made.thing enable row level security', 'alter table made.thing force row level security'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['that is new and has no policy', [...made, readable], ['row-level security is off', 'row-level security does not bind its owner', 'the reader may read, and no policy says which rows']],
    ['that nobody may read yet, and has no policy', made, ['row-level security is off', 'row-level security does not bind its owner']],
    ['whose policy does not bind its owner', [...made, readable, secured[0] ?? '', 'create policy own on made.thing for select to roundtable_reader using (network = viewer.network())'], ['row-level security does not bind its owner']],
    ['whose policy says nothing of the network', [...made, readable, ...secured, 'create policy all_of_it on made.thing for select to roundtable_reader using (true)'], ['the policy all_of_it is not bound to the network of whoever reads']],
    ['whose policy can be gone round', [...made, readable, ...secured, `create policy half on made.thing for select to roundtable_reader using (network = viewer.network() or words = 'open')`], ['the policy half is not bound to the network of whoever reads']],
    ['that a reader may write', [...made, 'grant insert on made.thing to roundtable_reader', ...secured], ['the reader may write']],
    ['that is a view, for which no policy holds', [...made, ...secured, 'create view made.all_things as select * from made.thing', 'grant select on made.all_things to roundtable_reader'], ['is no table, so that no policy holds for the reader', 'the reader may read, and no policy says which rows']],
  ])('%s', async (_what, statements, why) => {
    const holes = await holesAfter(owner, ...statements);
    expect(holes.map((hole) => hole.replace(/^made\.\w+: /, ''))).toEqual(why);
    expect(holes.filter((hole) => !hole.startsWith('made.'))).toEqual([]);
  });

  it('when a policy of the product is taken away, or its security is switched off', async () => {
    expect(await holesAfter(projector, 'drop policy reader on partnerships.partnership')).toEqual(['partnerships.partnership: the reader may read, and no policy says which rows']);
    expect(await holesAfter(projector, 'alter table partnerships.partnership disable row level security')).toEqual(['partnerships.partnership: row-level security is off']);
  });

  it('and so is a function that gives a reader what its maker may see', async () => {
    const thing = [...made, ...secured, 'create function made.words() returns setof text language sql security definer as $$ select words from made.thing $$'];
    expect(await holesAfter(owner, ...thing)).toEqual([`made.words: runs with more rights than the reader's, and is not bound to the network of whoever reads`]);
  });
});
