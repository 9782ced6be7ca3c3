import type { Browser, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';

describeInBrowser('the organisation that an adviser belongs to', () => {
  let server: Instance;
  let browser: Browser;
  let world: DemoWorld;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    world = await demoWorld(server, 'enpcr');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const as = async (person: string, hat: string, locale: 'en' | 'sv'): Promise<Page> => {
    const page = await openPage(browser, { locale, viewport: { width: 390, height: 800 } });
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}/n/enpcr`);
    await signInAs(page, person);
    await page.evaluate(`sessionStorage.setItem('roundtable.hat.enpcr', '${hat}')`);
    return page;
  };
  const isFine = async (page: Page): Promise<void> =>
    expect({ finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ finds: [], sideways: false, trouble: [] });

  it('R-ADV-05: is said by the person, confirmed by the organisation, and shown to others only when the person wants it, with the keyboard alone', async () => {
    const { lungs } = world.members;
    const adviser = await as('Adviser', 'person', 'en');
    const keys = keyboardOn(adviser);
    await adviser.goto(`${server.origin}/n/enpcr/organisations/${lungs.id}`);
    await keys.press('I belong to it');
    await adviser.getByRole('heading', { name: 'You have said that you belong here' }).waitFor();
    await isFine(adviser);

    const theirs = await as('Svarar för patientorganisation 1', `organisation:${lungs.id}`, 'sv');
    await theirs.goto(`${server.origin}/n/enpcr/organisations/${lungs.id}`);
    await theirs.getByRole('heading', { name: 'Rådgivare som säger att de hör till er' }).waitFor();
    await isFine(theirs);
    await keyboardOn(theirs).press(/^Ja, personen hör till oss/);
    await theirs.getByText(/^Bekräftat/).waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.context().close();

    await keys.press('What I want to be asked about');
    await adviser.getByText('Nobody else sees it.').waitFor();
    await isFine(adviser);
    await keys.press('Show it to members');
    await adviser.getByText('Members who know of you can see it.').waitFor();
    await keys.press('I do not belong to it any more');
    await adviser.getByText('Members who know of you can see it.').waitFor({ state: 'detached' });
    expect(troubleOf(adviser)).toEqual([]);
    await adviser.context().close();
  }, 90_000);
});
