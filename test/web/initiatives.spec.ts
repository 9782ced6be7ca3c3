import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '#language';
import { addDays, dateIn } from '#kernel';
import { handedIn } from '../../apps/demo/src/acts/initiatives';
import type { Instance } from '../../apps/demo/src/instance';
import { barriersOf, describeInBrowser, openBrowser, troubleOf } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { asksFirst } from '../support/dialogs';
import { keyboardOn, type Keyboard } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { speaking, type Speaking } from '../support/speaking';
import { arrived, visit } from '../support/visit';

const network = 'enpcr';

/** Where an initiative stands while pages are looked at: one that was answered, and others on their way. */
interface Seen {
  readonly answered: string;
  readonly inReview: string;
  readonly draft: string;
}

const [en, sv] = [speaking('en'), speaking('sv')];
/** As it is called; what it says ends with a full stop. */
const SECOND = 'Appointments that belong together should come in one letter';

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
    const { joints, rare, university, company } = world.members;
    const coordinator = await world.stage('seen').coordinator();
    const answered = await handedIn(joints.answers, wish('Studies should accept a video visit in place of a journey. Nobody gets better on a train.'));
    await coordinator.does('publishInitiative', { id: answered });
    await joints.answers.does('sendInitiative', { id: answered, recipients: [university.id, company.id] });
    await university.answers.does('answerInitiative', { id: answered, answer: 'YES', name: 'The research nurse', reason: 'We plan visits for next year now, and can try it in one study.' });
    await university.contact.does('joinInitiativeTable', { id: answered, seat: 'CONTACT', name: 'The research nurse' });
    await university.deputy.does('joinInitiativeTable', { id: answered, seat: 'DEPUTY', name: 'The colleague' });
    await joints.answers.does('joinInitiativeTable', { id: answered, organisation: university.id, seat: 'PATIENT', name: 'A board member' });
    await rare.answers.does('draftInitiative', { draft: { change: `${SECOND}.` } });
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
  const as = (person: string, hat: string, place: string, language: Language, options: BrowserContextOptions = {}): Promise<Page> =>
    visit(browser, { origin: server.origin, network }, person, place, { hat, locale: language, ...options });
  const organisation = ({ id }: { readonly id: string }): string => `organisation:${id}`;
  const isFine = async (page: Page, where: string): Promise<void> => {
    await arrived(page);
    expect(await barriersOf(page, where)).toEqual([]);
  };
  const looksAt = async (page: Page, place: string, name: string | RegExp): Promise<void> => {
    await page.goto(there(place));
    await heading(page, name);
    await isFine(page, place);
  };

  it('a patient organisation writes one and hands it in, with the keyboard alone; what is missing is said, and leads to its question', async () => {
    const page = await as('patients-one', organisation(world.members.lungs), 'initiatives', 'en');
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
    await page.close();
  }, 60_000);

  it('R-REQ-10: a coordinator gives it back with comments, and opens it when they are met, with the keyboard alone', async () => {
    const page = await as('coordinator', 'coordinator', 'staff', 'en');
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
    await keys.press('Open the initiative', await asksFirst(page, en, 'web.staff.publishInitiativeAsk'));
    await heading(page, /thing|waits/);
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }, 60_000);

  it('R-INI-03: the patient organisation chooses whom it goes to, with the keyboard alone', async () => {
    const page = await as('patients-one', organisation(world.members.lungs), '', 'en');
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
    await page.close();
  }, 60_000);

  it('R-INI-05: a university answers with its reason and takes a seat, with the keyboard alone and in Swedish', async () => {
    const page = await as('university', organisation(world.members.university), 'initiatives', 'sv');
    const keys = keyboardOn(page);
    await keys.press('Home tests should ask about breath, not only about numbers');
    await page.getByText('Från Example Association for Healthy Lungs.').waitFor();
    await keys.press('Ja, det gör vi');
    await keys.press('Skicka svaret');
    await page.getByText('Skriv varför, med enkla ord.').first().waitFor();
    await isFine(page, 'an answer without a reason');
    await keys.write('Vad kommer ni att göra?', 'Vi lägger till två frågor om andning i våra hemtester i höst.');
    await keys.press('Skicka svaret');
    await page.locator('form').waitFor({ state: 'detached' });
    await page.getByText('Vi lägger till två frågor om andning i våra hemtester i höst.').waitFor();
    await keys.press('Ta en plats vid bordet');
    await keys.press('Ja, jag tar en plats');
    await page.getByText('kontaktperson · du').waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }, 60_000);

  /** Somebody of the patient side takes a seat, and a coordinator brings those who said yes to one table. */
  const sitDown = async (id: string, person: string, { id: organisationId }: { readonly id: string }, { language, say, label, begins }: Speaking, answers: number): Promise<void> => {
    const page = await as(person, organisation({ id: organisationId }), `initiatives/${id}`, language);
    const keys = keyboardOn(page);
    await page.getByRole('heading', { name: say('web.initiative.answersTitle', { count: answers }) }).waitFor();
    await keys.press(say('web.initiative.sitDown'));
    await keys.press(say('web.initiative.sitDownDeed'));
    await page.getByText(say('web.initiative.tableReady')).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();

    const staff = await as('coordinator', 'coordinator', `staff/initiatives/${id}`, language);
    const hands = keyboardOn(staff);
    await hands.press(say('web.staff.bringTogether'));
    await heading(staff, say('web.staff.bringTitle', { name: 'Academy of Examples' }));
    await hands.press(say('web.staff.bringDeed'));
    await staff.locator('.errors:focus').waitFor();
    await hands.write(say('term.useOfResult'), 'The home tests of next year.');
    await hands.choose(say('term.participation'), begins('web.requestForm.promise.collaborate'));
    await hands.tick(new RegExp(`^${label('value.phase', 'plan')}, ${label('value.level', 'meso')}`, 'i'));
    await hands.choose(say('web.requestForm.fee'), say('web.requestForm.feeUnpaid'));
    await hands.choose(say('web.requestForm.unpaidReason'), label('value.unpaidReason', 'asked-for-it'));
    // Nobody says there how long it takes.
    expect(await staff.getByRole('radio', { name: label('value.unpaidReason', 'under-one-hour') }).count()).toBe(0);
    await hands.write(say('web.requestForm.unpaidBecause'), 'They are paid by their organisation for this.');
    await hands.choose(say('web.requestForm.expenses'), say('web.requestForm.expenses.advanced'));
    await hands.write(begins('web.requestForm.upTo'), '500');
    await hands.press(say('web.staff.bringDeed'));
    await staff.getByRole('link', { name: say('web.initiative.toPartnership') }).waitFor();
    expect(troubleOf(staff)).toEqual([]);
    await staff.close();
  };

  it('R-INI-02: people of both sides sit down, and a coordinator brings them to one table, with the keyboard alone', async () => {
    const { lungs, university, company } = world.members;
    const { initiatives: { edges: [first] } } = await lungs.answers.asks<{ initiatives: { edges: { node: { id: string } }[] } }>('{ initiatives { edges { node { id } } } }');
    const id = first?.node.id ?? '';
    await company.answers.does('answerInitiative', { id, answer: 'NO', name: 'Patient relations', reason: 'Our studies have begun.' });
    await university.deputy.does('joinInitiativeTable', { id, seat: 'DEPUTY', name: 'The colleague' });
    await sitDown(id, 'patients-one', lungs, en, 2);
  }, 90_000);

  it('R-REQ-10, R-INI-03: one that was begun is finished on one page, opened and sent, with the keyboard alone and in Swedish', async () => {
    const { say, label } = sv;
    const page = await as('patients-three', organisation(world.members.rare), 'initiatives', 'sv');
    const keys = keyboardOn(page);
    await keys.press(SECOND);
    await heading(page, SECOND);
    await keys.press(say('web.request.allAtOnce'));
    await heading(page, say('web.initiativeForm.all'));
    await keys.write(say('web.initiativeForm.label.why'), 'Fyra brev kom samma vecka, och två av tiderna krockade.');
    await keys.tick(label('value.organisationKind', 'academic'));
    await keys.write(say('web.initiativeForm.label.bring'), 'Breven, och de som har fått dem.');
    await keys.tick(/^Ett beslut/);
    await keys.write(say('web.initiativeForm.label.needWhat'), 'Någon som kan säga ja.');
    await keys.write(say('web.initiativeForm.label.cost'), 'En kväll i månaden.');
    await keys.write(say('web.initiativeForm.label.speaksFor'), 'Våra medlemmar, och ingen annan.');
    await keys.choose(say('web.initiativeForm.label.company'), say('web.parts.no'));
    await keys.reach(page.getByLabel(say('web.initiativeForm.label.answer')));
    await page.getByLabel(say('web.initiativeForm.label.answer')).fill(day(60));
    await keys.press(say('web.writing.toCheck'));
    await heading(page, say('web.writing.check'));
    await keys.press(say('web.initiativeForm.handIn'));
    await page.getByText(say('web.initiative.submittedText')).waitFor();
    expect(troubleOf(page)).toEqual([]);

    const staff = await as('coordinator', 'coordinator', 'staff', 'sv');
    await keyboardOn(staff).press(SECOND);
    await keyboardOn(staff).press(say('web.staff.publishInitiative'));
    await keyboardOn(staff).press(say('web.staff.publishInitiative'), await asksFirst(staff, sv, 'web.staff.publishInitiativeAsk'));
    await heading(staff, /väntar/);
    expect(troubleOf(staff)).toEqual([]);
    await staff.close();

    await page.goto(there(''));
    await keys.press(new RegExp(`^${say('web.home.task.sendDeed')}.*${SECOND.slice(0, 20)}`));
    await keys.tick(/^Academy of Examples/);
    await keys.press(say('web.initiative.send', { count: 1 }));
    await page.getByText(new RegExp(`^${say('web.initiative.mayAnswerUntil', { date: '' }).trim()}`)).first().waitFor();
    await keys.press(say('web.initiative.takeBack'));
    await keys.press(say('web.parts.goBack'), await asksFirst(page, sv, 'web.initiative.takeBackTitle'));

    const university = await as('university', organisation(world.members.university), 'initiatives', 'en');
    const answers = keyboardOn(university);
    await answers.press(new RegExp(SECOND));
    await answers.press(en.say('web.initiative.choice.talk'));
    await answers.write(en.label('web.initiative.reason', 'talk'), 'Which letters do you mean?');
    await answers.press(en.say('web.initiative.sendAnswer'));
    await university.locator('form').waitFor({ state: 'detached' });
    await university.getByText('Which letters do you mean?').waitFor();
    expect(troubleOf(university)).toEqual([]);
    await university.close();

    // All have answered: it can be ended.
    await page.reload();
    await page.getByText('Which letters do you mean?').waitFor();
    await keys.press(say('web.initiative.close'));
    await keys.press(say('web.initiative.close'), await asksFirst(page, sv, 'web.initiative.closeTitle'));
    await page.getByRole('button', { name: say('web.initiative.close') }).waitFor({ state: 'detached' });
    expect(troubleOf(page)).toEqual([]);

    // They have talked, and the university says yes after all.
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.close();
    const { answers: theirs, contact, deputy } = world.members.university;
    await theirs.does('answerInitiative', { id, answer: 'YES', name: 'The letter office', reason: 'We put appointments that belong together into one letter.' });
    await contact.does('joinInitiativeTable', { id, seat: 'CONTACT', name: 'The research nurse' });
    await deputy.does('joinInitiativeTable', { id, seat: 'DEPUTY', name: 'The colleague' });
    await sitDown(id, 'patients-three', world.members.rare, sv, 1);
  }, 120_000);

  it('in every view, is without barriers for those who begin them', async () => {
    const page = await as('patients-two', organisation(world.members.joints), 'initiatives', 'sv');
    await page.getByRole('listitem').first().waitFor();
    await isFine(page, 'initiatives');
    await looksAt(page, `initiatives/${seen.answered}`, /^Studies should accept/);
    await looksAt(page, `initiatives/${seen.draft}/edit/need`, 'Vad behövs?');
    await looksAt(page, `initiatives/${seen.draft}/edit`, 'Hela initiativet');
    await looksAt(page, `initiatives/${seen.draft}/check`, 'Kontrollera svaren');
    await page.close();
  }, 60_000);

  it('in every view, is without barriers for those who answer them', async () => {
    const page = await as('company', organisation(world.members.company), 'initiatives', 'en');
    await page.getByRole('link', { name: /^Read and answer/ }).first().waitFor();
    await isFine(page, 'initiatives');
    await looksAt(page, `initiatives/${seen.answered}`, /^Studies should accept/);
    await page.getByRole('button', { name: 'Let us talk' }).click();
    await page.getByLabel('What do you want to talk about?').waitFor();
    await isFine(page, 'an answer');
    await page.close();
  }, 60_000);

  it('in every view, is without barriers for those who review them and bring people together', async () => {
    const page = await as('coordinator', 'coordinator', `staff/initiatives/${seen.inReview}`, 'sv');
    await isFine(page, 'review');
    await looksAt(page, `staff/initiatives/${seen.answered}`, /^Studies should accept/);
    await looksAt(page, `staff/initiatives/${seen.answered}/table/${world.members.university.id}`, 'Ett bord med Academy of Examples');
    await page.close();
  }, 60_000);
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
