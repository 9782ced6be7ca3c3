import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const name = 'virtual:question/';

/** A question as the application would send it, for what asks before the application is there: `virtual:question/shell/viewer`. */
export function questions(): Plugin {
  return {
    name: 'roundtable-questions',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      const file = path.join(import.meta.dirname, 'src', `${id.slice(name.length + 1)}.graphql`);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(stripIgnoredCharacters(print(addTypenameToDocument(parse(readFileSync(file, 'utf8'))))))};`;
    },
  };
}
