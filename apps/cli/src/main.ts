import { Command } from 'commander';
import { addAccount } from './commands/account';
import { addImport } from './commands/import';
import { addMatch } from './commands/match';
import { addMigrate } from './commands/migrate';
import { addNetwork } from './commands/network';
import { addProjections } from './commands/projections';
import { addToken } from './commands/token';
import { addVocabulary } from './commands/vocabulary';

/** `roundtable …`: what operators type. */
const program = new Command('roundtable')
  .description('Roundtable at the command line. Works while the server runs and while it does not.')
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true });

for (const add of [addImport, addNetwork, addAccount, addToken, addProjections, addMatch, addVocabulary, addMigrate]) add(program);

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
