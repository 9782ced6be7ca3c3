import type { Command } from 'commander';
import { demoPeople } from '#access';
import { openIdentity } from '#server';
import { atWork, networkNamed, Refusal } from '../workplace';

/** `roundtable token <person>`: in a demo, a token to try the API with. */
export function addToken(program: Command): void {
  program.command('token <person>')
    .description(`print an access token of a demo person, valid for an hour (${demoPeople.map(({ slug }) => slug).join(', ')})`)
    .option('--network <network>', 'in which network', 'enpcr')
    .action((person: string, options: { network: string }) => atWork(async ({ configuration, storage, networks }) => {
      if (!configuration.demo) throw new Refusal('Tokens are given out in a demo only. Sign in instead.');
      const network = networkNamed(networks, options.network);
      const { embedded } = await openIdentity({ configuration, storage, networks: () => networks.list(), clock: () => Date.now(), log: () => undefined });
      try {
        if (!embedded) throw new Refusal('Tokens come from the Keycloak server of this installation.');
        if (!(await embedded.accounts.find(network, person))) throw new Refusal(`There is nobody called "${person}". There is: ${demoPeople.map(({ slug }) => slug).join(', ')}.`);
        console.log(await embedded.issueToken(network, person));
      } finally {
        embedded?.close();
      }
    }));
}
