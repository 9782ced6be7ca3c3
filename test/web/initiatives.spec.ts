import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addDays, dateIn } from '#kernel';
import { handedIn } from '../../apps/demo/src/acts/initiatives';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { keyboardOn, type Keyboard } from '../support/keyboard';
import { endAll, running } from '../support/running';

const network = 'enpcr';

/** Where an initiative stands while pages are looked at: one that was answered, and others on their way. */
interface Seen {
  readonly answered: string;
  readonly inReview: string;
  readonly draft: string;
}

describeInBrowser('initiatives', () => {
  let server: Instance;
  let browser: Browser;
  let world: DemoWorld;
  let seen: Seen;
  const day = (days: number): string => addDays(dateIn('Europe/Stockholm', Date.now()), days);
  const wish = (change: string): object => ({
    change, why: 'One of us travelled for eleven hours to be weighed.', wanted: { kinds: ['ACADEMIC', 'COMPANY'], who: 'Somebody who decides how visits are planned.' }, bring: 'What our members have counted.',
    need: { kinds: ['TIME', 'DECISION'], what: 'Two meetings, and a yes to trying it once.' }, cost: 'Our own evenings.', answerBy: { date: day(60), zone: 'Europe/Stockholm' }, speaksFor: 'Our members.', company: { pays: false },
  });
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    world = await demoWorld(server, network);
    const { joints, university, company } = world.members;
    const coordinator = await world.stage('seen').coordinator();
    const answered = await handedIn(joints.answers, wish('Studies should accept a video visit in place of a journey. Nobody gets better on a train.'));
    await coordinator.does('publishInitiative', { id: answered });
    await joints.answers.does('sendInitiative', { id: answered, recipients: [university.id, company.id] });
    await university.answers.does('answerInitiative', { id: answered, answer: 'YES', name: 'The research nurse', reason: 'We plan visits for next year now, and can try it in one study.' });
    await university.contact.does('joinInitiativeTable', { id: answered, seat: 'CONTACT', name: 'The research nurse' });
    await university.deputy.does('joinInitiativeTable', { id: answered, seat: 'DEPUTY', name: 'The colleague' });
    await joints.answers.does('joinInitiativeTable', { id: answered, organisation: university.id, seat: 'PATIENT', name: 'A board member' });
    const inReview = await handedIn(joints.answers, wish('Papers should come in the language that people dream in.'));
    const { initiative: { id: draft } } = await joints.answers.makes<{ initiative: { id: string } }>('draftInitiative', { draft: { change: 'Waiting rooms should have chairs that one can get up from.' } }, 'initiative { id }');
    seen = { answered, inReview, draft };
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const there = (place: string): string => `${server.origin}/n/${network}/${place}`;
  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
  const as = async (person: string, hat: string, place: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    page.setDefaultTimeout(20_000);
    await page.goto(there(''));
    await signInAs(page, person);
    await page.evaluate(`sessionStorage.setItem('roundtable.hat.${network}', '${hat}')`);
    await page.goto(there(place));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const organisation = ({ id }: { readonly id: string }): string => `organisation:${id}`;
  const isFine = async (page: Page, where: string): Promise<void> => {
    await page.locator('.waiting').waitFor({ state: 'detached' });
    expect({ where, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ where, finds: [], sideways: false, trouble: [] });
  };
  const looksAt = async (page: Page, place: string, name: string | RegExp): Promise<void> => {
    await page.goto(there(place));
    await heading(page, name);
    await isFine(page, place);
  };

  it('a patient organisation writes one and hands it in, with the keyboard alone; what is missing is said, and leads to its question', async () => {
    const page = await as('Answers for patient organisation 1', organisation(world.members.lungs), 'initiatives');
    const keys = keyboardOn(page);
    await page.locator('.empty').waitFor();
    await isFine(page, 'nothing begun');
    await keys.press('Begin an initiative');
    await heading(page, 'What should change?');
    await keys.write('What should change', 'Home tests should ask about breath, not only about numbers.');
    await keys.press('Save and close');
    await heading(page, 'Home tests should ask about breath, not only about numbers');
    await keys.press('Check and hand in');
    await keys.press('Hand in the initiative');
    await page.locator('.errors:focus').waitFor();
    await isFine(page, 'what is missing');
    await keys.press('Why? Give an example', page.locator('.errors'));
    await answersAll(page, keys, day(60));
    await heading(page, 'Check your answers');
    await page.getByText('University or institute · Company').waitFor();
    await keys.press('Hand in the initiative');
    await page.getByText('It waits for a coordinator.').waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('R-REQ-10: a coordinator gives it back with comments, and opens it when they are met, with the keyboard alone', async () => {
    const page = await as('Coordinator', 'coordinator', 'staff', { locale: 'en' });
    const keys = keyboardOn(page);
    await keys.press('Home tests should ask about breath, not only about numbers');
    await heading(page, 'Home tests should ask about breath, not only about numbers');
    await page.getByText('No company pays for any of it.').first().waitFor();
    await keys.press('Give it back with comments');
    await keys.write('What should they change?', 'Say who decides about the tests.');
    await keys.press('Give it back with comments', page.locator('form'));
    await heading(page, /thing|waits/);
    const { lungs } = world.members;
    const { initiatives: { edges: [first] } } = await lungs.answers.asks<{ initiatives: { edges: { node: { id: string; status: string; comments: string } }[] } }>('{ initiatives { edges { node { id status comments } } } }');
    expect(first?.node).toMatchObject({ status: 'RETURNED', comments: 'Say who decides about the tests.' });
    const id = first?.node.id ?? '';
    await lungs.answers.does('submitInitiative', { id });
    await page.goto(there(`staff/initiatives/${id}`));
    await keys.press('Open the initiative');
    await page.getByRole('alertdialog').waitFor();
    await keys.press('Open the initiative', page.getByRole('alertdialog'));
    await heading(page, /thing|waits/);
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('R-INI-03: the patient organisation chooses whom it goes to, with the keyboard alone', async () => {
    const page = await as('Answers for patient organisation 1', organisation(world.members.lungs), '');
    const keys = keyboardOn(page);
    await keys.press(/^Choose/);
    await heading(page, 'Home tests should ask about breath, not only about numbers');
    await keys.press('Send it to those chosen');
    await page.getByText('Choose at least one organisation above.').waitFor();
    await keys.tick(/^Academy of Examples/);
    await keys.tick(/^Nowhere Medicines/);
    await keys.press('Send it to 2 organisations');
    await page.getByRole('heading', { name: 'Nobody has answered yet' }).waitFor();
    expect(await page.getByText(/^May answer until/).count()).toBe(2);
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('R-INI-05: a university answers with its reason and takes a seat, with the keyboard alone and in Swedish', async () => {
    const page = await as('Svarar för ett universitet', organisation(world.members.university), 'initiatives', { locale: 'sv' });
    const keys = keyboardOn(page);
    await keys.press('Home tests should ask about breath, not only about numbers');
    await page.getByText('Från Example Association for Healthy Lungs.').waitFor();
    await keys.press('Ja, det gör vi');
    await keys.press('Skicka svaret');
    await page.getByText('Skriv varför, med enkla ord.').first().waitFor();
    await isFine(page, 'an answer without a reason');
    await keys.write('Vad kommer ni att göra?', 'Vi lägger till två frågor om andning i våra hemtester i höst.');
    await keys.press('Skicka svaret');
    await page.getByText('Vi lägger till två frågor om andning i våra hemtester i höst.').waitFor();
    await keys.press('Ta en plats vid bordet');
    await keys.press('Ja, jag tar en plats');
    await page.getByText('kontaktperson · du').waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('R-INI-02: people of both sides sit down, and a coordinator brings them to one table, with the keyboard alone', async () => {
    const { lungs, university, company } = world.members;
    const { initiatives: { edges: [first] } } = await lungs.answers.asks<{ initiatives: { edges: { node: { id: string } }[] } }>('{ initiatives { edges { node { id } } } }');
    const id = first?.node.id ?? '';
    await company.answers.does('answerInitiative', { id, answer: 'NO', name: 'Patient relations', reason: 'Our studies have begun.' });
    await university.deputy.does('joinInitiativeTable', { id, seat: 'DEPUTY', name: 'The colleague' });
    const page = await as('Answers for patient organisation 1', organisation(lungs), `initiatives/${id}`);
    const keys = keyboardOn(page);
    await page.getByRole('heading', { name: '2 answers' }).waitFor();
    await page.getByText('Our studies have begun.').waitFor();
    await keys.press('Take a seat at this table');
    await keys.press('Yes, I take a seat');
    await page.getByText(/Everybody who is needed has said yes/).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();

    const staff = await as('Coordinator', 'coordinator', `staff/initiatives/${id}`);
    const hands = keyboardOn(staff);
    await hands.press('Bring them to one table');
    await heading(staff, 'A table with Academy of Examples');
    await hands.press('Bring them together');
    await staff.locator('.errors:focus').waitFor();
    await hands.write('What the result will be used for', 'The home tests of next year.');
    await hands.choose('What your voice will mean', 'You decide together');
    await hands.tick('Planning, a clinic or programme');
    await hands.choose('Is there pay?', 'No pay');
    await hands.choose('Why is there no pay?', 'The person asked for it');
    // Nobody says there how long it takes.
    expect(await staff.getByRole('radio', { name: 'Under one hour' }).count()).toBe(0);
    await hands.write('In your own words', 'They are paid by their organisation for this.');
    await hands.choose('How are travel and other costs met?', 'We book or pay in advance');
    await hands.write(/^Up to how much/, '500');
    await hands.press('Bring them together');
    await staff.getByRole('link', { name: 'To the partnership' }).waitFor();
    expect(troubleOf(staff)).toEqual([]);
    await staff.context().close();
  }, 90_000);

  describe.each(views)('in %s', (_view, options) => {
    it('is without barriers for those who begin them', async () => {
      const page = await as('Svarar för patientorganisation 2', organisation(world.members.joints), 'initiatives', { ...options, locale: 'sv' });
      await page.getByRole('listitem').first().waitFor();
      await isFine(page, 'initiatives');
      await looksAt(page, `initiatives/${seen.answered}`, /^Studies should accept/);
      await looksAt(page, `initiatives/${seen.draft}/edit/need`, 'Vad behövs?');
      await looksAt(page, `initiatives/${seen.draft}/edit`, 'Hela initiativet');
      await looksAt(page, `initiatives/${seen.draft}/check`, 'Kontrollera svaren');
      await page.context().close();
    }, 60_000);

    it('is without barriers for those who answer them', async () => {
      const page = await as('Answers for a company', organisation(world.members.company), 'initiatives', options);
      await page.getByRole('link', { name: /^Read and answer/ }).first().waitFor();
      await isFine(page, 'initiatives');
      await looksAt(page, `initiatives/${seen.answered}`, /^Studies should accept/);
      await page.getByRole('button', { name: 'Let us talk' }).click();
      await page.getByLabel('What do you want to talk about?').waitFor();
      await isFine(page, 'an answer');
      await page.context().close();
    }, 60_000);

    it('is without barriers for those who review them and bring people together', async () => {
      const page = await as('Samordnare', 'coordinator', `staff/initiatives/${seen.inReview}`, { ...options, locale: 'sv' });
      await isFine(page, 'review');
      await looksAt(page, `staff/initiatives/${seen.answered}`, /^Studies should accept/);
      await looksAt(page, `staff/initiatives/${seen.answered}/table/${world.members.university.id}`, 'Ett bord med Academy of Examples');
      await page.context().close();
    }, 60_000);
  });
});

/** Answers every question after the first, from wherever one is sent to: each is a page. */
async function answersAll(page: Page, keys: Keyboard, answerBy: string): Promise<void> {
  const next = async (title: string): Promise<void> => {
    await keys.press(/^(Save and continue|Check your answers)$/);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  await page.getByRole('heading', { level: 1, name: 'Why? Give an example' }).waitFor();
  await keys.write('Why, with an example', 'Last year two of us stopped because the test never asked what had changed.');
  await next('Whom do you want at the table?');
  await keys.tick('University or institute');
  await keys.tick('Company');
  await next('What do you bring?');
  await keys.write('What you bring', 'Forty members who keep a diary.');
  await next('What do you need?');
  await keys.tick(/^A decision/);
  await keys.write('What exactly?', 'Somebody who can say yes.');
  await next('What does it cost you?');
  await keys.write('What it costs you', 'Two evenings a month.');
  await next('Whom do you speak for?');
  await keys.write('Whom you speak for', 'Our members, and nobody else.');
  await next('Does any company pay for this?');
  await keys.choose('Does a company pay for any part of this?', 'No');
  await next('When do you hope for an answer?');
  await keys.reach(page.getByLabel('An answer by'));
  await page.getByLabel('An answer by').fill(answerBy);
  await keys.press(/^(Save and continue|Check your answers)$/);
}
