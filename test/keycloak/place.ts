/** A product that runs with a real Keycloak: what the specs of this folder share. */

import { client, type Client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { realmTemplate, valuesOf } from '../../apps/demo/src/keycloak/realm';
import { freePort, type Keycloak } from '../../apps/demo/src/keycloak/server';
import { demoNetworkList } from '#runtime';
import { networksServed } from '../support/identity';
import { demoRealms, runningKeycloak } from '../support/keycloak';
import { keycloakAdmin, type KeycloakAdmin } from '../support/keycloak-admin';
import { endAll, running } from '../support/running';

export interface Place {
  readonly keycloak: Keycloak;
  readonly admin: KeycloakAdmin;
  readonly server: Instance;
  /** Somebody at the product. */
  network(slug: 'enpcr' | 'nordic'): Client;
  end(): Promise<void>;
}

/** A realm that is there and no network of the product: the template as it is, with values from Keycloak's own environment. */
export const elsewhere = { slug: 'elsewhere', name: 'A network of somebody else', owner: 'Somebody’s association' };

export async function openPlace(): Promise<Place> {
  const [port, keycloakPort] = [await freePort(), await freePort()];
  const productUrl = `http://localhost:${port}`;
  const opening = [
    runningKeycloak([...demoRealms(productUrl), realmTemplate()], { port: keycloakPort, env: valuesOf({ ...elsewhere, productUrl }) }),
    productWith(`http://localhost:${keycloakPort}`, port),
  ] as const;
  try {
    const [keycloak, server] = await Promise.all(opening);
    return {
      keycloak, server,
      admin: keycloakAdmin(keycloak.url),
      network: (slug) => client(server.origin, slug, () => Date.now()),
      async end() {
        await endAll();
        await keycloak.end();
      },
    };
  } catch (error) {
    // What one of them began is ended when the other could not.
    const [keycloak] = await Promise.allSettled(opening);
    await endAll();
    if (keycloak.status === 'fulfilled') await keycloak.value.end();
    throw error;
  }
}

async function productWith(keycloakUrl: string, port: number): Promise<Instance> {
  const server = await running({ port, env: { KEYCLOAK_URL: keycloakUrl, DEMO: 'no' } });
  const opened = await Promise.all(demoNetworkList.map(({ slug, name, owner }) => server.roundtable('network', 'open', slug, '--name', name, '--owner', owner)));
  for (const { code, err } of opened) if (code !== 0) throw new Error(err);
  await networksServed(server);
  return server;
}
