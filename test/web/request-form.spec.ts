import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addDays, dateIn } from '#kernel';
import type { Instance } from '../../apps/demo/src/instance';
import { drafted, type Wish } from '../../apps/demo/src/acts/requests';
import { axeFinds, barriersOf, describeInBrowser, openBrowser, scrollsSideways, troubleOf } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { asksFirst } from '../support/dialogs';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { speaking, type Speaking } from '../support/speaking';
import { arrived, visit } from '../support/visit';

const study = path.resolve(__dirname, '../../apps/demo/made-up/studies/NCT99999901.json');
const network = 'nordic';
const wish: Wish = {
  oneSentence: 'Hjälp oss avgöra vilka andningsövningar som är värda sin tid', why: 'Många slutar efter en månad.', use: 'För att välja vad studien jämför.', role: 'Läs planen hemma och träffa oss två gånger.',
  kind: 'PROTOCOL_REVIEW', conditions: ['lung-disease'], seats: { patients: 3, all: 6 }, fee: 280_000, product: 'Ingen',
};

const [en, sv] = [speaking('en'), speaking('sv')];

describeInBrowser('a request is written', () => {
  let server: Instance;
  let browser: Browser;
  let world: DemoWorld;
  let fromStudy: string;
  /** Another request, written to its end and not handed in. */
  let written: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    world = await demoWorld(server, network);
    const { code, out, err } = await server.roundtable('import', 'study', study, '--for', world.members.university.id, '--network', network);
    if (code !== 0) throw new Error(err);
    fromStudy = out.trim().split(' ').at(-1) ?? '';
    written = await drafted(world.stage('written'), world.members.university, wish);
    await drafted(world.stage('second'), world.members.company, { ...wish, oneSentence: 'Hjälp oss att välja frågor om trötthet' });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const there = (place: string): string => `${server.origin}/n/${network}/${place}`;
  const day = (days: number): string => addDays(dateIn('Europe/Stockholm', Date.now()), days);
  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
  const as = (person: string, hat: string, { language }: Speaking, place: string, options: BrowserContextOptions = {}): Promise<Page> =>
    visit(browser, { origin: server.origin, network }, person, place, { hat, locale: language, ...options });
  const fine = async (page: Page, where: string): Promise<void> => {
    await arrived(page);
    expect({ where, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ where, finds: [], sideways: false, trouble: [] });
  };
  const publishes = async (words: Speaking, title: string): Promise<void> => {
    const { say } = words;
    const page = await as('coordinator', 'coordinator', words, 'staff');
    const { press } = keyboardOn(page);
    await press(title);
    await heading(page, title);
    expect(await barriersOf(page, 'review')).toEqual([]);
    await press(say('web.staff.publish'));
    await press(say('web.staff.publish'), await asksFirst(page, words, 'web.staff.publishAsk'));
    await heading(page, /wait|väntar/);
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  };

  it('R-REQ-01, R-REQ-10: from a study to a request that is handed in and published, with the keyboard alone and in Swedish', async () => {
    await world.members.university.deputy.does('confirmContactRole', { id: fromStudy, role: 'DEPUTY', name: 'Ersättaren', replyWithinDays: 3 });
    const page = await as('university', 'person', sv, '');
    const { press, write, choose, tick, pick, reach } = keyboardOn(page);
    await press('För Exempelakademin');
    await press('Förfrågningar');
    await press(/A Made-up Study of Blood Sugar/);
    await reach(page.locator('summary', { hasText: 'Bli kontaktperson eller ersättare' }));
    await page.keyboard.press('Enter');
    await choose('Som vad?', 'Kontaktperson');
    await press('Ja, man kan vända sig till mig');
    await page.locator('.small-facts').getByText(/svarar inom 3/).nth(1).waitFor();
    await press('En fråga i taget');

    const next = async (question: string, answer: () => Promise<void>): Promise<void> => {
      await heading(page, question);
      await page.locator('h1:focus').waitFor();
      await answer();
      await fine(page, question);
      await press(/^(Spara och fortsätt|Kontrollera svaren)$/);
    };
    const date = async (label: string, value: string): Promise<void> => {
      await reach(page.getByLabel(label));
      await page.getByLabel(label).fill(value);
    };
    await next('Vad gäller det, i en mening?', () => write('I en mening', 'Hjälp oss planera en studie om blodsocker vid cystisk fibros'));
    await next('Vad gäller det, och varför?', async () => {
      await write('Vad det gäller och varför', 'Många orkar inte mäta varje dag. Vi vill veta varför innan vi planerar.');
      await write('Vad resultatet ska användas till', 'För att ändra planen före etikprövningen.');
    });
    await next('Vem står bakom, och vem har nytta av det?', async () => {
      for (const [question, answer] of [['Vem betalar?', 'Akademin'], ['Vems pengar är det?', 'Ett anslag'], ['Vilken produkt gäller det?', 'Ingen'], ['Hur hänger det ihop med företag?', 'Inte alls'], ['Vem har nytta av det, och hur?', 'De som mäter']] as const) await write(question, answer);
    });
    await next('Vad skulle patienter göra?', () => choose('Vad det är till för', 'Läsa en studieplan'));
    await next('Vilka gäller det?', async () => {
      await choose('Vilka det gäller', 'Personer med vissa sjukdomar eller tillstånd');
      if (await page.locator('.chosen').getByText('Cystisk fibros').count() === 0) await pick('Sjukdom eller tillstånd', 'cystisk', /^Cystisk fibros/i);
    });
    await next('Var och när är patienter med?', async () => {
      await tick('Genomföra, en verksamhet eller ett program');
      await page.getByText('Patienter kommer in när frågan redan är bestämd. Varför?').waitFor();
      await tick('Planera, en verksamhet eller ett program');
    });
    await next('Vad betyder deras röst?', () => choose('Vad din röst betyder', 'De är med och formar'));
    await next('Vad skulle en person göra?', () => write('Vad man skulle göra', 'Läs planen hemma. Träffa oss två gånger på video.'));
    await next('Var och när träffas ni?', async () => {
      await choose('Var ni träffas', 'På distans');
      await date('Första mötet, tidigast', day(100));
      await date('Sista mötet, senast', day(140));
    });
    await next('Hur mycket tid tar det?', async () => {
      for (const [part, hours] of [['Timmar för förberedelser', '3'], ['Timmar i möten', '4'], ['Timmar för resor', '0']] as const) await write(part, hours);
      await page.getByText('7 timmar för en person, resan inräknad').waitFor();
    });
    await next('Vad får man, och när?', async () => {
      await choose('Finns det arvode?', 'Ja, ett arvode');
      await write('Hur mycket får en person, för allt?', '2800');
      await reach(page.getByLabel('I vilken valuta?'));
      await page.keyboard.type('SEK');
      await page.getByText(/400\skronor i timmen/).waitFor();
      await write('Vem betalar ut det?', 'Akademin');
      await write('Inom hur många dagar?', '30');
      await choose('Får andra vid bordet betalt för den här tiden?', 'Ja');
      await choose('Hur betalas resor och andra kostnader?', 'Vi bokar eller betalar i förväg');
      await write('Upp till hur mycket, för en person?', '1000');
      await write('Ni ställer in ett möte: inom hur många arbetsdagar betalas det helt?', '5');
    });
    await next('Hur många sitter vid bordet?', async () => {
      for (const [part, seats] of [['Platser för patientsidan', '1'], ['Platser sammanlagt', '6'], ['Reservplatser för patientsidan', '0']] as const) await write(part, seats);
      await page.getByText('En patient och 5 från professionen').waitFor();
      await write('Platser för patientsidan', '3');
      await choose('Finns det intressen som utesluter någon?', 'Inget intresse utesluter någon');
    });
    await next('Hur kan alla vara med?', async () => {
      await pick('Språk som man kan delta på', 'svens', /^Svenska/i);
      await write('Vad erbjuder ni så att alla kan vara med?', 'Textning och pauser.');
    });
    await next('När behöver ni svar, och vad kommer tillbaka?', async () => {
      await date('Sista dag att svara', day(70));
      await write('Vad får de som var med veta?', 'Vad vi hörde, vad vi gjorde och varför.');
      await date('Senast när?', day(200));
    });
    await heading(page, 'Kontrollera svaren');
    expect(await page.getByText('Inte besvarad än').count()).toBe(0);
    await fine(page, 'check');
    await press('Lämna in förfrågan');
    await page.getByText('Väntar på granskning').first().waitFor();
    await fine(page, 'handed in');
    await press('Börja en ny förfrågan som den här');
    await page.getByText('Utkast').first().waitFor();
    await page.close();
    await publishes(sv, 'Hjälp oss planera en studie om blodsocker vid cystisk fibros');
  }, 120_000);

  it('R-REQ-10: on one page, handed in, given back with comments, mended and published, with the keyboard alone and in English', async () => {
    const { say } = en;
    const page = await as('company', `organisation:${world.members.company.id}`, en, 'requests');
    const { press, write } = keyboardOn(page);
    const handsIn = async (): Promise<void> => {
      await press(say('web.writing.toCheck'));
      await heading(page, say('web.writing.check'));
      await press(say('web.requestForm.handIn'));
      await page.getByText(say('web.request.submittedText')).waitFor();
    };
    await press('Hjälp oss att välja frågor om trötthet');
    await press(say('web.request.allAtOnce'));
    await write(say('web.requestForm.oneSentence'), 'Help us choose the questions about tiredness');
    await handsIn();

    const staff = await as('coordinator', 'coordinator', en, 'staff');
    const hands = keyboardOn(staff);
    await hands.press('Help us choose the questions about tiredness');
    await hands.press(say('web.staff.return'));
    await hands.write(say('web.staff.comments'), 'Say what you do with the answers.');
    await hands.press(say('web.staff.return'), staff.locator('form'));
    await heading(staff, /wait/);
    expect(troubleOf(staff)).toEqual([]);
    await staff.close();

    await page.reload();
    await page.getByText('Say what you do with the answers.').waitFor();
    await press(say('web.request.allAtOnce'));
    await write(say('term.useOfResult'), 'To choose what is measured.');
    await handsIn();
    await press(say('web.request.takeBack'));
    await press(say('web.parts.goBack'), await asksFirst(page, en, 'web.request.takeBackTitle'));
    expect(troubleOf(page)).toEqual([]);
    await page.close();
    await publishes(en, 'Help us choose the questions about tiredness');
  }, 120_000);

  it('the form is without barriers in every view, one question a page and all on one page, in both languages', async () => {
    const page = await as('university', `organisation:${world.members.university.id}`, sv, `requests/${written}/edit/matrix`);
    await page.locator('#cells').waitFor();
    await arrived(page);
    expect(await barriersOf(page, 'one question')).toEqual([]);
    for (const locale of ['sv', 'en'] as const) {
      await page.goto(there(`requests/${written}/edit?lang=${locale}`));
      await page.locator(`html[lang=${locale}] #cells`).waitFor();
      await arrived(page);
      expect(await barriersOf(page, `all questions, ${locale}`)).toEqual([]);
    }
    await page.close();
  }, 60_000);
});
