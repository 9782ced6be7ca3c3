import { loadConfiguration, type Configuration } from '#configuration';
import { client } from '../client';
import { fillDemoNetworks } from './fill';
import { progressIn } from './progress';

/** Beside `npm start`, once the server is ready: fills the networks of a new demo. A demo that somebody has filled otherwise is left alone. */
async function main(): Promise<void> {
  const read = loadConfiguration(process.cwd());
  if (!read.ok) return;
  const { publicUrl: origin, dataDir } = read.configuration;
  const served = (network: string): boolean => serves(read.configuration, network);
  if (!progressIn(dataDir) && !(await isEmpty(origin, ['enpcr', 'nordic'].filter(served)))) return;

  process.stderr.write('Filling the demo network: about half a minute. It can be used meanwhile.\n');
  await fillDemoNetworks({
    origin, dataDir, serves: served,
    failed: (scene, why) => process.stderr.write(`A part of the demo network could not be filled, and is left as it is: ${scene} (${said(why)}).\n`),
  });
  process.stderr.write('The demo network is filled: sign in as anyone and look around.\n');
}

function serves({ networks }: Configuration, network: string): boolean {
  return networks === 'all' || networks.includes(network);
}

async function isEmpty(origin: string, networks: readonly string[]): Promise<boolean> {
  const found = await Promise.all(networks.map(async (network) => {
    const { organisations } = await client(origin, network, () => Date.now()).visitor.get<{ organisations: { edges: unknown[] } }>('{ organisations(first: 1) { edges { node { id } } } }');
    return organisations.edges.length;
  }));
  return found.every((length) => length === 0);
}

const said = (why: unknown): string => (why instanceof Error ? why.message : String(why));

process.on('disconnect', () => process.exit());
main()
  .catch((error: unknown) => process.stderr.write(`The demo network could not be filled: ${said(error)}\n`))
  .finally(() => process.exit());
