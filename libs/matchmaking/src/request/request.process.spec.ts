import { days, derivedId, endOf } from '#kernel';
import { openHouse, type House } from '../testing/house';
import { DeadlineExtended, PlaceFilled, PlacesHeld, RequestReturned, RequestSubmitted, RequestWithdrawn } from './events';
import { HoldPlaces } from './places';
import { clock, invitation, published, submitted, wholeForm, writer } from './testing';
import { box } from '#kernel/testing';

describe('a request closes by itself', () => {
  let house: House;
  beforeEach(async () => { house = await openHouse(); });
  afterEach(() => house.close());

  const id = derivedId('a request that closes');
  const theEnd = endOf(wholeForm.answerBy);
  const closings = async () => (await house.happened('request', id)).filter((type) => type === 'RequestClosed').length;

  it('R-REQ-01: when its last day is over, and once', async () => {
    await house.record('request', id, ...published, PlacesHeld({ invitation, places: 1, offers: 'place' }), PlaceFilled({ invitation, place: derivedId('a place') }));
    await house.waitUntil(theEnd - 1);
    expect(await closings()).toBe(0);
    await house.waitUntil(theEnd);
    expect(await closings()).toBe(1);
    await house.waitUntil(theEnd + days(30));
    expect(await closings()).toBe(1);
    expect(await house.give(clock, HoldPlaces({ request: id, invitation: derivedId('too late'), places: 1, offers: 'place' }))).toMatchObject({ ok: false, rejections: [{ code: 'REQUEST_NOT_OPEN' }] });
  });

  it('R-REQ-11: not before the day that it was moved to', async () => {
    const later = { date: '2026-04-09', zone: 'Europe/Stockholm' };
    await house.record('request', id, ...published, DeadlineExtended({ answerBy: later }));
    await house.waitUntil(theEnd + days(1));
    expect(await closings()).toBe(0);
    await house.waitUntil(endOf(later));
    expect(await closings()).toBe(1);
  });

  it('not when it was taken back, nor when it was never opened', async () => {
    await house.record('request', id, ...published, RequestWithdrawn({}));
    const neverOpened = derivedId('never opened');
    await house.record('request', neverOpened, ...submitted, RequestReturned({ notes: box<string>('More.'), refusedFor: [] }));
    await house.waitUntil(theEnd + days(1));
    expect(await closings()).toBe(0);
    expect(await house.happened('request', neverOpened)).not.toContain('RequestClosed');
  });

  it('on the day of the form that was handed in last', async () => {
    const answerBy = { date: '2026-04-20', zone: 'Europe/Stockholm' };
    await house.record('request', id, ...submitted, RequestReturned({ notes: box<string>('More time.'), refusedFor: [] }), RequestSubmitted({ writer, form: { ...wholeForm, answerBy } }), ...published.slice(-1));
    await house.waitUntil(theEnd + days(1));
    expect(await closings()).toBe(0);
    await house.waitUntil(endOf(answerBy));
    expect(await closings()).toBe(1);
  });
});
