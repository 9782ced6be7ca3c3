import { demoNetworkList } from '#runtime';
import type { Instance } from '../../apps/demo/src/instance';
import { keycloakAdmin } from './keycloak-admin';
import { TEST_KEYCLOAK } from './test-data-dir';

/** Where the run's Keycloak is: with IDENTITY=keycloak it says who people are, in place of the built-in identity, in the same specs. */
export const keycloakOfRun = process.env[TEST_KEYCLOAK];

/** For what only a demo has: people without a password, and a clock that can be moved. Named as not run with a Keycloak. */
export const itInDemo = keycloakOfRun === undefined ? it : it.skip;
export const describeInDemo = keycloakOfRun === undefined ? describe : describe.skip;

/** What a server is told about it. */
export const identityEnvironment: Readonly<Record<string, string>> = keycloakOfRun === undefined ? {} : { KEYCLOAK_URL: keycloakOfRun, DEMO: 'no' };

interface WebClient {
  readonly id: string;
  readonly redirectUris: readonly string[];
  readonly webOrigins: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Opens the demo's networks at a server, and lets their realms send people back to it. One at a time: a realm's list of addresses is written whole. */
export async function introduced(server: Instance, keycloak: string): Promise<void> {
  const { origin } = server;
  const admin = keycloakAdmin(keycloak);
  for (const { slug, name, owner, languages = [] } of demoNetworkList) {
    const [client] = await admin.get<WebClient[]>(`/${slug}/clients?clientId=roundtable-web`);
    if (!client) throw new Error(`the realm ${slug} has no client for the web`);
    const { id, redirectUris, webOrigins, attributes } = client;
    await admin.put(`/${slug}/clients/${id}`, {
      ...client, redirectUris: [...redirectUris, `${origin}/`, `${origin}/signed-in`], webOrigins: [...webOrigins, origin],
      attributes: { ...attributes, 'post.logout.redirect.uris': `${attributes['post.logout.redirect.uris'] ?? ''}##${origin}/##${origin}/signed-out` },
    });
    const { code, err } = await server.roundtable('network', 'open', slug, '--name', name, '--owner', owner, '--languages', languages.join(','));
    if (code !== 0) throw new Error(err);
  }
  await networksServed(server);
}

/** Waits until a server has heard of them. */
export async function networksServed({ origin }: Instance): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { networks } = (await (await fetch(`${origin}/web/setup`)).json()) as { readonly networks: readonly unknown[] };
    if (networks.length === demoNetworkList.length) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the networks were not served in time');
}
