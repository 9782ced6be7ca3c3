import type { Browser, Page } from 'playwright-core';
import type { Instance } from '../../apps/demo/src/instance';
import { openWorld, type OpenWorld } from '../support/asked-world';
import { barriersOf, describeInBrowser, openBrowser, openPage, signInAs, troubleOf } from '../support/browser';
import { keyboardOn } from '../support/keyboard';
import { endAll, running } from '../support/running';
import { inBothLanguages } from '../support/speaking';

/** What the visitor reads and presses, in each language; the demo has a network for each. */
const said = {
  en: {
    network: 'enpcr', who: 'Contact person at the company', for: /^For /, choose: 'Choose whom to ask', found: /^3 organisations could be asked\. 5 chairs are empty\.$/, ask: /^Ask this time/, places: /^Places/,
    check: 'Check before you send', tooMany: /You have chosen 6 places, and 5 chairs are empty/, isRight: 'Is this right?', send: 'Send 3 invitations', sent: '3 invitations are sent', takeBack: /^Take it back/, isBack: 'Taken back. The place is free again.',
    more: 'Choose more', sendOne: 'Send the invitation', sentOne: 'One invitation is sent', toAsked: 'See those you have asked', suggests: 'Adviser 1 suggests changes', say: 'What do you say?', take: /^We take it as it is/, again: 'One person who has said yes is asked again.',
    knows: 'I know that the person is asked again', answer: 'Send the answer', tick: /Tick this to go on/, giveTime: /^Yes, until/, reply: 'Reply', yourReply: /^Your reply/, keep: 'Keep their old terms', waiting: /has not said yes to the new terms/,
    change: /^Change What would one person do\?/, role: 'What one would do', means: /Different/, sendTerms: 'Send the new terms', saved: 'Saved', coordinator: 'Coordinator', title: /cystic fibrosis can bear/, remind: 'Remind them', reminded: /^Reminded on/, revise: 'Change the request', form: 'Form the partnership', gathered: 'They sit at one table', taken: /^1 of 5 chairs is taken$/,
    show: 'Show it', details: /^How to reach them/,
  },
  sv: {
    network: 'nordic', who: 'Kontaktperson på företaget', for: /^För /, choose: 'Välj vilka ni frågar', found: /^3 organisationer kan tillfrågas\. 5 stolar är tomma\.$/, ask: /^Fråga den här gången/, places: /^Platser/,
    check: 'Kontrollera innan ni skickar', tooMany: /Ni har valt 6 platser, och 5 stolar är tomma/, isRight: 'Stämmer det här?', send: 'Skicka 3 inbjudningar', sent: '3 inbjudningar är skickade', takeBack: /^Ta tillbaka/, isBack: 'Tillbakatagen. Platsen är ledig igen.',
    more: 'Välj fler', sendOne: 'Skicka inbjudan', sentOne: 'En inbjudan är skickad', toAsked: 'Se dem ni har frågat', suggests: 'Rådgivare 1 föreslår ändringar', say: 'Vad säger ni?', take: /^Vi tar det som det är/, again: 'En person som har tackat ja tillfrågas igen.',
    knows: 'Jag vet att personen tillfrågas igen', answer: 'Skicka svaret', tick: /Kryssa i det här för att gå vidare/, giveTime: /^Ja, till och med/, reply: 'Svara', yourReply: /^Ditt svar/, keep: 'Behåll deras gamla villkor', waiting: /har inte tackat ja till de nya villkoren/,
    change: /^Ändra Vad skulle en person göra\?/, role: 'Vad man skulle göra', means: /Annorlunda/, sendTerms: 'Skicka de nya villkoren', saved: 'Sparat', coordinator: 'Samordnare', title: /cystic fibrosis can bear/, remind: 'Påminn', reminded: /^Påmind/, revise: 'Ändra förfrågan', form: 'Bilda partnerskapet', gathered: 'De sitter vid ett bord', taken: /^1 av 5 stolar är tagen$/,
    show: 'Visa det', details: /^Så når ni dem/,
  },
} as const;
type Language = keyof typeof said;
const languages: readonly Language[] = ['en', 'sv'];

