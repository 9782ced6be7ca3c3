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
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    const people = client(server.origin, NETWORK, () => Date.now());
    const registers = async (person: Person, name: string): Promise<string> => (await person.get<{ registerOrganisation: { organisation: { id: string } } }>(
      'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } userErrors { code } } }', { input: {
        name, kind: 'PATIENT_ORGANISATION', countries: ['SE'], about: 'We met in a waiting room.', publicBody: false, patientMajority: true, companyOver20: false,
        personName: 'The founder', personRole: 'Founder', howToCheck: 'Our statutes are on our website.',
      } })).registerOrganisation.organisation.id;
    organisation = await registers(await people.person('newcomer'), 'Pretend Circle');
    await registers(await people.person('patients-one'), 'Society of Ties');
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
    ['staff', '3 things wait', '3 saker väntar'],
    ['staff/concerns', 'Something is wrong', 'Något är fel'],
    [`staff/organisations/${organisation}`, 'Pretend Circle', 'Pretend Circle'],
    ['staff/on-behalf', 'Who asks you?', 'Vem ber dig?'],
    ['staff/recorded', 'Recorded for people', 'Antecknat åt människor'],
    ['staff/overview', 'How the network does', 'Så går det för nätverket'],
    ['staff/interests', 'What ties you to organisations', 'Dina kopplingar till organisationer'],
    ['network', 'How this network works', 'Så fungerar nätverket'],
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
    await page.getByRole('heading', { level: 1, name: '3 things wait' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('R-VER-01: an organisation is asked for more, answers on its own page, and is checked, with the keyboard alone', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(at(`staff/organisations/${organisation}`));
    await press(page, 'button', 'Ask for more');
    await write(page, 'What do you need to know?', 'Where are your statutes?');
    await press(page, 'button', 'Send it to them');
    await page.getByRole('heading', { level: 1, name: '2 things wait' }).waitFor();

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
    await page.getByRole('heading', { level: 1, name: '2 things wait' }).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('R-STF-03, R-STF-04: a coordinator says what ties them to an organisation and leaves it to somebody else; a guest is named and sees the one case, with the keyboard alone', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(at('staff/interests'));
    await press(page, 'button', 'Declare it');
    await page.getByText('Choose which organisation it is.').waitFor();
    await write(page, 'Which organisation?', 'Society');
    await press(page, 'button', /^Society of Ties/);
    await page.getByLabel('Sit on its board, or did').focus();
    await page.keyboard.press('Space');
    await press(page, 'button', 'Declare it');
    await page.getByRole('heading', { level: 3, name: 'Society of Ties' }).waitFor();

    await page.goto(at('staff'));
    const row = page.getByRole('listitem').filter({ hasText: 'Society of Ties' });
    await row.getByText('You have a tie to this organisation.').waitFor();
    await row.getByRole('button', { name: 'I have a conflict of interest' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'I have a conflict of interest' }).focus();
    await page.keyboard.press('Enter');
    await row.getByRole('button', { name: 'Name a guest to decide it' }).focus();
    await page.keyboard.press('Enter');
    await write(page, 'Who has no tie to it?', 'Adv');
    await press(page, 'button', /^Adviser/);
    await write(page, 'Why?', 'All of us know the board.');
    await press(page, 'button', 'Name them for this case');
    await row.getByText('A guest has been named to decide it.').waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();

    const guest = await signedIn('Adviser', 'person');
    await guest.goto(at(''));
    await press(guest, 'link', 'One case waits for you to decide');
    await press(guest, 'link', 'Open it');
    await guest.getByRole('heading', { level: 1, name: 'Society of Ties' }).waitFor();
    await guest.getByRole('button', { name: 'It is checked' }).waitFor();
    expect(await axeFinds(guest)).toEqual([]);
    await guest.context().close();
  }, 90_000);

  it('R-NET-01: a number is moved with a reason that everybody reads, with the keyboard alone', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(at('network'));
    await press(page, 'button', /^Change.*To answer an invitation/);
    await page.locator('input:focus').waitFor();
    await write(page, 'Why?', 'Many of us answer on Sundays.');
    await page.getByLabel('Days', { exact: true }).fill('21');
    await press(page, 'button', 'Change it for everybody');
    await page.getByText('21 days').first().waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
    const visitor = await openPage(browser, { locale: 'sv' });
    await visitor.goto(at('network'));
    await visitor.getByText('Many of us answer on Sundays.').waitFor();
    await visitor.context().close();
  }, 60_000);

  it('R-STF-02: a coordinator records a break by telephone, and the person says that it was not meant so, with the keyboard alone', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(`${at('staff/on-behalf')}?lang=sv`);
    await write(page, 'Vad kallas personen här?', 'Adv');
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
    await page.getByRole('heading', { level: 1, name: 'Till när tar personen paus?' }).waitFor();
    await press(page, 'button', 'Fortsätt');
    await press(page, 'button', 'Anteckna det');
    await page.getByText('Läs upp det först, och kryssa när personen har sagt ja.').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByLabel(/^Jag har läst upp det/).focus();
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
    await write(page, 'Vad gjorde du åt det?', 'Din paus är slut.');
    await page.locator('form').getByRole('button', { name: 'Jag har ordnat det' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('form').waitFor({ state: 'detached' });
    await page.getByText(/Din paus är slut\./).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('a coordinator answers a concern with the keyboard alone, and it waits no more', async () => {
    const page = await signedIn('Coordinator', 'coordinator');
    await page.goto(at('staff'));
    await press(page, 'link', 'Open it');
    await page.getByText('The papers come the evening before, every time.').waitFor();
    await press(page, 'button', 'Answer');
    await write(page, 'What do you answer?', 'I will talk with the contact this week.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('form').waitFor({ state: 'detached' });
    expect(troubleOf(page)).toEqual([]);
    await page.goto(at('staff'));
    await page.getByRole('heading', { level: 1, name: 'One thing waits' }).waitFor();
    await page.context().close();
  }, 60_000);
});
