import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { realmRoles, type RealmRole } from '#access';
import { openIdentity } from '#server';
import { atWork, networkNamed, Refusal } from '../workplace';

const reasons: Readonly<Record<string, string>> = {
  USERNAME_NOT_USABLE: 'This cannot be a user name: use small letters, digits and . _ - @ +.',
  USERNAME_TAKEN: 'Somebody has this user name already.',
  EMAIL_TAKEN: 'Somebody has this e-mail address already.',
  PASSWORD_TOO_SHORT: 'The password is too short.',
  PASSWORD_TOO_LONG: 'The password is too long.',
};

interface AccountOptions {
  readonly network: string;
  readonly name: string;
  readonly email?: string;
  readonly locale: string;
  readonly role: readonly RealmRole[];
}

/** `roundtable account add`: somebody who can sign in with the built-in identity. */
export function addAccount(program: Command): void {
  program.command('account').description('accounts of the built-in identity')
    .command('add <user-name>')
    .description('add somebody who can sign in; the password is read from standard input')
    .requiredOption('--network <network>', 'in which network')
    .requiredOption('--name <name>', 'the name to be called by')
    .option('--email <address>', 'a personal address that has been checked')
    .option('--locale <language>', 'sv or en', 'en')
    .option('--role <role>', `a role in the network; may be repeated: ${realmRoles.join(', ')}`, collect, [])
    .action((username: string, options: AccountOptions) => atWork(async ({ configuration, storage, networks }) => {
      const network = networkNamed(networks, options.network);
      if (options.locale !== 'sv' && options.locale !== 'en') throw new Refusal('The language is sv or en.');
      const { embedded } = await openIdentity({ configuration, storage, networks: () => networks.list(), clock: () => Date.now(), log: () => undefined });
      try {
        if (!embedded) throw new Refusal('Accounts are kept by the Keycloak server of this installation.');
        const added = await embedded.accounts.add({
          network, username, displayName: options.name, locale: options.locale, realmRoles: options.role, organizations: [],
          ...(options.email === undefined ? {} : { email: options.email }), emailVerified: options.email !== undefined,
          password: await passwordFrom(process.stdin),
        });
        if (!added.ok) throw new Refusal(reasons[added.why] ?? added.why);
        console.log(`${username} can sign in to ${network}.`);
      } finally {
        embedded?.close();
      }
    }));
}

function collect(role: string, before: readonly RealmRole[]): readonly RealmRole[] {
  const known = realmRoles.find((name) => name === role);
  if (!known) throw new Refusal(`There is no role "${role}". There is: ${realmRoles.join(', ')}.`);
  return [...before, known];
}

async function passwordFrom(input: NodeJS.ReadStream): Promise<string> {
  if (input.isTTY) process.stderr.write('Password: ');
  const lines = createInterface({ input });
  for await (const line of lines) return line;
  throw new Refusal('Write the password on standard input.');
}
