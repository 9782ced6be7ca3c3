import type { Browser, Page, Route } from 'playwright-core';
import { demoPeople } from '../../libs/access/src/embedded-identity/demo-people';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf } from '../support/browser';
import { demoWorld } from '../support/demo-world';
import { everyPage, type PageToVisit } from '../support/every-page';
import { endAll, running } from '../support/running';
import { rounds } from '../support/seed';

const network = 'nordic';
/** Waiting and trouble look the same on most pages: `npm test` sees them on every so many. */
const EVERY = rounds(1) > 1 ? 1 : 4;
/** Where it is to be seen that nothing is there: an address that is none, and new terms of a place whose terms are the old ones. */
const EMPTY: readonly string[] = ['*', 'places/:id/terms'];
/** As long as names get, with no place to break. */
const LONG_NAME = 'Riksorganisationen för spatialnavigeringssvårigheter och blodtrycksmätningsovana, lokalavdelningen i Nordvästra Skåne';

describeInBrowser('every page, in every state', () => {
  let server: Instance;
  let browser: Browser;
  let pages: readonly PageToVisit[];
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    pages = await everyPage(server, await demoWorld(server, network));
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const there = ({ address }: PageToVisit): string => `${server.origin}/n/${network}${address === '' ? '' : `/${address}`}`;
  const isWho = (route: Route): boolean => route.request().postData()?.includes('query Viewer') === true;
  const narrow = { width: 320, height: 700 };

  it('is whole with long names on a narrow phone, in the dark, with text twice as large, and from right to left; says so while it waits and when the service is away', async () => {
    const found: string[] = [];
    const look = async (page: Page, where: string, what: readonly string[]): Promise<void> => {
      if (await scrollsSideways(page)) found.push(`${where}: must be scrolled sideways for ${await page.evaluate<string>(widest)}`);
      found.push(...what.map((line) => `${where}: ${line}`));
    };
    const people = [...new Set(pages.map(({ person }) => person))];
    for (const person of people) {
      const page = await openPage(browser, { locale: 'sv', viewport: narrow, colorScheme: 'dark' });
      page.setDefaultTimeout(20_000);
      /** What it has complained about so far. */
      let known = 0;
      await page.goto(`${server.origin}/n/${network}`);
      await signInAs(page, demoPeople.find(({ slug }) => slug === person)?.label.sv ?? '');
      const values = await page.evaluate<Readonly<Record<string, string>>>(`fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'roundtable-network': '${network}', authorization: 'Bearer ' + JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.startsWith('oidc.user')))).access_token }, body: JSON.stringify({ query: '{ viewer { answersFor { id } } }' }) }).then(async (answer) => ({ organisation: 'organisation:' + (await answer.json()).data.viewer.answersFor[0]?.id, person: 'person', coordinator: 'coordinator' }))`);
      await page.route('**/graphql', withLongNames);
      for (const [index, visit] of pages.entries()) {
        if (visit.person !== person) continue;
        known = troubleOf(page).length;
        await page.evaluate(`sessionStorage.setItem('roundtable.hat.${network}', '${values[visit.hat] ?? ''}')`);
        if (index % EVERY === 0) {
          let open: (() => void) | undefined;
          const held = new Promise<void>((resolve) => { open = resolve; });
          const hold = async (route: Route): Promise<void> => {
            if (!isWho(route)) await held;
            await route.fallback();
          };
          await page.route('**/graphql', hold);
          await page.goto(there(visit), { waitUntil: 'commit' });
          await page.locator('footer a').first().waitFor();
          await page.getByRole('heading', { level: 1 }).or(page.locator('.waiting')).first().waitFor();
          await look(page, `${visit.route}, waiting`, await axeFinds(page));
          open?.();
          await page.unroute('**/graphql', hold);
        } else await page.goto(there(visit));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('.waiting').first().waitFor({ state: 'detached' });
        await settled(page);
        if (!EMPTY.includes(visit.route) && await page.getByRole('heading', { name: 'Här finns inget för dig att se' }).count() > 0) found.push(`${visit.route}: nothing is there for ${visit.person} as ${visit.hat} at ${visit.address}`);
        await look(page, visit.route, troubleOf(page).slice(known));
        await page.evaluate('document.documentElement.dir = "rtl"');
        await look(page, `${visit.route}, from right to left`, []);
        await page.evaluate('document.documentElement.style.fontSize = "32px"');
        await page.setViewportSize({ width: 640, height: 900 });
        await look(page, `${visit.route}, from right to left, text twice as large`, []);
        await page.evaluate('document.documentElement.dir = "ltr"');
        await look(page, `${visit.route}, text twice as large`, await axeFinds(page));
        await page.setViewportSize(narrow);
        if (visit.route === 'partnerships/:id') {
          await page.getByRole('button', { name: 'Nödbroms', exact: true }).click();
          await page.getByRole('alertdialog').waitFor();
          found.push(...(await axeFinds(page)).map((line) => `${visit.route}, its dialog open: ${line}`));
          const box = await page.getByRole('alertdialog').boundingBox();
          if (box === null || box.x < 0 || box.x + box.width > narrow.width) found.push(`${visit.route}: its dialog is wider than the window`);
          await look(page, `${visit.route}, its dialog open, text twice as large on a narrow phone`, []);
        }
        if (index % EVERY !== 1) continue;
        const away = (route: Route): Promise<void> => (isWho(route) ? route.fallback() : route.abort());
        await page.route('**/graphql', away);
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await look(page, `${visit.route}, the service away`, await axeFinds(page));
        await page.unroute('**/graphql', away);
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 300_000);

  it('R-REQ-08: a place is taken where no interest excludes anybody, with the keyboard alone; the answer is then what one sees', async () => {
    const place = pages.find(({ route }) => route === 'places/:id');
    if (!place) throw new Error('there is no place');
    const page = await openPage(browser, { locale: 'sv', viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}/n/${network}`);
    await signInAs(page, demoPeople.find(({ slug }) => slug === place.person)?.label.sv ?? '');
    await page.goto(there(place));
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await press('Ja, jag vill vara med');
    for (const choice of [/^Egen erfarenhet/, /^Mig$/, /^Jag är 18/]) {
      await page.getByLabel(choice).focus();
      await page.keyboard.press('Space');
    }
    await press('Ja, ta min plats');
    await page.locator('#answer:focus').getByText('Du har tackat ja', { exact: true }).waitFor();
    expect((await page.locator('#your-answer').boundingBox())?.y).toBeLessThan(400);
    await page.context().close();
  }, 60_000);
});

/** What sticks out of the page. */
const widest = "[...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || one.getBoundingClientRect().left < -1).slice(0, 5).map((one) => one.outerHTML.slice(0, 100)).join(' ')";

/** Answers that are on their way. */
let onTheWay = 0;

/** Waits until nothing is asked for any more, and what was answered is on the page. */
async function settled(page: Page): Promise<void> {
  do await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  while (onTheWay > 0);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Every name in an answer as long as names get. */
async function withLongNames(route: Route): Promise<void> {
  onTheWay++;
  try {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/"(name|title)":"[^"]+"/g, `"$1":"${LONG_NAME}"`) });
  } catch {
    // The page was left before it was answered.
  } finally {
    onTheWay--;
  }
}
