import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { endAll, running } from '../support/running';

describeInBrowser('joining as an adviser, and telling that something is wrong', () => {
  let server: Instance;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    const adviser = await client(server.origin, 'enpcr', () => Date.now()).person('adviser');
    await adviser.get('mutation ($input: JoinAsAdvisorInput!) { joinAsAdvisor(input: $input) { userErrors { message } } }', { input: { name: 'Adviser', adult: true, howOften: 'MONTHLY', languages: ['en'], openTo: ['ADVICE'] } });
    for (const purpose of ['CONDITION_AREAS', 'ACCESS_NEEDS']) await adviser.get('mutation ($input: ConsentInput!) { giveConsent(input: $input) { userErrors { message } } }', { input: { purpose } });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const as = async (person: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    await page.goto(`${server.origin}/n/enpcr`);
    await page.getByRole('banner').getByRole('button', { name: /^(Sign in|Logga in)$/ }).waitFor();
    await signInAs(page, person);
    return page;
  };
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${server.origin}/n/enpcr/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.waiting').waitFor({ state: 'detached' });
  };
  const fine = async (page: Page, where: string): Promise<void> => {
    expect({ where, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ where, finds: [], sideways: false, trouble: [] });
  };
  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  const tick = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByLabel(name).first().focus();
    await page.keyboard.press('Space');
  };

  describe.each(['en', 'sv'])('in %s', (locale) => {
    it.each(views)('is without barriers in %s', async (_view, options) => {
      const page = await as(locale === 'en' ? 'Adviser' : 'Rådgivare', { ...options, locale });
      await go(page, 'advising');
      await page.locator('#areas').waitFor();
      await fine(page, 'advising');
      await go(page, 'advising/join');
      await page.getByRole('button', { name: locale === 'en' ? 'Join' : 'Gå med', exact: true }).click();
      await page.getByRole('alert').waitFor();
      await fine(page, 'join, with what is missing');
      await go(page, 'concerns/new');
      await fine(page, 'concern');
      await page.context().close();
    }, 60_000);
  });

  it('R-ADV-03: a newcomer joins with the keyboard alone; nothing is ticked beforehand, and areas come after a consent of their own', async () => {
    const page = await as('Person 3 in a patient organisation');
    await page.getByRole('link', { name: 'Join as an adviser' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Join as an adviser' }).waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
    await tick(page, 'Advice');
    await tick(page, 'English');
    await tick(page, 'A few times a year');
    await tick(page, 'I am 18 or older');
    await press(page, 'Join');
    await page.getByRole('heading', { level: 1, name: 'What you want to be asked about' }).waitFor();
    expect(await page.getByLabel(/^The network may|^Anybody may|^Members of|^What I share/).evaluateAll((ticks) => ticks.filter((one) => (one as unknown as { checked: boolean }).checked).length)).toBe(0);
    await tick(page, /^The network may use these areas/);
    const search = page.getByLabel('Find an illness, a condition or a wider area');
    await search.waitFor();
    await search.focus();
    await page.keyboard.type('cystic');
    await page.getByRole('button', { name: /^Add cystic fibrosis/i }).focus();
    await page.keyboard.press('Enter');
    const areas = page.locator('section', { has: page.locator('#areas') });
    await areas.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await areas.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Take away cystic fibrosis/i }).waitFor();
    await press(page, 'Leave');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Leave', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Join as an adviser' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('R-ADV-09, R-BRK-09: somebody pauses without a reason, and tells a coordinator that something is wrong', async () => {
    const page = await as('Adviser');
    await press(page, 'Pause invitations');
    await press(page, 'Pause now');
    await page.getByText('You are taking a break').waitFor();
    await press(page, 'Come back');
    await page.getByText('Need a rest?').waitFor();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Tell us something is wrong' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('What happened?').focus();
    await page.keyboard.type('I was called outside the hours that I had said.');
    await press(page, 'Tell the coordinator');
    await page.getByRole('heading', { name: 'Thank you for telling us' }).waitFor();
    await page.getByText('I was called outside the hours').waitFor();
    await page.context().close();
  }, 60_000);
});
