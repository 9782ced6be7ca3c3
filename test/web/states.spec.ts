import type { Browser, Locator, Page, Route } from 'playwright-core';
import type { MessageKey } from '#language';
import type { Instance } from '../../apps/demo/src/instance';
import { axeFinds, colours, describeInBrowser, openBrowser, scrollsSideways, troubleOf } from '../support/browser';
import { demoWorld, type DemoWorld } from '../support/demo-world';
import { asksFirst } from '../support/dialogs';
import { everyPage, type PageToVisit } from '../support/every-page';
import { formsToFill, type FormToFill } from '../support/forms-to-fill';
import { keyboardOn } from '../support/keyboard';
import { cutOff } from '../support/mortal';
import { rareDialogs } from '../support/rare-dialogs';
import { endAll, running } from '../support/running';
import { rounds } from '../support/seed';
import { speaking } from '../support/speaking';
import { together } from '../support/together';
import { visit } from '../support/visit';

const network = 'nordic';
const sv = speaking('sv');
/** Waiting and trouble look the same on most pages: `npm test` sees them on every so many. */
const EVERY = rounds(1) > 1 ? 1 : 4;
/** Where it is to be seen that nothing is there: an address that is none, and new terms of a place whose terms are the old ones. */
const EMPTY: readonly string[] = ['*', 'places/:id/terms'];
/** As long as names get, with no place to break. */
const LONG_NAME = 'Riksorganisationen för spatialnavigeringssvårigheter och blodtrycksmätningsovana, lokalavdelningen i Nordvästra Skåne';
/** What is asked before what cannot be undone, where it can be come by: the button, and the question. Others are met where they are answered. */
const dialogs: Readonly<Record<string, readonly (readonly [button: MessageKey, question: MessageKey])[]>> = {
  'partnerships/:id': [['term.brake', 'web.partnership.brakeAsk'], ['web.partnership.endDeed', 'web.partnership.endAsk'], ['term.leave', 'web.partnership.leaveAsk']],
  advising: [['web.advising.leaveDeed', 'web.advising.leaveQuestion']],
  'requests/:id/invitations': [['web.asked.close', 'web.asked.closeAsk'], ['web.asked.takeBack', 'web.asked.takeBackAsk']],
};
const narrow = { width: 320, height: 700 };
/** Pages that are looked at at a time: while one waits, another is drawn. */
const AT_A_TIME = 3;

