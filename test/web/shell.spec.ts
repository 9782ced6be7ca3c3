import type { Browser, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, barriersOf, describeInBrowser, openBrowser, openPage, signInAs, troubleOf } from '../support/browser';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { signsInAndOut } from '../support/signing-in';
import { inBothLanguages, networkOf } from '../support/speaking';
import { visit } from '../support/visit';

describeInBrowser('the frame of the pages', () => {
  let server: Instance;
  let browser: Browser;
  beforeAll(async () => { [server, browser] = await Promise.all([running(), openBrowser()]); });
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const at = async (path: string, options = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    await page.goto(server.origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('is without barriers in every view, in both languages', () => inBothLanguages(async ({ language }) => {
    const page = await at('/', { locale: language });
    const found: string[] = [];
    for (const path of ['/', '/n/enpcr', '/n/enpcr/nothing-here', '/signed-out']) {
      await page.goto(server.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...await barriersOf(page, path));
      expect(await page.getAttribute('html', 'lang')).toBe(language);
    }
    expect(found).toEqual([]);
    await page.context().close();
  }), 60_000);

  it('signs a person in and out again, keeps them signed in over a reload, and leaves nothing of them behind', async () => {
    const page = await at('/n/enpcr');
    await signsInAndOut(page, server.origin);
    await page.context().close();
  }, 60_000);

  it('is left quickly, and going back shows nothing of the person', async () => {
    const page = await at('/n/enpcr');
    await signInAs(page, 'Adviser');
    await page.getByRole('link', { name: 'Partnerships' }).click();
    await page.waitForURL(/partnerships$/);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Leave quickly' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('about:blank');
    await page.goBack();
    await page.waitForURL(/\/n\/enpcr$/);
    expect(await page.locator('button.placecard').count()).toBe(0);
    await page.reload();
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('R-NET-03: trouble on the way takes off no hat and signs nobody out; what was kept goes with the sign-out, and nothing is kept where a device is shared', async () => {
    const page = await at('/n/enpcr');
    await signInAs(page, 'Coordinator');
    await page.locator('button.placecard').click();
    await page.locator('.menu').getByRole('button', { name: 'Yourself' }).click();
    await page.locator('button.placecard', { hasText: 'Yourself' }).waitFor();
    for (const away of ['**/openid-connect/token', '**/graphql']) {
      await page.route(away, (route) => route.abort());
      // The first time the sign-in is over as well, and the identity cannot be asked for a new one.
      if (away.endsWith('token')) await page.evaluate("(() => { const key = Object.keys(sessionStorage).find((one) => one.startsWith('oidc.user')); sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), expires_at: 1 })); })()");
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'This page could not be shown right now' }).waitFor();
      await page.unroute(away);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('button.placecard', { hasText: 'Yourself' }).waitFor();
    }
    const kept = "Object.keys(sessionStorage).filter((key) => key.startsWith('roundtable.copy.'))";
    const keep = "sessionStorage.setItem('roundtable.copy.a', JSON.stringify({ at: Date.now(), value: {} }))";
    await page.evaluate(keep);
    await page.locator('button.placecard').click();
    await page.getByLabel('I share this device').check();
    expect(await page.evaluate(kept)).toEqual([]);
    await page.getByLabel('I share this device').uncheck();
    await page.evaluate(keep);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/signed-out/);
    expect(await page.evaluate(kept)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('lets a person change the language where they are; while one waits, what has the focus in it keeps it', async () => {
    const page = await at('/n/enpcr');
    await page.getByRole('contentinfo').getByRole('button', { name: 'Svenska' }).click();
    await page.locator('html[lang=sv]').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    let answer: (() => void) | undefined;
    const held = new Promise<void>((resolve) => { answer = resolve; });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.locator('.waiting').waitFor();
    await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).focus();
    answer?.();
    await page.getByRole('banner').getByRole('button', { name: 'Logga in' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('English');
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).waitFor();
    await page.context().close();
  });

  it('goes with the keyboard alone: the first stop is the way to the content, and a new page is read from its heading', async () => {
    const page = await at('/n/enpcr');
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
    await page.getByRole('link', { name: 'Roundtable' }).focus();
    await page.goto(`${server.origin}/`);
    await page.getByRole('link', { name: /European/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/n\/enpcr/);
    await page.locator('h1:focus').waitFor();
    await page.context().close();
  });

  it('has mail chosen, for some days of the week, and turned off again with the keyboard alone', () => inBothLanguages(async ({ language, say }) => {
    const page = await visit(browser, { origin: server.origin, network: networkOf[language] }, 'adviser', '', { locale: language });
    const keys = keyboardOn(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.reach(page.locator('button.placecard'));
    await page.keyboard.press('Enter');
    await keys.reach(page.getByRole('link', { name: say('web.mail.title'), exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say('web.mail.title'), exact: true }).waitFor();
    await keys.choose(say('web.mail.rhythm'), new RegExp(`^${say('web.mail.rhythm.DAILY')}`));
    await keys.tick({ en: 'Sunday', sv: 'Söndag' }[language]);
    await keys.press(say('web.parts.save'));
    await page.getByText(say('web.parts.saved'), { exact: true }).waitFor();
    await page.getByText('the.adviser@demo.example').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.reload();
    await page.getByLabel({ en: 'Sunday', sv: 'Söndag' }[language]).waitFor();
    expect(await page.getByLabel({ en: 'Sunday', sv: 'Söndag' }[language]).isChecked()).toBe(true);
    await keys.choose(say('web.mail.rhythm'), new RegExp(`^${say('web.mail.rhythm.NONE')}`));
    await keys.press(say('web.parts.save'));
    await page.getByText(say('web.parts.saved'), { exact: true }).waitFor();
    await page.getByText('the.adviser@demo.example').waitFor({ state: 'detached' });
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }), 60_000);

  it('sends every page with a policy under which it loads from here alone', async () => {
    const answer = await fetch(`${server.origin}/n/enpcr/organisations`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const inSwedish = await fetch(`${server.origin}/n/enpcr/organisations`, { headers: { 'accept-language': 'sv-SE,en;q=0.5' } });
    expect(inSwedish.headers.get('vary')).toMatch(/accept-language/);
    expect(await inSwedish.text()).not.toBe(await answer.text());
    const named = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, file = '']) => file);
    expect(named).toContain('/web/setup');
    expect(named.some((file) => file.startsWith('/assets/organisations-'))).toBe(true);
    for (const file of named) expect((await fetch(server.origin + file)).status).toBe(200);
    expect((await fetch(`${server.origin}/assets/not-there.js`)).status).toBe(404);
    expect((await fetch(`${server.origin}/something`)).status).toBe(404);
  });
});
