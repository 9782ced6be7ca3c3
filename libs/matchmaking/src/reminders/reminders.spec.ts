import { addDays, derivedId, endOf, hours, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { invitation as concept } from '../invitation/invitation';
import { MoreTimeGiven, MoreTimeRequested, ChangeProposed } from '../invitation/events';
import { invitationId } from '../invitation/sending';
import { accepted, answerBy, asker, asOrganisation, contact, declined, endsAt, invitation, recipient, request, sent, settings } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';
import { ReminderGiven } from './events';
import { RemindRecipient } from './reminding';
import type { ChangeWish } from '../invitation/change-events';

const { given } = specOf(concept);
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };
const sides = { request, asker, recipient };
const facts = { settings, attention: undefined };
const remind = (kind: 'half-time' | 'two-days' = 'half-time') => RemindRecipient({ invitation, kind });
const reminded = (kind: 'half-time' | 'two-days' = 'half-time') => ReminderGiven({ ...sides, kind });
const half = Math.round((specNow + endsAt) / 2);

describe('R-TIM-07: a reminder', () => {
  it('is given at half-time and two days before, once each, while it waits for an answer', () => {
    given(sent()).at(half).by(clock).knowing(facts).when(remind()).then(reminded());
    given(sent(), reminded()).at(half).by(clock).knowing(facts).when(remind()).thenNothing();
    given(sent(), reminded()).at(endsAt - hours(48)).by(clock).knowing(facts).when(remind('two-days')).then(reminded('two-days'));
    for (const past of [[], [sent(), accepted()], [sent(), declined()]]) given(...past).at(half).by(clock).knowing(facts).when(remind()).thenNothing();
    given(sent()).at(endsAt).by(clock).knowing(facts).when(remind('two-days')).thenNothing();
  });
  it('is not given in quiet weeks', () => {
    given(sent()).at(half).by(clock).knowing({ ...facts, settings: { ...settings, quietWeeks: [12] } }).when(remind()).thenNothing();
    given(sent()).at(half).by(clock).knowing({ ...facts, settings: { ...settings, quietWeeks: [13] } }).when(remind()).then(reminded());
  });
  it('nor after more time was asked for (R-INV-09), nor while changes are talked about', () => {
    const until = { ...answerBy, date: addDays(answerBy.date, 7) };
    const asked = MoreTimeRequested({ ...sides, until });
    given(sent(), asked).at(half).by(clock).knowing(facts).when(remind()).thenNothing();
    given(sent(), asked, MoreTimeGiven({ ...sides, answerBy: until, endsAt: endOf(until) })).at(half).by(clock).knowing(facts).when(remind()).thenNothing();
    const talk = ChangeProposed({ ...sides, proposal: derivedId('proposal'), topics: ['pay'], wish: box<ChangeWish>({}), answerUntil: endsAt, answerBy: until, endsAt: endOf(until) });
    given(sent(), talk).at(half).by(clock).knowing(facts).when(remind()).thenNothing();
  });
  it('nor while the recipient has stepped back and takes a break', () => {
    const resting = (until?: string) => ({ ...facts, attention: { pause: { until: until ? { ...answerBy, date: until } : undefined } } });
    given(sent()).at(half).by(clock).knowing(resting()).when(remind()).thenNothing();
    given(sent()).at(half).by(clock).knowing(resting('2026-12-31')).when(remind()).thenNothing();
    given(sent()).at(half).by(clock).knowing(resting('2026-03-05')).when(remind()).then(reminded());
  });
});

describe('R-TIM-07: reminders over the API', () => {
  const company = { actor: asOrganisation(asker, contact) };
  const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
  const received = 'query ($id: ID!) { invitation(id: $id) { reminders { kind givenAt } } }';
  const moreTime = 'mutation ($input: RequestMoreTimeInput!) { requestMoreTime(input: $input) { userErrors { code } } }';
  const remindersOf = async (organisation: string) => ((await house.ask({ actor: asOrganisation(organisation) }, received, { id: invitationId(request, organisation) })).data as { invitation: { reminders: unknown } }).invitation.reminders;
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await furnish(house);
  });
  afterAll(() => house.close());

  it('mark the inbox at their time, of those who are silent and have not asked for more time', async () => {
    await house.ask(company, send, { input: { request, recipients: [recipient, second], places: 1, offers: 'PLACE', answerBy } });
    await house.ask({ actor: asOrganisation(second) }, moreTime, { input: { invitation: invitationId(request, second), until: { ...answerBy, date: addDays(answerBy.date, 5) } } });
    expect(await remindersOf(recipient)).toEqual([]);
    await house.waitUntil(half + 1);
    expect(await remindersOf(recipient)).toEqual([{ kind: 'HALF_TIME', givenAt: new Date(half + 1).toISOString() }]);
    await house.waitUntil(endsAt - hours(48));
    expect(await remindersOf(recipient)).toMatchObject([{ kind: 'HALF_TIME' }, { kind: 'TWO_DAYS' }]);
    expect(await remindersOf(second)).toEqual([]);
  });
});
