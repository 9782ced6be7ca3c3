import type { Browser, Page } from 'playwright-core';
import { client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { endAll, running } from '../support/running';

describeInBrowser('what waits for the staff', () => {
  let server: Instance;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    const adviser = await client(server.origin, 'enpcr', () => Date.now()).person('adviser');
    await adviser.get('mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { userErrors { code } } }', { input: { what: 'The papers come the evening before, every time.', wish: 'That somebody talks with the contact.' } });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const asCoordinator = async (options = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}/n/enpcr`);
    await signInAs(page, 'Coordinator');
    await page.evaluate("sessionStorage.setItem('roundtable.hat.enpcr', 'coordinator')");
    await page.goto(`${server.origin}/n/enpcr/staff`);
    return page;
  };

  it.each(views)('is without barriers in %s, in both languages', async (_view, options) => {
    const page = await asCoordinator(options);
    for (const [locale, one, concerns] of [['en', 'One thing waits', 'Something is wrong'], ['sv', 'En sak väntar', 'Något är fel']] as const) {
      for (const [path, heading] of [['staff', one], ['staff/concerns', concerns]] as const) {
        await page.goto(`${server.origin}/n/enpcr/${path}?lang=${locale}`);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await page.getByRole('listitem').first().waitFor();
        expect({ path, locale, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ path, locale, finds: [], sideways: false, trouble: [] });
      }
    }
    await page.context().close();
  }, 60_000);

  it('offers the other hat to a coordinator who is here as themselves', async () => {
    const page = await asCoordinator();
    await page.evaluate("sessionStorage.setItem('roundtable.hat.enpcr', 'person')");
    await page.reload();
    await page.getByRole('button', { name: 'Look at it as Coordinator' }).click();
    await page.getByRole('heading', { level: 1, name: 'One thing waits' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('a coordinator answers a concern with the keyboard alone, and it waits no more', async () => {
    const page = await asCoordinator();
    await page.getByRole('link', { name: 'Open it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The papers come the evening before, every time.').waitFor();
    await page.getByRole('button', { name: 'Answer' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('I will talk with the contact this week.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('form').waitFor({ state: 'detached' });
    expect(troubleOf(page)).toEqual([]);
    await page.goto(`${server.origin}/n/enpcr/staff`);
    await page.getByRole('heading', { level: 1, name: 'Nothing waits right now' }).waitFor();
    await page.context().close();
  }, 60_000);
});
