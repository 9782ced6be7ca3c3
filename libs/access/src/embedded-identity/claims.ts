import type { Account } from './storage/accounts';
import { audience } from './realm';

/** What a realm says about a person, with Keycloak's names: in access and ID tokens and at the userinfo address. */
export function personClaims(account: Account) {
  return {
    sub: account.id,
    preferred_username: account.username,
    name: account.displayName,
    locale: account.locale,
    ...(account.email !== undefined && { email: account.email, email_verified: account.emailVerified }),
  };
}

/** What an access token carries beside the person and the protocol's own claims. `scope`: words with spaces between. */
export function accessClaims(account: Account, client: string, scope: string) {
  return {
    ...personClaims(account),
    typ: 'Bearer',
    aud: audience,
    azp: client,
    realm_access: { roles: [...account.realmRoles] },
    ...(scope.split(' ').includes('organization') && { organization: [...account.organizations] }),
  };
}
