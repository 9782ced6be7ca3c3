/** Who a token speaks for, in our words, after every check has passed. */
export interface VerifiedToken {
  /** Slug of the network whose realm issued it. */
  readonly network: string;
  readonly issuer: string;
  /** The person's id at the issuer (`sub`). */
  readonly subject: string;
  readonly name?: string;
  /** Present only when the issuer says that it is verified. */
  readonly email?: string;
  /** A language tag such as `sv`. */
  readonly locale?: string;
  readonly realmRoles: readonly string[];
  /** Aliases of organisations. They preselect a hat; they authorise nothing. */
  readonly organizations: readonly string[];
  /** The client that asked for the token (`azp`). */
  readonly authorizedParty: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/**
 * Why a token is not accepted. Only `KEYS_UNAVAILABLE` is worth trying again as it is: the realm's server could not be
 * asked for its keys, and nothing is known about the token.
 */
export type TokenRefusalReason =
  | 'TOO_LARGE'
  | 'MALFORMED'
  | 'WRONG_ALGORITHM'
  | 'UNKNOWN_ISSUER'
  | 'EXPIRED'
  | 'NOT_YET'
  | 'WRONG_AUDIENCE'
  | 'WRONG_PARTY'
  | 'BAD_SIGNATURE'
  | 'KEYS_UNAVAILABLE';

export interface TokenRefusal {
  readonly ok: false;
  readonly why: TokenRefusalReason;
}

export function refuse(why: TokenRefusalReason): TokenRefusal {
  return { ok: false, why };
}

/** A realm whose tokens are accepted. Its name at the server is the network's slug. */
export interface TrustedRealm {
  readonly network: string;
  /** Exactly what the realm writes in `iss`. */
  readonly issuer: string;
  /** Where this process reaches the server: may differ from what browsers see. */
  readonly authServerUrl: string;
}
