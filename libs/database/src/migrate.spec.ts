import { migrate, pendingMigrations, type Database, type Migration } from '#database';
import { freshDatabase } from '../../../test/support/database';

const first: Migration = { name: 'spec/001-table', sql: 'create table public.step (number integer primary key)' };
const second: Migration = { name: 'spec/002-row', sql: 'insert into public.step values (1)' };
const third: Migration = { name: 'spec/003-row', sql: 'insert into public.step select max(number) + 1 from public.step' };

let database: Database;
beforeEach(async () => { database = await freshDatabase(); });
afterEach(() => database.close());

async function asOwner<Row extends object>(sql: string): Promise<Row[]> {
  const owner = await database.connect('owner');
  try {
    return (await owner.query<Row>(sql)).rows;
  } finally {
    await owner.end();
  }
}

describe('migrations', () => {
  it('are applied once each, in the given order, and are remembered', async () => {
    expect(await migrate(database, [first, second])).toEqual({ applied: ['spec/001-table', 'spec/002-row'] });
    expect(await migrate(database, [first, second, third])).toEqual({ applied: ['spec/003-row'] });
    expect(await migrate(database, [first, second, third])).toEqual({ applied: [] });
    expect(await asOwner('select number from public.step order by 1')).toEqual([{ number: 1 }, { number: 2 }]);
    expect(await asOwner('select name from roundtable.migrations order by number')).toEqual([first, second, third].map(({ name }) => ({ name })));
  });

  it('belong to the owner; the writer may know which there are, and no role may change them', async () => {
    await migrate(database, [first]);
    expect(await asOwner("select tableowner from pg_tables where tablename in ('step', 'migrations')")).toEqual([{ tableowner: 'roundtable_owner' }, { tableowner: 'roundtable_owner' }]);
    expect(await pendingMigrations(database, [first, second])).toEqual([second.name]);
    await expect(database.pool('writer').query('delete from roundtable.migrations')).rejects.toThrow('permission denied');
    await expect(database.pool('reader').query('select 1 from roundtable.migrations')).rejects.toThrow('permission denied');
    await expect(database.pool('reader').query('select 1 from public.step')).rejects.toThrow('permission denied');
  });

  it('are refused when the text of an applied one has changed, and nothing else is applied', async () => {
    await migrate(database, [first]);
    await expect(migrate(database, [second, { ...first, sql: 'create table public.step (number bigint)' }])).rejects.toThrow(
      'Migration spec/001-table was applied with another text. Released migrations never change: put the old text back and add a new migration.');
    expect(await asOwner('select number from public.step')).toEqual([]);
  });

  it('leave nothing behind when one of them fails', async () => {
    await expect(migrate(database, [first, { name: 'spec/002-wrong', sql: 'select nothing from nowhere' }])).rejects.toThrow('nowhere');
    expect(await migrate(database, [first])).toEqual({ applied: ['spec/001-table'] });
  });

  it('started by several processes at once are applied by one of them', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => migrate(database, [first, second])));
    expect(outcomes.flatMap(({ applied }) => applied)).toEqual(['spec/001-table', 'spec/002-row']);
  });
});
