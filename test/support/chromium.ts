import { existsSync } from 'node:fs';
import { demoPeople } from '#access';
import { demoPassword } from '../../apps/demo/src/keycloak/realm';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Where Chromium is on this machine, if it is. */
export const chromiumHere = programs.find((program) => existsSync(program));

/** A browser that asks nobody but the pages it is given. */
export async function openBrowser(): Promise<Browser> {
  if (chromiumHere === undefined) throw new Error('there is no Chromium on this machine');
  return chromium.launch({ executablePath: chromiumHere, args: ['--no-sandbox', '--disable-background-networking'] });
}

/** What a browser keeps apart, as a profile does. */
export function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options });
}

/** A page in a context of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return openTab(await openContext(browser, options));
}

/** A page. What it reports as an error is kept for `troubleOf`. */
export async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const trouble: string[] = [];
  troubles.set(page, trouble);
  open.add(page);
  page.on('close', () => open.delete(page));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') trouble.push(message.text()); });
  return page;
}

const troubles = new WeakMap<Page, string[]>();
const open = new Set<Page>();

declare global {
  /** Called when a test of this file has failed; see failing.cjs. */
  var atFailure: (() => Promise<void>) | undefined;
}

globalThis.atFailure = async () => {
  for (const page of open) {
    const seen = await page.evaluate<string>(`[document.activeElement.outerHTML.slice(0, 200), ...[...document.querySelectorAll('h1, [role=alert], [role=status]')].map((one) => one.innerText)].filter(Boolean).join(' | ')`).catch(String);
    console.error(`open when it failed: ${page.url()}: ${seen} ${troubleOf(page).join(' ')}`);
  }
};

/** What the page's own program and its policy complained about. */
export function troubleOf(page: Page): readonly string[] {
  return troubles.get(page) ?? [];
}

/** Signs in as a demo person, by the words on the button, with one click or, where a Keycloak asks, with a password; and comes back to where it began. */
export async function signInAs(page: Page, person: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^(Sign in|Logga in)$/ }).click();
  await page.waitForURL(/\/realms\//);
  await answerAs(page, person);
  await page.waitForURL((url) => url.pathname.startsWith('/n/'));
  await page.locator('button.placecard, .menu-button').filter({ visible: true }).first().waitFor();
}

async function answerAs(page: Page, person: string): Promise<void> {
  const oneClick = page.getByRole('button', { name: person, exact: true });
  const name = page.locator('#username');
  await oneClick.or(name).first().waitFor();
  if (await oneClick.count() > 0) {
    await oneClick.click();
    return;
  }
  const known = demoPeople.find(({ label }) => label.en === person || label.sv === person);
  if (!known) throw new Error(`nobody in the demo is called ${person}`);
  await name.fill(known.slug);
  const password = page.locator('#password');
  // A Keycloak that knows organisations asks on two pages.
  if (await password.count() === 0) await name.press('Enter');
  await password.fill(demoPassword);
  await password.press('Enter');
}
