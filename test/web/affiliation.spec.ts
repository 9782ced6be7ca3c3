import type { Browser, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, scrollsSideways, troubleOf } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { speaking, type Speaking } from '../support/speaking';
import { visit } from '../support/visit';

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

  const as = (person: string, hat: string, { language: locale }: Speaking, place: string): Promise<Page> =>
    visit(browser, { origin: server.origin, network: 'enpcr' }, person, place, { hat, locale, viewport: { width: 390, height: 800 } });
  const isFine = async (page: Page): Promise<void> =>
    expect({ finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ finds: [], sideways: false, trouble: [] });

  it.each([['en', 'sv'], ['sv', 'en']] as const)('R-ADV-05: is said by the person in %s, confirmed by the organisation in %s, and shown to others only when the person wants it, with the keyboard alone', async (one, other) => {
    const { lungs } = world.members;
    const [{ say }, our] = [speaking(one), speaking(other)];
    const adviser = await as('adviser', 'person', speaking(one), `organisations/${lungs.id}`);
    const keys = keyboardOn(adviser);
    await keys.press(say('web.affiliation.say'));
    await adviser.getByRole('heading', { name: say('web.affiliation.youBelong') }).waitFor();
    await isFine(adviser);

    const theirs = await as('patients-one', `organisation:${lungs.id}`, our, `organisations/${lungs.id}`);
    await theirs.getByRole('heading', { name: our.say('web.affiliation.who') }).waitFor();
    await isFine(theirs);
    await keyboardOn(theirs).press(our.begins('web.affiliation.confirm'));
    await theirs.getByText(our.begins('web.affiliation.confirmedByYou', { date: '' })).waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.close();

    await keys.press(say('web.invitations.toAdvising'));
    await adviser.getByText(say('web.affiliation.isHidden')).waitFor();
    await isFine(adviser);
    await keys.press(say('web.affiliation.show'));
    await adviser.getByText(say('web.affiliation.isShown')).waitFor();
    await keys.press(say('web.affiliation.end'));
    await adviser.getByText(say('web.affiliation.isShown')).waitFor({ state: 'detached' });
    expect(troubleOf(adviser)).toEqual([]);
    await adviser.close();
  }, 90_000);
});
