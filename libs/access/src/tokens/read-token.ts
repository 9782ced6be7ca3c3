import { z } from 'zod';
import { readClaims, type Claims } from './claims';
import { refuse, type TokenRefusal, type TrustedRealm } from './token';

/** Characters. A header line of Node ends at 16 KiB; a Keycloak token with many roles has 3 KiB. */
export const longestToken = 8192;

/** Clocks of two machines differ: a token may seem this much too young. It is never let live longer. */
export const clockToleranceMs = 30_000;

const shape = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const Header = z.object({ alg: z.string(), kid: z.string().min(1).max(200).optional(), crit: z.undefined().optional() });

export interface ReadToken {
  readonly ok: true;
  readonly keyId: string;
  readonly claims: Claims;
  readonly realm: TrustedRealm;
}

export interface Expected {
  readonly realms: readonly TrustedRealm[];
  readonly audience: string;
  readonly allowedParties: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Everything that can refuse a token without arithmetic on keys, cheapest first. The signature is still unchecked. */
export function readToken(token: string, expected: Expected): ReadToken | TokenRefusal {
  if (token.length > longestToken) return refuse('TOO_LARGE');
  if (!shape.test(token)) return refuse('MALFORMED');
  const [headerPart = '', payloadPart = ''] = token.split('.');

  const header = Header.safeParse(json(headerPart));
  if (!header.success) return refuse('MALFORMED');
  if (header.data.alg !== 'RS256') return refuse('WRONG_ALGORITHM');
  if (header.data.kid === undefined) return refuse('MALFORMED');

  const claims = readClaims(json(payloadPart));
  if (claims === undefined) return refuse('MALFORMED');
  const realm = expected.realms.find(({ issuer }) => issuer === claims.iss);
  if (realm === undefined) return refuse('UNKNOWN_ISSUER');
  if (claims.exp * 1000 <= expected.now) return refuse('EXPIRED');
  const notBefore = Math.max(claims.nbf ?? 0, claims.iat) * 1000;
  if (notBefore > expected.now + clockToleranceMs) return refuse('NOT_YET');
  if (!claims.aud.includes(expected.audience)) return refuse('WRONG_AUDIENCE');
  if (!expected.allowedParties.includes(claims.azp)) return refuse('WRONG_PARTY');
  return { ok: true, keyId: header.data.kid, claims, realm };
}

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
