import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../dist/web');
const assets = path.join(folder, 'assets');

/** The most JavaScript that the first page may take, compressed as it is sent, bytes. */
const MOST = 130_000;

/** A file and all that it cannot do without. */
function withWhatItNeeds(files: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const take = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const text = readFileSync(path.join(assets, name), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) take(other);
  };
  for (const name of files) take(name);
  return needed;
}

const whenBuilt = existsSync(path.join(folder, 'index.html')) ? it : it.skip;
const linkedFrom = (page: string): readonly string[] => [...readFileSync(path.join(folder, page), 'utf8').matchAll(/\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name);

whenBuilt.each(['en', 'sv'])('a page of a network names at once all that every page of a network needs, and the words in %s', (language) => {
  const linked = linkedFrom(`network.${language}.html`);
  expect([...withWhatItNeeds(linked)].sort()).toEqual([...linked].sort());
  const said = linked.filter((name) => name.startsWith('rest-')).map((name) => readFileSync(path.join(assets, name), 'utf8')).join('');
  expect({ en: said.includes('Not saved yet'), sv: said.includes('Inte sparat än') }).toEqual({ en: language === 'en', sv: language === 'sv' });
});

whenBuilt('every page of a network has its files named', () => {
  interface File { readonly name: string; readonly bytes: number }
  const { everywhere, pages } = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as { readonly everywhere: Readonly<Record<string, readonly File[]>>; readonly pages: readonly { readonly address: string; readonly files: readonly File[] }[] };
  const routes = readFileSync(path.resolve(__dirname, '../../apps/web/src/shell/routes.tsx'), 'utf8');
  const below = routes.slice(routes.indexOf("'/n/:network'"), routes.indexOf("path: '*'"));
  expect(pages.map(({ address }) => address)).toEqual(expect.arrayContaining([...below.matchAll(/\{ path: '([^']+)'/g)].map(([, address]) => address)));
  expect([...Object.values(everywhere), ...pages.map(({ files }) => files)].flat().filter(({ name, bytes }) => !existsSync(path.join(folder, name)) || bytes === 0)).toEqual([]);
  expect(Object.keys(everywhere).sort()).toEqual(['en', 'sv']);
  const javaScript = (language: string): readonly string[] => (everywhere[language] ?? []).map(({ name }) => path.basename(name)).filter((name) => name.endsWith('.js')).sort();
  for (const language of ['en', 'sv']) expect(javaScript(language)).toEqual([...linkedFrom(`network.${language}.html`)].sort());
});

whenBuilt('the first page, before anybody has signed in, is light', () => {
  const linked = linkedFrom('index.html');
  // Its own part, and the words of one language.
  const later = readdirSync(assets).filter((name) => /^(?:start|first)-[^.]+\.js$/.test(name));
  expect(linked.length).toBeGreaterThan(0);
  expect(later.length).toBeGreaterThan(1);
  const bytes = [...withWhatItNeeds([...linked, ...later])].reduce((sum, name) => sum + statSync(path.join(assets, `${name}.br`)).size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(MOST);
});
