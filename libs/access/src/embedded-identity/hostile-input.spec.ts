import { request } from 'node:http';
import { migrate, type Database } from '#database';
import { freshDatabase } from '../../../../test/support/database';
import { seedDemoPeople } from './demo-people';
import { identityMigrations } from './storage/schema';
import { authorization, browser } from './testing/browser';
import { removeKeys, runIdentity, type RunningIdentity } from './testing/running-identity';

let database: Database;
let running: RunningIdentity;
let now = Date.now();

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database, identityMigrations);
  running = await runIdentity({ pool: database.pool('writer'), demo: true, clock: () => now });
  await seedDemoPeople(running.identity.accounts);
  await running.identity.accounts.add({ network: 'enpcr', username: 'maja', emailVerified: false, displayName: 'Maja', locale: 'sv', realmRoles: [], organizations: [], password: 'correct horse battery' });
});

afterAll(async () => {
  await running.close();
  await removeKeys(running.keysDir);
  await database.close();
});

/** Sends exactly this, without the niceties of `fetch`. */
function send(path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  const { port, host } = new URL(running.origin);
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers })).on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const endpoints = ['auth', 'token', 'certs', 'logout', 'logout/confirm', 'revoke', 'userinfo', 'auth/x'].map((name) => `/realms/enpcr/protocol/openid-connect/${name}`).concat('/realms/enpcr/sign-in/x', '/realms/enpcr/.well-known/openid-configuration');

function expectCalm({ status, text }: { status: number; text: string }): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/node_modules|\.js:\d|select |\bat .+\(/);
}

it('gives one answer for every network and path that does not exist, without details', async () => {
  const paths = [
    '/realms', '/realms/', '/realms/elsewhere/.well-known/openid-configuration', '/realms/elsewhere/sign-in/x', '/realms/ENPCR/protocol/openid-connect/certs', '/realms/enpcr', '/realms/enpcr/',
    '/realms/enpcr/../nordic/protocol/openid-connect/certs', '/realms/enpcr/%2e%2e/nordic/protocol/openid-connect/certs', '/realms/enpcr%00/protocol/openid-connect/certs', '/realms/enpcr//protocol/openid-connect/certs',
    '/realms/enpcr/protocol/openid-connect/token/introspect', '/realms/enpcr/admin', '/realms/__proto__/protocol/openid-connect/certs', '/realms/constructor/x', '/realms/-/resources/../../package.json', '/realms/-/resources/__proto__',
  ];
  const answers = await Promise.all(paths.map((path) => send(path)));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set(['404 Not found\n']));
});

it('leaves what only looks like its own to the product', async () => {
  for (const path of ['/', '/graphql', '/realmsx/enpcr', '/x/realms/enpcr', '//realms/enpcr']) expect((await send(path)).text).toBe('the product');
});

