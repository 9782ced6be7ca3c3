import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { askedWorld, type AskedWorld } from '../support/asked-world';
import { axeFinds, describeInBrowser, openBrowser, openPage, scrollsSideways, signInAs, troubleOf, views } from '../support/browser';
import { endAll, running } from '../support/running';

describeInBrowser('the patient side’s daily work', () => {
  let server: Instance;
  let browser: Browser;
  let world: AskedWorld;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    world = await askedWorld(server);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const there = (path = ''): string => `${server.origin}/n/enpcr${path}`;
  const as = async (person: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options);
    await page.goto(there());
    await page.getByRole('heading', { level: 1 }).waitFor();
    const menu = page.getByRole('banner').getByRole('button', { name: /^(Sign in|Logga in)$/ });
    await menu.waitFor();
    await signInAs(page, person);
    return page;
  };
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(there(path));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.waiting').waitFor({ state: 'detached' });
  };
  /** With the keyboard alone: a button is reached and pressed. */
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: typeof name === 'string' }).first().focus();
    await page.keyboard.press('Enter');
  };
  const tick = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByLabel(name).first().focus();
    await page.keyboard.press('Space');
  };
  const type = async (page: Page, name: string | RegExp, text: string): Promise<void> => {
    await page.getByLabel(name).first().focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  const forFirst = async (person: string, path: string): Promise<Page> => {
    const page = await as(person);
    await page.getByRole('button', { name: /^For / }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('button.placecard', { hasText: 'For ' }).waitFor();
    await go(page, path);
    return page;
  };
  const fine = async (page: Page, where: string): Promise<void> => {
    expect({ where, finds: await axeFinds(page), sideways: await scrollsSideways(page), trouble: troubleOf(page) }).toEqual({ where, finds: [], sideways: false, trouble: [] });
  };

  describe.each(['en', 'sv'])('in %s', (locale) => {
    it.each(views)('is without barriers in %s', async (_view, options) => {
      const page = await as(locale === 'en' ? 'Adviser' : 'Rådgivare', { ...options, locale });
      await page.locator('.tasks').waitFor();
      await fine(page, 'home');
      await go(page, `/invitations/${world.adviser}`);
      await page.locator('#your-answer').waitFor();
      await fine(page, 'invitation');
      const names = locale === 'en' ? ['Yes, I want to take part', 'Suggest changes', 'No, thank you', 'Ask for more time'] : ['Ja, jag vill vara med', 'Föreslå ändringar', 'Nej tack', 'Be om mer tid'];
      for (const name of names) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.locator('#answering:focus').waitFor();
        await fine(page, name);
        await page.locator('.to-back').click();
      }
      await page.context().close();
    }, 60_000);
  });

  it('says what, why, how long, how much, whom to ask and until when on the first screen, with three answers of one size', async () => {
    const page = await as('Adviser', { viewport: { width: 1280, height: 900 } });
    await go(page, `/invitations/${world.adviser}`);
    const first = await page.locator('#short').locator('..').innerText();
    expect(first).toMatch(/8 hours in all/);
    expect(first).toMatch(/SEK\s3,200/);
    expect(first).toMatch(/SEK\s400 an hour/);
    expect(first).toMatch(/Research nurse/);
    expect(first).toMatch(/Why you: You want to be asked about cystic fibrosis/);
    const boxes = await Promise.all(['Yes, I want to take part', 'Suggest changes', 'No, thank you'].map((name) => page.getByRole('button', { name, exact: true }).boundingBox()));
    expect(new Set(boxes.map((box) => `${Math.round(box?.width ?? 0)} ${Math.round(box?.height ?? 0)}`)).size).toBe(1);
    expect(boxes.every((box) => box !== null && box.y + box.height < 900)).toBe(true);
    expect(await page.title()).toBe('Invitation · Roundtable');
    await page.context().close();
  }, 60_000);

  it('R-INV-07: an organisation says no in two presses, and is thanked and asked nothing more', async () => {
    const page = await forFirst('Answers for patient organisation 2', `/invitations/${world.other}`);
    await press(page, 'No, thank you');
    await tick(page, /^Tell them now/);
    await press(page, 'Send my no');
    await page.getByText('Thank you for telling us.').waitFor();
    expect(await page.locator('.answer').getByRole('button').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('R-INV-10, R-INV-11: an organisation says yes to finding two, asks one, who says yes alone and later gives the place up', async () => {
    const page = await forFirst('Answers for patient organisation 1', `/invitations/${world.organisation}`);
    await press(page, 'Ask a question');
    await type(page, /^Your question/, 'Can I bring someone?');
    await press(page, 'Send the question');
    await page.locator('dt', { hasText: 'Can I bring someone?' }).waitFor();
    await press(page, 'Yes, I want to take part');
    await tick(page, '2 people');
    await press(page, 'Yes, we will find people');
    await page.locator('#answer').getByText('You said yes', { exact: true }).waitFor();
    await tick(page, 'People we think of');
    await type(page, /^E-mail addresses/, 'the.member-one@demo.example');
    await press(page, 'Ask now');
    const link = page.locator('.breaks');
    await link.waitFor();
    const place = new URL(await link.innerText()).pathname.replace('/n/enpcr', '');
    await page.context().close();

    const person = await as('Person 1 in a patient organisation');
    await go(person, place);
    await person.locator('#your-answer').waitFor();
    await fine(person, 'place');
    await press(person, 'Yes, I want to take part');
    await press(person, 'Yes, take my place');
    await person.getByRole('alert').getByText('Choose at least one thing').waitFor();
    await tick(person, /^Own experience/);
    await tick(person, 'Me');
    await tick(person, 'None of these apply');
    await tick(person, 'I am 18 or older');
    await press(person, 'Yes, take my place');
    await person.locator('#answer').getByText('You said yes', { exact: true }).waitFor();
    await press(person, 'Give up my place');
    await person.getByRole('alertdialog').getByRole('button', { name: 'Give up my place' }).focus();
    await person.keyboard.press('Enter');
    await person.locator('#answer').getByText('You said yes', { exact: true }).waitFor({ state: 'detached' });
    await person.context().close();
  }, 60_000);

  it('R-CHG-01: an adviser suggests changes, sees old and new side by side, and saves the days in a calendar that says nothing of illness', async () => {
    const page = await as('Adviser');
    await go(page, `/invitations/${world.adviser}`);
    await page.getByText('Add to my calendar').click();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the calendar file')]);
    const file = await download.createReadStream();
    const text = (await file.toArray()).join('');
    expect(text).toContain('SUMMARY:Meeting');
    expect(text).toContain('CLASS:PRIVATE');
    expect(text).not.toMatch(/fibrosis|LOCATION|DESCRIPTION|http/);
    await press(page, 'Suggest changes');
    await tick(page, 'The question itself');
    await type(page, 'In one sentence', 'Help us choose what a study on cystic fibrosis should find out');
    await press(page, 'Send the suggestion');
    await page.getByText('Talking about changes').first().waitFor();
    expect(await page.locator('del').first().innerText()).toContain('Help us plan a study');
    expect(await page.locator('ins').first().innerText()).toContain('Help us choose');
    await page.context().close();
  }, 60_000);
});
