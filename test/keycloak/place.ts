/** A product that runs with a real Keycloak: what the specs of this folder share. */

import { client, type Client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { realmTemplate, valuesOf } from '../../apps/demo/src/keycloak/realm';
import { freePort, type Keycloak } from '../../apps/demo/src/keycloak/server';
import { demoNetworkList } from '#runtime';
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
  const port = await freePort();
  const productUrl = `http://localhost:${port}`;
  const keycloak = await runningKeycloak([...demoRealms(productUrl), realmTemplate()], valuesOf({ ...elsewhere, productUrl }));
  try {
    const server = await running({ port, env: { KEYCLOAK_URL: keycloak.url, DEMO: 'no' } });
    for (const { slug, name, owner } of demoNetworkList) {
      const { code, err } = await server.roundtable('network', 'open', slug, '--name', name, '--owner', owner);
      if (code !== 0) throw new Error(err);
    }
    await networksServed(server, demoNetworkList.length);
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
    await endAll();
    await keycloak.end();
    throw error;
  }
}

async function networksServed({ origin }: Instance, many: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { networks } = (await (await fetch(`${origin}/web/setup`)).json()) as { readonly networks: readonly unknown[] };
    if (networks.length === many) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the networks were not served in time');
}
