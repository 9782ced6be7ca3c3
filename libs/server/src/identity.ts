import { audience, commandLineClient, embeddedIdentity, integratorClient, issuerOf, seedDemoPeople, tokenVerifier, webClient, type EmbeddedIdentity, type TokenVerifier } from '#access';
import type { Configuration } from '#configuration';
import type { Networks, Storage } from '#runtime';

/** Who says who people are. */
export interface Identity {
  readonly tokens: TokenVerifier;
  /** The built-in one; undefined where a Keycloak server does it. */
  readonly embedded: EmbeddedIdentity | undefined;
}

export interface IdentityParts {
  readonly configuration: Configuration;
  readonly storage: Storage;
  readonly networks: () => ReturnType<Networks['list']>;
  /** The machine's clock, epoch milliseconds. */
  readonly clock: () => number;
  readonly log: (line: string) => void;
}

export async function openIdentity({ configuration, storage, networks, clock, log }: IdentityParts): Promise<Identity> {
  const { identity, publicUrl, port, demo } = configuration;
  const embedded = identity.kind === 'embedded'
    ? await embeddedIdentity({
        publicUrl, demo, clock, log,
        keysDir: configuration.keysDir,
        pool: storage.writer,
        networks: () => networks().map(({ slug, name, owner }) => ({ slug, name, runBy: owner })),
      })
    : undefined;
  if (embedded && demo) await seedDemoPeople(embedded.accounts);
  const tokens = tokenVerifier({
    audience,
    allowedParties: [webClient, commandLineClient, integratorClient],
    clock,
    realms: () => networks().map(({ slug }) => identity.kind === 'keycloak'
      ? { network: slug, issuer: issuerOf(identity.url, slug), authServerUrl: identity.url }
      : { network: slug, issuer: issuerOf(publicUrl, slug), authServerUrl: `http://localhost:${port}` }),
  });
  return { tokens, embedded };
}
