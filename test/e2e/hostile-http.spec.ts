import { connect } from 'node:net';
import type { Instance } from '../../apps/demo/src/instance';
import { describeInDemo } from '../support/identity';
import { linesWith, troubleIn } from '../support/program-log';
import { rawRequest } from '../support/raw-http';
import { lookInside, type Inside } from '../support/recorded';
import { endAll, running } from '../support/running';
import { insides } from '../support/tame';

let server: Instance;
let inside: Inside;
let before: string;
beforeAll(async () => {
  server = await running();
  inside = await lookInside(server.dataDir);
  before = await inside.head();
});
afterAll(async () => {
  await inside.close();
  await endAll();
});

const query = '{"query":"{ viewer { network } }"}';
const good = '{"data":{"viewer":{"network":"enpcr"}}}';

interface Said {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

async function send(where: string, init: RequestInit = {}): Promise<Said> {
  const answer = await fetch(`${server.origin}${where}`, init);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const post = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, where = '/graphql'): Promise<Said> =>
  send(where, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : new Uint8Array(body) });

/** One form of answer for everything that goes no further: a code and a plain sentence. */
function expectRefusal({ status, text, headers }: Said, expected: number, code = expected === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT'): void {
  expect({ status, text }).toEqual({ status: expected, text: expect.not.stringMatching(insides) as unknown });
  const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] };
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/\w{3}/) as unknown, extensions: { code } })]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
}

