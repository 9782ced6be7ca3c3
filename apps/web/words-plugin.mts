import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const folder = path.resolve(import.meta.dirname, '../../libs/language/src/catalogues');
const name = 'virtual:words/';

/** What the first page needs; everything else comes with the signed-in pages. */
const first = ['web.shell.', 'web.start.'];
/** What people never read in the web: it is said by the server. */
const elsewhere = ['history.', 'mail.', 'error.'];

/** The catalogues of libs/language as modules, compiled: `virtual:words/{language}/first` and `virtual:words/{language}/rest`. */
export function words(): Plugin {
  return {
    name: 'roundtable-words',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      const [language = '', part = ''] = id.slice(name.length + 1).split('/');
      const file = path.join(folder, `${language}.json`);
      this.addWatchFile(file);
      const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
      const isFirst = (key: string): boolean => first.some((prefix) => key.startsWith(prefix));
      const wanted = all.filter(([key]) => (part === 'first' ? isFirst(key) : !isFirst(key) && !elsewhere.some((prefix) => key.startsWith(prefix))));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(wanted.map(([key, text]) => [key, compileMessage(text)]))))});`;
    },
  };
}