describeInBrowser('asking, and what becomes of it', () => {
  let server: Instance;
  let browser: Browser;
  const worlds = new Map<Language, OpenWorld>();
  beforeAll(async () => {
    [server, browser] = await Promise.all([running(), openBrowser()]);
    await Promise.all(languages.map(async (language) => { worlds.set(language, await openWorld(server, said[language].network)); }));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await endAll();
  });

  const worldOf = (language: Language): OpenWorld => {
    const world = worlds.get(language);
    if (!world) throw new Error('the world has not begun');
    return world;
  };
  const addressOf = (language: Language, path: string): string => `${server.origin}/n/${said[language].network}/requests/${worldOf(language).request}${path}`;
  const go = async (page: Page, language: Language, path: string): Promise<void> => {
    await page.goto(addressOf(language, path));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.waiting').waitFor({ state: 'detached' });
  };
  /** Here for the organisation that asks, as the contact person of its request. */
  const asContact = async (language: Language): Promise<Page> => {
    const words = said[language];
    const page = await openPage(browser, { locale: language });
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}/n/${words.network}`);
    await signInAs(page, words.who);
    await keyboardOn(page).press(words.for, page.getByRole('main'));
    await page.locator('button.placecard, .menu-button').filter({ visible: true }).first().waitFor();
    return page;
  };
  const heads = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { name, exact: typeof name === 'string' }).first().waitFor();

  /** What follows by itself comes a moment later: it is there, or the page says that something has changed, or one looks again. */
  const comes = async (page: Page, name: RegExp, show: string): Promise<void> => {
    const [wanted, look] = [page.getByRole('heading', { name }), page.getByRole('button', { name: show, exact: true })];
    for (let looks = 0; looks < 5; looks++) {
      if (await wanted.or(look).first().waitFor({ timeout: 4_000 }).then(() => true, () => false)) break;
      await page.reload();
    }
    if (!(await wanted.isVisible())) await keyboardOn(page).press(show);
    await wanted.waitFor();
  };

  const fine = async (page: Page, where: string): Promise<void> => expect(await barriersOf(page, where)).toEqual([]);

  it('R-INV-02, R-CHG-02, R-CHG-06, R-PAR-02: an asker chooses, checks and sends, answers what comes back, changes the terms, and forms the partnership, with the keyboard alone', () => inBothLanguages(async ({ language }) => {
    const words = said[language];
    const { members: { asker, patients: [one, two, three] }, request, adviserThere, person, day } = worldOf(language);
    const page = await asContact(language);
    const keys = keyboardOn(page);
    await go(page, language, '');
    await keys.press(words.choose);
    await heads(page, words.found);

    // A first wave: more than there are chairs is not sent.
    for (const organisation of [one, two, three]) await keys.tick(new RegExp(`${words.ask.source} ${organisation.name}`));
    await keys.tick(new RegExp(`${words.ask.source} (Adviser|Rådgivare) 1$`));
    await keys.reach(page.getByRole('combobox', { name: words.places }).first());
    await page.keyboard.press('3');
    await keys.press(words.check);
    await page.getByRole('alert').getByText(words.tooMany).waitFor();
    await fine(page, 'choosing');
    await keys.tick(new RegExp(`${words.ask.source} ${three.name}`));
    await keys.press(words.check);
    await page.locator('h1:focus', { hasText: words.isRight }).waitFor();
    await fine(page, 'checking');
    await keys.press(words.send);
    await heads(page, words.sent);
    await keys.press(new RegExp(`${words.takeBack.source} ${two.name}`));
    await page.getByText(words.isBack).waitFor();
    await fine(page, 'sent');

    // A second wave.
    await keys.press(words.more);
    await keys.tick(new RegExp(`${words.ask.source} ${three.name}`));
    await keys.press(words.check);
    await keys.press(words.sendOne);
    await heads(page, words.sentOne);

    // A coordinator reminds one of them, once; the asking side sees nothing of it.
    const staff = await openPage(browser, { locale: language });
    await staff.goto(`${server.origin}/n/${words.network}/staff/open-requests`);
    await signInAs(staff, words.coordinator);
    const atStaff = keyboardOn(staff);
    await atStaff.press(words.title);
    await atStaff.press(new RegExp(`^${words.remind} ${one.name}`));
    await atStaff.press(words.remind, staff.getByRole('alertdialog'));
    await staff.getByText(words.reminded).waitFor();
    await fine(staff, 'who was asked');
    await staff.context().close();

    // Those who were asked answer.
    const ok = 'userErrors { code message field }';
    const sent = async (of: { readonly id: string }): Promise<string> => (await asker.answers.person.get<{ requestInvitations: { edges: { node: { id: string; recipientId: string } }[] } }>(
      'query ($request: ID!) { requestInvitations(request: $request, first: 20) { edges { node { id recipientId } } } }', { request })).requestInvitations.edges.find(({ node }) => node.recipientId === of.id)?.node.id ?? '';
    const [fromOne, fromThree] = [await sent(one), await sent(three)];
    await one.answers.person.get(`mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${ok} } }`, { input: { invitation: fromOne, people: 1, name: 'Chair' } });
    const { openPlaces: { places: [place] } } = await one.answers.person.get<{ openPlaces: { places: string[] } }>(`mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { places ${ok} } }`, { input: { invitation: fromOne, addresses: ['the.member-one@demo.example'] } });
    const member = await person('member-one');
    await member.get('query ($place: ID!) { place(id: $place) { id } }', { place });
    await member.get(`mutation ($input: TakePlaceInput!) { takePlace(input: $input) { ${ok} } }`, { input: { place, name: 'Kim', basis: ['OWN_EXPERIENCE'], adult: true, shareEmail: true, payTo: 'ME', interests: 'NONE_APPLY' } });
    await three.answers.person.get(`mutation ($input: RequestMoreTimeInput!) { requestMoreTime(input: $input) { ${ok} } }`, { input: { invitation: fromThree, until: { date: day(80), zone: 'Europe/Stockholm' } } });
    const { invitations: { edges: [own] } } = await adviserThere.get<{ invitations: { edges: { node: { id: string } }[] } }>('{ invitations { edges { node { id } } } }');
    await adviserThere.get(`mutation ($input: WriteToContactInput!) { writeToContact(input: $input) { ${ok} } }`, { input: { invitation: own?.node.id, text: 'May I bring an assistant?' } });
    await adviserThere.get(`mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { ${ok} } }`, { input: { invitation: own?.node.id, wish: { effort: { preparation: 5, meeting: 2, travel: 0 } } } });

    // The asker answers: a suggestion that is worse for one who said yes asks them again.
    await keys.press(words.toAsked);
    await heads(page, words.taken);
    await keys.choose(words.say, words.take);
    await page.getByText(words.again).waitFor();
    await keys.press(words.answer);
    await page.getByText(words.tick).waitFor();
    await fine(page, 'answering');
    await keys.tick(words.knows);
    await keys.press(words.answer);
    await page.getByRole('heading', { name: words.suggests }).waitFor({ state: 'detached' });
    await keys.press(words.giveTime);
    await page.getByRole('button', { name: words.giveTime }).waitFor({ state: 'detached' });
    // A service that is slow to show what it did is given time: the same wish again, which does nothing twice.
    const wishes: unknown[] = [];
    await page.route('**/graphql', async (route) => {
      const { operationName, variables } = (route.request().postDataJSON() ?? {}) as { readonly operationName?: string; readonly variables?: { readonly input?: { readonly commandId?: unknown } } };
      if (operationName !== 'ReplyAsContact') return route.fallback();
      wishes.push(variables?.input?.commandId);
      const answer = await route.fetch();
      return route.fulfill({ response: answer, body: (await answer.text()).replace('"stale":false', `"stale":${wishes.length === 1}`) });
    });
    await keys.write(words.yourReply, 'Yes, and we pay for their travel.');
    await keys.press(words.reply);
    await page.getByLabel(words.yourReply).waitFor({ state: 'detached' });
    expect(wishes).toEqual([wishes[0], wishes[0]]);
    await page.unrouteAll({ behavior: 'wait' });
    await comes(page, words.waiting, words.show);
    await keys.press(words.keep);
    await page.getByRole('heading', { name: words.waiting }).waitFor({ state: 'detached' });
    await keys.press(words.details);
    await page.getByRole('link', { name: 'the.member-one@demo.example' }).waitFor();

    // New terms: what they mean is seen, and known, before they are sent.
    await keys.press(words.revise);
    await keys.press(words.change);
    await keys.write(words.role, 'Read the plan, and meet us three times.', page.locator('.revisable .card'));
    // What is written and not sent is kept for the writer, until it is sent.
    await page.locator('.saved-line').getByText(words.saved, { exact: true }).waitFor();
    await page.reload();
    await page.getByText(words.means).waitFor();
    await page.getByText(words.again).waitFor();
    expect(await page.getByLabel(words.role).inputValue()).toBe('Read the plan, and meet us three times.');
    await keys.press(words.sendTerms);
    await page.getByText(words.tick).waitFor();
    await fine(page, 'new terms');
    await keys.tick(words.knows);
    const isDropped = page.waitForResponse((answer) => answer.request().postData()?.includes('DropUnsentForm') === true);
    await keys.press(words.sendTerms);
    expect(await (await isDropped).json()).toEqual({ data: { dropUnsentForm: true } });
    await comes(page, words.waiting, words.show);

    // From yeses to a table.
    await keys.press(words.form);
    await page.waitForURL(/\/partnerships\//);
    await go(page, language, '/invitations');
    await heads(page, words.gathered);
    await fine(page, 'at one table');
    expect(troubleOf(page)).toEqual([]);
    await page.context().close();
  }), 120_000);
});
