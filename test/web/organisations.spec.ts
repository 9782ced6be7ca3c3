import type { Browser, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { endAll, running } from '../support/running';

describeInBrowser('the directory', () => {
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
  const finds = async (page: Page): Promise<object> => ({ axe: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) });
  const nothing = { axe: [], sideways: false, trouble: [] };

  it.each(views)('is without barriers in %s, with nobody in it and with a form to fill', async (_view, options) => {
    for (const locale of ['en', 'sv']) {
      const page = await at('/n/enpcr/organisations', { ...options, locale });
      await page.locator('.empty').waitFor();
      expect(await finds(page)).toEqual(nothing);
      await page.context().close();
    }
  }, 60_000);

  it('a company registers itself, with the keyboard alone; what it says is kept from others until it is checked', async () => {
    const page = await at('/n/enpcr/organisations');
    await signInAs(page, 'Answers for a company');
    await page.getByRole('link', { name: 'Register an organisation' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Register an organisation' }).waitFor();
    expect(await finds(page)).toEqual(nothing);
    await page.getByRole('button', { name: 'Send to a coordinator' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.errors:focus').waitFor();
    expect(await finds(page)).toEqual(nothing);
    await page.getByLabel('What is it called?').focus();
    await page.keyboard.type('Marelund Biologics');
    await page.getByRole('radio', { name: 'Company' }).focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Countries').focus();
    await page.keyboard.type('swed');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take away Sweden' }).waitFor();
    await page.getByLabel('Who you are').focus();
    await page.keyboard.type('We make medicines for rare lung diseases.');
    await page.getByRole('group', { name: 'Is it a public authority?' }).getByRole('radio', { name: 'No' }).focus();
    await page.keyboard.press('Space');
    for (const [question, answer] of [['Your name', 'A project leader'], ['What you are in the organisation', 'project leader'], ['How can we check that you answer for it?', 'Call the switchboard.']] as const) {
      await page.getByLabel(question).focus();
      await page.keyboard.type(answer);
    }
    await page.getByRole('button', { name: 'Send to a coordinator' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thank you. A coordinator checks it now.' }).waitFor();
    expect(await finds(page)).toEqual(nothing);
    await page.context().close();

    const visitor = await at('/n/enpcr/organisations?search=marelund');
    await visitor.getByRole('link', { name: 'Marelund Biologics' }).or(visitor.locator('.empty')).first().waitFor();
    expect(new URL(visitor.url()).search).toBe('?search=marelund');
    await visitor.getByLabel('Name').fill('nobody is called so');
    await visitor.locator('.empty').waitFor();
    await visitor.waitForURL(/search=nobody/);
    await visitor.context().close();
  }, 90_000);

  it('keeps what a signed-in person looks for out of the address', async () => {
    const page = await at('/n/enpcr/organisations');
    await signInAs(page, 'Adviser');
    await page.goto(`${server.origin}/n/enpcr/organisations`);
    await page.getByLabel('Name').fill('asthma');
    await page.locator('.empty').waitFor();
    await page.getByText('Nobody here is called so.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  }, 60_000);
});
