import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { barriersOf, describeInBrowser, openBrowser, openPage, troubleOf } from '../support/browser';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { inBothLanguages, networkOf } from '../support/speaking';
import { visit } from '../support/visit';

describeInBrowser('the directory', () => {
  let server: Instance;
  let browser: Browser;
  beforeAll(async () => { [server, browser] = await Promise.all([running(), openBrowser()]); });
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const at = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    page.setDefaultTimeout(20_000);
    await page.goto(server.origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('is without barriers in every view and both languages, with nobody in it', () => inBothLanguages(async ({ language }) => {
    const page = await at(`/n/${networkOf[language]}/organisations`, { locale: language });
    await page.locator('.empty').waitFor();
    expect(await barriersOf(page, 'organisations')).toEqual([]);
    await page.close();
  }), 60_000);

  it('a company registers itself, with the keyboard alone; what it says is kept from others until it is checked, and somebody who looks for it is helped', () => inBothLanguages(async ({ language, say, label }) => {
    const page = await visit(browser, { origin: server.origin, network: networkOf[language] }, 'company', 'organisations', { locale: language });
    const keys = keyboardOn(page);
    await keys.press(say('web.organisations.register'));
    await page.getByRole('heading', { level: 1, name: say('web.organisation.registerTitle') }).waitFor();
    expect(await barriersOf(page, 'register')).toEqual([]);
    await keys.press(say('web.organisation.send'));
    await page.locator('.errors:focus').waitFor();
    expect(await barriersOf(page, 'register, with what is missing')).toEqual([]);
    await keys.write(say('web.organisation.nameQuestion'), 'Marelund Biologics');
    await keys.choose(say('web.organisation.kindQuestion'), label('value.organisationKind', 'company'));
    await keys.pick(say('web.organisation.where'), language === 'en' ? 'swed' : 'sveri', language === 'en' ? /^Sweden/ : /^Sverige/);
    await keys.write(say('web.organisation.about'), 'We make medicines for rare lung diseases.');
    await keys.choose(say('web.organisation.publicBodyQuestion'), say('web.parts.no'));
    for (const [question, answer] of [[say('web.organisation.personName'), 'A project leader'], [say('web.organisation.personRole'), 'project leader'], [say('web.organisation.howToCheck'), 'Call the switchboard.']] as const) await keys.write(question, answer);
    await keys.press(say('web.organisation.send'));
    await page.getByRole('heading', { name: say('web.organisation.joined') }).waitFor();
    expect(await barriersOf(page, 'registered', [])).toEqual([]);
    await page.close();

    const visitor = await at(`/n/${networkOf[language]}/organisations?search=marelund`, { locale: language });
    await visitor.getByRole('link', { name: 'Marelund Biologics' }).or(visitor.locator('.empty')).first().waitFor();
    expect(new URL(visitor.url()).search).toBe('?search=marelund');
    await keyboardOn(visitor).write(say('web.organisations.search'), 'nobody is called so');
    await visitor.locator('.empty').waitFor();
    await visitor.waitForURL(/search=nobody/);
    expect(troubleOf(visitor)).toEqual([]);
    await visitor.close();
  }), 90_000);

  it('keeps what a signed-in person looks for out of the address', async () => {
    const page = await visit(browser, { origin: server.origin, network: 'enpcr' }, 'adviser', 'organisations');
    await keyboardOn(page).write('Name', 'asthma');
    await page.locator('.empty').waitFor();
    await page.getByText('Nobody here is called so.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  }, 60_000);
});
