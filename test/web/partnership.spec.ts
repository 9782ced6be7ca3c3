import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Hand } from '../../apps/demo/src/acts/hand';
import { once } from '../../apps/demo/src/acts/stage';
import type { Instance } from '../../apps/demo/src/instance';
import { moveClock } from '../../apps/demo/src/story/world';
import { axeFinds, barriersOf, describeInBrowser, openBrowser, scrollsSideways, troubleOf, viewsIn } from '../support/browser';
import { asksFirst } from '../support/dialogs';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { speaking, type Speaking } from '../support/speaking';
import { formedTable, type FormedTable } from '../support/table';
import { signInsAreOver, visit } from '../support/visit';

const [en, sv] = [speaking('en'), speaking('sv')];

/** Everybody who said yes is offered less pay, and another room. */
const worsened = async (asker: Hand, request: string): Promise<void> => {
  const { request: { form: { pay: { fee } } } } = await asker.asks<{ request: { form: { pay: { fee: { payer: string; withinDays: number } } } } }>('query ($id: ID!) { request(id: $id) { form { pay { fee { payer withinDays } } } } }', { id: request });
  await asker.does('reviseRequest', { id: request, askAgain: true, news: { access: 'A quiet room, and a break every half hour.', pay: { fee: { kind: 'PAID', amount: { minor: 123_400, currency: 'SEK' }, ...fee } } } });
};

