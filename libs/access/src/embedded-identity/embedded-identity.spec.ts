import { migrate, type Database } from '#database';
import { freshDatabase } from '../../../../test/support/database';
import { tokenVerifier, type TokenVerifier } from '../tokens';
import { demoPeople, seedDemoPeople } from './demo-people';
import { audience, commandLineClient, webClient } from './realm';
import { USED_AGAIN_FOR } from './storage/payloads';
import { identityMigrations } from './storage/schema';
import { authorization, browser } from './testing/browser';
import { removeKeys, runIdentity, type RunningIdentity } from './testing/running-identity';

const password = 'correct horse battery';

let database: Database;
let running: RunningIdentity;
let verifier: TokenVerifier;
const clock = (): number => Date.now();

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database, identityMigrations);
  running = await runIdentity({ pool: database.pool('writer'), demo: false, clock });
  await running.identity.accounts.add({
    network: 'enpcr',
    username: 'Maja',
    email: 'maja@example.org',
    emailVerified: true,
    displayName: 'Maja, för "Riksförbundet" <X>',
    locale: 'sv',
    realmRoles: ['network-staff'],
    organizations: ['alpha', 'beta'],
    password,
  });
  verifier = tokenVerifier({
    realms: () => running.networks.map(({ slug }) => ({ network: slug, issuer: `${running.origin}/realms/${slug}`, authServerUrl: running.origin })),
    audience,
    allowedParties: [webClient, commandLineClient],
    clock,
  });
});

afterAll(async () => {
  await running.close();
  await removeKeys(running.keysDir);
  await database.close();
});

async function signedIn(other: Record<string, string> = {}) {
  const person = browser();
  const asked = authorization(running.origin, 'enpcr', other);
  const page = await person.visit(asked.url);
  const back = await person.submit(page, { username: 'maja', password });
  return { person, asked, page, back, tokens: await asked.exchange(back) };
}

const payloadOf = (token = ''): Record<string, unknown> => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

describe('signing in', () => {
  it('goes from the request to a token that our own check accepts', async () => {
    const { page, back, tokens } = await signedIn();
    expect(page.status).toBe(200);
    expect(back.url).toMatch(new RegExp(`^${running.origin}/signed-in\\?code=[\\w-]+&state=state-1&iss=`));
    expect(tokens).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 300 } });
    const account = await running.identity.accounts.find('enpcr', 'maja');
    expect(await verifier.verify(tokens.body.access_token ?? '')).toMatchObject({
      ok: true,
      token: {
        network: 'enpcr',
        subject: account?.id,
        name: 'Maja, för "Riksförbundet" <X>',
        email: 'maja@example.org',
        locale: 'sv',
        realmRoles: ['network-staff'],
        organizations: ['alpha', 'beta'],
        authorizedParty: webClient,
      },
    });
  });

  it("gives tokens in Keycloak's form", async () => {
    const { tokens } = await signedIn();
    const header = JSON.parse(Buffer.from(tokens.body.access_token?.split('.')[0] ?? '', 'base64url').toString()) as unknown;
    expect(header).toMatchObject({ alg: 'RS256', typ: 'JWT', kid: expect.stringMatching(/^[\w-]{43}$/) as string });
    expect(payloadOf(tokens.body.access_token)).toMatchObject({
      iss: `${running.origin}/realms/enpcr`,
      aud: 'roundtable-api',
      typ: 'Bearer',
      azp: 'roundtable-web',
      preferred_username: 'maja',
      email_verified: true,
      realm_access: { roles: ['network-staff'] },
      organization: ['alpha', 'beta'],
    });
    expect(payloadOf(tokens.body.id_token)).toMatchObject({ aud: 'roundtable-web', name: expect.stringContaining('Maja') as string, locale: 'sv', nonce: 'nonce-1' });
  });

  it('says nothing of organisations unless that was asked for', async () => {
    const { tokens } = await signedIn({ scope: 'openid' });
    expect(payloadOf(tokens.body.access_token)).not.toHaveProperty('organization');
  });

  it('needs no second password while the session lasts', async () => {
    const { person } = await signedIn();
    const again = await person.visit(authorization(running.origin, 'enpcr').url);
    expect(again.url).toContain('/signed-in?code=');
  });

  it('in one network is none in another', async () => {
    const { person } = await signedIn();
    const page = await person.visit(authorization(running.origin, 'nordic').url);
    expect(page.text).toContain('Nordiska nätverket');
    const tried = await person.submit(page, { username: 'maja', password });
    expect(tried.status).toBe(401);
  });

  it('works for the command line, on any port of loopback', async () => {
    const { tokens, back } = await signedIn({ client_id: commandLineClient, redirect_uri: 'http://127.0.0.1:45678/callback' });
    expect(back.url).toContain('http://127.0.0.1:45678/callback?code=');
    expect(await verifier.verify(tokens.body.access_token ?? '')).toMatchObject({ ok: true, token: { authorizedParty: commandLineClient } });
  });

  it('keeps its session cookie from scripts, from other sites, and only until the browser closes', async () => {
    const person = browser();
    const page = await person.visit(authorization(running.origin, 'enpcr').url);
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const cookie = [...person.cookies].map(([key, { value }]) => `${key.split('|')[0] ?? ''}=${value}`).join('; ');
    const posted = await fetch(running.origin + action, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ username: 'maja', password }) });
    const resumed = await fetch(posted.headers.get('location') ?? '', { redirect: 'manual', headers: { cookie } });
    const session = resumed.headers.getSetCookie().find((line) => line.startsWith('_session='));
    expect(session).toMatch(/path=\/realms\/enpcr; samesite=lax; httponly$/i);
  });
});

