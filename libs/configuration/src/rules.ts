import path from 'node:path';
import type { FolderState } from './data-folder';
import { isLoopback } from './loopback';
import type { Mistake } from './mistakes';
import type { Values } from './variables';

/** What the rules between variables look at: values with their defaults where they have one. */
export interface Circumstances {
  readonly values: Values;
  /** Whether something was written, right or wrong. */
  readonly isSet: (name: keyof Values) => boolean;
  readonly publicUrl: string;
  readonly listenOn: string;
  readonly dataDir: string;
  readonly keysDir: string;
}

const onThisMachine = ({ publicUrl, listenOn }: Circumstances): boolean => isLoopback(new URL(publicUrl).hostname) && isLoopback(listenOn);
const usualKeysDir = ({ dataDir }: Circumstances): string => path.join(dataDir, 'keys');

/** Whether it is a demo, by what the folder is and what is wished for (T18). */
export function settleFolder(circumstances: Circumstances, folder: FolderState): { readonly demo: boolean; readonly mistakes: readonly Mistake[] } {
  const { values: { DEMO: wish }, dataDir } = circumstances;
  const another = 'DATA_DIR= and the path of a folder that does not exist yet';
  switch (folder.state) {
    case 'unreadable':
      return { demo: wish === 'yes', mistakes: [{ variable: 'DATA_DIR', problem: `${dataDir} is not a folder that this user may read.`, writeInstead: another }] };
    case 'unmarked':
      return { demo: wish === 'yes', mistakes: [{ variable: 'DATA_DIR', problem: `The folder ${dataDir} has files in it, and nothing says that Roundtable made them for a demo or for real data.`, writeInstead: another }] };
    case 'new':
      return { demo: wish ? wish === 'yes' : isAllEmbedded(circumstances), mistakes: [] };
    case 'marked': {
      const demo = folder.kind === 'demo';
      if (wish === undefined || (wish === 'yes') === demo) return { demo, mistakes: [] };
      const problem = demo ? `The data folder ${dataDir} was made for a demo, and a demo never becomes real.` : `The data folder ${dataDir} holds real data, which never becomes a demo.`;
      return { demo, mistakes: [{ variable: 'DEMO', problem, writeInstead: `DEMO=${demo ? 'yes' : 'no'} to go on with this folder, or leave DEMO=${wish} and write ${another}` }] };
    }
  }
}

/** What decides over a new folder when DEMO is empty. */
function isAllEmbedded(circumstances: Circumstances): boolean {
  return onThisMachine(circumstances) && !notInADemo.some(circumstances.isSet);
}

const notInADemo = ['DATABASE_URL', 'EVENT_STORE_URL', 'KEYCLOAK_URL', 'KEYS_DIR', 'SMTP_URL'] as const;

/** A demo uses nothing that could hold or reach real data, and nobody else reaches it (T18). */
export function demoMistakes(circumstances: Circumstances): Mistake[] {
  const { isSet, publicUrl, listenOn, keysDir } = circumstances;
  const mistakes: Mistake[] = [];
  if (!isLoopback(new URL(publicUrl).hostname)) {
    mistakes.push({ variable: 'PUBLIC_URL', problem: 'A demo lets anyone sign in as anyone, so it runs on this machine only.', writeInstead: 'PUBLIC_URL=http://localhost:3000, or nothing' });
  }
  if (!isLoopback(listenOn)) {
    mistakes.push({ variable: 'LISTEN_ON', problem: 'A demo lets anyone sign in as anyone, so other machines may not reach it.', writeInstead: 'LISTEN_ON=localhost, or nothing' });
  }
  for (const name of notInADemo) {
    if (!isSet(name) || (name === 'KEYS_DIR' && keysDir === usualKeysDir(circumstances))) continue;
    mistakes.push({ variable: name, problem: 'A demo keeps everything in its own data folder and uses no other server.', writeInstead: `nothing for ${name}; or DEMO=no, with a DATA_DIR that does not exist yet` });
  }
  return mistakes;
}

/** The embedded identity is for one machine, unless somebody says that they know better. */
export function reachMistakes(circumstances: Circumstances): Mistake[] {
  const { isSet, publicUrl } = circumstances;
  if (isSet('KEYCLOAK_URL') || isSet('EMBEDDED_IDENTITY') || onThisMachine(circumstances)) return [];
  return [{
    variable: isLoopback(new URL(publicUrl).hostname) ? 'LISTEN_ON' : 'PUBLIC_URL',
    problem: 'Other machines could reach Roundtable, and people would sign in with the embedded identity, which is made for one machine.',
    writeInstead: 'KEYCLOAK_URL=https://id.example.org with the address of your Keycloak, or EMBEDDED_IDENTITY=on-the-internet-i-know',
  }];
}

/** Variables that only make sense together. */
export function togetherMistakes({ values, isSet }: Circumstances): Mistake[] {
  const { DATABASE_URL, DATABASE_OWNER_URL } = values;
  if (isSet('DATABASE_OWNER_URL') && !isSet('DATABASE_URL')) {
    return [{ variable: 'DATABASE_URL', problem: 'DATABASE_OWNER_URL names a database, and DATABASE_URL does not.', writeInstead: 'DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE with the same database, or nothing for DATABASE_OWNER_URL' }];
  }
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL !== undefined && new URL(DATABASE_URL).pathname !== new URL(DATABASE_OWNER_URL).pathname) {
    return [{ variable: 'DATABASE_OWNER_URL', problem: 'It names another database than DATABASE_URL.', writeInstead: 'the address of DATABASE_URL, with the login that may change tables' }];
  }
  return [];
}
