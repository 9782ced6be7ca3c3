// The package types only its Express middleware. These are the parts of its inside that `signature.ts` uses.

declare module 'keycloak-connect/middleware/auth-utils/config' {
  const Config: new (settings: {
    realm: string;
    'auth-server-url': string;
    resource: string;
    'bearer-only': boolean;
    'verify-token-audience': boolean;
  }) => object;
  export = Config;
}

declare module 'keycloak-connect/middleware/auth-utils/grant-manager' {
  import type { KeyObject } from 'node:crypto';

  class GrantManager {
    constructor(config: object);
    /** Compared with `iss`. */
    realmUrl: string;
    /** Where it looks up the key of a token. */
    rotation: { getJWK(keyId: string): Promise<KeyObject> };
    /** Rejects with an `Error` that says why in words. */
    createGrant(tokens: { access_token: string }): Promise<object>;
  }
  export = GrantManager;
}
