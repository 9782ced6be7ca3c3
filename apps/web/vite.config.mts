import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import { compress } from './compress-plugin.mts';
import { questions } from './questions-plugin.mts';
import { namedFiles } from './preload-plugin.mts';
import { words } from './words-plugin.mts';

const outDir = path.resolve(import.meta.dirname, '../../dist/web');

/** The router's own exports name its development build only; the other is a third smaller. */
const router = path.join(path.dirname(createRequire(import.meta.url).resolve('react-router/package.json')), 'dist/production');

/** The web application: built into dist/web, which the server serves. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [words(), questions(), namedFiles(), compress(outDir)],
  resolve: {
    alias: [
      { find: '#kernel', replacement: path.resolve(import.meta.dirname, '../../libs/kernel/src/index.ts') },
      { find: /^react-router\/dom$/, replacement: path.join(router, 'dom-export.mjs') },
      { find: /^react-router$/, replacement: path.join(router, 'index.mjs') },
    ],
  },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files: nothing is put into the page that its policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [path.join(import.meta.dirname, 'index.html'), path.join(import.meta.dirname, 'src/early.ts')],
      // What pages share comes in few pieces: each piece costs a bad connection 150 ms.
      preserveEntrySignatures: false,
      output: { strictExecutionOrder: true, codeSplitting: { includeDependenciesRecursively: false, groups: [
        { name: 'early', test: /(?:web[\\/]src[\\/](?:early|setup|sign-in[\\/](?:who-one-is|kept-sign-in|hat-kept)|words[\\/](?:first-language|now))|language[\\/]src[\\/]languages)\.ts$|virtual:question/, priority: 4 },
        { name: 'first', tags: ['$initial'], priority: 3 },
        { name: 'frame', test: /shell[\\/](?:demo-notice|waiting)\./, priority: 2 },
        { name: 'shared', test: /(?:apps[\\/]web[\\/]src|libs)[\\/](?!.*[\\/](?:ask-first|act)\.)/, minShareCount: 4, priority: 1 },
      ] } },
    },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/realms', '/web', '/demo'].map((place) => [place, { target: 'http://localhost:3000', ws: place === '/graphql' }])) },
});
