import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { addDays, dateIn } from '#kernel';
import type { Instance } from '../../apps/demo/src/instance';
import { drafted, type Wish } from '../../apps/demo/src/acts/requests';
import { underWay } from '../../apps/demo/src/network/scenes/under-way';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { keyboardOn } from '../support/keyboard';
import { cutOff } from '../support/mortal';
import { endAll, running } from '../support/running';

const study = path.resolve(__dirname, '../../apps/demo/made-up/studies/NCT99999901.json');
const network = 'nordic';
const wish: Wish = {
  oneSentence: 'Hjälp oss avgöra vilka andningsövningar som är värda sin tid', why: 'Många slutar efter en månad.', use: 'För att välja vad studien jämför.', role: 'Läs planen hemma och träffa oss två gånger.',
  kind: 'PROTOCOL_REVIEW', conditions: ['lung-disease'], seats: { patients: 3, all: 6 }, fee: 280_000, product: 'Ingen',
};

describeInBrowser('what people write', () => {
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
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const there = (place: string): string => `${server.origin}/n/${network}/${place}`;
  const day = (days: number): string => addDays(dateIn('Europe/Stockholm', Date.now()), days);
  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
  /** Signed in, under the hat that is given by its name. */
  const as = async (person: string, hat: string | undefined, place: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, { locale: 'sv', ...options });
    page.setDefaultTimeout(20_000);
    await page.goto(there(place));
    await signInAs(page, person);
    if (hat !== undefined) {
      await page.locator('button.placecard, .menu-button').filter({ visible: true }).click();
      await page.locator('.menu').getByRole('button', { name: hat }).click();
    }
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const fine = async (page: Page, where: string): Promise<void> => {
    await page.locator('.waiting').waitFor({ state: 'detached' });
    expect({ where, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ where, finds: [], sideways: false, trouble: [] });
  };
  const whyOnServer = async (): Promise<string> => (await world.members.university.answers.asks<{ request: { draft: { why: string } } }>('query ($id: ID!) { request(id: $id) { draft { why } } }', { id: written })).request.draft.why;

  it('R-REQ-01: from a study to a request that is handed in, with the keyboard alone and in Swedish', async () => {
    await world.members.university.deputy.does('confirmContactRole', { id: fromStudy, role: 'DEPUTY', name: 'Ersättaren', replyWithinDays: 3 });
    const page = await as('Svarar för ett universitet', undefined, '');
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
    await page.context().close();
  }, 120_000);

  it.each(views)('the form is without barriers in %s, one question a page and all on one page, in both languages', async (_view, options) => {
    const page = await as('Svarar för ett universitet', 'För Exempelakademin', `requests/${written}/edit/matrix`, options);
    await page.locator('#cells').waitFor();
    await fine(page, 'one question');
    for (const locale of ['sv', 'en'] as const) {
      await page.goto(there(`requests/${written}/edit?lang=${locale}`));
      await page.locator(`html[lang=${locale}] #cells`).waitFor();
      await fine(page, `all questions, ${locale}`);
    }
    await page.context().close();
  }, 60_000);

  it('says “saved” only of what the server has, and keeps its words when the server is gone: they are saved when it is back', async () => {
    const table = underWay(world.stage('under way'), world.members);
    await table.next();
    const request = await as('Svarar för ett universitet', 'För Exempelakademin', `requests/${written}/edit/why`);
    const own = await as('Rådgivare', undefined, 'advising');
    const profile = await as('Svarar för patientorganisation 1', 'För Exempelförbundet för friska lungor', `organisations/${world.members.lungs.id}/edit`);
    const concern = await as('Person 1 i en patientorganisation', undefined, 'concerns/new');
    const goal = await as('Person 2 i en patientorganisation', undefined, 'partnerships');

    const line = request.locator('.saved-line');
    const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label });
    const put = async (page: Page, label: string, text: string): Promise<void> => {
      await field(page, label).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    };
    // While the server has not answered, nothing says that it is saved.
    let answer: (() => void) | undefined;
    await request.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ReviseDraft') === true) await new Promise<void>((resolve) => { answer = resolve; });
      await route.continue();
    });
    await put(request, 'Vad det gäller och varför', 'Det första.');
    await line.getByText('Sparar …').waitFor();
    expect(await whyOnServer()).toBe(wish.why);
    answer?.();
    await request.unrouteAll({ behavior: 'wait' });
    await line.getByText('Sparat', { exact: true }).waitFor();
    expect(await whyOnServer()).toBe('Det första.');

    await goal.getByRole('link', { name: /samtyckesformulär/ }).first().click();
    await goal.getByRole('button', { name: 'Föreslå ett mål' }).click();
    const typed = [
      [own, 'Vad du behöver', 'En paus varje timme, och textning.'], [profile, 'Vilka ni är', 'Vi har lungsjukdom, eller står någon nära.'],
      [concern, 'Vad hände?', 'Papperen kom för sent.'], [goal, 'Vad vill ni nå?', 'Alla förstår formuläret.'],
    ] as const;
    const restart = await cutOff(server);
    await put(request, 'Vad det gäller och varför', 'Det första. Det andra skrevs när tjänsten var borta.');
    await line.getByText('Tjänsten går inte att nå just nu.').waitFor();
    for (const [page, label, text] of typed) await put(page, label, text);
    await put(goal, 'Hur ser ni att ni har nått det?', 'Nio av tio kan berätta det.');
    const send = async (page: Page): Promise<void> => {
      await page.locator('form', { has: page.locator(':focus') }).locator('button[type=submit]').press('Enter');
    };
    for (const [page, label, text] of typed) {
      await field(page, label).focus();
      await send(page);
      await page.getByRole('alert').getByText('Tjänsten svarade inte').waitFor();
      expect(await field(page, label).inputValue()).toBe(text);
    }

    server = await restart();
    await line.getByText('Sparat', { exact: true }).waitFor();
    expect(await whyOnServer()).toBe('Det första. Det andra skrevs när tjänsten var borta.');
    expect(await request.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('roundtable.copy.'))")).toEqual([]);
    await request.reload();
    expect(await field(request, 'Vad det gäller och varför').inputValue()).toBe('Det första. Det andra skrevs när tjänsten var borta.');
    for (const [page, label] of typed) {
      await field(page, label).focus();
      await send(page);
    }
    await own.getByRole('status').getByText('Sparat', { exact: true }).waitFor();
    await profile.getByText('Vi har lungsjukdom, eller står någon nära.').waitFor();
    await heading(concern, 'Tack för att du berättade');
    await goal.getByRole('heading', { name: 'Alla förstår formuläret.' }).waitFor();
    for (const page of [request, own, profile, concern, goal]) await page.context().close();
  }, 120_000);
});
