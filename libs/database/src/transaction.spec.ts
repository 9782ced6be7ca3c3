import { Client } from 'pg';
import { DatabaseUnavailable, inTransaction, type Database } from '#database';
import { freshDatabase } from '../../../test/support/database';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
  const owner = await database.connect('owner');
  await owner.query('create schema kept; create table kept.note (text text); grant usage on schema kept to roundtable_writer; grant select, insert on kept.note to roundtable_writer');
  await owner.end();
});
afterAll(() => database.close());

const notes = async (): Promise<string[]> => (await database.pool('writer').query<{ text: string }>('select text from kept.note order by 1')).rows.map((row) => row.text);

/** As an administrator does it, or a server that goes down. */
async function cutConnection(pid: number | undefined): Promise<void> {
  if (database.place.kind !== 'embedded') throw new Error('not embedded');
  const administrator = new Client({ host: database.place.socketFolder, port: 5432, user: 'postgres', database: 'postgres' });
  await administrator.connect();
  await administrator.query('select pg_terminate_backend($1)', [pid]);
  await administrator.end();
}

describe('inTransaction', () => {
  it('keeps what was done when the work returns, and gives its result', async () => {
    expect(await inTransaction(database.pool('writer'), async (client) => {
      await client.query("insert into kept.note values ('kept')");
      return 'result';
    })).toBe('result');
    expect(await notes()).toEqual(['kept']);
  });

  it('undoes what was done when the work throws, and passes on what it threw', async () => {
    const wrong = new Error('wrong');
    await expect(inTransaction(database.pool('writer'), async (client) => {
      await client.query("insert into kept.note values ('undone')");
      throw wrong;
    })).rejects.toBe(wrong);
    expect(await notes()).not.toContain('undone');
  });

  it('works on a connection of one\'s own, which stays usable after a failure', async () => {
    const client = await database.connect('writer');
    await expect(inTransaction(client, () => client.query('select nothing from nowhere'))).rejects.toThrow('nowhere');
    expect(await inTransaction(client, async () => (await client.query<{ one: number }>('select 1 as one')).rows)).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('begins as it is told', async () => {
    await expect(inTransaction(database.pool('writer'), (client) => client.query("insert into kept.note values ('x')"), 'isolation level repeatable read read only')).rejects.toThrow('read-only transaction');
  });

  it('says DatabaseUnavailable when the connection breaks, and the pool goes on with a new one', async () => {
    const work = inTransaction(database.pool('writer'), async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await cutConnection(rows[0]?.pid);
      await client.query("insert into kept.note values ('lost')");
    });
    await expect(work).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(work).rejects.not.toHaveProperty('message', expect.stringContaining('lost'));
    expect(await notes()).not.toContain('lost');
  });
});
