import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import type { Language } from '#language';
import { axeFinds, barriersOf, describeInBrowser, openBrowser, openPage, troubleOf, viewsIn } from '../support/browser';
import { asksFirst } from '../support/dialogs';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { inBothLanguages, networkOf, type Speaking } from '../support/speaking';
import { arrived, visit } from '../support/visit';

/** What waits in each network: two organisations to check, of which staff have a tie to one, and a concern. */
interface Waiting {
  readonly circle: string;
  readonly ties: string;
}

const registers = async (person: Person, name: string): Promise<string> => (await person.get<{ registerOrganisation: { organisation: { id: string } } }>(
  'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } userErrors { code } } }', { input: {
    name, kind: 'PATIENT_ORGANISATION', countries: ['SE'], about: 'We met in a waiting room.', publicBody: false, patientMajority: true, companyOver20: false,
    personName: 'The founder', personRole: 'Founder', howToCheck: 'Our statutes are on our website.',
  } })).registerOrganisation.organisation.id;

async function waitingIn(origin: string, network: string): Promise<Waiting> {
  const people = client(origin, network, () => Date.now());
  const circle = await registers(await people.person('newcomer'), 'Pretend Circle');
  const ties = await registers(await people.person('patients-one'), 'Society of Ties');
  const adviser = await people.person('adviser');
  await adviser.get('mutation ($input: JoinAsAdvisorInput!) { joinAsAdvisor(input: $input) { userErrors { code } } }', { input: { name: 'Adviser', adult: true, howOften: 'MONTHLY', languages: ['sv'], openTo: ['ADVICE'] } });
  await adviser.get('mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { userErrors { code } } }', { input: { what: 'The papers come the evening before, every time.', wish: 'That somebody talks with the contact.' } });
  return { circle, ties };
}

