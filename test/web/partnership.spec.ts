import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Hand } from '../../apps/demo/src/acts/hand';
import { once } from '../../apps/demo/src/acts/stage';
import type { Instance } from '../../apps/demo/src/instance';
import { moveClock } from '../../apps/demo/src/story/world';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { endAll, running } from '../support/running';
import { formedTable, type FormedTable } from '../support/table';

const patient = { en: 'Person 1 in a patient organisation', sv: 'Person 1 i en patientorganisation' };
const another = { en: 'Person 2 in a patient organisation', sv: 'Person 2 i en patientorganisation' };
const contact = { en: 'Contact person at the company', sv: 'Kontaktperson på företaget' };

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

  const signedIn = async (person: { readonly en: string; readonly sv: string }, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    page.setDefaultTimeout(20_000);
    await page.goto(server.origin + path);
    await signInAs(page, person[options.locale === 'sv' ? 'sv' : 'en']);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const here = (): string => `/n/enpcr/partnerships/${table.id}`;

  /** Everything a page must be in every view, in one language or the other, for one who is signed in. */
  const isGood = async (page: Page, path: string, heading: Readonly<Record<'en' | 'sv', string | RegExp>>): Promise<void> => {
    for (const [locale, seen] of [['en', views.filter((_, nth) => nth % 2 === 0)], ['sv', views.filter((_, nth) => nth % 2 === 1)]] as const) {
      await page.goto(`${server.origin}${path}?lang=${locale}`);
      await page.getByRole('heading', { name: heading[locale] }).first().waitFor();
      for (const [view, { viewport, colorScheme = 'light', forcedColors = 'none' }] of seen) {
        if (viewport) await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, forcedColors });
        expect({ path, locale, view, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ path, locale, view, finds: [], sideways: false, trouble: [] });
      }
    }
  };
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };

  it('a person takes their seat, suggests a goal and agrees, with the keyboard alone', async () => {
    const page = await signedIn(patient, here());
    await page.getByRole('heading', { name: /things are left before you can start/ }).waitFor();
    await page.getByRole('radio', { name: /^Patient side/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: /^Own experience/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Take my seat' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Own experience: I speak only for myself').waitFor();
    await page.getByRole('button', { name: 'Suggest a goal' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus, input[type=text]:focus').waitFor();
    await page.keyboard.type('A plan that people can bear to follow to the end.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('All of us would take part in it ourselves.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'A plan that people can bear to follow to the end.' }).waitFor();
    await page.getByRole('button', { name: 'Agree for the patient side' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText(/Demo member 1 said yes for the patient side/).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('agreeing, and the list of tables, are without barriers in every view', async () => {
    const page = await signedIn(patient, '/n/enpcr/partnerships');
    await isGood(page, '/n/enpcr/partnerships', { en: 'Tables that you sit at', sv: 'Bord där du sitter' });
    await isGood(page, here(), { en: 'What we have agreed', sv: 'Vår överenskommelse' });
    await page.context().close();
  }, 60_000);

  it('everybody at the table plans, holds, rests and stops, with the keyboard alone and in Swedish', async () => {
    await table.start();
    const page = await signedIn(patient, here(), { locale: 'sv' });
    await press(page, 'Planera något');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Läsa studieplanen tillsammans');
    const today = await page.evaluate<string>('new Date(Date.now() + 100 * 864e5).toISOString().slice(0, 10)');
    await page.getByLabel('Dag', { exact: true }).fill(today);
    for (const choice of ['En verksamhet eller ett program', 'Planera', 'Du är med och formar', 'Patientsidan']) {
      await page.getByRole('radio', { name: choice }).focus();
      await page.keyboard.press('Space');
    }
    await page.locator('form').getByRole('button', { name: 'Planera något' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Läsa studieplanen tillsammans' }).waitFor();
    await page.getByRole('cell', { name: '1 planerat' }).waitFor();
    await press(page, 'Ta ett steg tillbaka ett tag');
    await page.getByRole('heading', { name: 'Du har tagit ett steg tillbaka' }).waitFor();
    await press(page, 'Jag är tillbaka');
    await page.getByRole('button', { name: 'Ta ett steg tillbaka ett tag' }).waitFor();
    await press(page, 'Nödbroms');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ta ett steg tillbaka ett tag' }).waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Dra i bromsen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Nödbromsen är dragen/ }).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('the other side sees that the brake is pulled, not by whom, and cannot release it', async () => {
    const page = await signedIn(contact, here());
    await page.getByRole('heading', { name: /emergency brake is pulled/ }).waitFor();
    expect(await page.getByRole('button', { name: /release|brake/i }).count()).toBe(0);
    await page.context().close();
  });

  it('stopped, and what led there, are without barriers in every view; and whoever pulled the brake releases it', async () => {
    const page = await signedIn(patient, here());
    await isGood(page, here(), { en: 'What you do together', sv: 'Vad ni gör tillsammans' });
    await isGood(page, `${here()}/history`, { en: 'Day by day', sv: 'Dag för dag' });
    await page.goto(`${server.origin}${here()}?lang=en`);
    await press(page, 'Release the brake');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Release the brake' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Under way').waitFor();
    await page.context().close();
  }, 60_000);

  it('the story is read day by day, and the table seen as it was, with the keyboard alone', async () => {
    const page = await signedIn(patient, here());
    await page.getByRole('link', { name: 'Read the story so far' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The story so far' }).waitFor();
    const slider = page.getByRole('slider', { name: 'The table as it was' });
    const then = page.getByRole('figure');
    await slider.focus();
    await page.keyboard.press('Home');
    await then.getByText('Coming together. 2 patients, 2 professionals.').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/formed the partnership on .+, with 2 people who had said yes\.$/);
    expect(await page.locator('.days .later').count()).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'One step later' }).focus();
    await page.keyboard.press('Enter');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/took a seat on the patient side/);
    const event = async (text: RegExp): Promise<void> => {
      while (!text.test(await slider.getAttribute('aria-valuetext') ?? '')) await page.keyboard.press('ArrowRight');
    };
    await slider.focus();
    await event(/The emergency brake was pulled/);
    await then.getByText('The emergency brake is pulled.').waitFor();
    await page.getByRole('button', { name: 'Back to now' }).focus();
    await page.keyboard.press('Enter');
    await then.getByText('Under way. 2 patients, 2 professionals.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect({ later: await page.locator('.days .later').count(), pressed: await page.getByRole('button').count(), trouble: troubleOf(page) }).toEqual({ later: 0, pressed: 0, trouble: [] });
    await page.context().close();
  }, 60_000);

  it('R-STF-08: a reviewer opens a case with its address, reads without names, notes what they found and closes it, with the keyboard alone and in Swedish', async () => {
    const page = await signedIn({ en: 'Reviewer of records', sv: 'Granskare' }, '/n/enpcr', { locale: 'sv' });
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).first().focus();
      await page.keyboard.press('Enter');
    };
    await page.getByText('Du har inget ärende.').waitFor();
    await press('Öppna ett ärende');
    await page.locator('#about:focus').waitFor();
    await press('Öppna ärendet');
    await page.getByText('Säg varför. En mening räcker.').first().waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByLabel('Vilket partnerskap?').focus();
    await page.keyboard.type(server.origin + here());
    await page.getByLabel('Varför behöver du läsa det?').focus();
    await page.keyboard.type('Någon har frågat om ersättningen.');
    await press('Öppna ärendet');
    await page.getByRole('link', { name: 'Någon har frågat om ersättningen.' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('figure').waitFor();
    expect(await page.locator('.days').innerText()).toMatch(/Person \d+, för Made-up University, bildade partnerskapet/);
    await press('Anteckna något');
    await page.getByLabel('Vad fann du?').focus();
    await page.keyboard.type('Allt betalades i tid.');
    await press('Anteckna');
    await page.locator('li', { hasText: 'Allt betalades i tid.' }).waitFor();
    expect({ finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ finds: [], sideways: false, trouble: [] });
    await press('Stäng ärendet');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stäng ärendet' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Historiken kan inte läsas i det längre.').waitFor();
    await page.context().close();
  }, 60_000);

  it('says that something has changed, moves nothing, and shows it when one wants to, with the keyboard alone', async () => {
    const page = await signedIn(patient, here(), { locale: 'sv' });
    const bar = page.getByText('Något har ändrats.');
    const [, other] = table.patients;
    // The connection comes late: what happens between the first look and the moment from which the page listens is not missed.
    let connect: (() => void) | undefined;
    const late = new Promise<void>((resolve) => { connect = resolve; });
    const trying = new Promise<void>((resolve) => {
      void page.routeWebSocket(/\/graphql$/, async (socket) => {
        resolve();
        await late;
        socket.connectToServer();
      });
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
    await page.getByRole('button', { name: 'Visa det' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The papers in large print').waitFor({ state: 'attached' });
    expect(await bar.count()).toBe(0);
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1');
    // One's own change is no news.
    await page.getByRole('button', { name: 'Ta ett steg tillbaka ett tag' }).click();
    await page.getByRole('heading', { name: 'Du har tagit ett steg tillbaka' }).waitFor();
    expect({ news: await bar.count(), trouble: troubleOf(page) }).toEqual({ news: 0, trouble: [] });
    await page.context().close();
  }, 60_000);

  it('terms that have changed after a yes are shown side by side, and answered by each for themselves, with the keyboard alone', async () => {
    const page = await signedIn(patient, '/n/enpcr', { locale: 'sv' });
    await page.getByRole('link', { name: /^Se vad som är nytt/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Villkoren har ändrats. Vill du fortfarande vara med?' }).waitFor();
    await page.getByRole('insertion').filter({ hasText: /^1.234 kronor$/ }).waitFor();
    expect({ was: await page.getByRole('deletion').count(), willBe: await page.getByRole('insertion').count() }).toEqual({ was: 3, willBe: 3 });
    await isGood(page, new URL(page.url()).pathname, { en: 'The terms have changed. Do you still want to?', sv: 'Villkoren har ändrats. Vill du fortfarande vara med?' });
    await press(page, 'Nej tack');
    await page.getByText('Tack. Det lämnar inget spår.').waitFor();
    await press(page, 'Ja, jag vill fortfarande vara med');
    await page.getByText('De villkor som du har tackat ja till gäller.').waitFor();
    await page.goto(`${server.origin}/n/enpcr`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Dina bord' }).waitFor();
    expect(await page.getByRole('link', { name: /^Se vad som är nytt/ }).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('R-PAR-11: when it is time, home asks whether it goes on; each says how it has gone, and both sides go on, with the keyboard alone and in Swedish', async () => {
    // They look through it every month, and are told two weeks before.
    await moveClock({ instance: server }, 18);
    const page = await signedIn(another, '/n/enpcr', { locale: 'sv' });
    const asks = page.getByRole('link', { name: /^Se över hur det går, och om ni fortsätter/ });
    await asks.first().focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Nu är det dags\. Träffas och prata igenom det, gärna senast/).waitFor();
    await press(page, 'Ja, vi fortsätter');
    await page.locator('#review-how:focus').waitFor();
    await page.keyboard.type('De frågar innan de bestämmer.');
    expect({ finds: await axeFinds(page), sideways: await scrollsSideways(page) }).toEqual({ finds: [], sideways: false });
    await press(page, 'Ja, vi fortsätter');
    await page.getByText(/: ”De frågar innan de bestämmer\.”$/).waitFor();
    for (const person of [table.patients[0], ...table.professionals]) await person.does('agreeToGoOn', { partnership: table.id, review: 1 });
    await page.goto(`${server.origin}${here()}`);
    await page.getByRole('heading', { name: /^Ni såg över det/ }).waitFor();
    await page.getByText(/^Nästa gång: senast/).waitFor();
    expect(await page.getByText(/: ”De frågar innan de bestämmer\.”$/).count()).toBe(1);
    await page.goto(`${server.origin}/n/enpcr`);
    await page.getByRole('heading', { name: 'Dina bord' }).waitFor();
    expect({ asks: await asks.count(), trouble: troubleOf(page) }).toEqual({ asks: 0, trouble: [] });
    await page.context().close();
  }, 60_000);

  it('the end: each looks back for themselves, it opens for all at once, and a side tells the network, with the keyboard alone', async () => {
    const [, other] = table.patients;
    const page = await signedIn(patient, here());
    await press(page, 'I am back');
    await press(page, 'Begin to look back');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Begin to look back' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('You can look back when your pay is settled').waitFor();
    for (const person of table.patients) await person.does('tickPayment', { partnership: table.id, paid: true });
    await page.reload();
    await press(page, 'Look back');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('We met in the evening.');
    await page.getByRole('radio', { name: 'Yes', exact: true }).focus();
    await page.keyboard.press('Space');
    await press(page, 'Save');
    await page.getByText(/^Yours is kept, hidden\./).waitFor();
    await isGood(page, here(), { en: 'Looking back', sv: 'Ser tillbaka' });
    for (const person of [other, ...table.professionals]) await person.does('giveEvaluation', { partnership: table.id, worked: 'We were heard, and listened.', ifAlone: 'SHARE' });
    await once(() => other.asks<{ partnership: { lookingBack: { unsealed: boolean } } }>('query ($id: ID!) { partnership(id: $id) { lookingBack { unsealed } } }', { id: table.id }), ({ partnership }) => partnership.lookingBack.unsealed);
    await page.goto(`${server.origin}${here()}?lang=en`);
    await page.getByText('We were heard, and listened.').first().waitFor();
    await press(page, 'Write what you want to share');
    await page.locator('textarea:focus').waitFor();
    for (const text of ['They changed the plan.', 'We met too late in the day.', 'Ask about hours first.']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await press(page, 'Share with the network');
    await page.getByText('A coordinator looks through it first').waitFor();
    const staff = await signedIn({ en: 'Coordinator', sv: 'Samordnare' }, '/n/enpcr/staff/stories');
    await press(staff, /^No names, nothing about health/);
    await staff.getByText('No story waits for you right now.').waitFor();
    expect({ finds: await axeFinds(staff), trouble: troubleOf(staff) }).toEqual({ finds: [], trouble: [] });
    await staff.context().close();
    await table.professionals[0].does('reportOutcome', { partnership: table.id, heard: 'A', did: 'B', didNot: 'C', next: 'D' });
    await table.professionals[0].does('replyToStory', { partnership: table.id, side: 'PATIENT', text: 'Thank you. We ask about hours now.', consent: true });
    await table.professionals[0].does('closePartnership', { partnership: table.id });
    await isGood(page, here(), { en: 'Go on together?', sv: 'Fortsätta tillsammans?' });
    await isGood(page, '/n/enpcr/stories', { en: 'What others have learned', sv: 'Vad andra har lärt sig' });
    await page.goto(`${server.origin}${here()}?lang=en`);
    await press(page, 'Let it stay, without my name');
    await page.getByText('If you leave the network, your text stays here, without your name.').waitFor();
    await press(page, 'Go on together');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Go on together' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'To the new partnership' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'It goes on from an earlier partnership' }).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }, 120_000);
});
