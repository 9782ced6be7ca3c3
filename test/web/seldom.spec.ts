import type { Browser, Page } from 'playwright-core';
import { asking, found, published, sent, takes } from '../../apps/demo/src/acts/requests';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, scrollsSideways, troubleOf } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { speaking, type Speaking } from '../support/speaking';
import { visit } from '../support/visit';

const [en, sv] = [speaking('en'), speaking('sv')];

describeInBrowser('what is done seldom', () => {
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
  const organisation = ({ id }: { readonly id: string }): string => `organisation:${id}`;
  const heads = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
  const isFine = async (page: Page): Promise<void> =>
    expect({ finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ finds: [], sideways: false, trouble: [] });

  it.each([['en', 'sv'], ['sv', 'en']] as const)('R-ADV-05: that somebody belongs to an organisation is said by the person in %s, confirmed by the organisation in %s, and shown to others only when the person wants it, with the keyboard alone', async (one, other) => {
    const { lungs } = world.members;
    const [{ say }, our] = [speaking(one), speaking(other)];
    const adviser = await as('adviser', 'person', speaking(one), `organisations/${lungs.id}`);
    const keys = keyboardOn(adviser);
    await keys.press(say('web.affiliation.say'));
    await adviser.getByRole('heading', { name: say('web.affiliation.youBelong') }).waitFor();
    await isFine(adviser);

    const theirs = await as('patients-one', organisation(lungs), our, `organisations/${lungs.id}`);
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

  it('R-PAR-02: a coordinator records a partnership that was there before, with the keyboard alone', async () => {
    const { say } = sv;
    const page = await as('coordinator', 'coordinator', sv, 'staff/record-table');
    const keys = keyboardOn(page);
    const finds = async (label: string, beginning: string, name: RegExp): Promise<void> => {
      await keys.write(label, beginning);
      await keys.press(name, page.locator('.offered'));
      await page.locator('.picked').filter({ hasText: name }).first().waitFor();
    };
    await keys.write(say('web.recordTable.what'), 'Vi möts varje månad om hemtester');
    await keys.press(say('web.recordTable.deed'));
    await page.locator('[aria-invalid=true], .wrong').first().waitFor();
    await keys.write(say('term.useOfResult'), 'Vi planerar tillsammans.');
    await finds(say('web.recordTable.asker'), 'Nowhere', /^Nowhere Medicines/);
    await finds(say('web.recordTable.contact'), 'Research nurse', /^Research nurse/);
    await finds(say('web.recordTable.deputy'), 'Study', /^Study coordinator/);
    await finds(say('web.recordTable.patients'), 'Example', /^Example Association/);
    await finds(say('web.recordTable.people'), 'Adviser', /^Adviser/);
    await isFine(page);
    await keys.press(say('web.recordTable.deed'));
    await heads(page, say('web.recordTable.done'));
    expect(troubleOf(page)).toEqual([]);
    await page.close();
    const theirs = await as('adviser', 'person', sv, 'partnerships');
    await keyboardOn(theirs).press('Vi möts varje månad om hemtester');
    await heads(theirs, 'Vi möts varje månad om hemtester');
    await theirs.close();
  }, 90_000);

  it('R-INV-03: somebody in reserve is asked when a chair is free, and takes it, with the keyboard alone', async () => {
    const { lungs, university } = world.members;
    const stage = world.stage('reserve');
    const request = await published(stage, university, {
      oneSentence: 'Help us time the letters', why: 'They come in the wrong order.', use: 'To change how they are sent.', role: 'Read ten letters and say what is missing.',
      kind: 'PROTOCOL_REVIEW', conditions: ['lung-disease'], seats: { patients: 2, all: 4, reserves: 1 }, fee: 280_000, product: 'None',
    });
    const [place = ''] = await found(lungs.answers, await sent(university, asking(stage, request, lungs.id, 1, 'RESERVE')), ['member-one'], 'Chair');
    await takes(await stage.who('member-one'), place, 'A member');
    const page = await as('university', organisation(university), en, `requests/${request}/invitations`);
    await page.getByRole('heading', { name: en.say('web.asked.reserves', { count: 1 }) }).waitFor();
    await keyboardOn(page).press(en.begins('web.asked.call'));
    await page.getByText(en.say('web.asked.called')).waitFor();
    await isFine(page);
    await page.close();

    const { say } = sv;
    const theirs = await as('member-one', 'person', sv, `places/${place}`);
    const keys = keyboardOn(theirs);
    await theirs.getByRole('heading', { name: say('web.place.called') }).waitFor();
    await keys.press(say('web.place.takeIt'));
    await isFine(theirs);
    await keys.press(say('web.place.takeIt'), theirs.locator('form'));
    await theirs.getByText(say('web.place.calledYes')).waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.close();
  }, 90_000);

  it('R-ORG-09: somebody sends the link of an organisation that they answer for, too, and a colleague lets them, with the keyboard alone', async () => {
    const { lungs } = world.members;
    const theirs = await as('next-of-kin', 'person', sv, `organisations/${lungs.id}`);
    await keyboardOn(theirs).reach(theirs.getByText(sv.say('web.organisation.answerToo')));
    await theirs.keyboard.press('Enter');
    const link = await theirs.locator('.to-paste').innerText();
    await isFine(theirs);
    await theirs.close();

    const page = await as('patients-one', organisation(lungs), en, '');
    const keys = keyboardOn(page);
    await page.goto(link);
    await keys.press(en.say('web.organisation.colleagueDeed'));
    const form = page.locator('form', { has: page.getByLabel(en.say('web.organisation.colleagueName')) });
    await keys.press(en.say('web.organisation.colleagueDeed'), form);
    await page.locator('.errors:focus').waitFor();
    expect(await form.locator('[aria-invalid=true]').count()).toBe(3);
    await keys.write(en.say('web.organisation.colleagueName'), 'A colleague');
    await keys.write(en.say('web.organisation.colleagueRole'), 'Board member');
    await keys.write(en.say('web.organisation.colleagueEmail'), 'a.colleague@lungs.example');
    await keys.press(en.say('web.organisation.colleagueDeed'), form);
    await page.getByRole('heading', { level: 3, name: 'A colleague' }).waitFor();
    await isFine(page);
    await page.close();
  }, 90_000);
});