it.each(endpoints)('stays calm at %s whatever is sent', async (path) => {
  const large = 'x'.repeat(1_000_000);
  expectCalm(await send(path, { method: 'POST', headers: form, body: `a=${'x'.repeat(50_000)}` }));
  expectCalm(await send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":' }));
  expectCalm(await send(path, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x' }));
  expectCalm(await send(path, { method: 'POST', headers: { ...form, 'content-type': 'application/x-www-form-urlencoded; charset=utf-99' }, body: 'grant_type=x' }));
  expectCalm(await send(path, { method: 'POST', headers: form, body: `${'a[b]=1&'.repeat(2_000)}grant_type=%00&client_id=%00&token=%00&__proto__=1` }));
  expectCalm(await send(`${path}?client_id=%00&redirect_uri=%E0%A4%A&state=%F0%9F%92&scope=%00&ui_locales=${'sv '.repeat(500).replaceAll(' ', '+')}&client_id=b&__proto__[x]=1`));
  expectCalm(await send(path, { headers: { cookie: `_session=${'x'.repeat(3_000)}; _interaction=../../x; _interaction_resume='; drop table--`, authorization: `Bearer ${'x'.repeat(5_000)}` } }));
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD']) expectCalm(await send(path, { method }));
  const refused = await send(path, { method: 'POST', headers: { ...form, 'content-length': String(large.length) }, body: large }).catch(() => ({ status: 413, text: '' }));
  expect(refused.status).toBe(413);
});

it.each(['authorization_code', 'refresh_token', 'password', 'client_credentials', ''])('refuses nonsense as a %s grant', async (grant_type) => {
  for (const nonsense of ['', '\0', "'; drop table identity.accounts; --", 'x'.repeat(15_000), 'eyJhbGciOiJub25lIn0.e30.']) {
    const fields = { grant_type, client_id: 'roundtable-web', code: nonsense, refresh_token: nonsense, code_verifier: nonsense, redirect_uri: `${running.origin}/signed-in`, username: 'maja', password: 'correct horse battery' };
    const answer = await send('/realms/enpcr/protocol/openid-connect/token', { method: 'POST', headers: form, body: new URLSearchParams(fields).toString() });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/"error":"(invalid_grant|invalid_request|unsupported_grant_type|invalid_client|unauthorized_client)"/);
  }
});

it.each([
  ['no proof key', { code_challenge: '', code_challenge_method: '' }],
  ['a plain proof key', { code_challenge_method: 'plain' }],
  ['an address elsewhere', { redirect_uri: 'https://elsewhere.example/signed-in' }],
  ['a look-alike address', { redirect_uri: 'http://localhost.elsewhere.example/signed-in' }],
  ['an unknown client', { client_id: 'elsewhere' }],
  ['a token in the address', { response_type: 'token' }],
  ['another resource', { resource: 'urn:other:api' }],
])('does not begin a sign-in with %s', async (_, changed) => {
  const page = await browser().visit(authorization(running.origin, 'enpcr', changed).url);
  expect(page.text).not.toContain('id="password"');
  expect(new URL(page.url).host).toBe(new URL(running.origin).host);
  expect(page.text).not.toContain('elsewhere.example');
  expect(page.url).not.toContain('code=');
});

it('does not answer under a name that is not its own', async () => {
  const path = '/realms/enpcr/.well-known/openid-configuration';
  expect((await send(path, { headers: { host: 'elsewhere.example' } })).status).toBe(421);
  const { port } = new URL(running.origin);
  const other = await send(path, { headers: { host: `127.0.0.1:${port}`, 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' } });
  expect(JSON.parse(other.text)).toMatchObject({ issuer: `${running.origin}/realms/enpcr`, token_endpoint: `${running.origin}/realms/enpcr/protocol/openid-connect/token` });
  const person = await send('/realms/enpcr/protocol/openid-connect/auth?x=1', { headers: { host: `127.0.0.1:${port}`, accept: 'text/html' } });
  expect([person.status, person.headers.location]).toEqual([307, `${running.origin}/realms/enpcr/protocol/openid-connect/auth?x=1`]);
});

describe('the sign-in page', () => {
  async function opened(headers: Record<string, string> = {}, network = 'enpcr') {
    const person = browser(headers);
    return { person, page: await person.visit(authorization(running.origin, network).url) };
  }

  it('holds no script, nothing from elsewhere, and is in nobody’s frame or store', async () => {
    const { page } = await opened();
    expect(page.text).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; font-src 'self'; form-action 'self' http:\/\/localhost:\d+; base-uri 'none'; frame-ancestors 'none'$/);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect([...page.text.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, to]) => to ?? '').filter((to) => !/^[#/?]/.test(to))).toEqual([]);
  });

  it('T16: names the network and who runs it, and keeps its title neutral', async () => {
    const { page } = await opened();
    expect(page.text).toContain('European Network of Patient Partners');
    expect(page.text).toContain('Run by a made-up foundation');
    expect(page.text).toContain('<title>Sign in · Roundtable</title>');
  });

  it('speaks the language that is asked for, and changes it by a link', async () => {
    const swedish = await opened({ 'accept-language': 'fr, sv-FI;q=0.8, en;q=0.1' });
    expect(swedish.page.text).toContain('<title>Logga in · Roundtable</title>');
    expect(swedish.page.text).toContain('<html lang="sv">');
    const english = await swedish.person.visit(new URL(`${new URL(swedish.page.url).pathname}?lang=en`, running.origin).href);
    expect(english.text).toContain('<html lang="en">');
    const asked = await browser({ 'accept-language': 'sv' }).visit(authorization(running.origin, 'enpcr', { ui_locales: 'de en' }).url);
    expect(asked.text).toContain('<html lang="en">');
  });

  it('answers a wrong password and an unknown name in the same words, and keeps the name', async () => {
    const { person, page } = await opened();
    const wrong = await person.submit(page, { username: 'maja', password: 'not the password' });
    const unknown = await person.submit(page, { username: 'unknown', password: 'not the password' });
    const noPassword = await person.submit(page, { username: 'coordinator', password: 'not the password' });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain('The user name and the password do not belong together.');
    expect(wrong.text).toContain('value="maja"');
    expect(unknown.text.replace('value="unknown"', 'value="maja"')).toBe(wrong.text);
    expect(noPassword.text.replaceAll('value="coordinator" ', '')).toBe(wrong.text.replaceAll('value="maja" ', ''));
  });

  it('ties each error to its field and announces them', async () => {
    const { person, page } = await opened({ 'accept-language': 'sv' });
    const answer = await person.submit(page, { username: ' ', password: '' });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/role="alert"[^>]*><h2>Vi kunde inte logga in dig<\/h2><p><a href="#username">Skriv ditt användarnamn\.<\/a><\/p><p><a href="#password">/);
    expect(answer.text).toMatch(/id="password"[^>]*aria-describedby="password-hint password-error" aria-invalid="true"/);
  });

  it('escapes what was typed', async () => {
    const { person, page } = await opened();
    const answer = await person.submit(page, { username: `"><script>alert(1)</script>'&`, password: 'x' });
    expect(answer.text).toContain('value="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#39;&#38;"');
    expect(answer.text).not.toContain('<script');
  });

  it.each([
    ['a NUL', 'ma\0ja', 'x'],
    ['a long name', 'x'.repeat(4_000), 'x'],
    ['a long password', 'maja', 'x'.repeat(4_000)],
    ['direction marks', '\u202emaja', 'correct horse battery'],
  ])('takes %s for a wrong one', async (_, username, password) => {
    const { person, page } = await opened();
    expect((await person.submit(page, { username, password })).status).toBe(401);
  });

  it('does not open without its cookie, in another network, or once more after it was used', async () => {
    const { person, page } = await opened();
    expect((await browser().visit(page.url)).text).toContain('Start the sign-in again');
    expect((await person.visit(page.url.replace('/enpcr/', '/nordic/'))).text).toContain('Start the sign-in again');
    await person.submit(page, { person: 'company' });
    expect((await person.visit(page.url)).text).toContain('Start the sign-in again');
  });

  it('refuses a form that another site sends', async () => {
    const { person, page } = await opened({ 'sec-fetch-site': 'cross-site' });
    expect((await person.submit(page, { person: 'company' })).status).toBe(403);
    const other = await opened({ origin: 'https://elsewhere.example' });
    expect((await other.person.submit(other.page, { person: 'company' })).status).toBe(403);
  });

  it('takes no made-up person who does not exist', async () => {
    const { person, page } = await opened();
    for (const slug of ['maja', 'nobody', '__proto__']) expect((await person.submit(page, { person: slug })).status).toBe(400);
  });

  it('lets somebody change who they are, and ends who they were', async () => {
    const { person, page } = await opened();
    const first = authorization(running.origin, 'enpcr');
    await person.submit(page, { person: 'company' });
    const before = await first.exchange(await person.visit(first.url));
    const asked = authorization(running.origin, 'enpcr', { prompt: 'login' });
    const back = await person.submit(await person.visit(asked.url), { person: 'adviser' });
    const { body } = await asked.exchange(back);
    expect(Buffer.from(body.access_token?.split('.')[1] ?? '', 'base64url').toString()).toContain('"preferred_username":"adviser"');
    expect((await first.refresh(before.body.refresh_token ?? '')).status).toBe(400);
  });

  it('slows down who guesses, known and unknown names alike, and lets the right one in afterwards', async () => {
    const { person, page } = await opened();
    const guess = (username: string) => person.submit(page, { username, password: 'a guess at it' });
    const statuses = async (username: string): Promise<number[]> => (await Promise.all(Array.from({ length: 9 }, () => guess(username)))).map(({ status }) => status).sort();
    const known = await statuses('university');
    expect(known).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    expect(await statuses('nobody-at-all')).toEqual(known);
    expect((await guess('university')).text).toMatch(/Wait one minute, then try again/);
    const victim = await person.submit(page, { username: 'maja', password: 'correct horse battery' });
    expect(victim.url).toContain('code=');
  });
});

it('is still alive, and has logged nothing that anybody sent', async () => {
  now += 1;
  expect((await send('/realms/nordic/.well-known/openid-configuration')).status).toBe(200);
  for (const line of running.logged) expect(line).toMatch(/^identity: \w+ (while|outside)/);
});