describeInBrowser('a partnership in the browser', () => {
  let server: Instance;
  let browser: Browser;
  let table: FormedTable;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    table = await formedTable(server, worsened);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const signedIn = (person: string, { language }: Speaking, address = `partnerships/${table.id}`, options: BrowserContextOptions = {}): Promise<Page> =>
    visit(browser, { origin: server.origin, network: 'enpcr' }, person, address, { locale: language, hat: person === 'auditor' || person === 'coordinator' ? person : 'person', ...options });
  const here = (): string => `/n/enpcr/partnerships/${table.id}`;

  /** Everything a page must be in every view, half of the views in each language, for one who is signed in. */
  const isGood = async (page: Page, path: string, heading: (words: Speaking) => string): Promise<void> => {
    for (const words of [en, sv]) {
      await page.goto(`${server.origin}${path}?lang=${words.language}`);
      await page.getByRole('heading', { name: heading(words) }).first().waitFor();
      expect(await barriersOf(page, `${path} in ${words.language}`, viewsIn[words.language])).toEqual([]);
    }
  };
  const saves = async (page: Page, { say }: Speaking): Promise<void> => {
    const form = page.locator('form', { has: page.locator(':focus') });
    await keyboardOn(page).press(say('web.parts.save'), form);
    await page.locator('form textarea').first().waitFor({ state: 'detached' });
  };

  it('each takes their own seat, and they suggest a goal and agree to it, with the keyboard alone', async () => {
    const goal = 'A plan that people can bear to follow to the end.';
    for (const [person, words] of [['member-one', en], ['member-two', sv]] as const) {
      const { say, begins, label } = words;
      const page = await signedIn(person, words);
      const keys = keyboardOn(page);
      await page.locator('#seat').waitFor();
      await keys.choose(say('web.partnership.whichSide'), begins('value.side.patient'));
      await keys.tick(label('value.representationBasis', 'own-experience'));
      await keys.press(say('web.partnership.takeSeat'));
      await page.locator('#own-side').waitFor({ state: 'detached' });
      if (words === en) {
        await keys.press(say('web.partnership.suggestGoal'));
        await page.locator('textarea:focus').waitFor();
        await keys.write(say('web.partnership.goal'), goal);
        await keys.write(say('web.partnership.goalCriterion'), 'All of us would take part in it ourselves.');
        await keys.press(say('web.partnership.suggestGoal'));
      }
      await page.getByRole('heading', { name: goal }).waitFor();
      const agree = say('web.partnership.agree', { side: 'patient' });
      await keys.press(agree, page.locator('.goals'));
      await page.locator('.goals').getByRole('button', { name: agree }).waitFor({ state: 'detached' });
      if (words === en) {
        await page.getByText(/Demo member 1 said yes for the patient side/).waitFor();
        await keys.press(say('web.partnership.abandon'));
        await keys.press(say('web.parts.goBack'), await asksFirst(page, words, 'web.partnership.abandonAsk'));
      }
      expect(troubleOf(page)).toEqual([]);
      await page.close();
    }
  }, 90_000);

  it('agreeing, and the list of tables, are without barriers in every view', async () => {
    const page = await signedIn('member-one', en, 'partnerships');
    await isGood(page, '/n/enpcr/partnerships', ({ say }) => say('web.partnerships.title'));
    await isGood(page, here(), ({ say }) => say('term.agreement'));
    await page.close();
  }, 60_000);

  it('everybody at the table plans, changes plans, rests and stops, with the keyboard alone', async () => {
    await table.start();
    const plans = async (page: Page, { say, label }: Speaking, what: string): Promise<void> => {
      const keys = keyboardOn(page);
      await keys.press(say('web.partnership.plan'));
      await page.locator('form input:focus, form textarea:focus').waitFor();
      await keys.write(say('web.partnership.what'), what);
      await keys.reach(page.getByLabel(say('web.partnership.onDay'), { exact: true }));
      await page.getByLabel(say('web.partnership.onDay'), { exact: true }).fill(await page.evaluate<string>('new Date(Date.now() + 100 * 864e5).toISOString().slice(0, 10)'));
      await keys.choose(say('web.partnership.whichLevel'), label('value.level', 'meso'));
      await keys.choose(say('web.partnership.whichPhase'), label('value.phase', 'plan'));
      await keys.choose(say('term.participation'), label('value.participation', 'involve'));
      await keys.choose(say('web.partnership.whoChairs'), label('value.side', 'patient'));
      await keys.press(say('web.partnership.plan'), page.locator('form'));
      await page.getByRole('heading', { name: what }).waitFor();
    };
    const rests = async (page: Page, { say }: Speaking): Promise<void> => {
      const keys = keyboardOn(page);
      await keys.press(say('term.stepBack'));
      await page.getByRole('heading', { name: say('web.partnership.resting') }).waitFor();
      await keys.press(say('web.partnership.comeBack'));
      await page.getByRole('button', { name: say('term.stepBack') }).waitFor();
    };
    const professional = await signedIn('contact', en);
    await plans(professional, en, 'Choose the room');
    await keyboardOn(professional).press(en.say('web.partnership.cancel'));
    await keyboardOn(professional).press(en.say('web.partnership.cancel'), await asksFirst(professional, en, 'web.partnership.cancelAsk'));
    await professional.getByRole('heading', { name: en.say('web.partnership.sofar') }).waitFor();
    await rests(professional, en);
    expect(troubleOf(professional)).toEqual([]);
    await professional.close();

    const page = await signedIn('member-one', sv);
    await plans(page, sv, 'Läsa studieplanen tillsammans');
    await page.getByRole('cell', { name: '1 planerat' }).waitFor();
    await rests(page, sv);
    const keys = keyboardOn(page);
    await keys.press('Nödbroms');
    const dialog = await asksFirst(page, sv, 'web.partnership.brakeAsk');
    await dialog.getByRole('button', { name: 'Ta ett steg tillbaka ett tag' }).waitFor();
    await keys.press('Dra i bromsen', dialog);
    await page.getByRole('heading', { name: /Nödbromsen är dragen/ }).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }, 90_000);

  it('the other side sees that the brake is pulled, not by whom, and cannot release it', async () => {
    const page = await signedIn('contact', en);
    await page.getByRole('heading', { name: /emergency brake is pulled/ }).waitFor();
    expect(await page.getByRole('button', { name: /release|brake/i }).count()).toBe(0);
    await page.close();
  });

  it('stopped, and what led there, are without barriers in every view; and whoever pulled the brake releases it', async () => {
    const page = await signedIn('member-one', en);
    await isGood(page, here(), ({ say }) => say('web.partnership.together'));
    await isGood(page, `${here()}/history`, ({ say }) => say('web.timeline.story'));
    await page.goto(`${server.origin}${here()}?lang=en`);
    await keyboardOn(page).press('Release the brake');
    await keyboardOn(page).press('Release the brake', await asksFirst(page, en, 'web.partnership.releaseAsk'));
    await page.getByText('Under way').waitFor();
    await page.close();
  }, 60_000);

  it('the story is read day by day, and the table seen as it was, with the keyboard alone', async () => {
    const page = await signedIn('member-one', en);
    const keys = keyboardOn(page);
    await keys.press('Read the story so far');
    await page.getByRole('heading', { level: 1, name: 'The story so far' }).waitFor();
    const slider = page.getByRole('slider', { name: 'The table as it was' });
    const then = page.getByRole('figure');
    await keys.reach(slider);
    await page.keyboard.press('Home');
    await then.getByText('Coming together. 2 patients, 2 professionals.').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/formed the partnership on .+, with 2 people who had said yes\.$/);
    expect(await page.locator('.days .later').count()).toBeGreaterThan(20);
    await keys.press('One step later');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/took a seat on the patient side/);
    const event = async (text: RegExp): Promise<void> => {
      while (!text.test(await slider.getAttribute('aria-valuetext') ?? '')) await page.keyboard.press('ArrowRight');
    };
    await keys.reach(slider);
    await event(/The emergency brake was pulled/);
    await then.getByText('The emergency brake is pulled.').waitFor();
    await keys.press('Back to now');
    await then.getByText('Under way. 2 patients, 2 professionals.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect({ later: await page.locator('.days .later').count(), pressed: await page.getByRole('button').count(), trouble: troubleOf(page) }).toEqual({ later: 0, pressed: 0, trouble: [] });
    await page.close();
  }, 60_000);

  // One after the other: the names that the reviewer has seen in one case are seen in each of their cases about it, until it is closed.
  it.each([en, sv])('R-STF-08: a reviewer opens a case with its address, reads without names, notes what they found and closes it, with the keyboard alone, in $language', async (words) => {
    const { say } = words;
    const page = await signedIn('auditor', words, '');
    const keys = keyboardOn(page);
    const why = words.language === 'en' ? 'Somebody asked about the pay.' : 'Någon har frågat om ersättningen.';
    await keys.press(say('web.cases.open'));
    await page.locator('#about:focus').waitFor();
    await keys.press(say('web.cases.openIt'));
    await page.getByText(say('web.cases.whyMissing')).first().waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await keys.write(say('web.cases.where'), server.origin + here());
    await keys.write(say('web.cases.why'), why);
    await keys.press(say('web.cases.openIt'));
    await keys.press(why);
    await page.getByRole('figure').waitFor();
    expect(await page.locator('.days').innerText()).toMatch(words.language === 'sv' ? /Person \d+, för Made-up University, bildade partnerskapet/ : /Person \d+, for Made-up University, formed the partnership/);
    await keys.press(say('web.cases.note'));
    await keys.write(say('web.cases.noteLabel'), 'All was paid in time.');
    await keys.press(say('web.cases.noteDeed'));
    await page.locator('li', { hasText: 'All was paid in time.' }).waitFor();
    // Who it was is seen for a day, and only for a reason that is kept.
    await keys.press(say('web.cases.names'));
    await keys.write(say('web.cases.namesWhy'), 'They asked me to ask the one who paid.');
    await keys.press(say('web.cases.namesDeed'));
    await page.locator('.days').getByText(/Demo member 1/).first().waitFor();
    expect({ finds: await axeFinds(page), trouble: troubleOf(page) }).toEqual({ finds: [], trouble: [] });
    await keys.press(say('web.cases.close'));
    await keys.press(say('web.cases.close'), await asksFirst(page, words, 'web.cases.closeAsk'));
    await page.getByRole('figure').waitFor({ state: 'detached' });
    await page.close();
  }, 60_000);

  it('shows what came of a change while an answer from before it is still on its way, and after that has come', async () => {
    const page = await signedIn('contact', sv);
    const keys = keyboardOn(page);
    let come: (() => void) | undefined;
    const late = new Promise<void>((resolve) => { come = resolve; });
    let isHeld = false;
    await page.route('**/graphql', async (route) => {
      if (isHeld || (route.request().postDataJSON() as { readonly operationName?: string }).operationName !== 'Partnership') return route.fallback();
      isHeld = true;
      const answer = await route.fetch();
      await late;
      return route.fulfill({ response: answer });
    });
    const asked = page.waitForRequest((request) => request.postData()?.includes('query Partnership(') === true);
    await keys.press(sv.say('term.stepBack'));
    await asked;
    await keys.press(sv.say('web.partnership.pause'));
    const [resting, resume] = [page.getByRole('heading', { name: sv.say('web.partnership.resting') }), page.getByRole('button', { name: sv.say('web.partnership.resume'), exact: true })];
    await Promise.all([resting.waitFor(), resume.waitFor()]);
    come?.();
    await keys.press(sv.say('web.partnership.comeBack'));
    await resting.waitFor({ state: 'detached' });
    expect(await resume.count()).toBe(1);
    await keys.press(sv.say('web.partnership.resume'));
    await resume.waitFor({ state: 'detached' });
    await page.unrouteAll({ behavior: 'wait' });
    await page.close();
  }, 60_000);

  it('says that something has changed, moves nothing, and shows it when one wants to, with the keyboard alone', async () => {
    const page = await signedIn('member-one', sv);
    const keys = keyboardOn(page);
    const bar = page.getByText('Något har ändrats.');
    const [, other] = table.patients;
    // The connection comes late: what happens between the first look and the moment from which the page listens is not missed.
    let connect: (() => void) | undefined;
    const late = new Promise<void>((resolve) => { connect = resolve; });
    let tried: (() => void) | undefined;
    const trying = new Promise<void>((resolve) => { tried = resolve; });
    await page.routeWebSocket(/\/graphql$/, async (socket) => {
      tried?.();
      await late;
      socket.connectToServer();
    });
    await page.reload();
    await page.getByRole('button', { name: 'Ta ett steg tillbaka ett tag' }).waitFor();
    await trying;
    await other.does('statePreparation', { partnership: table.id, text: 'The papers in large print, please.' });
    expect(await bar.count()).toBe(0);
    connect?.();
    await bar.waitFor();
    expect(await page.getByText('The papers in large print').count()).toBe(0);
    expect(await axeFinds(page)).toEqual([]);
    await keys.press('Visa det');
    await page.getByText('The papers in large print').waitFor({ state: 'attached' });
    expect(await bar.count()).toBe(0);
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1');
    // One's own change is no news.
    await keys.press('Ta ett steg tillbaka ett tag');
    await page.getByRole('heading', { name: 'Du har tagit ett steg tillbaka' }).waitFor();
    expect({ news: await bar.count(), trouble: troubleOf(page) }).toEqual({ news: 0, trouble: [] });
    await page.close();
  }, 60_000);

  it('terms that have changed after a yes are shown side by side, and answered by each for themselves, with the keyboard alone', async () => {
    for (const [person, words] of [['member-one', sv], ['member-two', en]] as const) {
      const { language, say } = words;
      const page = await signedIn(person, words, '');
      const keys = keyboardOn(page);
      await keys.press(language === 'sv' ? /^Se vad som är nytt/ : /^See what is new/);
      await page.getByRole('heading', { level: 1, name: say('term.reconsent') }).waitFor();
      await page.getByRole('insertion').filter({ hasText: language === 'sv' ? /^1.234.kronor$/ : /^SEK.1,234$/ }).waitFor();
      expect({ was: await page.getByRole('deletion').count(), willBe: await page.getByRole('insertion').count() }).toEqual({ was: 3, willBe: 3 });
      expect(await barriersOf(page, 'new terms', viewsIn[language])).toEqual([]);
      await keys.press(say('term.decline'));
      await page.getByText(say('web.newTerms.afterNo')).waitFor();
      await keys.press(say('web.newTerms.yes'));
      await page.getByText(say('web.newTerms.saidYes')).waitFor();
      await page.goto(`${server.origin}/n/enpcr`);
      await page.getByRole('heading', { name: say('web.home.yourTables') }).waitFor();
      expect({ links: await page.getByRole('link', { name: /^(Se vad som är nytt|See what is new)/ }).count(), trouble: troubleOf(page) }).toEqual({ links: 0, trouble: [] });
      await page.close();
    }
  }, 60_000);

  it('R-PAR-11: when it is time, home asks whether it goes on; each says how it has gone, and both sides go on, with the keyboard alone', async () => {
    // They look through it every month, and are told two weeks before.
    await moveClock({ instance: server }, 18);
    signInsAreOver();
    const page = await signedIn('member-two', sv, '');
    const keys = keyboardOn(page);
    const asks = page.getByRole('link', { name: /^Se över hur det går, och om ni fortsätter/ });
    await keys.press(/^Se över hur det går, och om ni fortsätter/);
    await page.getByText(/^Nu är det dags\. Träffas och prata igenom det, gärna senast/).waitFor();
    await keys.press('Ja, vi fortsätter');
    await page.locator('#review-how:focus').waitFor();
    await page.keyboard.insertText('De frågar innan de bestämmer.');
    expect({ finds: await axeFinds(page), sideways: await scrollsSideways(page) }).toEqual({ finds: [], sideways: false });
    await keys.press('Ja, vi fortsätter', page.locator('form'));
    await page.getByText(/: ”De frågar innan de bestämmer\.”$/).waitFor();
    // Somebody who rests is not asked at home, and may answer all the same.
    const other = await signedIn('member-one', en);
    const others = keyboardOn(other);
    await others.press(en.say('web.partnership.goesOnDeed'));
    await other.locator('#review-how:focus').waitFor();
    await others.press(en.say('web.partnership.goesOnDeed'), other.locator('form'));
    await other.locator('#review-how').waitFor({ state: 'detached' });
    expect(troubleOf(other)).toEqual([]);
    await other.close();
    for (const person of table.professionals) await person.does('agreeToGoOn', { partnership: table.id, review: 1 });
    await page.goto(`${server.origin}${here()}`);
    await page.getByRole('heading', { name: /^Ni såg över det/ }).waitFor();
    await page.getByText(/^Nästa gång: senast/).waitFor();
    expect(await page.getByText(/: ”De frågar innan de bestämmer\.”$/).count()).toBe(1);
    await page.goto(`${server.origin}/n/enpcr`);
    await page.getByRole('heading', { name: 'Dina bord' }).waitFor();
    expect({ asks: await asks.count(), trouble: troubleOf(page) }).toEqual({ asks: 0, trouble: [] });
    await page.close();
  }, 60_000);

  it('the end: each ticks their own pay and looks back for themselves, it opens for all at once, what came of it is reported, and a side tells the network, with the keyboard alone', async () => {
    const page = await signedIn('member-one', en);
    const keys = keyboardOn(page);
    await keys.press('I am back');
    await keys.press('Begin to look back');
    await keys.press('Begin to look back', await asksFirst(page, en, 'web.partnership.lookBackAsk'));
    await page.getByText('You can look back when your pay is settled').waitFor();

    // Two patients, each in their language.
    const second = await signedIn('member-two', sv);
    for (const [theirs, words, what] of [[page, en, 'We met in the evening.'], [second, sv, 'Vi blev hörda.']] as const) {
      const { say } = words;
      const hands = keyboardOn(theirs);
      await hands.press(say('web.partnership.tickPaid'));
      await theirs.getByText(say('web.partnership.tickedPaid')).waitFor();
      await theirs.reload();
      await hands.press(say('web.partnership.backGive'));
      await theirs.locator('textarea:focus').waitFor();
      await hands.write(`${say('web.partnership.worked')} (${say('web.parts.optional')})`, what);
      await hands.choose(`${say('web.partnership.doItAgain')} (${say('web.parts.optional')})`, say('web.partnership.again.yes'));
      await saves(theirs, words);
      await theirs.getByRole('button', { name: say('web.partnership.backAgain') }).waitFor();
    }
    await isGood(page, here(), ({ say }) => say('status.partnership.evaluating'));
    await page.goto(`${server.origin}${here()}?lang=en`);
    await page.getByText(/^Yours is kept, hidden\./).waitFor();
    for (const person of table.professionals) await person.does('giveEvaluation', { partnership: table.id, worked: 'We were heard, and listened.', ifAlone: 'SHARE' });
    await once(() => table.patients[0].asks<{ partnership: { lookingBack: { unsealed: boolean } } }>('query ($id: ID!) { partnership(id: $id) { lookingBack { unsealed } } }', { id: table.id }), ({ partnership }) => partnership.lookingBack.unsealed);
    await page.reload();
    await page.getByText('We were heard, and listened.').first().waitFor();

    // What came of it: written by one of the professional side, put right by the other, with the patient side's own words beside it.
    const contact = await signedIn('contact', sv);
    const writes = keyboardOn(contact);
    await writes.press(sv.say('web.partnership.writeReport'));
    for (const [question, text] of [['heard', 'Kvällarna är för långa.'], ['did', 'Vi bytte tid.'], ['didNot', 'Vi kunde inte byta lokal.'], ['next', 'Vi frågar igen i höst.']] as const) await writes.write(sv.label('web.partnership.report', question), text);
    await saves(contact, sv);
    await contact.getByText('Vi kunde inte byta lokal.').waitFor();
    const deputy = await signedIn('deputy', en);
    await keyboardOn(deputy).press(en.say('web.partnership.changeReport'));
    await keyboardOn(deputy).write(en.label('web.partnership.report', 'next'), 'We ask again in the autumn.');
    await saves(deputy, en);
    await deputy.getByText('We ask again in the autumn.').waitFor();
    await page.reload();
    await keys.press(en.say('web.partnership.writeParagraph'));
    await keys.write(en.say('web.partnership.paragraph'), 'They listened when it was about time.');
    await saves(page, en);
    await page.getByText('They listened when it was about time.').waitFor();

    // A side tells the network; the other replies beside it.
    await keys.press('Write what you want to share');
    await page.locator('textarea:focus').waitFor();
    for (const [label, text] of [[en.say('web.partnership.worked'), 'They changed the plan.'], [en.say('web.partnership.didNotWork'), 'We met too late in the day.'], [en.say('web.stories.differently'), 'Ask about hours first.']] as const) await keys.write(label, text);
    await keys.tick(en.begins('web.stories.consent'));
    await keys.press('Share with the network');
    await page.getByText('A coordinator looks through it first').waitFor();
    await keys.press(en.say('web.stories.takeBack'));
    await keys.press(en.say('web.parts.goBack'), await asksFirst(page, en, 'web.stories.takeBackAsk'));
    const staff = await signedIn('coordinator', en, 'staff/stories');
    await keyboardOn(staff).press(/^No names, nothing about health/);
    await staff.getByText('No story waits for you right now.').waitFor();
    expect({ finds: await axeFinds(staff), trouble: troubleOf(staff) }).toEqual({ finds: [], trouble: [] });
    await staff.close();
    await contact.reload();
    await writes.press(sv.say('web.stories.reply'));
    await writes.write(sv.say('web.stories.replyField'), 'Tack. Vi frågar om tider nu.');
    await writes.tick(sv.begins('web.stories.consent'));
    await writes.press(sv.say('web.stories.replySend'));
    await contact.getByText('Tack. Vi frågar om tider nu.').waitFor();
    await writes.press(sv.say('web.partnership.finishDeed'));
    await writes.press(sv.say('web.partnership.finishDeed'), await asksFirst(contact, sv, 'web.partnership.finishAsk'));
    await contact.getByRole('heading', { name: sv.say('web.partnership.goOn') }).waitFor();

    await isGood(page, here(), ({ say }) => say('web.partnership.goOn'));
    await isGood(page, '/n/enpcr/stories', ({ say }) => say('web.stories.title'));
    await page.goto(`${server.origin}${here()}?lang=en`);
    await keys.press('Let it stay, without my name');
    await page.getByText('If you leave the network, your text stays here, without your name.').waitFor();
    await keys.press('Go on together');
    await keys.press('Go on together', await asksFirst(page, en, 'web.partnership.goOnAsk'));
    await keys.press('To the new partnership');
    await page.getByRole('link', { name: 'It goes on from an earlier partnership' }).waitFor();
    for (const one of [page, second, contact, deputy]) {
      expect(troubleOf(one)).toEqual([]);
      await one.close();
    }
  }, 150_000);
});