describe('codes and refresh tokens', () => {
  it('a code works once, and using it again ends what it gave', async () => {
    const { asked, back, tokens } = await signedIn();
    expect((await asked.exchange(back)).body).toMatchObject({ error: 'invalid_grant' });
    expect((await asked.refresh(tokens.body.refresh_token ?? '')).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('a code that ten race for is given to one', async () => {
    const person = browser();
    const asked = authorization(running.origin, 'enpcr');
    const back = await person.submit(await person.visit(asked.url), { username: 'maja', password });
    const answers = await Promise.all(Array.from({ length: 10 }, () => asked.exchange(back)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.every(({ status }) => status === 200 || status === 400)).toBe(true);
  });

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['another client', { client_id: commandLineClient }],
    ['another redirect', { redirect_uri: 'http://localhost:1/' }],
    ['no verifier', { code_verifier: '' }],
  ])('a code is refused with %s', async (_, changed) => {
    const person = browser();
    const asked = authorization(running.origin, 'enpcr');
    const back = await person.submit(await person.visit(asked.url), { username: 'maja', password });
    expect((await asked.exchange(back, changed)).status).toBe(400);
  });

  it('a refresh token whose answer was lost works once more, and signs nobody out', async () => {
    const { asked, tokens } = await signedIn();
    const lost = await asked.refresh(tokens.body.refresh_token ?? '');
    const again = await asked.refresh(tokens.body.refresh_token ?? '');
    expect([lost.status, again.status]).toEqual([200, 200]);
    expect((await asked.refresh(again.body.refresh_token ?? '')).status).toBe(200);
  });

  it('a refresh token is replaced at each use, and one that was replaced a minute ago ends them all', async () => {
    const { asked, tokens } = await signedIn();
    const first = tokens.body.refresh_token ?? '';
    const second = await asked.refresh(first);
    expect(await verifier.verify(second.body.access_token ?? '')).toMatchObject({ ok: true, token: { organizations: ['alpha', 'beta'] } });
    expect(second.body.refresh_token).not.toBe(first);
    await database.pool('writer').query("update identity.payloads set consumed_at = consumed_at - $1 where model = 'RefreshToken'", [USED_AGAIN_FOR]);
    expect((await asked.refresh(first)).status).toBe(400);
    expect((await asked.refresh(second.body.refresh_token ?? '')).status).toBe(400);
  });

  it('is told the truth of now at the userinfo address, and only with a token of this realm', async () => {
    const { tokens } = await signedIn();
    const ask = (network: string, token: string) => fetch(`${running.origin}/realms/${network}/protocol/openid-connect/userinfo`, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await ask('enpcr', tokens.body.access_token ?? '')).json()).toMatchObject({ preferred_username: 'maja', email: 'maja@example.org' });
    expect((await ask('nordic', tokens.body.access_token ?? '')).status).toBe(401);
    expect((await ask('enpcr', tokens.body.id_token ?? '')).status).toBe(401);
    expect((await ask('enpcr', '')).status).toBe(401);
  });
});

describe('signing out', () => {
  const logout = (query: Record<string, string>): string => `${running.origin}/realms/enpcr/protocol/openid-connect/logout?${new URLSearchParams(query).toString()}`;

  it('happens at once for our own web, and ends session and refresh tokens', async () => {
    const { person, asked, tokens } = await signedIn();
    const left = await person.visit(logout({ id_token_hint: tokens.body.id_token ?? '', post_logout_redirect_uri: `${running.origin}/signed-out`, state: 's' }));
    expect(left.url).toBe(`${running.origin}/signed-out?state=s`);
    expect((await asked.refresh(tokens.body.refresh_token ?? '')).status).toBe(400);
    expect((await person.visit(authorization(running.origin, 'enpcr').url)).text).toContain('id="password"');
  });

  it('is asked about when a link from elsewhere leads there, and then done', async () => {
    const { person, asked, tokens } = await signedIn();
    const page = await person.visit(logout({}));
    expect(page.text).toContain('Sign out?');
    expect((await asked.refresh(tokens.body.refresh_token ?? '')).status).toBe(200);
    const secret = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const done = await person.submit(page, { xsrf: secret, logout: 'yes' });
    expect(done.text).toContain('You are signed out');
    expect((await person.visit(authorization(running.origin, 'enpcr').url)).text).toContain('id="password"');
  });

  it('twice does no harm, runs no script, and leads nowhere but to our pages', async () => {
    const { person, tokens } = await signedIn();
    const hint = tokens.body.id_token ?? '';
    await person.visit(logout({ id_token_hint: hint }));
    const again = await person.visit(logout({ id_token_hint: hint, post_logout_redirect_uri: `${running.origin}/signed-out` }));
    expect(again.url).toBe(`${running.origin}/signed-out`);
    const elsewhere = await person.visit(logout({ id_token_hint: hint, post_logout_redirect_uri: 'https://elsewhere.example/' }));
    expect(elsewhere.status).toBe(400);
    expect(elsewhere.text).not.toContain('elsewhere.example');
  });
});

it('a session and its refresh token survive a restart', async () => {
  const port = Number(new URL(running.origin).port);
  const { person, asked, tokens } = await signedIn();
  await running.close();
  running = await runIdentity({ pool: database.pool('writer'), demo: false, clock, keysDir: running.keysDir, port });
  expect((await person.visit(authorization(running.origin, 'enpcr').url)).url).toContain('/signed-in?code=');
  expect((await asked.refresh(tokens.body.refresh_token ?? '')).status).toBe(200);
  expect(await verifier.verify(tokens.body.access_token ?? '')).toMatchObject({ ok: true });
});

describe('an account that goes', () => {
  it('is signed out everywhere, and nothing of it is left', async () => {
    const { accounts } = running.identity;
    const added = await accounts.add({ network: 'enpcr', username: 'gone', emailVerified: false, displayName: 'Gone', locale: 'en', realmRoles: [], organizations: [], password });
    if (!added.ok) throw new Error(added.why);
    const person = browser();
    const asked = authorization(running.origin, 'enpcr');
    const tokens = await asked.exchange(await person.submit(await person.visit(asked.url), { username: 'gone', password }));
    expect(await accounts.remove('enpcr', added.account.id)).toBe(true);
    expect((await asked.refresh(tokens.body.refresh_token ?? '')).status).toBe(400);
    expect((await person.visit(authorization(running.origin, 'enpcr').url)).text).toContain('id="password"');
    const { rows } = await database.pool('writer').query(`select 1 from identity.payloads where payload like $1 union all select 1 from identity.accounts where id = $2`, [`%${added.account.id}%`, added.account.id]);
    expect(rows).toEqual([]);
    expect(await accounts.remove('enpcr', added.account.id)).toBe(false);
  });
});

describe('a demonstration', () => {
  let demo: RunningIdentity;

  beforeAll(async () => {
    demo = await runIdentity({ pool: database.pool('writer'), demo: true, clock });
    await seedDemoPeople(demo.identity.accounts);
  });
  afterAll(async () => {
    await demo.close();
    await removeKeys(demo.keysDir);
  });

  it('signs in as a made-up person with one click', async () => {
    const person = browser({ 'accept-language': 'sv-SE,sv;q=0.9,en;q=0.5' });
    const asked = authorization(demo.origin, 'nordic');
    const page = await person.visit(asked.url);
    expect(page.text).toContain('Det här är en demonstration');
    for (const { label } of demoPeople) expect(page.text).toContain(label.sv);
    const back = await person.submit(page, { person: 'coordinator' });
    expect(payloadOf((await asked.exchange(back)).body.access_token)).toMatchObject({ preferred_username: 'coordinator', name: 'Samordnare', realm_access: { roles: ['network-staff'] } });
  });

  it('prints tokens without a server, which the check accepts', async () => {
    const token = await demo.identity.issueToken('enpcr', 'auditor');
    const check = tokenVerifier({ realms: () => [{ network: 'enpcr', issuer: `${demo.origin}/realms/enpcr`, authServerUrl: demo.origin }], audience, allowedParties: [commandLineClient], clock });
    expect(await check.verify(token)).toMatchObject({ ok: true, token: { realmRoles: ['network-auditor'], email: 'the.auditor@demo.example' } });
    await expect(demo.identity.issueToken('enpcr', 'nobody')).rejects.toThrow('Nobody called "nobody"');
    await expect(demo.identity.issueToken('elsewhere', 'auditor')).rejects.toThrow('elsewhere');
  });

  it('is filled once, however often', async () => {
    const before = await demo.identity.accounts.find('enpcr', 'company');
    await seedDemoPeople(demo.identity.accounts);
    expect(await demo.identity.accounts.find('enpcr', 'company')).toEqual(before);
  });

  it('T18: its one-click people and printed tokens do not exist outside it', async () => {
    const person = browser();
    const page = await person.visit(authorization(running.origin, 'enpcr').url);
    expect(page.text).not.toContain('name="person"');
    const tried = await person.submit(page, { person: 'coordinator' });
    expect(tried.status).toBe(400);
    expect(tried.text).toContain('Write your user name.');
    await expect(running.identity.issueToken('enpcr', 'coordinator')).rejects.toThrow('demonstration');
  });
});
