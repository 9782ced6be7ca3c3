import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '#language';
import type { Instance } from '../../apps/demo/src/instance';
import { askedWorld, type AskedWorld } from '../support/asked-world';
import { barriersOf, describeInBrowser, openBrowser, troubleOf } from '../support/browser';
import { asksFirst } from '../support/dialogs';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { inBothLanguages, networkOf } from '../support/speaking';
import { arrived, visit } from '../support/visit';

describeInBrowser('the patient side’s daily work', () => {
  let server: Instance;
  let browser: Browser;
  let worlds: Readonly<Record<Language, AskedWorld>>;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    const [en, sv] = await Promise.all([askedWorld(server, networkOf.en), askedWorld(server, networkOf.sv)]);
    worlds = { en, sv };
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const as = (person: string, hat: string, language: Language, address: string, options: BrowserContextOptions = {}): Promise<Page> =>
    visit(browser, { origin: server.origin, network: networkOf[language] }, person, address, { hat, locale: language, ...options });

  it('is without barriers in every view and both languages', () => inBothLanguages(async ({ language, say }) => {
    const page = await as('adviser', 'person', language, '');
    const found: string[] = [];
    await page.locator('.tasks').waitFor();
    found.push(...await barriersOf(page, 'home'));
    await page.goto(`${server.origin}/n/${networkOf[language]}/invitations/${worlds[language].adviser}`);
    await arrived(page);
    await page.locator('#your-answer').waitFor();
    found.push(...await barriersOf(page, 'invitation'));
    for (const name of [say('term.accept'), say('term.changeProposal'), say('term.decline'), say('term.moreTime')]) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('#answering:focus').waitFor();
      found.push(...await barriersOf(page, name));
      await page.locator('.to-back').click();
    }
    expect(found).toEqual([]);
    await page.close();
  }), 90_000);

  it('says what, why, how long, how much, whom to ask and until when on the first screen, with three answers of one size', async () => {
    const page = await as('adviser', 'person', 'en', `invitations/${worlds.en.adviser}`, { viewport: { width: 1280, height: 900 } });
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
    await page.close();
  }, 60_000);

  it('R-INV-07: an organisation says no in two presses, and is thanked and asked nothing more, with the keyboard alone', () => inBothLanguages(async ({ language, say, begins }) => {
    const { members: { patients: [, second] }, other } = worlds[language];
    const page = await as('patients-two', `organisation:${second.id}`, language, '');
    const keys = keyboardOn(page);
    await keys.press(begins('web.home.task.invitation', { title: '' }), page.locator('.tasks'));
    await page.waitForURL(`**/invitations/${other}`);
    await keys.press(say('term.decline'));
    await keys.tick(begins('term.tellThemNow'));
    await keys.press(say('web.invitation.sendNo'));
    await page.getByText(say('web.invitation.thanksForNo')).waitFor();
    expect({ buttons: await page.locator('.answer').getByRole('button').count(), trouble: troubleOf(page) }).toEqual({ buttons: 0, trouble: [] });
    await page.close();
  }), 60_000);

  it('R-INV-10, R-INV-11: an organisation asks a question, says yes to finding two and asks one, who says yes alone and later gives the place up, with the keyboard alone', () => inBothLanguages(async (words) => {
    const { language, say, begins, label } = words;
    const { members: { patients: [first] }, organisation } = worlds[language];
    const page = await as('patients-one', `organisation:${first.id}`, language, `invitations/${organisation}`);
    const keys = keyboardOn(page);
    await keys.press(say('web.invitation.askQuestion'));
    await keys.write(begins('web.invitation.yourQuestion'), 'Can I bring someone?');
    await keys.press(say('web.invitation.sendQuestion'));
    await page.locator('dt', { hasText: 'Can I bring someone?' }).waitFor();
    await keys.press(say('term.accept'));
    await keys.choose(say('web.invitation.howMany'), say('web.invitation.peopleCount', { people: 2 }));
    await keys.press(say('web.invitation.sendYesOrganisation'));
    await page.locator('#answer').getByText(say('status.invitation.accepted'), { exact: true }).waitFor();
    await keys.choose(say('web.invitation.whom'), begins('web.invitation.whom.people'));
    await keys.write(begins('web.invitation.addresses'), 'the.member-one@demo.example');
    await keys.press(say('web.invitation.askThem'));
    const link = page.locator('.breaks');
    await link.waitFor();
    const place = new URL(await link.innerText()).pathname.replace(`/n/${networkOf[language]}/`, '');
    await keys.press(say('web.invitation.withdraw'));
    await keys.press(say('web.parts.goBack'), await asksFirst(page, words, 'web.invitation.withdrawQuestion'));
    expect(troubleOf(page)).toEqual([]);
    await page.close();

    const person = await as('member-one', 'person', language, place);
    const hands = keyboardOn(person);
    await person.locator('#your-answer').waitFor();
    expect(await barriersOf(person, 'place')).toEqual([]);
    await hands.press(say('term.accept'));
    await hands.press(say('web.invitation.sendYes'));
    await person.getByRole('alert').getByText(say('web.invitation.basisMissing')).waitFor();
    await hands.tick(label('value.representationBasis', 'own-experience'));
    await hands.choose(say('web.invitation.payTo'), label('value.payTo', 'me'));
    await hands.choose(say('web.invitation.interestsAsk'), say('web.invitation.interestsNone'));
    await hands.tick(begins('web.invitation.adult'));
    await hands.press(say('web.invitation.sendYes'));
    await person.locator('#answer').getByText(say('status.invitation.accepted'), { exact: true }).waitFor();
    await hands.press(say('web.place.giveUp'));
    await hands.press(say('web.place.giveUp'), await asksFirst(person, words, 'web.place.giveUpQuestion'));
    await person.locator('#answer').getByText(say('status.invitation.accepted'), { exact: true }).waitFor({ state: 'detached' });
    expect(troubleOf(person)).toEqual([]);
    await person.close();
  }), 90_000);

  it('R-CHG-01: an adviser suggests another question, sees old and new side by side, and saves the days in a calendar that says nothing of illness, with the keyboard alone', () => inBothLanguages(async ({ language, say, label }) => {
    const page = await as('adviser', 'person', language, `invitations/${worlds[language].adviser}`);
    const keys = keyboardOn(page);
    await keys.reach(page.locator('summary', { hasText: say('web.invitation.calendar') }));
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), keys.press(say('web.invitation.calendar.save'))]);
    const file = await download.createReadStream();
    const text = (await file.toArray()).join('');
    expect(text).toContain(`SUMMARY:${say('web.invitation.calendar.default')}`);
    expect(text).toContain('CLASS:PRIVATE');
    expect(text).not.toMatch(/fibros|LOCATION|DESCRIPTION|http/);
    await keys.press(say('term.changeProposal'));
    await keys.tick(label('web.invitation.topic', 'question'));
    await keys.write(say('web.invitation.change.oneSentence'), 'Help us choose what a study on cystic fibrosis should find out');
    await keys.press(say('web.invitation.change.send'));
    await page.getByText(say('status.invitation.talkingTerms')).first().waitFor();
    expect(await page.locator('del').first().innerText()).toContain('Help us plan a study');
    expect(await page.locator('ins').first().innerText()).toContain('Help us choose');
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }), 60_000);
});
