import { derivedId, type Actor } from '#kernel';
import { active, as, contact, derived, maja, noor, partnership } from '../partnership/testing/cast';
import { openRoom, staff, type Room } from '../partnership/testing/room';

/** Concerns through the API, on the real log. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(active);
});
afterAll(() => room.house.close());

const coordinator = staff('coordinator');
const other = staff('coordinator', 'another coordinator');
const raise = async (actor: Actor, input: object) => room.house.ask(actor, 'mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { userErrors { code } concern { id what wish talkTo answerBy yours } } }', { input });
const answer = async (actor: Actor, concern: unknown) => {
  const { data, codes } = await room.house.ask(actor, 'mutation ($input: AnswerConcernInput!) { it: answerConcern(input: $input) { userErrors { code } } }', { input: { concern, answer: 'We call you today.' } });
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const seen = async (actor: Actor) => {
  const { data, codes } = await room.house.ask(actor, '{ concerns { edges { node { what answer yours } } } }');
  return codes.length > 0 ? codes : (data as { readonly concerns: { readonly edges: readonly { readonly node: unknown }[] } }).concerns.edges.map(({ node }) => node);
};

describe('a concern', () => {
  it('R-BRK-09: goes to the coordinators, and is never shown to the other side', async () => {
    const commandId = derivedId('once');
    const input = { what: 'I was talked over.', wish: 'A talk.', partnership, commandId };
    const first = await raise(as(maja), input);
    expect(first.data).toMatchObject({ raiseConcern: { userErrors: [], concern: { what: 'I was talked over.', wish: 'A talk.', talkTo: null, answerBy: '2026-03-05', yours: true } } });
    expect((await raise(as(maja), input)).data).toEqual(first.data);
    expect(await seen(as(maja))).toEqual([{ what: 'I was talked over.', answer: null, yours: true }]);
    expect(await seen(coordinator)).toEqual([{ what: 'I was talked over.', answer: null, yours: false }]);
    for (const actor of [as(noor), as(contact), staff('auditor'), staff('data-protection-officer')]) expect(await seen(actor)).toEqual([]);
    expect(await seen({ kind: 'visitor', network: 'enpcr' })).toEqual(['UNAUTHENTICATED']);
    const { concern: { id } } = (first.data as { readonly raiseConcern: { readonly concern: { readonly id: string } } }).raiseConcern;
    expect(await answer(as(contact), id)).toEqual(['NOT_FOUND']);
    expect(await answer(coordinator, id)).toEqual([]);
    expect(await seen(as(maja))).toEqual([{ what: 'I was talked over.', answer: 'We call you today.', yours: true }]);
  });

  it('R-BRK-09: about a coordinator goes to another, and to the auditor', async () => {
    const { data } = await raise(as(noor), { what: 'They took sides.', about: derived('coordinator') });
    const { concern: { id } } = (data as { readonly raiseConcern: { readonly concern: { readonly id: string } } }).raiseConcern;
    const shown = { what: 'They took sides.', answer: null, yours: false };
    expect(await seen(coordinator)).not.toContainEqual(shown);
    for (const actor of [other, staff('auditor')]) expect(await seen(actor)).toContainEqual(shown);
    expect(await answer(coordinator, id)).toEqual(['CONFLICT_OF_INTEREST']);
    expect(await answer(staff('auditor'), id)).toEqual(['FORBIDDEN']);
    expect(await answer(other, id)).toEqual([]);
  });
});
