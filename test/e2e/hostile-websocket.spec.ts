import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { troubleIn } from '../support/program-log';
import { rawRequest } from '../support/raw-http';
import { lookInside, type Inside } from '../support/recorded';
import { endAll, running } from '../support/running';
import { askOver, connected, socketTo, type Message } from '../support/socket';
import { insides } from '../support/tame';

let server: Instance;
let inside: Inside;
let before: string;
let person: Person;
beforeAll(async () => {
  server = await running();
  inside = await lookInside(server.dataDir);
  before = await inside.head();
  person = await client(server.origin, 'enpcr', () => Date.now()).person('adviser');
});
afterAll(async () => {
  await inside.close();
  await endAll();
});

const who = '{ viewer { network role } }';
const said = { type: 'next', id: '1', payload: { data: { viewer: { network: 'enpcr', role: 'visitor' } } } };
const unknownId = '0197a000-0000-7000-8000-00000000dead';
/** A query that needs the database. */
const reading = '{ organisations(first: 1) { edges { cursor } } }';
const codes = ({ payload }: Message): readonly string[] => {
  const errors = Array.isArray(payload) ? payload : ((payload as { readonly errors?: readonly unknown[] }).errors ?? []);
  return (errors as readonly { readonly extensions?: { readonly code: string } }[]).map(({ extensions }) => extensions?.code ?? 'none');
};

describe('whoever connects', () => {
  it('is a visitor without a token, and the person with one, under the hat that they say', async () => {
    const visitor = await connected(server.origin);
    expect(await askOver(visitor, '1', who)).toEqual(said);
    visitor.cut();
    const member = await connected(server.origin, { authorization: `Bearer ${person.token ?? ''}`, hat: 'person', network: 'nordic' });
    expect(await askOver(member, '1', who)).toMatchObject({ payload: { data: { viewer: { network: 'enpcr', role: 'person' } } } });
    member.cut();
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a forged token', { authorization: `Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.` }],
    ['a token that is none', { authorization: 'x' }],
    ['a hat that is not theirs', { authorization: 'MINE', hat: 'coordinator' }],
    ['an organisation that is not theirs', { authorization: 'MINE', hat: `organisation:${unknownId}` }],
    ['a network that is not there', { network: 'atlantis' }],
  ])('with %s is not let in', async (_what, payload) => {
    const socket = await socketTo(server.origin);
    socket.say({ type: 'connection_init', payload: payload['authorization'] === 'MINE' ? { ...payload, authorization: `Bearer ${person.token ?? ''}` } : payload });
    expect((await socket.closed).code).toBe(4403);
  });

  it('and asks before saying who they are is cut off', async () => {
    const socket = await socketTo(server.origin);
    socket.say({ type: 'subscribe', id: '1', payload: { query: who } });
    expect((await socket.closed).code).toBe(4401);
  });

  it('and says nothing is cut off', async () => {
    const socket = await socketTo(server.origin);
    expect((await socket.closed).code).toBe(4408);
  });

  it('and says who they are twice is cut off', async () => {
    const socket = await connected(server.origin);
    socket.say({ type: 'connection_init' });
    expect((await socket.closed).code).toBe(4429);
  });

  it('and uses one id for two operations at once is cut off', async () => {
    const socket = await connected(server.origin, { authorization: `Bearer ${person.token ?? ''}` });
    for (let n = 0; n < 2; n++) socket.say({ type: 'subscribe', id: 'same', payload: { query: reading } });
    expect((await socket.closed).code).toBe(4409);
  });

  it('anywhere but at /graphql finds nothing', async () => {
    const { host } = new URL(server.origin);
    for (const path of ['/', '/graphql/', '/graphqlx', '/realms/enpcr', '/%']) {
      const { status, text } = await rawRequest(server.origin, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).not.toMatch(insides);
    }
  });

  it('in a protocol that is not spoken here is not let in', async () => {
    await expect(socketTo(server.origin, '/graphql', 'graphql-ws')).rejects.toThrow();
  });
});

