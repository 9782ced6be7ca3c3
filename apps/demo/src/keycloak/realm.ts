import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoPeople } from '#access';
import { derivedId } from '#kernel';

/** A realm as Keycloak imports it; only what is changed here has a type. */
export interface Realm {
  readonly realm: string;
  readonly users?: readonly object[];
}

/** What the template leaves open. */
export interface RealmOf {
  readonly slug: string;
  readonly name: string;
  /** Who runs it and is the controller of its data. */
  readonly owner: string;
  /** The product's `PUBLIC_URL`, without a slash at the end. */
  readonly productUrl: string;
}

const template = path.resolve(__dirname, __filename.endsWith('.ts') ? '../../../..' : '../../../../..', 'infra/keycloak/roundtable-realm.json');

/** The password of everybody in a demo. */
export const demoPassword = 'a demo for everybody';

/** The values of the template's `${…}`, by name. */
export function valuesOf({ slug, name, owner, productUrl }: RealmOf): Readonly<Record<string, string>> {
  return { ROUNDTABLE_NETWORK: slug, ROUNDTABLE_NETWORK_NAME: name, ROUNDTABLE_NETWORK_OWNER: owner, ROUNDTABLE_URL: productUrl };
}

/** The template as it is: Keycloak itself puts values of its environment in. */
export function realmTemplate(): Realm {
  return JSON.parse(readFileSync(template, 'utf8')) as Realm;
}

/** The template with its values. */
export function realmFor(network: RealmOf): Realm {
  const values = valuesOf(network);
  return JSON.parse(readFileSync(template, 'utf8'), (_key, value: unknown) => typeof value === 'string'
    ? value.replaceAll(/\$\{(ROUNDTABLE_\w+)\}/g, (whole, name: string) => values[name] ?? whole) : value) as Realm;
}

/** The same with the people of the demo in it, who have the same ids each time. */
export function withDemoPeople(realm: Realm, language: 'en' | 'sv'): Realm {
  return { ...realm, users: [...(realm.users ?? []), ...demoPeople.map(({ slug, label, email, realmRoles }) => ({
    id: derivedId(realm.realm, slug), username: slug, email, emailVerified: true, enabled: true, firstName: label[language],
    attributes: { locale: [language] }, realmRoles, credentials: [{ type: 'password', value: demoPassword, temporary: false }],
  }))] };
}
