import { cpus } from 'node:os';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { newDataDir, removeDataDir, startInstance } from '../../../apps/demo/src/instance';
import { fillDemoNetworks } from '../../../apps/demo/src/network/fill';
import { openBrowser, openPage, signInAs } from '../../support/chromium';
import { markdown, median } from '../support/measure';
import { load } from '../support/place';

/** What a phone on a bad connection has. */
const NETWORK = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
const SLOWER = 4;
const TARGETS = { lcp: 2500, cls: 0.1, inp: 200 };
const rounds = Number(process.argv[2] ?? 5);

interface Visit {
  readonly name: string;
  /** Who is signed in; undefined: a visitor. */
  readonly person?: string;
  readonly organisation?: boolean;
  /** Goes to a list first, to find the address of one of it. */
  readonly find: (page: Page, origin: string) => Promise<string>;
  /** What somebody does there, and waits for. */
  readonly act: (page: Page) => Promise<void>;
}

const fixed = (place: string) => (): Promise<string> => Promise.resolve(place);
const firstLink = (list: string, part: string) => async (page: Page, origin: string): Promise<string> => {
  await page.goto(origin + list);
  const link = page.locator(`main a[href*="${part}"]`).first();
  return (await link.getAttribute('href')) ?? '';
};
const press = (name: string) => (page: Page): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

const visits: readonly Visit[] = [
  { name: 'start', find: fixed('/'), act: (page) => page.getByRole('contentinfo').getByRole('button', { name: /^(Svenska|English)$/ }).click() },
  { name: 'a network, as a visitor', find: fixed('/n/enpcr'), act: press('Menu') },
  { name: 'home', person: 'Adviser', find: fixed('/n/enpcr'), act: press('Menu') },
  { name: 'invitation', person: 'Adviser', find: firstLink('/n/enpcr/invitations', '/invitations/'), act: press('No, thank you') },
  { name: 'request form', person: 'Answers for a company', organisation: true, find: async (page, origin) => `${await firstLink('/n/enpcr/requests', '/requests/')(page, origin)}/edit/why`, act: async (page) => { await page.locator('textarea').first().click(); await page.keyboard.type('a'); } },
  { name: 'partnership', person: 'Person 1 in a patient organisation', find: firstLink('/n/enpcr/partnerships', '/partnerships/'), act: press('Suggest a goal') },
];

interface Vitals {
  readonly lcp: number;
  readonly cls: number;
  readonly inp: number;
  /** Compressed bytes of JavaScript. */
  readonly script: number;
}

const watching = `
  window.vitals = { lcp: 0, cls: 0, inp: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) vitals.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.cls += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) vitals.inp = Math.max(vitals.inp, entry.duration); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;
const weighing = "performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.js')).reduce((sum, one) => sum + one.encodedBodySize, 0)";

/** One cold visit: nothing is in the cache, the network and the processor are slow. */
async function measured(page: Page, devtools: CDPSession, address: string, act: Visit['act']): Promise<Vitals> {
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'networkidle' });
  const script = await page.evaluate<number>(weighing);
  // What is painted largest counts until somebody does something.
  const { lcp, cls } = await page.evaluate<Vitals>('({ ...vitals })');
  await act(page);
  await page.evaluate('new Promise((done) => setTimeout(done, 500))');
  const { inp } = await page.evaluate<Vitals>('({ ...vitals })');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.send('Network.emulateNetworkConditions', { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 });
  return { lcp, cls, inp, script };
}

async function prepared(page: Page, origin: string, { person, organisation, find }: Visit): Promise<string> {
  if (person !== undefined) {
    await page.goto(`${origin}/n/enpcr`);
    await signInAs(page, person);
    if (organisation === true) {
      await page.getByRole('button', { name: /^For / }).first().click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  }
  return origin + await find(page, origin);
}

async function run(): Promise<string> {
  const dataDir = newDataDir();
  const instance = await startInstance({ dataDir, env: { DEMO: 'yes', LOG_LEVEL: 'warn' } });
  const browser = await openBrowser();
  try {
    await fillDemoNetworks({ origin: instance.origin, dataDir, serves: (network) => network === 'enpcr', failed: (scene, why) => { throw new Error(scene, { cause: why }); } });
    const before = load();
    const open: { readonly visit: Visit; readonly page: Page; readonly devtools: CDPSession; readonly address: string; readonly found: Vitals[] }[] = [];
    for (const visit of visits) {
      const page = await openPage(browser, { viewport: { width: 390, height: 844 } });
      const context: BrowserContext = page.context();
      const address = await prepared(page, instance.origin, visit);
      await page.addInitScript(watching);
      open.push({ visit, page, devtools: await context.newCDPSession(page), address, found: [] });
    }
    for (let round = 0; round <= rounds; round++) {
      for (const { visit, page, devtools, address, found } of open) {
        const vitals = await measured(page, devtools, address, visit.act);
        if (round > 0) found.push(vitals);
      }
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    const middle = (found: readonly Vitals[], part: keyof Vitals): number => median(found.map((vitals) => vitals[part]));
    const span = (found: readonly Vitals[]): string => `${(Math.min(...found.map(({ lcp }) => lcp)) / 1000).toFixed(1)}–${(Math.max(...found.map(({ lcp }) => lcp)) / 1000).toFixed(1)}`;
    const met = (part: keyof typeof TARGETS): string => { const good = open.filter(({ found }) => middle(found, part) <= TARGETS[part]).length; return good === open.length ? 'met on all' : `met on ${good} of ${open.length}`; };
    return [
      `### Pages on a slow phone, ${new Date().toISOString().slice(0, 16).replace('T', ', ')}`,
      [
        `- ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.versions.node}; Chromium ${browser.version()}, 390 × 844`,
        `- network: 1.6 Mbit/s down, 0.75 up, 150 ms there and back; processor ${SLOWER} times slower; nothing cached, signed in before`,
        `- ${rounds} rounds, page after page, one of warm-up discarded; medians`,
        `- load average of the machine: ${before} before, ${load()} after`,
      ].join('\n'),
      [
        `- largest paint within 2.5 s: ${met('lcp')}`, `- nothing moves (at most 0.1): ${met('cls')}`, `- an answer to a press within 200 ms: ${met('inp')}`,
      ].join('\n'),
      markdown(['page', 'LCP s [least–most]', 'CLS', 'INP ms', 'JavaScript kB, compressed'], open.map(({ visit, found }) => [visit.name, `${(middle(found, 'lcp') / 1000).toFixed(2)} [${span(found)}]`, middle(found, 'cls').toFixed(3), middle(found, 'inp').toFixed(0), (middle(found, 'script') / 1000).toFixed(0)])),
    ].join('\n\n');
  } finally {
    await browser.close();
    await instance.end();
    removeDataDir(dataDir);
  }
}

run().then((text) => process.stdout.write(`${text}\n`), (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
