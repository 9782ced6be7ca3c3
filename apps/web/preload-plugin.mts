import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languages } from '../../libs/language/src/languages.ts';

const shell = '/shell/network.tsx';
/** A line of a page in the table of addresses. */
const route = /\{ (?:path: '([^']+)'|index: true), lazy: async \(\) => \(\{ Component: \(await import\('\.\.\/(pages\/[^']+)'\)/g;

/**
 * What a page will need is fetched at once, not when the program comes upon it: each such discovery costs a bad connection 150 ms.
 * Beside the first page comes one for the addresses of networks, in each language, that names what all pages there need;
 * `pages.json` says which files each page needs besides.
 */
export function namedFiles(): Plugin {
  return {
    name: 'roundtable-named-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const page = Object.values(bundle).find((one) => one.type === 'asset' && one.fileName === 'index.html');
      const chunkOf = (end: string): Rolldown.OutputChunk => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end))) ?? this.error(`${end} was not built`);
      if (page?.type !== 'asset') return this.error('the first page was not built');
      const html = String(page.source);
      const inNetwork = withWhatItNeeds(chunkOf(shell), chunks);
      for (const language of languages) {
        const named = new Set([...inNetwork, ...(['first', 'rest'] as const).flatMap((part) => [...withWhatItNeeds(chunkOf(`virtual:words/${language}/${part}`), chunks)])]);
        const links = [...named].filter((file) => !html.includes(file)).map((file) => `  <link rel="${file.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="/${file}">\n`);
        this.emitFile({ type: 'asset', fileName: `network.${language}.html`, source: html.replace('</head>', `${links.join('')}</head>`) });
      }
      const routes = readFileSync(path.join(import.meta.dirname, 'src/shell/routes.tsx'), 'utf8');
      const pages = [...routes.slice(routes.indexOf("'/n/:network'")).matchAll(route)].map(([, address = '', module = '']) => ({
        address,
        files: [...withWhatItNeeds(chunkOf(`${module}.tsx`), chunks)].filter((file) => !inNetwork.has(file)),
      }));
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pages) });
    },
  };
}

function withWhatItNeeds(start: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const take = (fileName: string): void => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    if (!chunk || needed.has(fileName)) return;
    needed.add(fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => needed.add(file));
    chunk.imports.forEach(take);
  };
  take(start.fileName);
  return needed;
}
