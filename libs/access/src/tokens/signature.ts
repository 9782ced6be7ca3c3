import Config from 'keycloak-connect/middleware/auth-utils/config';
import GrantManager from 'keycloak-connect/middleware/auth-utils/grant-manager';
import type { RealmKeys } from './realm-keys';
import type { TrustedRealm } from './token';

// The only file that knows keycloak-connect's inside.

/**
 * Keycloak's own check of an access token (type, issuer, audience, expiry by the wall clock, signature) for one realm.
 *
 * Its key rotation is replaced by ours: its own fetches once per waiting token, has no time limit, and writes to the
 * console.
 */
export function keycloakCheck(realm: TrustedRealm, audience: string, keys: RealmKeys) {
  const manager = new GrantManager(
    new Config({
      realm: realm.network,
      'auth-server-url': realm.authServerUrl,
      resource: audience,
      'bearer-only': true,
      'verify-token-audience': true,
    }),
  );
  manager.realmUrl = realm.issuer;
  manager.rotation = {
    async getJWK(keyId) {
      const answer = await keys.find(keyId);
      if (answer.found !== 'key') throw new Error(answer.found);
      return answer.key;
    },
  };

  return async (token: string): Promise<'accepted' | 'expired' | 'refused'> => {
    try {
      await manager.createGrant({ access_token: token });
      return 'accepted';
    } catch (error) {
      return error instanceof Error && error.message.includes('(expired)') ? 'expired' : 'refused';
    }
  };
}
