/** What every realm has in common. `infra/keycloak/roundtable-realm.json` says the same to a real Keycloak; a spec compares them. */

/** In `aud` of every access token. */
export const audience = 'roundtable-api';
/** The browser's client: public, authorization code with PKCE. */
export const webClient = 'roundtable-web';
/** The command line's client: public, authorization code with PKCE to a loopback port. */
export const commandLineClient = 'roundtable-cli';
/** A program that uses the API as itself: confidential, with a service account. The built-in identity has none. */
export const integratorClient = 'roundtable-integrator';

/** Roles of a whole network. What a person may do inside an organisation is an event of ours, never a role. */
export const realmRoles = ['network-staff', 'network-auditor', 'data-protection-officer'] as const;
export type RealmRole = (typeof realmRoles)[number];

/** Pages of the web to which a sign-in and a sign-out come back. */
export const redirectPaths = ['/', '/signed-in'] as const;
export const signedOutPaths = ['/', '/signed-out'] as const;

/** Scopes that can be asked for. Only `organization` changes an access token: the claim is absent unless asked for. */
export const scopes = ['openid', 'profile', 'email', 'organization'] as const;

/** Seconds. */
export const lifetimes = {
  accessToken: 300,
  authorizationCode: 60,
  /** How long the sign-in page may be looked at. */
  interaction: 1_800,
  /** Renewed at each use, with a new refresh token each time. */
  refreshToken: 1_800,
  session: 36_000,
} as const;

/** Keycloak's paths below `/realms/{network}`. */
const protocol = '/protocol/openid-connect';
export const paths = {
  authorization: `${protocol}/auth`,
  token: `${protocol}/token`,
  userinfo: `${protocol}/userinfo`,
  jwks: `${protocol}/certs`,
  end_session: `${protocol}/logout`,
  revocation: `${protocol}/revoke`,
  discovery: '/.well-known/openid-configuration',
  signIn: '/sign-in',
} as const;

/** A network as the sign-in page names it. */
export interface IdentityNetwork {
  readonly slug: string;
  readonly name: string;
  /** Who runs it, as people know it. */
  readonly runBy?: string;
}

/** What its tokens carry in `iss`. */
export function issuerOf(publicUrl: string, network: string): string {
  return `${new URL(publicUrl).origin}/realms/${network}`;
}
