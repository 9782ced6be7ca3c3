/** A real Keycloak for specs, where one can be had. */

import path from 'node:path';
import { readEnvironment } from '#configuration';
import { demoNetworkList } from '#runtime';
import { obtainKeycloak } from '../../apps/demo/src/keycloak/distribution';
import { realmFor, withDemoPeople, type Realm } from '../../apps/demo/src/keycloak/realm';
import { startKeycloak, type Keycloak, type KeycloakSettings } from '../../apps/demo/src/keycloak/server';

const root = path.resolve(__dirname, '../..');

/** The programs of a Keycloak, got where they are not here yet; and why not, where that is so. */
export const keycloakHere = obtainKeycloak({ environment: readEnvironment(root).environment, cache: path.join(root, 'node_modules/.cache/keycloak'), say: (line) => process.stderr.write(`${line}\n`) });
if (!keycloakHere.ok) process.stderr.write(`No Keycloak: ${keycloakHere.why}\n`);

/** Tests with a real Keycloak; named as not run where none can be had. */
export const describeWithKeycloak = keycloakHere.ok ? describe : describe.skip;

/** The demo's networks as realms with their people, for a product at an address. */
export function demoRealms(productUrl: string): readonly Realm[] {
  return demoNetworkList.map(({ slug, name, owner }) => withDemoPeople(realmFor({ slug, name, owner, productUrl }), slug === 'nordic' ? 'sv' : 'en'));
}

/** Starts one with these realms. End it. */
export async function runningKeycloak(realms: readonly Realm[], options: Omit<KeycloakSettings, 'home' | 'realms'> = {}): Promise<Keycloak> {
  if (!keycloakHere.ok) throw new Error(keycloakHere.why);
  return startKeycloak({ home: keycloakHere.home, realms, ...options });
}
