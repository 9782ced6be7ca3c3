import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { ContactRoleConfirmed, PlaceTaken } from '#matchmaking';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { GoalObjectedTo, OutcomeReported, PartnershipActivated, partnershipEvents, PartyJoined } from './events';
import { basesAt, namesAt, notesAt, partnershipsById, partnershipsSeen, payAt, type Reader } from './partnership-queries.read-model';
import { about, partnershipsModel } from './partnerships.read-model';
import { partnership as concept } from './partnership';
import { ali, allSeated, as, asker, asOrganisation, contact, evaluatingUntil, formed, goal, invitation, maja, noor, partnership, preparations, proposed, ready, recipient, request } from './testing/cast';

describe('partnerships as people see them', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor([partnershipsModel], [...partnershipEvents, PlaceTaken, ContactRoleConfirmed]);
    await stage.play(
      { concept: 'request', id: request, event: ContactRoleConfirmed({ person: contact, role: 'contact', name: box('Carl', contact, 'name'), replyWithinDays: 3 }) },
      { concept: 'invitation', id: invitation, event: taken(maja, 'Maja') },
      { concept: 'invitation', id: invitation, event: taken(noor, 'Noor') },
      { concept: 'invitation', id: invitation, event: taken(ali, 'Ali') },
    );
    await play(partnership, ready);
  });
  afterAll(() => stage.close());

  const taken = (person: Id, name: string): DomainEvent => PlaceTaken({
    request, asker, recipient, place: derivedId('place', person), offers: 'place', person,
    name: box(name, person, 'name'), basis: box(['own-experience'], person, 'basis'), interests: box('none-apply', person, 'interests'),
  });
  const play = (id: Id, events: readonly DomainEvent[], at = specNow, network = 'enpcr') => stage.play(...events.map((event, index) => ({ concept: 'partnership', id, event, network, at: at + index })));
  const staff = (role: 'coordinator' | 'auditor' | 'data-protection-officer'): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(role), hat: { kind: 'staff', role }, staffRoles: [role] });
  const seenBy = (actor: Actor): Reader => ({ query: (text, values) => stage.as(actor).query(text, values) });
  const sees = async (actor: Actor, id = partnership) => (await partnershipsById(seenBy(actor), [id])).length === 1;

  it('are seen by everybody at the table, by the asker and by staff, and by nobody else', async () => {
    for (const person of [maja, noor, contact]) expect(await sees(as(person))).toBe(true);
    expect(await sees(asOrganisation(asker, derivedId('a colleague')))).toBe(true);
    expect(await sees(staff('coordinator'))).toBe(true);
    expect(await sees(staff('auditor'))).toBe(true);
    for (const actor of [as(ali), asOrganisation(recipient, ali), staff('data-protection-officer'), { kind: 'visitor', network: 'enpcr' }, { ...as(maja), network: 'nordic' }] as const) {
      const reader = seenBy(actor);
      expect(await partnershipsSeen(reader, undefined, 10)).toEqual([]);
      for (const rows of [await namesAt(reader, [request]), await basesAt(reader, [partnership]), await payAt(reader, [partnership]), await notesAt(reader, [partnership])]) expect(rows).toEqual([]);
    }
  });

  it('show the same as what is decided on, without what is in boxes', async () => {
    const [row] = await partnershipsById(seenBy(as(maja)), [partnership]);
    const decided = JSON.parse(JSON.stringify(concept.fold(ready), (key, value: unknown) => (['basis', 'terms', 'pays', 'withinDays', 'claims'].includes(key) ? undefined : value))) as unknown;
    expect(row?.laid).toEqual(decided);
    expect(JSON.stringify(row?.laid)).not.toContain('p1:');
  });

  it('R-CON-05: people at the table see each other\'s names; who has a place and no seat is not among them', async () => {
    const names = await namesAt(seenBy(as(maja)), [request]);
    expect(Object.fromEntries(names.map(({ person, name }) => [person, name]))).toEqual({ [maja]: box('Maja', maja, 'name'), [noor]: box('Noor', noor, 'name'), [contact]: box('Carl', contact, 'name') });
  });

  it('R-CON-05: a patient sees no other\'s pay; the professional side and coordinators see everybody\'s', async () => {
    const payOf = async (actor: Actor) => (await payAt(seenBy(actor), [partnership])).map(({ person }) => person);
    expect(await payOf(as(maja))).toEqual([maja]);
    for (const actor of [as(contact), asOrganisation(asker, derivedId('a colleague')), staff('coordinator')]) expect(await payOf(actor)).toHaveLength(4);
  });

  it('auditors get no box at all', async () => {
    const reader = seenBy(staff('auditor'));
    expect([...await namesAt(reader, [request]), ...await basesAt(reader, [partnership]), ...await payAt(reader, [partnership]), ...await notesAt(reader, [partnership])]).toEqual([]);
    expect(await basesAt(seenBy(as(noor)), [partnership])).toHaveLength(4);
  });

  it('go on to their end, a joiner seated and a reason noted', async () => {
    const id = derivedId('another partnership');
    const reason = box('It leaves out sleep.', maja, 'reason');
    await play(id, [formed(), ...allSeated, proposed, GoalObjectedTo({ goal, revision: 1, person: maja, side: 'patient', reason }), PartyJoined({ party: { invitation, recipient }, people: [{ person: ali, place: derivedId('place', ali), invitation }] })]);
    expect(await sees(as(ali), id)).toBe(true);
    expect(await notesAt(seenBy(as(noor)), [id])).toEqual([{ partnership: id, about: about.goal(goal, 1, maja), note: reason }]);
    await play(id, [...Object.values(preparations).flat().slice(1), PartnershipActivated({ lastDay: '2026-12-31' }), ...evaluatingUntil(specNow).slice(-1),
      OutcomeReported({ heard: 'A', did: 'B', didNot: 'C', next: 'D', use: 'E', person: contact, paragraphUntil: specNow })], specNow + 1000);
    expect((await partnershipsById(seenBy(as(maja)), [id]))[0]).toMatchObject({ status: 'evaluating', laid: { lastDay: '2026-12-31', report: { heard: 'A' }, evaluation: { ended: false } } });
  });

  it('are listed with the newest first, page by page', async () => {
    const third = derivedId('a third partnership');
    await play(third, [formed()], specNow + 10_000);
    const reader = seenBy(as(maja));
    const all = await partnershipsSeen(reader, undefined, 10);
    expect(all[0]?.id).toBe(third);
    const [first, ...rest] = all;
    expect(await partnershipsSeen(reader, [String(first?.formed_at), first?.id ?? ''], 10)).toEqual(rest);
  });
});