describeInBrowser('every page, in every state', () => {
  let server: Instance;
  let browser: Browser;
  let world: DemoWorld;
  let pages: readonly PageToVisit[];
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    world = await demoWorld(server, network);
    pages = await everyPage(server, world);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const there = ({ address }: PageToVisit): string => `${server.origin}/n/${network}${address === '' ? '' : `/${address}`}`;
  const isWho = (route: Route): boolean => route.request().postData()?.includes('query Viewer') === true;

  it('is whole with long names on a narrow phone, in the dark, in forced colours, with text twice as large, from right to left, and with its dialogs open; says so while it waits and when the service is away', async () => {
    const people = [...new Set(pages.map(({ person }) => person))];
    const found = await together(people, AT_A_TIME, async (person) => {
      const lines: string[] = [];
      const look = async (page: Page, where: string, what: readonly string[]): Promise<void> => {
        if (await scrollsSideways(page)) lines.push(`${where}: must be scrolled sideways for ${await page.evaluate<string>(widest)}`);
        lines.push(...what.map((line) => `${where}: ${line}`));
      };
      const page = await visit(browser, { origin: server.origin, network }, person, '', { locale: 'sv', viewport: narrow, colorScheme: 'dark' });
      /** What it has complained about so far. */
      let known = troubleOf(page).length;
      const names = longNamesOn();
      const values = await page.evaluate<Readonly<Record<string, string>>>(`fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'roundtable-network': '${network}', authorization: 'Bearer ' + JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.startsWith('oidc.user')))).access_token }, body: JSON.stringify({ query: '{ viewer { answersFor { id } } }' }) }).then(async (answer) => ({ organisation: 'organisation:' + (await answer.json()).data.viewer.answersFor[0]?.id, person: 'person', coordinator: 'coordinator' }))`);
      await page.route('**/graphql', names.lengthen);
      for (const [index, one] of pages.entries()) {
        if (one.person !== person) continue;
        await page.evaluate(`sessionStorage.setItem('roundtable.hat.${network}', '${values[one.hat] ?? ''}')`);
        if (index % EVERY === 0) {
          let open: (() => void) | undefined;
          const held = new Promise<void>((resolve) => { open = resolve; });
          const hold = async (route: Route): Promise<void> => {
            if (!isWho(route)) await held;
            await route.fallback();
          };
          await page.route('**/graphql', hold);
          await page.goto(there(one), { waitUntil: 'commit' });
          await page.locator('footer a').first().waitFor();
          await page.getByRole('heading', { level: 1 }).or(page.locator('.waiting')).first().waitFor();
          await look(page, `${one.route}, waiting`, await axeFinds(page));
          open?.();
          await page.unroute('**/graphql', hold);
        } else await page.goto(there(one));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('.waiting').first().waitFor({ state: 'detached' });
        await names.settled(page);
        if (!EMPTY.includes(one.route) && await page.getByRole('heading', { name: sv.say('web.shell.notHere') }).count() > 0) lines.push(`${one.route}: nothing is there for ${one.person} as ${one.hat} at ${one.address}`);
        await look(page, one.route, [...await axeFinds(page), ...troubleOf(page).slice(known)]);
        known = troubleOf(page).length;
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        await look(page, `${one.route}, forced colours`, await axeFinds(page, colours));
        await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
        await page.evaluate('document.documentElement.dir = "rtl"');
        await look(page, `${one.route}, from right to left`, []);
        await page.evaluate('document.documentElement.style.fontSize = "32px"');
        await page.setViewportSize({ width: 640, height: 900 });
        await look(page, `${one.route}, from right to left, text twice as large`, []);
        await page.evaluate('document.documentElement.dir = "ltr"');
        await look(page, `${one.route}, text twice as large`, await axeFinds(page));
        for (const [button, question] of dialogs[one.route] ?? []) {
          // Whoever pulls the brake is spared the scrolling even where text twice as large leaves hardly any room.
          const width = question === 'web.partnership.brakeAsk' ? narrow.width : 640;
          await page.setViewportSize({ width, height: 900 });
          await page.getByRole('button', { name: sv.begins(button) }).first().click();
          const box = await (await asksFirst(page, sv, question)).boundingBox();
          if (box === null || box.x < 0 || box.x + box.width > width) lines.push(`${one.route}: the dialog “${sv.say(question)}” is wider than the window`);
          await look(page, `${one.route}, the dialog “${sv.say(question)}” open, text twice as large`, []);
          await page.keyboard.press('Escape');
          await page.getByRole('alertdialog').waitFor({ state: 'detached' });
        }
        await page.setViewportSize({ width: 1280, height: 900 });
        await look(page, `${one.route}, in a wide window, text twice as large`, []);
        await page.setViewportSize(narrow);
        if (index % EVERY !== 1) continue;
        const away = (route: Route): Promise<void> => (isWho(route) ? route.fallback() : route.abort());
        await page.route('**/graphql', away);
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await look(page, `${one.route}, the service away`, await axeFinds(page));
        // What the page still asks for goes with it.
        await page.goto(`${server.origin}/`);
        await page.unroute('**/graphql', away);
        known = troubleOf(page).length;
      }
      await page.close();
      return lines;
    });
    expect(found.flat()).toEqual([]);
  }, 300_000);

  it('asks without barriers also in states that seldom come', async () => {
    await together(rareDialogs, AT_A_TIME, async ({ route, asIf, opens, question, params }) => {
      const seen = pages.find((one) => one.route === route);
      if (!seen) throw new Error(`there is no page ${route}`);
      const hat = seen.hat === 'organisation' ? `organisation:${seen.person === 'university' ? world.members.university.id : world.members.lungs.id}` : seen.hat;
      const page = await visit(browser, { origin: server.origin, network }, seen.person, '', { locale: 'sv', viewport: narrow, hat });
      await page.route('**/graphql', async (sent) => {
        const answer = await sent.fetch();
        await sent.fulfill({ response: answer, body: asIf(await answer.text()) });
      });
      await page.goto(there(seen));
      for (const button of opens) await page.getByRole('button', { name: sv.begins(button) }).first().click();
      await asksFirst(page, sv, question, params);
      expect(troubleOf(page)).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    });
  }, 90_000);

  it('R-REQ-08: a place is taken where no interest excludes anybody, with the keyboard alone; the answer is then what one sees', async () => {
    const place = pages.find(({ route }) => route === 'places/:id');
    if (!place) throw new Error('there is no place');
    const page = await visit(browser, { origin: server.origin, network }, place.person, place.address, { locale: 'sv', hat: 'person', viewport: { width: 390, height: 844 } });
    const { press, tick } = keyboardOn(page);
    await press('Ja, jag vill vara med');
    for (const choice of [/^Egen erfarenhet/, /^Mig$/, /^Jag är 18/]) await tick(choice);
    await press('Ja, ta min plats');
    await page.locator('#answer:focus').getByText('Du har tackat ja', { exact: true }).waitFor();
    expect((await page.locator('#your-answer').boundingBox())?.y).toBeLessThan(400);
    await page.close();
  }, 60_000);

  /** Opens the form, unless it is there by itself for what was written in it. */
  const open = async (page: Page, { opens, label }: FormToFill): Promise<void> => {
    const field = page.getByRole('textbox', { name: label }).first();
    for (const name of opens ?? []) {
      const button = page.getByRole('button', { name, exact: true }).first();
      await field.or(button).first().waitFor();
      if (!(await field.isVisible())) await button.click();
    }
  };
  const opened = async (form: FormToFill): Promise<Filled> => {
    const page = await visit(browser, { origin: server.origin, network }, form.person, '', { locale: 'sv', hat: form.hat });
    const { asIf } = form;
    if (asIf) {
      await page.route('**/graphql', async (sent) => {
        const answer = await sent.fetch().catch(() => undefined);
        await (answer ? sent.fulfill({ response: answer, body: asIf(await answer.text()) }) : sent.abort());
      });
    }
    await page.goto(`${server.origin}/n/${network}/${form.address}`);
    await open(page, form);
    if (form.ticks !== undefined) await page.getByRole('checkbox', { name: form.ticks }).check();
    for (const label of form.also ?? []) await page.getByRole('textbox', { name: label }).first().fill('Det som också hör till.');
    return { form, page };
  };

  it('says “saved” only of what the server has, and keeps its words when the server is gone: what is saved as one writes is saved when it is back, and the rest can be sent then', async () => {
    const forms = await formsToFill(world, pages);
    const filled = await together(forms, AT_A_TIME, opened);
    const field = ({ form, page }: Filled): Locator => page.getByRole('textbox', { name: form.label }).first();
    const put = async (one: Filled, text: string): Promise<void> => {
      await field(one).focus();
      await one.page.keyboard.press('ControlOrMeta+a');
      await one.page.keyboard.insertText(text);
    };
    const send = ({ form, page }: Filled): Promise<void> => page.locator('form').filter({ has: page.getByRole('textbox', { name: form.label }) }).locator('button[type=submit]').last().press('Enter');
    const line = ({ page }: Filled): Locator => page.locator('.saved-line');
    const isSaved = (one: Filled): Promise<void> => (one.form.saved === 'as one writes' ? line(one) : one.page.locator('form').filter({ has: one.page.getByRole('textbox', { name: one.form.label }) }).getByRole('status')).getByText(sv.say('web.parts.saved'), { exact: true }).waitFor();
    const first = (one: Filled): string => `Det första om ${one.form.name}.`;
    const more = (one: Filled): string => `Det andra om ${one.form.name}, när tjänsten var borta.`;

    // While the server has not answered, nothing says that it is saved.
    const [one] = filled.filter(({ form }) => form.saved === 'as one writes');
    if (!one) throw new Error('nothing is saved as one writes');
    let answer: (() => void) | undefined;
    await one.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ReviseDraft') === true) await new Promise<void>((resolve) => { answer = resolve; });
      await route.continue();
    });
    await put(one, first(one));
    await line(one).getByText(sv.say('web.writing.kept.saving')).waitFor();
    expect(await line(one).innerText()).not.toBe(sv.say('web.parts.saved'));
    answer?.();
    await one.page.unrouteAll({ behavior: 'wait' });
    for (const each of filled) {
      await put(each, first(each));
      if (each.form.saved === 'when asked') await send(each);
      if (each.form.saved !== 'when sent') await isSaved(each);
    }

    const restart = await cutOff(server);
    for (const each of filled) await put(each, more(each));
    for (const each of filled) {
      if (each.form.saved === 'as one writes') await line(each).getByText(sv.say('web.writing.kept.away').slice(0, 30)).waitFor();
      else {
        await send(each);
        await each.page.getByRole('alert').getByText(sv.say('web.parts.unreachable')).waitFor();
      }
      expect(await field(each).inputValue()).toBe(more(each));
    }

    server = await restart();
    for (const each of filled) {
      const { form, page } = each;
      if (form.saved !== 'as one writes') await send(each);
      if (form.saved !== 'when sent') {
        await isSaved(each);
        expect(await page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('roundtable.copy.'))")).toEqual([]);
        await page.reload();
        await open(page, form);
        await field(each).waitFor();
        expect(await field(each).inputValue()).toBe(more(each));
        if (form.done) await send(each);
      }
      await form.done?.(page, more(each)).first().waitFor();
      await page.close();
    }
  }, 180_000);

});

interface Filled {
  readonly form: FormToFill;
  readonly page: Page;
}

/** What sticks out of the page. */
const widest = "[...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || one.getBoundingClientRect().left < -1).slice(0, 5).map((one) => one.outerHTML.slice(0, 100)).join(' ')";

/** Every name in an answer to a page as long as names get. */
function longNamesOn(): { readonly lengthen: (route: Route) => Promise<void>; readonly settled: (page: Page) => Promise<void> } {
  /** Answers that are on their way. */
  let onTheWay = 0;
  return {
    async lengthen(route) {
      onTheWay++;
      try {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace(/"(name|title)":"[^"]+"/g, `"$1":"${LONG_NAME}"`) });
      } catch {
        // The page was left before it was answered.
      } finally {
        onTheWay--;
      }
    },
    /** Waits until nothing is asked for any more, and what was answered is on the page. */
    async settled(page) {
      do await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      while (onTheWay > 0);
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    },
  };
}
