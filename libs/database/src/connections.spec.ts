import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { DatabaseUnavailable, openDatabase, type Database } from '#database';
import { freshDatabase } from '../../../test/support/database';

const quiet = { log: (): void => undefined };

let database: Database;
let socketFolder: string;
let name: string;
beforeAll(async () => {
  database = await freshDatabase();
  if (database.place.kind !== 'embedded') throw new Error('not embedded');
  socketFolder = database.place.socketFolder;
  name = (await database.pool('reader').query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';
});
afterAll(() => database.close());

const url = (login: string, parameters = ''): string => `postgresql://${login}@localhost/${name}?host=${socketFolder}${parameters}`;

describe('values', () => {
  it('of type bigint are JavaScript bigints, in arrays and as parameters too, in pools and single connections', async () => {
    const sql = "select 9007199254740993::bigint as big, $1::bigint as given, array[1, null, 9007199254740993]::bigint[] as many, '{}'::bigint[] as none, count(*) as counted, 1::integer as small";
    const expected = [{ big: 9007199254740993n, given: 9223372036854775807n, many: [1n, null, 9007199254740993n], none: [], counted: 1n, small: 1 }];
    const client = await database.connect('projector');
    expect((await client.query(sql, [9223372036854775807n])).rows).toEqual(expected);
    expect((await database.pool('reader').query(sql, [9223372036854775807n])).rows).toEqual(expected);
    await client.end();
  });
});

describe('a server that an operator runs', () => {
  it('is reached by its address; the pools take their role, the owner by an address of its own', async () => {
    const server = await openDatabase({ kind: 'server', url: url('roundtable'), ownerUrl: url('roundtable_migrator') }, quiet);
    expect(server.place).toEqual({ kind: 'server' });
    expect((await server.pool('projector').query('select session_user as session, current_user as now, 1::bigint as big')).rows).toEqual([{ session: 'roundtable', now: 'roundtable_projector', big: 1n }]);
    const owner = await server.connect('owner');
    expect((await owner.query('select current_user as now')).rows).toEqual([{ now: 'roundtable_owner' }]);
    await owner.end();
    await server.close();
  });

  it("keeps the operator's own options, which cannot take the role away", async () => {
    const server = await openDatabase({ kind: 'server', url: url('roundtable', `&options=${encodeURIComponent('-c work_mem=5MB -c role=roundtable_writer')}`) }, quiet);
    expect((await server.pool('reader').query("select current_user as now, current_setting('work_mem') as memory")).rows).toEqual([{ now: 'roundtable_reader', memory: '5MB' }]);
    await server.close();
  });

  it('without an address for the owner says which setting is missing', async () => {
    const server = await openDatabase({ kind: 'server', url: url('roundtable') }, quiet);
    await expect(server.connect('owner')).rejects.toThrow('DATABASE_OWNER_URL');
    await server.close();
  });

  it('is refused with the way out when it was not prepared', async () => {
    await expect(openDatabase({ kind: 'server', url: url('somebody') }, quiet)).rejects.toThrow(/role "somebody" does not exist.+prepare the server with infra\/postgres\/roles\.sql/);
    await expect(openDatabase({ kind: 'server', url: url('roundtable').replace(name, 'nowhere') }, quiet)).rejects.toMatchObject({ name: 'DatabaseUnusable' });
  });

  it('that is down can be opened; using it says DatabaseUnavailable', async () => {
    const lines: string[] = [];
    const server = await openDatabase({ kind: 'server', url: `postgresql://roundtable:secret@127.0.0.1:${await freePort()}/roundtable` }, { log: (line) => lines.push(line) });
    expect(lines).toEqual(['database: the server does not answer yet']);
    await expect(server.connect('reader')).rejects.toBeInstanceOf(DatabaseUnavailable);
    await server.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
