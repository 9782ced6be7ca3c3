import { audience, tokenVerifier, webClient } from '#access';
import { claimsOf, grant, keyOf, protocol, saidTo, signedIn } from './asking';
import type { Place } from './place';

interface KeysOfRealm {
  readonly keys: readonly { readonly kid: string; readonly providerId: string; readonly algorithm?: string; readonly status: string }[];
}

/** The same token, as if another key had signed it. */
function withKey(token: string, kid: string): string {
  return [Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid })).toString('base64url'), ...token.split('.').slice(1)].join('.');
}

/** That a realm can change its keys while people work. */
export function theKeys(here: () => Place): void {
  const realm = 'enpcr';
  /** A new key that signs from now on. */
  const newKey = ({ admin }: Place, priority: number): Promise<string> => admin.post(`/${realm}/components`, {
    name: `key ${priority}`, providerId: 'rsa-generated', providerType: 'org.keycloak.keys.KeyProvider',
    config: { priority: [String(priority)], enabled: ['true'], active: ['true'], keySize: ['2048'], algorithm: ['RS256'] },
  });
  const holderOf = async ({ admin }: Place, kid: string): Promise<string> => (await admin.get<KeysOfRealm>(`/${realm}/keys`)).keys.find((key) => key.kid === kid)?.providerId ?? '';

  it('changes them, and nobody notices: new tokens and old ones are taken, until the old key is withdrawn', async () => {
    const place = here();
    const { admin, keycloak } = place;
    let now = Date.now();
    // The verifier as the product has it, with a clock that need not be waited for.
    const tokens = tokenVerifier({ audience, allowedParties: [webClient], clock: () => now, realms: () => [{ network: realm, issuer: `${keycloak.url}/realms/${realm}`, authServerUrl: keycloak.url }] });
    const take = async (token: string): Promise<string> => {
      const verdict = await tokens.verify(token);
      return verdict.ok ? verdict.token.network : verdict.why;
    };
    const old = (await signedIn(place, realm, 'adviser')).access_token;
    const oldHolder = await holderOf(place, keyOf(old));
    expect([await take(old), await saidTo(place, old)]).toEqual([realm, 200]);

    await newKey(place, 200);
    const fresh = (await signedIn(place, realm, 'adviser')).access_token;
    expect(keyOf(fresh)).not.toBe(keyOf(old));
    expect([await take(fresh), await saidTo(place, fresh), await take(old), await saidTo(place, old)]).toEqual([realm, 200, realm, 200]);

    // Passive: signs no more, and what it signed is good.
    const component = await admin.get<Readonly<Record<string, unknown>> & { config: object }>(`/${realm}/components/${oldHolder}`);
    await admin.put(`/${realm}/components/${oldHolder}`, { ...component, config: { ...component.config, active: ['false'] } });
    expect([await take(old), await saidTo(place, old)]).toEqual([realm, 200]);

    // Withdrawn: no longer good once the keys are asked for again, which any key that is not known brings about.
    await admin.remove(`/${realm}/components/${oldHolder}`);
    now += 11_000;
    expect([await take(withKey(fresh, 'nobody-knows')), await take(old), await take(fresh)]).toEqual(['BAD_SIGNATURE', 'BAD_SIGNATURE', realm]);
  });

  it('signs with RS256 whatever else it can do: a token by another algorithm is refused', async () => {
    const place = here();
    const client = (await place.admin.get<(Readonly<Record<string, unknown>> & { id: string; attributes: object })[]>(`/nordic/clients?clientId=${webClient}`))[0];
    if (!client) throw new Error('there is no such client');
    await place.admin.put(`/nordic/clients/${client.id}`, { ...client, attributes: { ...client.attributes, 'access.token.signed.response.alg': 'PS256' } });
    const other = (await signedIn(place, 'nordic', 'contact')).access_token;
    await place.admin.put(`/nordic/clients/${client.id}`, client);
    expect(await saidTo(place, other)).toBe('UNAUTHENTICATED');
    expect(await saidTo(place, (await signedIn(place, 'nordic', 'contact')).access_token)).toBe(200);
  });
}

/** That sessions end, and realms do. */
export function theEnds(here: () => Place): void {
  const refreshed = (place: Place, network: string, token = ''): ReturnType<typeof grant> => grant(place, network, { grant_type: 'refresh_token', client_id: webClient, refresh_token: token });

  it('of a session that the network ended: it is renewed no more', async () => {
    const place = here();
    const { access_token, refresh_token } = await signedIn(place, 'nordic', 'deputy');
    const renewed = await refreshed(place, 'nordic', refresh_token);
    expect(renewed.status).toBe(200);
    await place.admin.post(`/nordic/users/${String(claimsOf(access_token)['sub'])}/logout`, {});
    expect(await refreshed(place, 'nordic', String(renewed.body['refresh_token']))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('of a person who signed out: likewise', async () => {
    const place = here();
    const { refresh_token, id_token = '' } = await signedIn(place, 'nordic', 'deputy');
    const out = await fetch(`${protocol(place, 'nordic', 'logout')}?${new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${place.server.origin}/signed-out` }).toString()}`, { redirect: 'manual' });
    expect([out.status, out.headers.get('location')]).toEqual([302, `${place.server.origin}/signed-out`]);
    expect((await refreshed(place, 'nordic', refresh_token)).status).toBe(400);
  });

  it('of a realm that is switched off: nobody signs in, who has a token keeps it until it ends, and afterwards all is as before', async () => {
    const place = here();
    const { admin } = place;
    const { access_token, refresh_token } = await signedIn(place, 'nordic', 'company');
    expect(await saidTo(place, access_token)).toBe(200);
    await admin.put('/nordic', { enabled: false });
    await expect(signedIn(place, 'nordic', 'company')).rejects.toThrow();
    expect((await refreshed(place, 'nordic', refresh_token)).status).toBeGreaterThanOrEqual(400);
    expect(await saidTo(place, access_token)).toBe(200);
    expect(await saidTo(place, (await signedIn(place, 'enpcr', 'company')).access_token)).toBe(200);
    await admin.put('/nordic', { enabled: true });
    expect(await saidTo(place, (await signedIn(place, 'nordic', 'company')).access_token)).toBe(200);
  });
}
