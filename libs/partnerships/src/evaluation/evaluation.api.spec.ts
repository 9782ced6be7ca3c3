import { days, type Actor, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { active, as, asker, asOrganisation, contact, deputy, derived, maja, noor, partnership } from '../partnership/testing/cast';
import { openRoom, staff, type Room } from '../partnership/testing/room';
import { evaluationId } from './state';

/** Looking back through the API, on the real log with real keys. */
let room: Room;
beforeEach(async () => {
  room = await openRoom(active);
  expect(await room.just(as(noor), 'startEvaluation')).toEqual([]);
});
afterEach(() => room.house.close());

const fields = 'yours { because given worked didNot again ifAlone } unsealed notGiven others { side worked didNot again }';
interface Seen { readonly yours: { readonly given: boolean } | null; readonly unsealed: boolean; readonly notGiven: number | null; readonly others: readonly unknown[] }
const seen = async (actor: Actor) => (await room.shown(actor, `lookingBack { ${fields} }`) as { readonly lookingBack: Seen }).lookingBack;
const paid = (person: Id) => room.house.ask(as(person), 'mutation ($input: TickPaymentInput!) { tickPayment(input: $input) { userErrors { code } } }', { input: { partnership, paid: true } });
const give = (person: Id, worked: string, ifAlone = 'KEEP') => room.wish(as(person), 'giveEvaluation', { worked, ifAlone });
const colleague = asOrganisation(asker, derived('a colleague'));
const others = (...worked: readonly string[]) => expect.arrayContaining(worked.map((text) => expect.objectContaining({ worked: text }) as unknown)) as unknown;

describe('looking back', () => {
  it('R-EVA-01: is open to whom nothing is owed, and to others when their pay is ticked paid', async () => {
    expect(await seen(as(contact))).toMatchObject({ yours: { because: 'NOTHING_OWED', given: false } });
    expect(await seen(as(maja))).toMatchObject({ yours: null });
    expect(await give(maja, 'Early.')).toEqual(['EVALUATION_NOT_OPEN']);
    await paid(maja);
    expect(await seen(as(maja))).toMatchObject({ yours: { because: 'PAID', given: false } });
    expect(await give(maja, 'In time.')).toEqual([]);
    expect(await give(derived('stranger'), 'No.')).toEqual(['NOT_FOUND']);
    expect(await room.wish(staff('coordinator'), 'giveEvaluation', { worked: 'No.', ifAlone: 'KEEP' })).toEqual(['FORBIDDEN']);
    expect(await room.wish(as(maja), 'giveEvaluation', { ifAlone: 'KEEP' })).toEqual(['BAD_USER_INPUT']);
  });

  it('R-EVA-02: until all have given theirs nobody sees what, or that, somebody else has; then who gave reads the other side\'s', async () => {
    await paid(maja);
    await paid(noor);
    const everybody = [as(maja), as(noor), as(contact), as(deputy), colleague, staff('coordinator'), staff('auditor')];
    const before = await Promise.all(everybody.map(async (actor) => room.shown(actor, `status evaluation { ended until } lookingBack { unsealed notGiven others { side } }`)));
    const history = await room.house.happened('partnership', partnership);
    expect(await give(maja, 'We met in the evening.')).toEqual([]);
    expect(await give(contact, 'We learned.')).toEqual([]);
    expect(await give(deputy, 'We listened.')).toEqual([]);
    expect(await Promise.all(everybody.map(async (actor) => room.shown(actor, `status evaluation { ended until } lookingBack { unsealed notGiven others { side } }`)))).toEqual(before);
    expect(await room.house.happened('partnership', partnership)).toEqual(history);
    expect(await seen(as(maja))).toEqual({ yours: { because: 'PAID', given: true, worked: 'We met in the evening.', didNot: null, again: null, ifAlone: 'KEEP' }, unsealed: false, notGiven: null, others: [] });
    expect(await seen(as(noor))).toMatchObject({ yours: { given: false } });

    expect(await give(noor, 'We were heard.')).toEqual([]);
    expect((await room.house.happened('partnership', partnership)).slice(history.length)).toEqual(['EvaluationEnded', 'EvaluationsUnsealed']);
    for (const person of [contact, deputy]) expect((await seen(as(person))).others).toEqual(others('We met in the evening.', 'We were heard.'));
    for (const person of [maja, noor]) expect(await seen(as(person))).toMatchObject({ unsealed: true, notGiven: 0, others: others('We learned.', 'We listened.') });
    expect((await seen(as(maja))).others).toHaveLength(2);
    expect((await seen(staff('coordinator'))).others).toHaveLength(4);
    for (const actor of [colleague, staff('auditor')]) expect((await seen(actor)).others).toEqual([]);
  });

  it('R-EVA-02: gives no sign to those who watch the table', async () => {
    await paid(maja);
    const updates = await room.house.watch(as(contact), 'subscription ($id: ID!) { partnershipChanged(id: $id) { lookAgain } }', { id: partnership });
    if (!(Symbol.asyncIterator in updates)) throw new Error('there are no updates');
    let signs = 0;
    const next = updates.next().then(() => { signs += 1; });
    expect(await give(maja, 'Quietly.')).toEqual([]);
    expect(signs).toBe(0);
    expect(await room.wish(as(contact), 'discussFactor', { factor: 'POWER', outcome: 'TALKED' })).toEqual([]);
    await next;
    await updates.return(undefined);
  });

  it('R-EVA-03, R-EVA-04: a lone patient chooses; who gave none reads nothing until an author lets them', async () => {
    await paid(maja);
    expect(await give(maja, 'I was alone.', 'COORDINATOR_ONLY')).toEqual([]);
    expect(await give(contact, 'We learned.')).toEqual([]);
    await room.house.waitUntil(specNow + days(60));
    await room.house.waitUntil(specNow + days(90));
    expect(await seen(as(maja))).toMatchObject({ unsealed: true, notGiven: 2, others: [{ side: 'PROFESSIONAL', worked: 'We learned.' }] });
    expect((await seen(as(contact))).others).toEqual([]);
    expect((await seen(as(noor))).others).toEqual([]);
    expect((await seen(staff('coordinator'))).others).toEqual(others('I was alone.', 'We learned.'));
    expect(await room.wish(as(noor), 'releaseEvaluation', { to: 'EVERYBODY' })).toEqual(['OWN_CONSENT_REQUIRED']);
    expect(await room.wish(as(maja), 'releaseEvaluation', { to: 'WHO_GAVE' })).toEqual([]);
    expect((await seen(as(contact))).others).toEqual([expect.objectContaining({ side: 'PATIENT', worked: 'I was alone.' })]);
    expect((await seen(as(deputy))).others).toEqual([]);
    expect(await room.wish(as(maja), 'releaseEvaluation', { to: 'EVERYBODY' })).toEqual([]);
    expect((await seen(as(deputy))).others).toHaveLength(1);
  });

  it('R-EVA-02: the key is not given to anybody before the seals are broken, whatever rows they might reach', async () => {
    await paid(maja);
    expect(await give(maja, 'Only mine.')).toEqual([]);
    const box = await room.house.recorded('evaluation', evaluationId(partnership, maja), 'said');
    expect(await room.house.opened(box, maja)).toBe('{"worked":"Only mine."}');
    for (const reader of [contact, undefined]) expect(await room.house.opened(box, reader)).toBe('forgotten');
    for (const person of [contact, deputy]) await give(person, 'Well.');
    await paid(noor);
    await give(noor, 'Well.');
    for (const reader of [contact, undefined]) expect(await room.house.opened(box, reader)).toBe('{"worked":"Only mine."}');
  });
});