describeInBrowser('the pages of the network\'s staff', () => {
  let server: Instance;
  let browser: Browser;
  let waiting: Readonly<Record<Language, Waiting>>;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    const [en, sv] = await Promise.all([waitingIn(server.origin, networkOf.en), waitingIn(server.origin, networkOf.sv)]);
    waiting = { en, sv };
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const at = (language: Language, path: string): string => `${server.origin}/n/${networkOf[language]}${path === '' ? '' : `/${path}`}`;
  const signedIn = (person: string, hat: string, language: Language, path: string, options: BrowserContextOptions = {}): Promise<Page> =>
    visit(browser, { origin: server.origin, network: networkOf[language] }, person, path, { hat, locale: language, ...options });
  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' }).waitFor();

  const waits = (page: Page, { say }: Speaking, count: number): Promise<void> => heading(page, say('web.staff.title', { count }));

  it('are without barriers, half of the views in each language', () => inBothLanguages(async (words) => {
    const { language, say } = words;
    const { circle } = waiting[language];
    const pages: readonly (readonly [path: string, title: string])[] = [
      ['staff', say('web.staff.title', { count: 3 })], ['staff/concerns', say('web.staff.concerns')], [`staff/organisations/${circle}`, 'Pretend Circle'], ['staff/on-behalf', say('web.behalf.who')],
      ['staff/recorded', say('web.staff.acts')], ['staff/overview', say('web.overview.title')], ['staff/interests', say('web.interests.title')], ['network', say('web.network.title')], ['recorded', say('web.recorded.title')],
    ];
    const page = await signedIn('coordinator', 'coordinator', language, '');
    const found: string[] = [];
    for (const [path, title] of pages) {
      await page.goto(at(language, path));
      await heading(page, title);
      await arrived(page);
      found.push(...await barriersOf(page, path, viewsIn[language]));
    }
    expect(found).toEqual([]);
    await page.close();
  }), 90_000);

  it('offers the other hat to a coordinator who is here as themselves', async () => {
    const page = await signedIn('coordinator', 'person', 'en', 'staff');
    await page.getByRole('button', { name: 'Look at it as Coordinator' }).click();
    await heading(page, '3 things wait');
    await page.close();
  }, 60_000);

  it('R-VER-01: an organisation is asked for more, answers on its own page, and is checked, with the keyboard alone', () => inBothLanguages(async (words) => {
    const { language, say, label } = words;
    const { circle } = waiting[language];
    const page = await signedIn('coordinator', 'coordinator', language, `staff/organisations/${circle}`);
    const keys = keyboardOn(page);
    await keys.press(say('web.check.return'));
    await keys.write(say('web.check.comments'), 'Where are your statutes?');
    await keys.press(say('web.check.returnDeed'));
    await waits(page, words, 2);

    const theirs = await signedIn('newcomer', `organisation:${circle}`, language, `organisations/${circle}`);
    const answering = keyboardOn(theirs);
    await theirs.getByText('Where are your statutes?').waitFor();
    expect(await axeFinds(theirs)).toEqual([]);
    await answering.press(say('web.standing.answer'));
    await answering.write(say('web.standing.answerQuestion'), 'Under About us, at the end.');
    await answering.press(say('web.standing.send'));
    await theirs.locator('form').waitFor({ state: 'detached' });
    await theirs.getByText('Under About us, at the end.').waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.close();

    await page.goto(at(language, `staff/organisations/${circle}`));
    await page.getByText('Under About us, at the end.').waitFor();
    await keys.press(say('web.check.deed'));
    await page.getByText(say('web.check.lacksMethod')).first().waitFor();
    await keys.choose(say('web.check.method'), label('web.check.by', 'statutes-and-minutes'));
    await keys.choose(say('web.organisation.majorityQuestion'), say('web.parts.yes'));
    await keys.write(say('web.check.funderName'), 'Members’ fees');
    await keys.write(say('web.check.funderShare'), '90');
    await keys.press(say('web.check.deed'));
    await waits(page, words, 2);
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }), 90_000);

  it('R-STF-03, R-STF-04: a coordinator says what ties them to an organisation and leaves it to somebody else; a guest is named and decides the one case, with the keyboard alone', () => inBothLanguages(async (words) => {
    const { language, say, label } = words;
    const page = await signedIn('coordinator', 'coordinator', language, 'staff/interests');
    const keys = keyboardOn(page);
    await keys.press(say('web.interests.deed'));
    await page.getByText(say('web.interests.lacksWhich')).first().waitFor();
    await keys.write(say('web.interests.which'), 'Society');
    await keys.press(/^Society of Ties/, page.locator('.offered'));
    await keys.choose(say('web.interests.what'), label('web.interests.kind', 'board'));
    await keys.press(say('web.interests.deed'));
    await page.getByRole('heading', { level: 3, name: 'Society of Ties' }).waitFor();
    await keys.press(say('web.interests.end'));
    await keys.press(say('web.parts.goBack'), await asksFirst(page, words, 'web.interests.endAsk'));

    await page.goto(at(language, 'staff'));
    const row = page.getByRole('listitem').filter({ hasText: 'Society of Ties' });
    await row.getByText(say('web.staff.tied')).waitFor();
    await keys.press(say('web.staff.pass'), row);
    await keys.press(say('web.staff.pass'), await asksFirst(page, words, 'web.staff.passAsk'));
    await keys.press(say('web.guest.deed'), row);
    await keys.write(say('web.guest.who'), 'Adv');
    await keys.press(/^Adviser/, row.locator('.offered'));
    await keys.write(say('web.suspension.why'), 'All of us know the board.');
    await keys.press(say('web.guest.name'));
    await row.getByText(say('web.staff.guest')).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();

    const guest = await signedIn('adviser', 'person', language, '');
    const decides = keyboardOn(guest);
    await decides.press(say('web.guest.link', { count: 1 }));
    await decides.press(say('web.staff.open'));
    await heading(guest, 'Society of Ties');
    await guest.getByRole('button', { name: say('web.check.deed') }).waitFor();
    expect(await axeFinds(guest)).toEqual([]);
    await guest.close();
  }), 90_000);

  it('R-NET-01: a number is moved with a reason that everybody reads, with the keyboard alone', () => inBothLanguages(async ({ language, say, begins }) => {
    const page = await signedIn('coordinator', 'coordinator', language, 'network');
    const keys = keyboardOn(page);
    await keys.press(new RegExp(`${begins('web.network.change').source}.*${say('web.network.number.answerDays')}`));
    await page.locator('input:focus').waitFor();
    await keys.write(say('web.suspension.why'), 'Many of us answer on Sundays.');
    await keys.write(say('web.network.unitAsked.days'), '21');
    await keys.press(say('web.network.deed'));
    await page.getByText(say('web.network.unit.days', { count: 21 })).first().waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();
    const visitor = await openPage(browser, { locale: language });
    await visitor.goto(at(language, 'network'));
    await visitor.getByText('Many of us answer on Sundays.').waitFor();
    await visitor.close();
  }), 60_000);

  it('R-STF-02: a coordinator records a break by telephone, and the person says that it was not meant so, with the keyboard alone', () => inBothLanguages(async (words) => {
    const { language, say } = words;
    const page = await signedIn('coordinator', 'coordinator', language, 'staff');
    const keys = keyboardOn(page);
    const goOn = (): Promise<void> => keys.press(say('web.behalf.next'));
    await keys.press(say('web.staff.elsewhere.onBehalf'));
    await keys.write(say('web.behalf.whoLabel'), 'Adv');
    await keys.press(/^Adviser/, page.locator('.offered'));
    await goOn();
    await keys.choose(say('web.behalf.channel'), say('web.behalf.channel.telephone'));
    await keys.choose(say('web.behalf.confirmBy'), say('web.behalf.confirm.letter'));
    await goOn();
    await keys.choose(say('web.behalf.whatLabel'), say('web.behalf.wish.pause'));
    await goOn();
    await heading(page, say('web.behalf.pause'));
    await goOn();
    await keys.press(say('web.behalf.record'));
    await page.getByText(say('web.behalf.lacksRead')).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await keys.tick(new RegExp(`^${say('web.behalf.isRead')}`));
    await keys.press(say('web.behalf.record'));
    await keys.press(say('web.behalf.confirmed.letter'));
    await page.getByText(say('web.behalf.isConfirmed')).waitFor();

    const theirs = await signedIn('adviser', 'person', language, '');
    await keyboardOn(theirs).press(say('web.recorded.title'));
    await keyboardOn(theirs).press(new RegExp(say('web.recorded.notMeantSo')));
    await theirs.getByText(say('web.recorded.askedText')).waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.close();

    await page.goto(at(language, 'staff'));
    await keys.press(say('web.staff.aDisowned'));
    await keys.press(say('web.staff.settle'));
    await keys.write(say('web.staff.settleHow'), 'The break is over.');
    await keys.press(say('web.staff.settle'), page.locator('form'));
    await page.locator('form').waitFor({ state: 'detached' });
    await page.getByText(/The break is over\./).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }), 60_000);

  it('R-BRK-09: somebody asks for a copy of their data, a coordinator answers, mediates what somebody told, and nothing of it waits any more, with the keyboard alone', () => inBothLanguages(async (words) => {
    const { language, say } = words;
    const theirs = await signedIn('adviser', 'person', language, '');
    const asks = keyboardOn(theirs);
    await asks.press(say('web.shell.rights'), theirs.getByRole('contentinfo'));
    await asks.press(say('web.rights.do.ask'));
    await asks.write(say('web.concern.what'), 'I want a copy of what you keep about me.');
    await asks.press(say('web.concern.send'));
    await heading(theirs, say('web.concern.sent'));

    const page = await signedIn('coordinator', 'coordinator', language, 'staff');
    const keys = keyboardOn(page);
    await keys.press(say('web.staff.aConcern'));
    for (const [told, answer] of [['I want a copy of what you keep about me.', 'It comes by letter this week.'], ['The papers come the evening before, every time.', 'I will talk with the contact this week.']] as const) {
      const one = page.getByRole('listitem').filter({ hasText: told });
      await keys.press(say('web.staff.answer'), one);
      await keys.write(say('web.staff.yourAnswer'), answer);
      await keys.press(say('web.staff.answer'), one.locator('form'));
      await one.locator('form').waitFor({ state: 'detached' });
    }
    expect(troubleOf(page)).toEqual([]);
    await page.goto(at(language, 'staff'));
    await waits(page, words, 1);
    await page.close();
    await theirs.goto(at(language, 'concerns/new'));
    await theirs.getByText('It comes by letter this week.').waitFor();
    expect(troubleOf(theirs)).toEqual([]);
    await theirs.close();
  }), 60_000);
});
