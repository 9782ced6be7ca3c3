import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '#configuration';
import { demoNetworkList } from '#runtime';
import { obtainKeycloak } from './distribution';
import { demoPassword, realmFor, withDemoPeople } from './realm';
import { administrator, startKeycloak } from './server';

const root = path.resolve(__dirname, '../../../../..');

/** npm run keycloak: a Keycloak on this machine with the networks of the demo as its realms, until Ctrl-C. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' }, url: { type: 'string', default: 'http://localhost:3000' } } });
  const say = (line: string): void => console.error(line);
  const obtained = obtainKeycloak({ environment: readEnvironment(root).environment, cache: path.join(root, 'node_modules/.cache/keycloak'), say });
  if (!obtained.ok) throw new Error(obtained.why);
  say('Starting Keycloak (about ten seconds) …');
  const realms = demoNetworkList.map(({ slug, name, owner, languages }) => withDemoPeople(realmFor({ slug, name, owner, productUrl: values.url }), languages[0] === 'sv' ? 'sv' : 'en'));
  const keycloak = await startKeycloak({ home: obtained.home, realms, port: Number(values.port) });
  console.log(`
Keycloak runs at ${keycloak.url} with the realms ${demoNetworkList.map(({ slug }) => slug).join(' and ')}, for Roundtable at ${values.url}. Ctrl-C stops it, and it keeps nothing.

Use it, in another terminal, with data of its own:
  export KEYCLOAK_URL=${keycloak.url} DATA_DIR=./data/keycloak
  npm run roundtable -- network open ${demoNetworkList[0]?.slug ?? ''} --name "Our network" --owner "Our association"
  npm start

Sign in as a person of the demo, such as coordinator, with the password "${demoPassword}". Who may change Keycloak itself: ${administrator.username}, password ${administrator.password}.`);
  const stop = (): void => void keycloak.end();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await keycloak.ended();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
