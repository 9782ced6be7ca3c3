import { createHash } from 'node:crypto';
import type { VerifiedToken } from './token';

/**
 * Tokens whose signature was checked before, kept by SHA-256 (never the token itself) until they expire. At most `limit`
 * of them: the one that was used longest ago makes room.
 */
export function verifiedTokens(limit: number) {
  const byDigest = new Map<string, VerifiedToken>();

  return {
    /** Key for `get` and `keep`. */
    digest: (token: string): string => createHash('sha256').update(token).digest('base64'),

    get(digest: string, now: number): VerifiedToken | undefined {
      const token = byDigest.get(digest);
      if (token === undefined) return undefined;
      byDigest.delete(digest);
      if (token.expiresAt <= now) return undefined;
      byDigest.set(digest, token);
      return token;
    },

    keep(digest: string, token: VerifiedToken): void {
      byDigest.delete(digest);
      byDigest.set(digest, token);
      if (byDigest.size > limit) {
        const [oldest] = byDigest.keys();
        if (oldest !== undefined) byDigest.delete(oldest);
      }
    },

    forget(network: string): void {
      for (const [digest, token] of byDigest) if (token.network === network) byDigest.delete(digest);
    },

    size: (): number => byDigest.size,
  };
}
