import { audience, commandLineClient, integratorClient, realmRoles, webClient } from '#access';
import { demoPassword } from '../../apps/demo/src/keycloak/realm';
import { lifetimes } from '../../libs/access/src/embedded-identity/realm';
import { claimsOf, clientOf, grant, programToken, protocol, signedIn } from './asking';
import { elsewhere, type Place } from './place';

const provisioning = 'roundtable-provisioning';
const question = (client: string, redirect: string, more: Readonly<Record<string, string>>): string =>
  new URLSearchParams({ client_id: client, response_type: 'code', redirect_uri: redirect, scope: 'openid', state: 'state', ...more }).toString();

/** That what is imported is what we rely on. */
export function theRealm(here: () => Place): void {
  it('is the template with the values of the environment', async () => {
    const { admin, server } = here();
    const realm = await admin.get<Record<string, unknown>>(`/${elsewhere.slug}`);
    expect(realm).toMatchObject({
      displayName: elsewhere.name, attributes: { 'roundtable.owner': elsewhere.owner }, loginTheme: 'roundtable', organizationsEnabled: true, supportedLocales: expect.arrayContaining(['en', 'sv']) as unknown,
      bruteForceProtected: true, failureFactor: 10, accessTokenLifespan: lifetimes.accessToken, ssoSessionMaxLifespan: lifetimes.session, revokeRefreshToken: true,
      webAuthnPolicyPasswordlessPasskeysEnabled: true, webAuthnPolicyPasswordlessRpEntityName: elsewhere.name, webAuthnPolicyPasswordlessUserVerificationRequirement: 'required',
    });
    const ours = await Promise.all([webClient, commandLineClient, integratorClient, provisioning].map((id) => clientOf(here(), elsewhere.slug, id)));
    expect(ours.map(({ enabled, publicClient, directAccessGrantsEnabled, fullScopeAllowed }) => [enabled, publicClient, directAccessGrantsEnabled, fullScopeAllowed])).toEqual([
      [true, true, false, false], [true, true, false, false], [false, false, false, false], [true, false, false, false],
    ]);
    expect(ours[0]).toMatchObject({ redirectUris: expect.arrayContaining([`${server.origin}/`, `${server.origin}/signed-in`]) as unknown, webOrigins: [server.origin] });
    const [own] = await admin.get<{ enabled: boolean; alias: string }[]>(`/${elsewhere.slug}/identity-provider/instances`);
    expect(own).toMatchObject({ alias: 'own', enabled: false });
  });

  it.each([
    ['no proof key', {}],
    ['one that is not hashed', { code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' }],
  ])('signs nobody in with %s', async (_what, more) => {
    const place = here();
    for (const [client, redirect] of [[webClient, `${place.server.origin}/signed-in`], [commandLineClient, 'http://127.0.0.1:40000/callback']] as const) {
      const answer = await fetch(`${protocol(place, 'enpcr', 'auth')}?${question(client, redirect, more)}`, { redirect: 'manual' });
      const back = new URL(answer.headers.get('location') ?? 'none:');
      expect([answer.status, back.origin, back.searchParams.get('error')]).toEqual([302, new URL(redirect).origin, 'invalid_request']);
    }
  });

  it('sends nobody to an address that is not ours', async () => {
    const place = here();
    const proof = { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' };
    for (const redirect of ['https://elsewhere.example/signed-in', `${place.server.origin}/signed-in/../other`, `${place.server.origin}.elsewhere.example/signed-in`]) {
      const answer = await fetch(`${protocol(place, 'enpcr', 'auth')}?${question(webClient, redirect, proof)}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    }
  });

  it('takes passwords on its own page only', async () => {
    const { status, body } = await grant(here(), 'enpcr', { grant_type: 'password', client_id: webClient, username: 'adviser', password: demoPassword });
    expect([status, body['error']]).toEqual([400, 'unauthorized_client']);
  });

  it('writes into a token what the API reads, and no more', async () => {
    const { access_token } = await signedIn(here(), 'enpcr', 'coordinator', { scope: 'openid profile email' });
    const { iat, exp, auth_time, sub, jti, sid, iss, scope, ...rest } = claimsOf(access_token);
    expect(rest).toEqual({
      typ: 'Bearer', aud: audience, azp: webClient, realm_access: { roles: ['network-staff'] },
      preferred_username: 'coordinator', name: 'Coordinator', locale: 'en', email: 'the.coordinator@demo.example', email_verified: true,
    });
    expect(Number(exp) - Number(iat)).toBe(lifetimes.accessToken);
    expect([auth_time, sub, jti, sid].map((value) => typeof value)).toEqual(['number', 'string', 'string', 'string']);
    expect(iss).toBe(`${here().keycloak.url}/realms/enpcr`);
    expect(String(scope).split(' ').sort()).toEqual(['email', 'openid', 'profile']);
    expect(realmRoles).toContain('network-staff');
  });

  it('names organisations with their ids, when they are asked for', async () => {
    const place = here();
    const token = (await programToken(place, 'nordic', provisioning)).body['access_token'];
    const ask = (method: string, path: string, body?: unknown): Promise<Response> => fetch(`${place.keycloak.url}/admin/realms/nordic${path}`, {
      method, headers: { authorization: `Bearer ${String(token)}`, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const made = await ask('POST', '/organizations', { name: 'Made-up Association', alias: 'made-up', domains: [{ name: 'made-up.example' }] });
    const organisation = made.headers.get('location')?.split('/').at(-1) ?? '';
    const [person] = (await (await ask('GET', '/users?username=adviser&exact=true')).json()) as { id: string }[];
    expect((await ask('POST', `/organizations/${organisation}/members`, person?.id)).status).toBe(201);

    const asked = claimsOf((await signedIn(place, 'nordic', 'adviser')).access_token);
    expect(asked['organization']).toEqual({ 'made-up': { id: organisation } });
    expect(claimsOf((await signedIn(place, 'nordic', 'adviser', { scope: 'openid' })).access_token)).not.toHaveProperty('organization');

    // And what keeps people in step can do no more than that.
    const refused = await Promise.all(['/clients', '/identity-provider/instances', '/components', '/events'].map(async (path) => (await ask('GET', path)).status));
    expect(refused).toEqual([403, 403, 403, 403]);
    expect((await ask('PUT', '', { displayName: 'Another name' })).status).toBe(403);
  });

  it('makes whoever guesses passwords wait', async () => {
    const place = here();
    const { admin } = place;
    const id = await admin.post('/nordic/users', { username: 'guessed', enabled: true, email: 'guessed@demo.example', emailVerified: true, credentials: [{ type: 'password', value: 'not what is guessed', temporary: false }] });
    for (let tries = 0; tries < 3; tries++) await signedIn(place, 'nordic', 'guessed').catch(() => undefined);
    expect(await admin.get(`/nordic/attack-detection/brute-force/users/${id}`)).toMatchObject({ disabled: true });
  });
}
