import { z } from 'zod';

/** What cannot be missing. A token without `exp` never ends, so it is malformed. */
const required = {
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  exp: z.number().int().positive(),
  iat: z.number().int().nonnegative(),
  nbf: z.number().int().nonnegative().optional(),
  aud: z.union([z.string(), z.array(z.string())]).transform((aud) => (typeof aud === 'string' ? [aud] : aud)),
  azp: z.string().min(1).max(255),
  typ: z.literal('Bearer'),
};

/** What only helps: in a wrong shape it counts as not said, and never refuses a token. */
const helpful = {
  name: z.string().min(1).max(200).optional().catch(undefined),
  email: z.string().min(3).max(320).optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
  locale: z.string().min(2).max(35).optional().catch(undefined),
  realm_access: z.object({ roles: z.array(z.string()) }).catch({ roles: [] }),
};

const Claims = z.object({ ...required, ...helpful, organization: z.unknown().optional() });
export type Claims = z.infer<typeof Claims>;

/** The claims of an access token, or nothing when it is not one. */
export function readClaims(payload: unknown): Claims | undefined {
  const read = Claims.safeParse(payload);
  return read.success ? read.data : undefined;
}

const ByAlias = z.record(z.string(), z.unknown());

/**
 * Aliases in the `organization` claim. Keycloak writes it in three shapes, by version and mapper: a list of aliases, an
 * object by alias, a list of such objects. It is absent unless its scope was asked for.
 */
export function organizationAliases(claim: unknown): readonly string[] {
  const parts = Array.isArray(claim) ? claim : [claim];
  const aliases = parts.flatMap((part: unknown) => {
    if (typeof part === 'string') return [part];
    const byAlias = ByAlias.safeParse(part);
    return byAlias.success ? Object.keys(byAlias.data) : [];
  });
  return [...new Set(aliases)];
}
