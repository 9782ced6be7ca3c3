import { inTransaction } from '#database';
import { AffiliationConfirmed, ListingRemovalAsked, OrganisationVerified, RepresentativeAppointed } from '#directory';
import { days, derivedId, endOf, hours, minutes, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { ReserveAsked, ReserveDeclined } from '#matchmaking';
import { ConcernRaised } from '#partnerships';
import { outboxPost } from './post';
import { called, openMailHouse, type MailHouse } from '../../../test/support/mail-house';

const [maja, noor] = [called('maja'), called('noor')];
let house: MailHouse;
beforeEach(async () => { house = await openMailHouse(); });
afterEach(() => house.close());

let count = 0;
/** Something new for somebody, that needs no answer. */
const news = (person: Id) => house.record('advisor', person, AffiliationConfirmed({ person, organisation: derivedId('organisation', count++) }));
const answerBy = { date: '2026-03-08', zone: 'Europe/Stockholm' };
const reserve = { request: derivedId('request'), asker: derivedId('asker'), recipient: derivedId('recipient'), place: derivedId('place'), person: maja };
/** Something that needs an answer. */
const call = (person: Id, place = derivedId('place')) => house.record('invitation', derivedId('invitation', place), ReserveAsked({ ...reserve, person, place, until: endOf(answerBy) }));

describe('who wants mail', () => {
  it('is told that there is something, in a mail that says nothing else', async () => {
    await house.wants(maja, 'maja');
    await news(maja);
    expect(await house.rows()).toEqual([{ person: maja, until: null, state: 'waiting', attempts: 0, due: BigInt(specNow + minutes(2)) }]);
    expect(await house.sender().sendDue()).toBe(0);
    await house.waitUntil(specNow + minutes(2));
    expect(await house.sender().sendDue()).toBe(1);
    const [mail, ...others] = house.files();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('You have a new message');
    expect(mail?.text).toContain('https://network.example/');
    expect(mail?.head).toMatch(/^From: Roundtable <post@network\.example>$/m);
    expect(mail?.head).toMatch(/^To: maja@home\.example$/m);
    expect(await house.sender().sendDue()).toBe(0);
  });
  it('is told of what happens together in one mail, with the first day that something needs an answer by', async () => {
    await house.wants(maja, 'maja', { language: 'sv' });
    await news(maja);
    await call(maja);
    await news(maja);
    await house.waitUntil(specNow + minutes(2));
    await house.sender().sendDue();
    expect(house.files().map(({ subject }) => subject)).toEqual(['Något behöver svar senast 8 mars']);
  });
  it('is not told of what happened before, and who wants none is told nothing', async () => {
    await news(maja);
    await house.waitUntil(specNow + 1);
    await house.wants(maja, 'maja');
    await news(noor);
    expect(await house.rows()).toEqual([]);
  });
  it('is told the same once, however often it is read, and not of what is more than a week old', async () => {
    await house.wants(maja, 'maja');
    const { store, registry, keys, database } = house;
    const post = outboxPost({ store, registry, boxes: keys, pool: database.pool('writer'), clock: () => house.now() });
    await house.waitUntil(specNow + days(8));
    const telling = { about: derivedId('thing'), whom: () => Promise.resolve({ people: [maja, maja] }) };
    const tellOf = (event: string, at: number) => inTransaction(database.pool('projector'), (client) => post.tell(client, telling, { network: 'enpcr', event: derivedId(event), index: 0, at }));
    await tellOf('too old', specNow + days(1) - 1);
    expect(await house.rows()).toEqual([]);
    for (let n = 0; n < 3; n++) await tellOf('new', specNow + days(1));
    expect(await house.rows()).toHaveLength(1);
  });
  it('is not told any more what is settled, nor of a day that is over', async () => {
    await house.wants(maja, 'maja', { rhythm: 'daily' });
    await call(maja);
    await house.record('invitation', derivedId('invitation', derivedId('place')), ReserveDeclined(reserve));
    expect(await house.rows()).toEqual([]);
    await call(maja, derivedId('another place'));
    await house.waitUntil(endOf(answerBy) + hours(7));
    await house.sender().sendDue();
    expect(house.files().map(({ subject }) => subject)).toEqual(['You have a new message']);
  });
  it('R-LIM-02: has one mail a day when that is wanted, and none on quiet days', async () => {
    await house.wants(maja, 'maja', { rhythm: 'daily', quietDays: [2, 3] });
    for (let n = 0; n < 3; n++) await news(maja);
    const thursday = Date.parse('2026-03-05T07:00+01:00');
    await house.waitUntil(thursday - 1);
    expect(await house.sender().sendDue()).toBe(0);
    await house.waitUntil(thursday);
    expect(await house.sender().sendDue()).toBe(1);
    expect(house.files()).toHaveLength(1);
  });
  it('R-ORG-10: is told at once of who may answer for their organisation, also with a daily mail and on a quiet day', async () => {
    const organisation = derivedId('organisation');
    const appointed = (person: Id) => RepresentativeAppointed({ person, personName: box('Somebody'), personRole: box('chair') });
    await house.wants(maja, 'maja', { rhythm: 'daily', quietDays: [1, 2, 3, 4, 5, 6] });
    await house.record('organisation', organisation, appointed(maja));
    await house.record('organisation', organisation, OrganisationVerified({ method: 'public-register', funders: [], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' }));
    expect(await house.sender().sendDue()).toBe(1);
    expect(house.files()).toHaveLength(1);
  });
  it('is told of nothing while the clock cannot be trusted (R-TIM-06)', async () => {
    await house.wants(maja, 'maja');
    await news(maja);
    await house.waitUntil(specNow + minutes(2));
    let isTrusted = false;
    const sender = house.sender(undefined, () => isTrusted);
    expect(await sender.sendDue()).toBe(0);
    isTrusted = true;
    expect(await sender.sendDue()).toBe(1);
  });
  it('as a coordinator, is told of what waits for one; of a concern at once, but not one about themselves (R-BRK-09)', async () => {
    const [first, second] = [called('a coordinator'), called('another coordinator')];
    await house.wants(first, 'first', { coordinator: true, rhythm: 'daily' });
    await house.wants(second, 'second', { coordinator: true });
    await house.wants(maja, 'maja');
    await house.record('organisation', derivedId('organisation'), ListingRemovalAsked({}));
    expect((await house.rows()).map(({ person }) => person).sort()).toEqual([first, second].sort());
    await house.record('concern', derivedId('concern'), ConcernRaised({ person: maja, what: box('Something'), about: second, answerBy: '2026-03-09' }));
    const atOnce = (await house.rows()).filter(({ due }) => due === BigInt(specNow));
    expect(atOnce.map(({ person }) => person)).toEqual([first]);
  });
  it('chooses anew, and what waits is told as it is now wanted', async () => {
    await house.wants(maja, 'maja', { rhythm: 'daily' });
    await news(maja);
    await house.wants(maja, 'elsewhere');
    await house.waitUntil(specNow + minutes(2));
    await house.sender().sendDue();
    expect(house.files()[0]?.head).toContain('elsewhere@home.example');
  });
});

describe('letting go', () => {
  it('deletes a mail and its file seven days after it went out', async () => {
    await house.wants(maja, 'maja');
    await call(maja);
    await house.waitUntil(specNow + minutes(2));
    await house.sender().sendDue();
    await house.waitUntil(specNow + minutes(2) + days(7) - 1);
    await house.done.dropOld();
    expect([house.files().length, (await house.rows()).length]).toEqual([1, 1]);
    await house.waitUntil(specNow + minutes(2) + days(7));
    await house.done.dropOld();
    expect([house.files().length, (await house.rows()).length]).toEqual([0, 0]);
  });
  it('keeps no address, no waiting mail and no file of who turns mail off; others keep theirs', async () => {
    for (const [person, name] of [[maja, 'maja'], [noor, 'noor']] as const) {
      await house.wants(person, name);
      await news(person);
    }
    await house.waitUntil(specNow + minutes(2));
    await house.sender().sendDue();
    await news(maja);
    await house.mailboxes.forget('enpcr', maja);
    expect((await house.rows()).map(({ person }) => person)).toEqual([noor]);
    expect(house.files().map(({ head }) => /^To: (.*)$/m.exec(head)?.[1])).toEqual(['noor@home.example']);
    expect((await house.database.pool('writer').query('select person from mail.wishes')).rows).toEqual([{ person: noor }]);
  });
  it('sends nothing to somebody whose key is gone, and no row holds an address that can be read', async () => {
    await house.wants(maja, 'maja');
    await news(maja);
    const rows = async () => JSON.stringify([(await house.database.pool('writer').query('select * from mail.wishes')).rows, await house.rows()], (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(await rows()).toContain(maja);
    expect(await rows()).not.toContain('home.example');
    await house.eraseKey(maja);
    await house.waitUntil(specNow + minutes(2));
    await house.sender().sendDue();
    expect(house.files()).toEqual([]);
    expect(await house.rows()).toEqual([]);
  });
});
