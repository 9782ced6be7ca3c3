import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { demoPeople } from '../../libs/access/src/embedded-identity/demo-people';
import { openContext, openTab, signInAs } from './chromium';

/** A network of a running server. */
export interface Place {
  readonly origin: string;
  readonly network: string;
}

export interface Visit extends BrowserContextOptions {
  /** As whom one is here: `person`, `coordinator`, `auditor` or `organisation:{id}`; whatever fits unless given. */
  readonly hat?: string | undefined;
}

interface Kept {
  readonly since: number;
  readonly items: Readonly<Record<string, string>>;
}

/** What a tab holds of somebody who is signed in, by where and who. */
const signedIn = new Map<string, Kept>();

/** Sign-ins live for five minutes before they are renewed; a tab is given one that need not be. */
const GOOD_FOR = 3 * 60_000;

/** Tabs of one kind, and the sign-in that is under way in one of them: a sign-in has cookies, which all of them see. */
interface Tabs {
  readonly context: Promise<BrowserContext>;
  signingIn: Promise<unknown>;
}

const tabsOf = new WeakMap<Browser, Map<string, Tabs>>();

function tabs(browser: Browser, options: BrowserContextOptions): Tabs {
  const all = tabsOf.get(browser) ?? new Map<string, Tabs>();
  tabsOf.set(browser, all);
  const kind = JSON.stringify(options);
  const found = all.get(kind) ?? { context: openContext(browser, options), signingIn: Promise.resolve() };
  all.set(kind, found);
  return found;
}

/**
 * A page of a demo person, by their short name, at an address within the network: they sign in with one click, and once for a file.
 * Later tabs begin with what the first one held, as a tab does that is opened beside it. Tabs of the same kind share what has been loaded;
 * who is signed in is each tab's own.
 */
export async function visit(browser: Browser, { origin, network }: Place, person: string, address: string, { hat, ...options }: Visit = {}): Promise<Page> {
  const shared = tabs(browser, options);
  const page = await openTab(await shared.context);
  page.setDefaultTimeout(20_000);
  const key = `${origin} ${network} ${person}`;
  let kept = signedIn.get(key);
  if (kept === undefined || Date.now() - kept.since > GOOD_FOR) {
    const signIn = async (): Promise<void> => {
      await page.context().clearCookies();
      await page.goto(`${origin}/n/${network}`);
      await signInAs(page, labelOf(person, options.locale));
    };
    const mine = shared.signingIn.then(signIn);
    shared.signingIn = mine.catch(() => undefined);
    await mine;
    kept = { since: Date.now(), items: await page.evaluate<Readonly<Record<string, string>>>("Object.fromEntries(Object.entries(sessionStorage).filter(([key]) => key.startsWith('oidc.user')))") };
    signedIn.set(key, kept);
    if (hat !== undefined) await page.evaluate(`sessionStorage.setItem('roundtable.hat.${network}', ${JSON.stringify(hat)})`);
  } else {
    const items = { ...kept.items, 'roundtable.network': network, ...(hat !== undefined && { [`roundtable.hat.${network}`]: hat }), 'test.begun': 'yes' };
    await page.addInitScript(`if (location.origin === ${JSON.stringify(origin)} && sessionStorage.getItem('test.begun') === null) Object.entries(${JSON.stringify(items)}).forEach(([key, value]) => sessionStorage.setItem(key, value))`);
  }
  await page.goto(`${origin}/n/${network}${address === '' ? '' : `/${address}`}`);
  await arrived(page);
  return page;
}

/** The clock has gone forward: everybody signs in anew. */
export function signInsAreOver(): void {
  signedIn.clear();
}

/** Waits until a page is there: its heading, and what it waited for. */
export async function arrived(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
}

function labelOf(person: string, locale: string | undefined): string {
  const known = demoPeople.find(({ slug }) => slug === person);
  if (!known) throw new Error(`nobody in the demo is called ${person}`);
  return known.label[locale === 'sv' ? 'sv' : 'en'];
}
