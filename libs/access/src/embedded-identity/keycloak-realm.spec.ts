import realm from '../../../../infra/keycloak/roundtable-realm.json';
import { audience, commandLineClient, integratorClient, lifetimes, realmRoles, redirectPaths, scopes, signedOutPaths, webClient } from './realm';

const url = '${ROUNDTABLE_URL}';
const [web, commandLine] = realm.clients;
const forPeople = realm.clients.filter(({ publicClient }) => publicClient);
const mappersOf = ({ protocolMappers = [] }: (typeof realm.clients)[number]) => protocolMappers.map(({ protocolMapper, config }) => [protocolMapper, config['included.custom.audience'], config['access.token.claim']]);

describe('the realm for a real Keycloak', () => {
  it('has the clients of the built-in identity, public and with a proof key', () => {
    expect(forPeople.map(({ clientId }) => clientId)).toEqual([webClient, commandLineClient]);
    for (const client of forPeople) {
      expect(client).toMatchObject({ publicClient: true, standardFlowEnabled: true, implicitFlowEnabled: false, directAccessGrantsEnabled: false, serviceAccountsEnabled: false });
      expect((client.attributes as Readonly<Record<string, string>>)['pkce.code.challenge.method']).toBe('S256');
    }
  });

  it('leads back to the same pages', () => {
    expect(web?.redirectUris).toEqual(redirectPaths.map((path) => url + path));
    expect(web?.attributes['post.logout.redirect.uris']).toBe(signedOutPaths.map((path) => url + path).join('##'));
    expect(commandLine?.redirectUris).toEqual(['http://127.0.0.1/callback']);
  });

  it('writes the same audience into access tokens', () => {
    for (const client of forPeople) expect(mappersOf(client)).toEqual([['oidc-audience-mapper', audience, 'true']]);
  });

  it('has the same roles, and organisations only on request', () => {
    expect(realm.roles.realm.map(({ name }) => name)).toEqual([...realmRoles]);
    expect(realm.organizationsEnabled).toBe(true);
    for (const client of forPeople) {
      expect(client.optionalClientScopes).toEqual(['organization']);
      expect(client.defaultClientScopes).toEqual(expect.arrayContaining(['basic', ...scopes.filter((scope) => scope === 'profile' || scope === 'email')]));
    }
  });

  it('has a program that uses the API, off until it is wanted, and one that keeps people in step, which the API knows nothing of', () => {
    const [integrator, provisioning] = realm.clients.filter(({ publicClient }) => !publicClient);
    for (const client of [integrator, provisioning]) expect(client).toMatchObject({ serviceAccountsEnabled: true, standardFlowEnabled: false, directAccessGrantsEnabled: false, redirectUris: [] });
    expect(integrator).toMatchObject({ clientId: integratorClient, enabled: false });
    expect(integrator && mappersOf(integrator)).toEqual([['oidc-audience-mapper', audience, 'true']]);
    expect(provisioning && mappersOf(provisioning)).toEqual([]);
    expect(realm.users.map(({ clientRoles }) => clientRoles)).toEqual([{ 'realm-management': ['manage-users', 'view-users', 'manage-organizations', 'view-organizations'] }]);
  });

  it('lets tokens and sessions live as long', () => {
    expect(realm).toMatchObject({
      defaultSignatureAlgorithm: 'RS256',
      accessTokenLifespan: lifetimes.accessToken,
      accessCodeLifespan: lifetimes.authorizationCode,
      accessCodeLifespanLogin: lifetimes.interaction,
      ssoSessionIdleTimeout: lifetimes.refreshToken,
      ssoSessionMaxLifespan: lifetimes.session,
      revokeRefreshToken: true,
      refreshTokenMaxReuse: 1,
    });
  });
});
