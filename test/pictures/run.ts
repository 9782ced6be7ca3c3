/** Takes the pictures of `npm run screenshots`: pages × languages × widths × light and dark, of an instance of its own. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { client } from '../../apps/demo/src/client';
import { newDataDir, removeDataDir, startInstance } from '../../apps/demo/src/instance';
import { fillDemoNetworks } from '../../apps/demo/src/network/fill';
import { demoPeople } from '../../libs/access/src/embedded-identity/demo-people';
import { openBrowser, openPage, signInAs } from '../support/chromium';
import { pictures, type Network, type Picture } from './pages';
import { playBeside } from './beside';
import { asWebp, MOST_BYTES, tour } from './tour';

const widths = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } } as const;
const schemes = ['light', 'dark'] as const;
const inReadme = path.resolve(__dirname, '../../docs/pictures');
const [folder = '', ...only] = process.argv.slice(2);

async function run(): Promise<void> {
  const origin = process.env['SCREENSHOTS_OF'];
  if (origin !== undefined) return take(origin);
  const dataDir = newDataDir();
  const instance = await startInstance({ dataDir, env: { DEMO: 'yes', LOG_LEVEL: 'warn' } });
  try {
    process.stderr.write('Filling a demo network …\n');
    await fillDemoNetworks({ origin: instance.origin, dataDir, serves: () => true, whole: true, failed: (scene, why) => { throw new Error(`${scene} could not be played`, { cause: why }); } });
    const { now } = (await (await fetch(`${instance.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"days":0}' })).json()) as { readonly now: string };
    for (const network of ['enpcr', 'nordic'] as const) await playBeside(instance, network, Date.parse(now));
    await take(instance.origin);
  } finally {
    await instance.end();
    removeDataDir(dataDir);
  }
}

async function take(origin: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mkdir(inReadme, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const [slug, language] of [['enpcr', 'en'], ['nordic', 'sv']] as const) {
      const at: Network = { slug, language, client: client(origin, slug, () => Date.now()) };
      const chosen = pictures.filter(wanted);
      for (const who of new Set(chosen.map(whoIn))) await visit(browser, origin, at, who, chosen.filter((picture) => whoIn(picture) === who));
    }
  } finally {
    await browser.close();
  }
}

const wanted = ({ name }: Picture): boolean => only.length === 0 || only.some((part) => name.includes(part));
const whoIn = ({ person, hat }: Picture): string => `${person ?? ''} ${hat ?? ''}`;

/** All that one person sees under one hat. */
async function visit(browser: Browser, origin: string, at: Network, who: string, theirs: readonly Picture[]): Promise<void> {
  const [person, hat] = who.split(' ');
  const page = await openPage(browser, { locale: at.language, viewport: widths.desktop, timezoneId: 'Europe/Stockholm' });
  const label = demoPeople.find(({ slug }) => slug === person)?.label[at.language];
  if (label !== undefined) {
    await page.goto(`${origin}/n/${at.slug}`);
    await signInAs(page, label);
    if (hat === 'organisation') {
      await page.locator('button.placecard').click();
      await page.locator('.menu').getByRole('button', { name: /^F(ö|o)r / }).first().click();
    }
  }
  for (const picture of theirs) await photograph(page, origin, at, picture);
  await page.context().close();
}

async function photograph(page: Page, origin: string, at: Network, picture: Picture): Promise<void> {
  const address = await picture.address(at);
  if (address === undefined) return;
  await page.setViewportSize(widths.desktop);
  await page.goto(origin + address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await picture.then?.(page, at.language);
  for (const [width, viewport] of Object.entries(widths)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.waitForLoadState('networkidle');
      await page.evaluate('document.fonts.ready');
      const name = [picture.name, at.language, width, colorScheme].join('.');
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: picture.screen !== true });
      if (tour.includes(name)) await keep(page, name);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The README shows what a window shows. */
async function keep(page: Page, name: string): Promise<void> {
  const picture = await asWebp(page.context(), await page.screenshot());
  if (picture.length > MOST_BYTES) throw new Error(`${name} has ${picture.length} bytes: more than a picture of the README may have`);
  await writeFile(path.join(inReadme, `${name}.webp`), picture);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
