import type { Plugin } from 'vite';
import { languages } from '../../libs/language/src/languages.ts';

/** What every page of a network needs besides the first page: found only when the program runs, unless the page names it. */
const shell = '/shell/network.tsx';

/** Beside the first page one for the addresses of networks, in each language, that fetches their program and their words at once. */
export function networkPages(): Plugin {
  return {
    name: 'roundtable-network-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const page = Object.values(bundle).find((one) => one.type === 'asset' && one.fileName === 'index.html');
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(shell));
      if (page?.type !== 'asset' || !start) this.error('the page or the program of the networks was not built');
      const html = String(page.source);
      for (const language of languages) {
        const words = chunks.find(({ facadeModuleId }) => facadeModuleId === `\0virtual:words/${language}/rest`);
        const needed = new Set<string>();
        const take = (fileName: string): void => {
          const chunk = chunks.find((one) => one.fileName === fileName);
          if (!chunk || needed.has(fileName)) return;
          needed.add(fileName);
          chunk.imports.forEach(take);
        };
        take(start.fileName);
        if (words) take(words.fileName);
        const links = [...needed].filter((fileName) => !html.includes(fileName)).map((fileName) => `  <link rel="modulepreload" crossorigin href="/${fileName}">\n`);
        this.emitFile({ type: 'asset', fileName: `network.${language}.html`, source: html.replace('</head>', `${links.join('')}</head>`) });
      }
    },
  };
}
