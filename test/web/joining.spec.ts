import type { Browser } from 'playwright-core';
import { client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { barriersOf, describeInBrowser, openBrowser, troubleOf } from '../support/browser';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { inBothLanguages, networkOf } from '../support/speaking';
import { arrived, visit } from '../support/visit';

describeInBrowser('joining as an adviser, and telling that something is wrong', () => {
  let server: Instance;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    await Promise.all(Object.values(networkOf).map(async (network) => {
      const adviser = await client(server.origin, network, () => Date.now()).person('adviser');
      await adviser.get('mutation ($input: JoinAsAdvisorInput!) { joinAsAdvisor(input: $input) { userErrors { message } } }', { input: { name: 'Adviser', adult: true, howOften: 'MONTHLY', languages: ['en'], openTo: ['ADVICE'] } });
      for (const purpose of ['CONDITION_AREAS', 'ACCESS_NEEDS']) await adviser.get('mutation ($input: ConsentInput!) { giveConsent(input: $input) { userErrors { message } } }', { input: { purpose } });
    }));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  it('is without barriers in every view and both languages', () => inBothLanguages(async ({ language, say }) => {
    const here = { origin: server.origin, network: networkOf[language] };
    const page = await visit(browser, here, 'adviser', 'advising', { locale: language });
    const found: string[] = [];
    await page.locator('#areas').waitFor();
    found.push(...await barriersOf(page, 'advising'));
    await page.goto(`${here.origin}/n/${here.network}/advising/join`);
    await page.getByRole('button', { name: say('web.advising.joinDeed'), exact: true }).click();
    await page.getByRole('alert').waitFor();
    found.push(...await barriersOf(page, 'join, with what is missing'));
    await page.goto(`${here.origin}/n/${here.network}/concerns/new`);
    await arrived(page);
    found.push(...await barriersOf(page, 'concern'));
    expect(found).toEqual([]);
    await page.close();
  }), 60_000);

  it('R-ADV-03: a newcomer joins and lets themselves be found, with the keyboard alone; nothing is ticked beforehand, and areas come after a consent of their own', () => inBothLanguages(async ({ language, say, begins, label }) => {
    const page = await visit(browser, { origin: server.origin, network: networkOf[language] }, 'member-three', '', { locale: language });
    const keys = keyboardOn(page);
    const ticked = (): Promise<number> => page.locator('input:checked').count();
    await keys.press(say('web.home.first.adviserDeed'));
    await page.getByRole('heading', { level: 1, name: say('web.advising.join') }).waitFor();
    expect(await ticked()).toBe(0);
    await keys.tick(label('value.engagementKind', 'advice'));
    await keys.tick(language === 'en' ? /^English$/ : /^Svenska$/i);
    await keys.choose(say('term.contactLimit'), say('web.advising.often.FEW_TIMES_A_YEAR'));
    await keys.tick(begins('web.invitation.adult'));
    await keys.press(say('web.advising.joinDeed'));
    await page.getByRole('heading', { level: 1, name: say('web.advising.title') }).waitFor();
    for (const consent of [begins('web.advising.areasConsent'), begins('web.advising.consent.LISTED_PUBLICLY'), begins('web.advising.consent.LISTED_TO_MEMBERS'), begins('web.advising.consent.SHARE_A_STORY')]) expect(await page.getByLabel(consent).isChecked()).toBe(false);

    // Found by what they wish to be asked about …
    await keys.tick(begins('web.advising.areasConsent'));
    await keys.write(say('web.advising.search'), language === 'en' ? 'cystic' : 'cystisk');
    const name = language === 'en' ? 'cystic fibrosis' : 'cystisk fibros';
    await keys.press(new RegExp(`${say('web.advising.add', { name })}$`, 'i'));
    const areas = page.locator('section', { has: page.locator('#areas') });
    await keys.press(say('web.parts.save'), areas);
    await areas.getByText(say('web.parts.saved'), { exact: true }).waitFor();
    // … and by their name.
    await keys.tick(begins('web.advising.consent.LISTED_TO_MEMBERS'));
    await page.getByRole('checkbox', { name: begins('web.advising.consent.LISTED_TO_MEMBERS'), checked: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: new RegExp(`^${say('web.advising.takeAway')} ${name}`, 'i') }).waitFor();
    expect(await page.getByLabel(begins('web.advising.consent.LISTED_TO_MEMBERS')).isChecked()).toBe(true);

    await keys.press(say('web.advising.leaveDeed'));
    await keys.press(say('web.advising.leaveDeed'), page.getByRole('alertdialog'));
    await page.getByRole('link', { name: say('web.home.first.adviserDeed') }).waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }), 60_000);

  it('R-ADV-09, R-BRK-09: somebody pauses without a reason, and tells a coordinator that something is wrong, with the keyboard alone', () => inBothLanguages(async ({ language, say }) => {
    const page = await visit(browser, { origin: server.origin, network: networkOf[language] }, 'adviser', '', { locale: language });
    const keys = keyboardOn(page);
    await keys.press(say('web.home.restDeed'));
    await keys.press(say('web.home.restNow'));
    await page.getByText(say('web.home.resting')).waitFor();
    await keys.press(say('web.home.restEnd'));
    await page.getByText(say('web.home.rest')).waitFor();
    await keys.press(say('term.concern'), page.getByRole('contentinfo'));
    await keys.write(say('web.concern.what'), 'I was called outside the hours that I had said.');
    await keys.press(say('web.concern.send'));
    await page.getByRole('heading', { name: say('web.concern.sent') }).waitFor();
    await page.getByText('I was called outside the hours').waitFor();
    expect(troubleOf(page)).toEqual([]);
    await page.close();
  }), 60_000);
});
