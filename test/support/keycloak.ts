/** A real Keycloak for specs, where one can be had. */

import path from 'node:path';
import { readEnvironment } from '#configuration';
import { demoNetworkList } from '#runtime';
import { obtainKeycloak, type Obtained } from '../../apps/demo/src/keycloak/distribution';
import { realmFor, withDemoPeople, type Realm } from '../../apps/demo/src/keycloak/realm';
import { startKeycloak, type Keycloak, type KeycloakSettings } from '../../apps/demo/src/keycloak/server';

const root = path.resolve(__dirname, '../..');

let obtained: Obtained | undefined;

/** The programs of a Keycloak, got where they are not here yet; or why there are none, which is said once. */
export function keycloakHere(): Obtained {
  const say = (line: string): unknown => process.stderr.write(`${line}\n`);
  if (obtained !== undefined) return obtained;
  obtained = obtainKeycloak({ environment: readEnvironment(root).environment, cache: path.join(root, 'node_modules/.cache/keycloak'), say });
  if (!obtained.ok) say(`No Keycloak: ${obtained.why}`);
  return obtained;
}

/** The demo's networks as realms with their people, for a product at an address. */
export function demoRealms(productUrl: string): readonly Realm[] {
  return demoNetworkList.map(({ slug, name, owner }) => withDemoPeople(realmFor({ slug, name, owner, productUrl }), slug === 'nordic' ? 'sv' : 'en'));
}

/** Starts one with these realms. End it. */
export async function runningKeycloak(realms: readonly Realm[], options: Omit<KeycloakSettings, 'home' | 'realms'> = {}): Promise<Keycloak> {
  const here = keycloakHere();
  if (!here.ok) throw new Error(here.why);
  return startKeycloak({ home: here.home, realms, ...options });
}
