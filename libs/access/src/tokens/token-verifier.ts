import { organizationAliases, type Claims } from './claims';
import { longestToken, readToken } from './read-token';
import { realmKeys, type RealmKeys } from './realm-keys';
import { keycloakCheck } from './signature';
import { refuse, type TokenRefusal, type TrustedRealm, type VerifiedToken } from './token';
import { verifiedTokens } from './verified-tokens';

export interface TokenVerifierSettings {
  /** Asked at every check, so that networks can come and go while running. */
  readonly realms: () => readonly TrustedRealm[];
  /** Must be in `aud`. */
  readonly audience: string;
  /** Clients whose tokens are accepted (`azp`). */
  readonly allowedParties: readonly string[];
  /** The wall clock in epoch milliseconds, also in a demo whose other clock can be moved: issuers live by it. */
  readonly clock: () => number;
  /** How long a realm may take to hand out its keys. */
  readonly fetchTimeoutMs?: number;
}

export type TokenVerdict = { readonly ok: true; readonly token: VerifiedToken } | TokenRefusal;

export interface TokenVerifier {
  /** Never rejects. */
  verify(token: string): Promise<TokenVerdict>;
  /** Drops a network's keys and checked tokens: the next token asks its realm anew. */
  forget(network: string): void;
}

const rememberedTokens = 10_000;

interface KnownRealm {
  readonly realm: TrustedRealm;
  readonly keys: RealmKeys;
  readonly check: ReturnType<typeof keycloakCheck>;
  /** Rises when its keys change: a check that began before is not remembered. */
  generation: number;
}

/**
 * Checks access tokens of all networks' realms: first everything cheap, then Keycloak's own check of the signature.
 * What was accepted once is remembered until it expires, its realm's keys change, or its realm is gone.
 */
export function tokenVerifier(settings: TokenVerifierSettings): TokenVerifier {
  const { realms, audience, allowedParties, clock, fetchTimeoutMs = 5_000 } = settings;
  const remembered = verifiedTokens(rememberedTokens);
  const known = new Map<string, KnownRealm>();

  function knownRealm(realm: TrustedRealm): KnownRealm {
    const existing = known.get(realm.network);
    if (existing && sameRealm(existing.realm, realm)) return existing;
    forget(realm.network);
    const onChange = (): void => {
      fresh.generation += 1;
      remembered.forget(realm.network);
    };
    const keys = realmKeys(realm, { clock, fetchTimeoutMs, onChange });
    const fresh: KnownRealm = { realm, keys, check: keycloakCheck(realm, audience, keys), generation: 0 };
    known.set(realm.network, fresh);
    return fresh;
  }

  function forget(network: string): void {
    known.delete(network);
    remembered.forget(network);
  }

  return {
    async verify(token) {
      if (token.length > longestToken) return refuse('TOO_LARGE');
      const now = clock();
      const trusted = realms();
      const digest = remembered.digest(token);
      const before = remembered.get(digest, now);
      if (before) {
        if (stillTrusted(trusted, known, before)) return { ok: true, token: before };
        forget(before.network);
      }

      const read = readToken(token, { realms: trusted, audience, allowedParties, now });
      if (!read.ok) return read;
      const realm = knownRealm(read.realm);
      const answer = await realm.keys.find(read.keyId);
      if (answer.found === 'no answer') return refuse('KEYS_UNAVAILABLE');
      if (answer.found === 'no such key') return refuse('BAD_SIGNATURE');
      const generation = realm.generation;
      const outcome = await realm.check(token);
      if (outcome === 'expired') return refuse('EXPIRED');
      if (outcome === 'refused') return refuse('BAD_SIGNATURE');

      const verified = ourWords(read.realm.network, read.claims);
      if (known.get(realm.realm.network) === realm && realm.generation === generation) remembered.keep(digest, verified);
      return { ok: true, token: verified };
    },
    forget,
  };
}

function stillTrusted(trusted: readonly TrustedRealm[], known: ReadonlyMap<string, KnownRealm>, token: VerifiedToken): boolean {
  const now = trusted.find(({ network }) => network === token.network);
  const then = known.get(token.network)?.realm;
  return now !== undefined && then !== undefined && sameRealm(now, then);
}

function sameRealm(a: TrustedRealm, b: TrustedRealm): boolean {
  return a.network === b.network && a.issuer === b.issuer && a.authServerUrl === b.authServerUrl;
}

function ourWords(network: string, claims: Claims): VerifiedToken {
  return Object.freeze({
    network,
    issuer: claims.iss,
    subject: claims.sub,
    ...(claims.name !== undefined && { name: claims.name }),
    ...(claims.email !== undefined && claims.email_verified === true && { email: claims.email }),
    ...(claims.locale !== undefined && { locale: claims.locale }),
    realmRoles: Object.freeze([...claims.realm_access.roles]),
    organizations: Object.freeze([...organizationAliases(claims.organization)]),
    authorizedParty: claims.azp,
    issuedAt: claims.iat * 1000,
    expiresAt: claims.exp * 1000,
  });
}
