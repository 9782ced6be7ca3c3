import type { Command } from 'commander';
import { Refusal, atWork } from '../workplace';

/** `roundtable network open`: a new network, while the server runs or not. */
export function addNetwork(program: Command): void {
  program.command('network').description('networks of this installation')
    .command('open <short-name>')
    .description('open a network; its short name is for ever')
    .requiredOption('--name <name>', 'what people call it')
    .requiredOption('--owner <owner>', 'who is responsible for personal data in it, named on every page')
    .option('--zone <zone>', 'its time zone', 'Europe/Brussels')
    .option('--languages <languages>', 'its languages, with commas between', 'en,sv')
    .action((slug: string, { name, owner, zone, languages }: { name: string; owner: string; zone: string; languages: string }) => atWork(async ({ networks }) => {
      if (!/^[a-z][a-z0-9]{1,30}$/.test(slug)) throw new Refusal(`"${slug}" cannot be a short name: use small letters a to z and digits, a letter first, 2 to 31 of them.`);
      await networks.open({ slug, name, owner, zone, languages: languages.split(',').map((language) => language.trim()) });
      console.log(`The network ${slug} is open.`);
    }));
}
