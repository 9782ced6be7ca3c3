import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { troubleIn } from '../support/program-log';
import { rawRequest } from '../support/raw-http';
import { endAll, running } from '../support/running';
import { askOver, connected } from '../support/socket';

const PER_MINUTE = 60;
let server: Instance;
let person: Person;
let another: Person;
beforeAll(async () => {
  server = await running({ env: { REQUESTS_PER_MINUTE: String(PER_MINUTE), BEHIND_PROXY: 'yes' } });
  const network = client(server.origin, 'enpcr', () => Date.now());
  [person, another] = [await network.person('adviser'), await network.person('company')];
});
afterAll(endAll);

const who = '{ viewer { role } }';
const elsewhere = 'https://elsewhere.example';
const auth = (redirect: string): string => `/realms/enpcr/protocol/openid-connect/auth?${new URLSearchParams({ client_id: 'roundtable-web', response_type: 'code', scope: 'openid', redirect_uri: redirect, state: 'x', code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' }).toString()}`;
const get = (where: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> => fetch(`${server.origin}${where}`, { method, headers, redirect: 'manual' });

describe('whoever asks too often', () => {
  it('as one person is told when to try again, over HTTP and WebSocket alike; others are not kept waiting', async () => {
    const socket = await connected(server.origin, { authorization: `Bearer ${person.token ?? ''}` });
    const answers = await Promise.all(Array.from({ length: PER_MINUTE + 30 }, () => person.ask(who)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.length).toBeLessThanOrEqual(30);
    for (const { status, data, errors } of refused) {
      expect({ status, data }).toEqual({ status: 429, data: undefined });
      expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/^You have asked very often in a short time\. Nothing was done\. Try again in (a second|\d+ seconds)\.$/) as unknown, extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: expect.any(Number) as unknown } });
    }
    const again = await fetch(`${server.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token ?? ''}` }, body: JSON.stringify({ query: who }) });
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
    expect(await askOver(socket, '1', who)).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await another.ask(who)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await person.ask(who)).status).toBe(200);
    expect(await askOver(socket, '2', who)).toMatchObject({ type: 'next' });
    socket.cut();
  });

  it('from one address is refused everywhere, sign-in and sockets too; other addresses are not', async () => {
    const from = { 'x-forwarded-for': 'made up, 192.0.2.7' };
    const statuses: number[] = [];
    for (let batch = 0; batch < 13; batch++) statuses.push(...await Promise.all(Array.from({ length: 50 }, async () => (await get('/healthz', from)).status)));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    for (const where of ['/healthz', '/web/setup', '/n/enpcr', auth(`${server.origin}/signed-in`)]) {
      const refused = await get(where, from);
      expect({ where, status: refused.status, retry: refused.headers.get('retry-after') }).toEqual({ where, status: 429, retry: '1' });
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    }
    const upgrade = await rawRequest(server.origin, `GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.7\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`, 1_000);
    expect(upgrade.status).toBe(429);
    expect((await get('/healthz', { 'x-forwarded-for': '192.0.2.8' })).status).toBe(200);
    expect((await get('/healthz')).status).toBe(200);
  }, 60_000);
});

describe('what a browser is told', () => {
  it.each(['/', '/n/enpcr', '/signed-in', '/web/setup', '/healthz', '/readyz', '/nothing-here', '/%', '/graphql', '/realms/enpcr/.well-known/openid-configuration', '/realms/enpcr/nothing-here'])('%s guesses no types, tells nobody where from, and is shown in no frame', async (where) => {
    const { headers } = await get(where);
    expect({ type: headers.get('x-content-type-options'), referrer: headers.get('referrer-policy') }).toEqual({ type: 'nosniff', referrer: 'no-referrer' });
    expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
    const policy = headers.get('content-security-policy') ?? '';
    if ((headers.get('content-type') ?? '').includes('html')) expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  });

  it('that it is never to come without encryption, where it is reached with it', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBeNull();
    const secure = await running({ env: { PUBLIC_URL: 'https://network.example.org', LISTEN_ON: 'localhost', EMBEDDED_IDENTITY: 'on-the-internet-i-know', DEMO: 'no' } });
    for (const where of ['/', '/healthz', '/realms/enpcr']) expect((await fetch(`${secure.origin}${where}`)).headers.get('strict-transport-security')).toBe('max-age=31536000');
  }, 60_000);

  it('the page on which people sign in runs no script and sends its form nowhere else', async () => {
    const { url, cookies } = await signInPage();
    const page = await fetch(url, { headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') } });
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src (?!'none')|unsafe/);
    expect(await page.text()).not.toMatch(/<script/i);
  });
});

