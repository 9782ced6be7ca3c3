import type { Browser, Page } from 'playwright-core';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { endAll, running } from '../support/running';

const NETWORK = 'enpcr';

describeInBrowser('the pages of the network\'s staff', () => {
  let server: Instance;
  let browser: Browser;
  let organisation = '';
  let newcomer: Person;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    const people = client(server.origin, NETWORK, () => Date.now());
    newcomer = await people.person('newcomer');
    const { registerOrganisation } = await newcomer.get<{ registerOrganisation: { organisation: { id: string } } }>(
      'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } userErrors { code } } }', { input: {
        name: 'Pretend Circle', kind: 'PATIENT_ORGANISATION', countries: ['SE'], about: 'We met in a waiting room.', publicBody: false, patientMajority: true, companyOver20: false,
        personName: 'The founder', personRole: 'Founder', howToCheck: 'Our statutes are on our website.',
      } });
    organisation = registerOrganisation.organisation.id;
    const adviser = await people.person('adviser');
    await adviser.get('mutation ($input: JoinAsAdvisorInput!) { joinAsAdvisor(input: $input) { userErrors { code } } }', { input: { name: 'Adviser', adult: true, howOften: 'MONTHLY', languages: ['sv'], openTo: ['ADVICE'] } });
    await adviser.get('mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { userErrors { code } } }', { input: { what: 'The papers come the evening before, every time.', wish: 'That somebody talks with the contact.' } });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const at = (path: string): string => `${server.origin}/n/${NETWORK}/${path}`;
  const signedIn = async (person: string, hat: string, options = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    page.setDefaultTimeout(20_000);
    await page.goto(at(''));
    await signInAs(page, person);
    await page.evaluate(`sessionStorage.setItem('roundtable.hat.${NETWORK}', '${hat}')`);
    return page;
  };
  const press = async (page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> => {
    await page.getByRole(role, { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const write = async (page: Page, label: string | RegExp, words: string): Promise<void> => {
    await page.getByLabel(label, { exact: typeof label === 'string' }).first().focus();
    await page.keyboard.type(words);
  };

  /** Every page in every view, each in both languages; a page that waits for nothing more than its heading is seen with what it waits for. */
  const pages = (): readonly (readonly [path: string, en: string, sv: string])[] => [
    ['staff', '2 things wait', '2 saker väntar'],
    ['staff/concerns', 'Something is wrong', 'Något är fel'],
    [`staff/organisations/${organisation}`, 'Pretend Circle', 'Pretend Circle'],
    ['staff/on-behalf', 'Who asks you?', 'Vem ber dig?'],
    ['staff/recorded', 'Recorded for people', 'Antecknat åt människor'],
    ['staff/overview', 'How the network does', 'Så går det för nätverket'],
    ['recorded', 'Recorded for you by staff', 'Antecknat åt dig av personal'],
  ];
  it.each(views.map(([view, options], index) => [view, options, index % 3 === 0 ? 'en' : 'sv'] as const))('are without barriers in %s', async (_view, options, locale) => {
    const page = await signedIn('Coordinator', 'coordinator', options);
    for (const [path, en, sv] of pages()) {
      await page.goto(`${at(path)}?lang=${locale}`);
      await page.getByRole('heading', { level: 1, name: locale === 'en' ? en : sv }).waitFor();
      await page.locator('.waiting').waitFor({ state: 'detached' });
      expect({ path, locale, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ path, locale, finds: [], sideways: false, trouble: [] });
    }
    await page.context().close();
  }, 60_000);

  it('offers the other hat to a coordinator who is here as themselves', async () => {
    const page = await signedIn('Coordinator', 'person');
    await page.goto(at('staff'));
    await page.getByRole('button', { name: 'Look at it as Coordinator' }).click();
    await page.getByRole('heading', { level: 1, name: '2 things wait' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('R-VER-01: an organisation is asked for more, answers on its own page, and is checked, with the keyboard alone', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(at(`staff/organisations/${organisation}`));
    await press(page, 'button', 'Ask for more');
    await write(page, 'What do you need to know?', 'Where are your statutes?');
    await press(page, 'button', 'Send it to them');
    await page.getByRole('heading', { level: 1, name: 'One thing waits' }).waitFor();

    const theirs = await signedIn('Answers for an organisation that is not checked yet', `organisation:${organisation}`);
    await theirs.goto(`${at(`organisations/${organisation}`)}?lang=sv`);
    await theirs.getByText('Where are your statutes?').waitFor();
    expect(await axeFinds(theirs)).toEqual([]);
    await press(theirs, 'button', 'Svara');
    await write(theirs, 'Vad svarar ni?', 'Under Om oss, längst ner.');
    await press(theirs, 'button', 'Skicka');
    await theirs.getByText(/En samordnare tittar på det/).waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.context().close();

    await page.goto(at(`staff/organisations/${organisation}`));
    await page.getByText('Under Om oss, längst ner.').waitFor();
    await press(page, 'button', 'It is checked');
    await page.getByText('Say how you found out.').waitFor();
    await page.getByLabel('Its statutes and minutes').focus();
    await page.keyboard.press('Space');
    await page.getByRole('group', { name: /majority on the board/ }).getByLabel('Yes').focus();
    await page.keyboard.press('Space');
    await write(page, 'Name', 'Members’ fees');
    await write(page, 'Share, percent', '90');
    await press(page, 'button', 'It is checked');
    await page.getByRole('heading', { level: 1, name: 'One thing waits' }).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('R-STF-02: a coordinator records a break by telephone, and the person says that it was not meant so, with the keyboard alone', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(`${at('staff/on-behalf')}?lang=sv`);
    await write(page, 'Vad heter de här?', 'Adv');
    await press(page, 'button', /^Adviser/);
    await press(page, 'button', 'Fortsätt');
    for (const choice of ['Per telefon', 'Ett brev']) {
      await page.getByLabel(choice, { exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await press(page, 'button', 'Fortsätt');
    await page.getByLabel('Ta paus från inbjudningar').focus();
    await page.keyboard.press('Space');
    await press(page, 'button', 'Fortsätt');
    await page.getByRole('heading', { level: 1, name: 'Till när tar de paus?' }).waitFor();
    await press(page, 'button', 'Fortsätt');
    await press(page, 'button', 'Anteckna det');
    await page.getByText('Läs det för dem först, och kryssa när de har sagt ja.').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByLabel(/^Jag har läst det/).focus();
    await page.keyboard.press('Space');
    await press(page, 'button', 'Anteckna det');
    await press(page, 'button', 'Brevet är skickat');
    await page.getByText('Det är bekräftat.').waitFor();

    const theirs = await signedIn('Adviser', 'person');
    await theirs.goto(at(''));
    await press(theirs, 'link', 'Recorded for you by staff');
    await press(theirs, 'button', /That was not meant so/);
    await theirs.getByText('A coordinator undoes it with you.').waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.context().close();

    await page.goto(`${at('staff')}?lang=sv`);
    await press(page, 'link', 'Någon menade inte det som antecknades');
    await press(page, 'button', 'Jag har ordnat det');
    await page.keyboard.type('Din paus är slut.');
    await page.locator('form').getByRole('button', { name: 'Jag har ordnat det' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Din paus är slut.', { exact: false }).and(page.locator('p')).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('a coordinator answers a concern with the keyboard alone, and it waits no more', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(at('staff'));
    await press(page, 'link', 'Open it');
    await page.getByText('The papers come the evening before, every time.').waitFor();
    await press(page, 'button', 'Answer');
    await page.keyboard.type('I will talk with the contact this week.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('form').waitFor({ state: 'detached' });
    expect(troubleOf(page)).toEqual([]);
    await page.goto(at('staff'));
    await page.getByRole('heading', { level: 1, name: 'Nothing waits right now' }).waitFor();
    await page.context().close();
  }, 60_000);
});
