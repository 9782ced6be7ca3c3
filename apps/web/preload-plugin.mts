import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languages } from '../../libs/language/src/languages.ts';

const shell = '/shell/network.tsx';
const start = '/pages/start/start.tsx';
/** A line of a page in the table of addresses. */
const route = /\{ (?:path: '([^']+)'|index: true), lazy: async \(\) => \(\{ Component: \(await import\('\.\.\/(pages\/[^']+)'\)/g;

interface File {
  readonly name: string;
  readonly bytes: number;
}

/**
 * What a page will need is fetched at once, not when the program comes upon it: each such discovery costs a bad connection 150 ms.
 * Beside the first page comes one for the addresses of networks, in each language, that names what all pages there need;
 * `pages.json` says the same to the server, and which files each page needs besides: the largest first, so that the line is never idle,
 * but before all others the few bytes that ask who one is.
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
      const entry = (end: string): Rolldown.OutputChunk => chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith(end)) ?? this.error(`${end} was not built`);
      const [before, program] = [entry('/src/early.ts'), entry('/index.html')];
      // It waits for nothing, not even for the rest of the page.
      const html = String(page.source).replace('<script', `<script type="module" crossorigin async src="/${before.fileName}"></script>\n  <script`);
      const weight = (fileName: string): number => { const file = bundle[fileName]; return file === undefined ? 0 : Buffer.byteLength(file.type === 'chunk' ? file.code : file.source); };
      const largestFirst = (files: Iterable<string>): readonly File[] => [...files].map((name) => ({ name, bytes: weight(name) })).sort((one, other) => other.bytes - one.bytes);
      const everywhere: Record<string, readonly File[]> = {};
      const inNetwork = withWhatItNeeds(chunkOf(shell), chunks);
      for (const language of languages) {
        const named = new Set([...withWhatItNeeds(before, chunks), ...withWhatItNeeds(program, chunks), ...inNetwork, ...(['first', 'rest'] as const).flatMap((part) => [...withWhatItNeeds(chunkOf(`virtual:words/${language}/${part}`), chunks)])]);
        everywhere[language] = largestFirst(named);
        this.emitFile({ type: 'asset', fileName: `network.${language}.html`, source: naming(html, named) });
      }
      page.source = naming(html, [...withWhatItNeeds(program, chunks), ...withWhatItNeeds(chunkOf(start), chunks)]);
      const routes = readFileSync(path.join(import.meta.dirname, 'src/shell/routes.tsx'), 'utf8');
      const pages = [...routes.slice(routes.indexOf("'/n/:network'")).matchAll(route)].map(([, address = '', module = '']) => ({
        address,
        files: largestFirst([...withWhatItNeeds(chunkOf(`${module}.tsx`), chunks)].filter((file) => !inNetwork.has(file))),
      }));
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify({ early: [...withWhatItNeeds(before, chunks)], everywhere, pages }) });
    },
  };
}

/** The page, with a link to each file that it does not name yet. */
function naming(html: string, files: Iterable<string>): string {
  const links = [...new Set(files)].filter((file) => !html.includes(file)).map((file) => `  <link rel="${file.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="/${file}">\n`);
  return html.replace('</head>', `${links.join('')}</head>`);
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