describe('the same limits as over HTTP', () => {
  it.each<[string, string, string]>([
    ['no document', '?', 'GRAPHQL_PARSE_FAILED'],
    ['more than 3,000 tokens', `{ viewer { ${'network '.repeat(3_001)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ viewr { network } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments in a circle', '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['more than twelve levels', `{ organisations { edges { node { ${'check { similar { '.repeat(5)} id ${'} }'.repeat(5)} } } } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['more than thirty aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { network }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['more than twenty directives', `{ viewer { ${'network @skip(if: false) '.repeat(21)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['too much at once', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: organisations(first: 100) { edges { node { check { similar { check { similar { id name } } } } } } }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a deep look at the schema', `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a text that cannot be stored', '{ organisations(search: "\\u0000") { edges { cursor } } }', 'BAD_USER_INPUT'],
  ])('%s is refused, and the socket lives on', async (_what, query, code) => {
    const socket = await connected(server.origin);
    const answer = await askOver(socket, '7', query);
    expect({ type: answer.type, codes: new Set(codes(answer)) }).toEqual({ type: 'error', codes: new Set([code]) });
    expect(JSON.stringify(answer)).not.toMatch(/did you mean/i);
    expect(JSON.stringify(answer)).not.toMatch(insides);
    expect(await askOver(socket, '1', who)).toEqual(said);
    socket.cut();
  });

  it('variables of the wrong type are BAD_USER_INPUT, and what is not there is NOT_FOUND', async () => {
    const socket = await connected(server.origin);
    expect(codes(await askOver(socket, '2', 'query ($id: ID!) { organisation(id: $id) { id } }', { id: {} }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await askOver(socket, '3', 'query ($id: ID!) { organisation(id: $id) { id } }', { id: unknownId }))).toEqual(['NOT_FOUND']);
    socket.cut();
  });

  it('R-VIS-05: a subscription to what is not theirs ends as one to what does not exist', async () => {
    const socket = await connected(server.origin, { authorization: `Bearer ${person.token ?? ''}` });
    const answer = await askOver(socket, '4', 'subscription ($id: ID!) { partnershipChanged(id: $id) { lookAgain } }', { id: unknownId });
    expect(codes(answer)).toEqual(['NOT_FOUND']);
    socket.cut();
  });

  it('a message over 64 KiB ends the socket', async () => {
    const socket = await connected(server.origin);
    socket.say({ type: 'subscribe', id: '1', payload: { query: who, variables: { x: 'x'.repeat(70_000) } } });
    expect((await socket.closed).code).toBe(1009);
  });

  it.each<[string, string | Buffer]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', ''],
    ['an unknown type', '{"type":"drop"}'],
    ['a subscription without a query', '{"type":"subscribe","id":"1","payload":{}}'],
    ['a subscription whose query is a number', '{"type":"subscribe","id":"1","payload":{"query":7}}'],
    ['a subscription without an id', '{"type":"subscribe","payload":{"query":"{ viewer { network } }"}}'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x01])],
  ])('%s ends the socket, and only that one', async (_what, bytes) => {
    const neighbour = await connected(server.origin);
    const socket = await connected(server.origin);
    socket.raw(bytes);
    const { code, reason } = await socket.closed;
    expect(code).toBe(4400);
    expect(reason).not.toMatch(insides);
    expect(await askOver(neighbour, '1', who)).toEqual(said);
    neighbour.cut();
  });

  it('of many operations at once twenty run and the others are refused', async () => {
    const socket = await connected(server.origin, { authorization: `Bearer ${person.token ?? ''}` });
    const operations = 60;
    for (let n = 0; n < operations; n++) socket.say({ type: 'subscribe', id: `n${n}`, payload: { query: reading } });
    const answers = new Map<string, string>();
    while (answers.size < operations) {
      const { type, id = '', payload } = await socket.heard();
      if (type === 'error') answers.set(id, codes({ type, payload }).join());
      if (type === 'next') answers.set(id, codes({ type, payload }).join() || 'answered');
    }
    expect(new Set(answers.values())).toEqual(new Set(['answered', 'BAD_USER_INPUT']));
    expect([...answers.values()].filter((answer) => answer === 'answered').length).toBeGreaterThanOrEqual(20);
    expect(await askOver(socket, 'after', reading)).toMatchObject({ type: 'next' });
    socket.cut();
  });
});

describe('sockets that are cut', () => {
  it('a hundred of them in the middle of reading give their database connections back', async () => {
    for (let round = 0; round < 5; round++) {
      const sockets = await Promise.all(Array.from({ length: 20 }, () => connected(server.origin)));
      sockets.forEach((socket, n) => {
        for (let id = 0; id < 5; id++) socket.say({ type: 'subscribe', id: `${n}-${id}`, payload: { query: reading } });
      });
      for (const socket of sockets) socket.cut();
    }
    const socket = await connected(server.origin);
    for (let n = 0; n < 30; n++) expect(await askOver(socket, `n${n}`, reading)).toMatchObject({ type: 'next', payload: { data: { organisations: {} } } });
    socket.cut();
    const [open] = await inside.query<{ readonly count: bigint }>(`select count(*) from pg_stat_activity where application_name = 'roundtable reader' and state <> 'idle'`);
    expect(open?.count).toBe(0n);
  });

  it('leave a server that is ready, wrote nothing and met no bug of ours', async () => {
    expect(await inside.head()).toBe(before);
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
    expect(troubleIn(server.output())).toEqual([]);
  });
});