/** The first page of a sign-in, and the cookies that come with it. */
async function signInPage(): Promise<{ readonly url: string; readonly cookies: readonly string[] }> {
  const answer = await get(auth(`${server.origin}/signed-in`));
  expect([302, 303]).toContain(answer.status);
  return { url: new URL(answer.headers.get('location') ?? '', server.origin).href, cookies: answer.headers.getSetCookie() };
}

describe('a page of another site', () => {
  it('reads no answer, whatever it asks', async () => {
    const origin = { origin: elsewhere };
    const preflight = { ...origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' };
    for (const answer of [
      await get('/graphql', preflight, 'OPTIONS'), await get('/web/setup', origin), await get('/healthz', origin), await get('/demo/clock', preflight, 'OPTIONS'), await get(auth(`${server.origin}/signed-in`), origin),
      await fetch(`${server.origin}/realms/enpcr/protocol/openid-connect/token`, { method: 'POST', headers: origin, body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'roundtable-web', code: 'x', code_verifier: 'a'.repeat(43) }) }),
      await get('/realms/enpcr/protocol/openid-connect/userinfo', { ...origin, authorization: `Bearer ${another.token ?? ''}` }),
      await fetch(`${server.origin}/graphql`, { method: 'POST', headers: { ...origin, 'content-type': 'application/json' }, body: JSON.stringify({ query: who }) }),
    ]) expect({ url: answer.url, allowed: answer.headers.get('access-control-allow-origin'), credentials: answer.headers.get('access-control-allow-credentials') }).toEqual({ url: answer.url, allowed: null, credentials: null });
  });

  it('signs nobody in by a form of its own', async () => {
    const { url, cookies } = await signInPage();
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers: { origin: elsewhere, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }, body: new URLSearchParams({ person: 'adviser' }) });
    expect(answer.status).toBe(403);
  });

  it('finds no cookie that says who somebody is to the API: only what is said in a header counts', async () => {
    const { cookies } = await signInPage();
    const answer = await fetch(`${server.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }, body: JSON.stringify({ query: who }) });
    expect(await answer.json()).toEqual({ data: { viewer: { role: 'visitor' } } });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('cookies and ways on', () => {
  it('cookies are for the sign-in only, out of reach of scripts and of other sites', async () => {
    const { cookies } = await signInPage();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; httponly/i);
      expect(cookie).toMatch(/; samesite=(lax|strict)/i);
      expect(cookie).toMatch(/; path=\/realms\/enpcr\//i);
    }
    for (const where of ['/', '/n/enpcr', '/web/setup', '/healthz']) expect((await get(where)).headers.getSetCookie()).toEqual([]);
  });

  it.each([elsewhere, `${elsewhere}/signed-in`, 'http://localhost.elsewhere.example/signed-in', '//elsewhere.example', 'javascript:alert(1)'])('nobody is sent on to %s after signing in', async (redirect) => {
    const answer = await get(auth(redirect));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('nobody is sent on to another site after signing out, nor by an address made up of slashes', async () => {
    const out = await get(`/realms/enpcr/protocol/openid-connect/logout?${new URLSearchParams({ client_id: 'roundtable-web', post_logout_redirect_uri: elsewhere }).toString()}`);
    expect(out.status).toBeGreaterThanOrEqual(400);
    expect(out.headers.get('location')).toBeNull();
    for (const target of ['//elsewhere.example', '//elsewhere.example/%2e%2e', '/n//elsewhere.example/', '/signed-in?to=//elsewhere.example', '/\\elsewhere.example', '/n/enpcr/..//elsewhere.example']) {
      const answer = await rawRequest(server.origin, `GET ${target} HTTP/1.1\r\nHost: ${new URL(server.origin).host}\r\nConnection: close\r\n\r\n`);
      expect({ target, location: /^location:.*$/im.exec(answer.text)?.[0] }).toEqual({ target, location: undefined });
    }
  });

  it('no bug of ours was met on the way', () => {
    expect(troubleIn(server.output())).toEqual([]);
  });
});