describe('a body that is not what it should be', () => {
  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['half an object', '{"query":'],
    ['brackets without end', '['.repeat(200_000)],
    ['a name that would change every object', '{"__proto__":{"admin":true},"query":"{ viewer { network } }"}'],
    ['a name that would change every class', '{"constructor":{"prototype":{"admin":true}},"query":"{ viewer { network } }"}'],
  ])('%s is 400', async (_what, body) => {
    expectRefusal(await post(body), 400);
  });

  it.each<[string, string]>([
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"{ viewer { network } }"'],
    ['an empty object', '{}'],
    ['several operations in a list', `[${query},${query}]`],
    ['an empty list', '[]'],
    ['a query that is a number', '{"query":7}'],
    ['a query that is an object', '{"query":{"viewer":true}}'],
    ['a query of nothing', '{"query":""}'],
    ['variables in a text', '{"query":"{ viewer { network } }","variables":"{}"}'],
    ['variables in a deep list', `{"query":"{ viewer { network } }","variables":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['an operation name that is a number', '{"query":"{ viewer { network } }","operationName":7}'],
    ['extensions that are a text', '{"query":"{ viewer { network } }","extensions":"x"}'],
  ])('%s is 400', async (_what, body) => {
    expectRefusal(await post(body), 400, 'BAD_REQUEST');
  });

  it('bytes that are no text are 400', async () => {
    expectRefusal(await post(Buffer.from([...Buffer.from('{"query":"{ viewer { network } } '), 0xff, 0xfe, 0xc0, ...Buffer.from('"}')])), 400, 'GRAPHQL_PARSE_FAILED');
  });

  it('a body over 256 KB is 413, said in full or in pieces', async () => {
    expectRefusal(await post('x'.repeat(300 * 1024)), 413);
    const { host } = new URL(server.origin);
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const pieces = await rawRequest(server.origin, `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${piece.repeat(5)}`);
    expect(pieces.status).toBe(413);
    const promised = await rawRequest(server.origin, `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n{}`);
    expect(promised.status).toBe(413);
  });

  it.each(['', 'application/xml', 'application/graphql', 'multipart/form-data; boundary=x', 'nonsense'])('of type "%s" is 415', async (type) => {
    expectRefusal(await post(query, { 'content-type': type }), 415);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])('of type %s, which a page of another site can send, is 400', async (type) => {
    expectRefusal(await post(type === 'text/plain' ? query : new URLSearchParams(JSON.parse(query) as Record<string, string>).toString(), { 'content-type': type }), 400, 'BAD_REQUEST');
  });
});

describe('an address or a method that is not there', () => {
  it.each(['/marked-path', '/graphql/', '/graphql/marked', '/GraphQL', '/.env', '/data/roundtable.json', '/..%2f..%2fetc%2fpasswd', '/%00', '/healthz/marked', '/demo'])('%s is 404 and repeats nothing', async (where) => {
    const said = await send(where);
    expectRefusal(said, 404);
    expect(said.text).not.toMatch(/marked|passwd|env/);
  });

  it('of 8,000 characters is 404', async () => {
    expectRefusal(await send('/a'.repeat(4_000)), 404);
  });

  it.each(['/%', '/%c0%ae', '/%E0%A4%A'])('%s, which cannot be read, is 400', async (where) => {
    expectRefusal(await send(where), 400);
  });

  it.each(['/realms', '/realms/', '/realms/marked/protocol/openid-connect/auth', '/realms/enpcr/marked', '/realms/enpcr/%2e%2e/marked', '/realms/../healthz/marked'])('%s is 404 and repeats nothing', async (where) => {
    const { status, text } = await send(where);
    expect(status).toBe(404);
    expect(text).not.toMatch(/marked|enpcr/);
  });

  it('dots in a path lead nowhere', async () => {
    const { host } = new URL(server.origin);
    for (const target of ['/../../etc/passwd', '/graphql/../../data', '*', `http://elsewhere.example/marked`]) {
      const { status, text } = await rawRequest(server.origin, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(status).toBe(404);
      expect(text).not.toMatch(/passwd|marked|root:/);
    }
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('T21: a query in an address, or sent with %s, is 405', async (method) => {
    const said = await send(`/graphql?query=${encodeURIComponent('{ viewer { network } }')}`, { method, headers: { 'content-type': 'application/json' } });
    expectRefusal(said, 405);
    expect(said.headers.get('allow')).toBe('POST');
  });

  it('a change in an address is 405 too', async () => {
    expectRefusal(await send(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`), 405);
  });
});

describe('requests below HTTP', () => {
  const headed = (headers: string): string => `POST /graphql HTTP/1.1\r\nHost: ${new URL(server.origin).host}\r\nContent-Type: application/json\r\n${headers}\r\n`;

  it.each<[string, () => string, number]>([
    ['a header of 100 KB', () => headed(`X: ${'a'.repeat(100_000)}\r\nConnection: close\r\n`), 431],
    ['3,000 headers', () => headed(`${Array.from({ length: 3_000 }, (_, n) => `X${n}: a`).join('\r\n')}\r\nConnection: close\r\n`), 431],
    ['two lengths', () => `${headed('Content-Length: 2\r\nContent-Length: 40\r\nConnection: close\r\n')}{}`, 400],
    ['a length and pieces', () => `${headed('Content-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n')}0\r\n\r\n`, 400],
    ['a length below nothing', () => headed('Content-Length: -1\r\nConnection: close\r\n'), 400],
    ['another protocol', () => 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400],
    ['bytes', () => '\u0000\u0001\u0002\u0016\u0003\u0001\r\n\r\n', 400],
    ['a version that does not exist', () => 'GET /healthz HTTP/9.9\r\n\r\n', 400],
  ])('%s is refused', async (_what, bytes, status) => {
    const answer = await rawRequest(server.origin, bytes());
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(insides);
  });

  it('a hundred requests that never end do not keep others waiting, and are cut off', async () => {
    const { hostname, port, host } = new URL(server.origin);
    const half = [`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nX-Half: `, `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"query":`];
    const sockets = Array.from({ length: 100 }, (_, n) => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined).resume();
      socket.write(half[n % 2] ?? '');
      return { socket, ended: new Promise<void>((resolve) => socket.once('close', () => resolve())) };
    });
    expect((await post(query)).text.trim()).toBe(good);
    // Half a head is cut off after ten seconds; half a body after thirty, which is not waited for here.
    await Promise.all(sockets.filter((_, n) => n % 2 === 0).map(({ ended }) => ended));
    for (const { socket } of sockets) socket.destroy();
    await Promise.all(sockets.map(({ ended }) => ended));
    expect((await post(query)).text.trim()).toBe(good);
  }, 60_000);
});

describeInDemo('the clock of a demo', () => {
  it.each(['{"days":-1}', '{"days":1e9}', '{"days":1e400}', '{"days":"1"}', '{"days":null}', '{"days":1,"more":2}', '[]', 'null', '{}'])('is not moved by %s', async (body) => {
    expectRefusal(await post(body, {}, '/demo/clock'), 400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])('is not moved by a page of another site (%s)', async (type) => {
    expectRefusal(await post(type === 'text/plain' ? '{"days":1}' : 'days=1', { 'content-type': type }, '/demo/clock'), 400);
  });

  it('T19: so it still shows the time of the machine', async () => {
    const { status, text } = await post('{"days":0}', {}, '/demo/clock');
    expect(status).toBe(200);
    expect(Math.abs(Date.parse((JSON.parse(text) as { now: string }).now) - Date.now())).toBeLessThan(60_000);
  });
});

describe('after all of this', () => {
  it('nothing was written, nothing of it is in the log of the program, and the server is as ready as before', async () => {
    expect(await inside.head()).toBe(before);
    expect(troubleIn(server.output())).toEqual([]);
    expect(linesWith(server.output(), /marked|passwd|admin/)).toEqual([]);
    expect((await send('/readyz')).status).toBe(200);
    expect((await post(query)).text.trim()).toBe(good);
  });
});
