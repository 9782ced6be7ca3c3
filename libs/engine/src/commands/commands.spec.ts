import { decodeMetadata, streamName } from '#engine';
import { derivedId, type Actor, type Id } from '#kernel';
import { engineWorld, rendezvous, type EngineWorld } from '../../../../test/support/engine-world';
import { AddNote, anna, authorise, bo, book, LendBook, member, RegisterBook, ReturnBook, shelf } from '../testing/lending';

let world: EngineWorld;
let count = 0;
beforeAll(async () => { world = await engineWorld([book, shelf], authorise); });
afterAll(() => world.close());
afterEach(() => { delete world.interference.beforeAppend; delete world.interference.afterAppend; });

const newBook = (): Id => derivedId('book', count++);
const give = (definition: Parameters<EngineWorld['commands']['do']>[0], input: unknown, actor: Actor = member(), commandId: Id = derivedId('command', count++)) =>
  world.commands.do(definition, input, { actor, commandId });
const registered = async (): Promise<Id> => {
  const made = newBook();
  expect(await give(RegisterBook, { book: made, title: 'A', owner: anna, shelves: [] })).toMatchObject({ ok: true });
  return made;
};
/** The log's statements and rows that an action cost. */
async function costOf(action: () => Promise<unknown>): Promise<{ readonly answer: unknown; readonly asked: readonly string[]; readonly written: boolean; readonly keys: number; readonly statements: number }> {
  const [head, keys] = [await world.store.head(), await world.keys()];
  world.asked.length = 0;
  const queries = jest.spyOn(world.database.pool('writer'), 'query');
  const answer = await action();
  const statements = queries.mock.calls.length;
  queries.mockRestore();
  return { answer, asked: [...world.asked], written: await world.store.head() !== head, keys: await world.keys() - keys, statements };
}

describe('permission', () => {
  const wish = () => ({ book: newBook(), title: 'A', owner: anna, shelves: [], remark: 'torn', worth: 7 });

  it('comes before everything: who never may costs no statement, makes no key, and learns nothing about forms', async () => {
    const visitor: Actor = { kind: 'visitor', network: 'enpcr' };
    const nothingAtAll = { answer: { ok: false, kind: 'forbidden' }, asked: [], written: false, keys: 0, statements: 0 };
    expect(await costOf(() => give(RegisterBook, wish(), visitor))).toEqual(nothingAtAll);
    expect(await costOf(() => give(RegisterBook, { nonsense: true }, visitor))).toEqual(nothingAtAll);
  });

  it('gives one answer and runs the same statements for what is not theirs and for what is not there', async () => {
    const [theirs, none] = [await registered(), newBook()];
    const foreign = await costOf(() => give(AddNote, { book: theirs }, member(bo)));
    const missing = await costOf(() => give(AddNote, { book: none }, member(bo)));
    expect(foreign).toEqual({ answer: { ok: false, kind: 'not-found' }, asked: [`read ${streamName('enpcr', 'book', theirs)}`], written: false, keys: 0, statements: 1 });
    expect(missing).toEqual({ ...foreign, asked: [`read ${streamName('enpcr', 'book', none)}`] });
  });

  it('does not show what was said before to whom it does not belong', async () => {
    const made = await registered();
    const commandId = derivedId('command', count++);
    await give(AddNote, { book: made }, member(), commandId);
    expect(await give(AddNote, { book: made }, member(bo), commandId)).toEqual({ ok: false, kind: 'not-found' });
  });

  it('is that of the network in which somebody is: the same id elsewhere is another thing', async () => {
    const made = await registered();
    expect(await world.commands.do(AddNote, { book: made }, { actor: { ...member(), network: 'nordic' }, commandId: derivedId('command', count++) })).toEqual({ ok: false, kind: 'not-found' });
    expect(await world.happened('book', made, 'nordic')).toEqual([]);
  });

  it('of the owner makes keys and seals', async () => {
    const made = wish();
    expect(await costOf(() => give(RegisterBook, made))).toMatchObject({ answer: { ok: true, changed: true }, written: true, keys: 2 });
    const [happened] = await world.happened('book', made.book);
    expect(happened?.data).toMatchObject({ remark: expect.stringMatching(/^w1:/) as unknown, worth: expect.stringMatching(/^p1:/) as unknown });
  });
});

describe('malformed input', () => {
  it('is answered with the path of everything that is wrong with it; nothing is read, written or sealed', async () => {
    const wrong = { book: 'x', title: '', owner: anna, shelves: [anna, 1], worth: -1, details: { pages: 0, weight: 1 }, extra: true, '': 1 };
    const { answer, ...cost } = await costOf(() => give(RegisterBook, wrong));
    expect(cost).toEqual({ asked: [], written: false, keys: 0, statements: 0 });
    expect(answer).toMatchObject({ ok: false, kind: 'malformed' });
    const paths = (answer as { readonly problems: readonly { readonly path: string; readonly message: string }[] }).problems.map(({ path }) => path);
    expect([...paths].sort()).toEqual(['', 'book', 'details.pages', 'details.weight', 'extra', 'shelves.1', 'title', 'worth']);
  });

  it.each([['no record', undefined], ['null', null], ['a text', 'x'], ['a list', []], ['a number', 7]])('may be %s', async (_what, input) => {
    expect(await give(AddNote, input)).toMatchObject({ ok: false, kind: 'malformed', problems: [{ path: '' }] });
  });

  it('may be text that no log can hold, wherever it is', async () => {
    const input = { book: newBook(), title: 'A', owner: anna, shelves: [], details: { pages: 1, edition: 'a\u0000' } };
    expect(await give(RegisterBook, input)).toEqual({ ok: false, kind: 'malformed', problems: [{ path: 'details.edition', message: 'contains a NUL character' }] });
    expect(await give(RegisterBook, { ...input, details: { pages: 1, edition: '\ud800' } })).toMatchObject({ problems: [{ path: 'details.edition' }] });
    expect(await give(RegisterBook, { ...input, details: undefined, remark: 'a\u0000' })).toMatchObject({ ok: false, kind: 'malformed', problems: [{ path: 'remark' }] });
  });
});

describe('a command that was given before', () => {
  it('gets its first answer again, also after the world has moved on, and writes nothing', async () => {
    const made = await registered();
    const commandId = derivedId('command', count++);
    const first = await give(LendBook, { book: made, until: 1 }, member(), commandId);
    await give(ReturnBook, { book: made });
    await give(AddNote, { book: made });
    expect(await costOf(() => give(LendBook, { book: made, until: 1 }, member(), commandId))).toMatchObject({ answer: first, written: false });
    expect(first).toMatchObject({ ok: true, revision: 1n, changed: true });
  });

  it('and whose answer got lost on the way is recorded once', async () => {
    const made = await registered();
    const commandId = derivedId('command', count++);
    world.interference.afterAppend = () => Promise.reject(new Error('connection lost'));
    await expect(give(AddNote, { book: made }, member(), commandId)).rejects.toThrow('connection lost');
    delete world.interference.afterAppend;
    expect(await give(AddNote, { book: made }, member(), commandId)).toMatchObject({ ok: true, revision: 1n, changed: true });
    expect(await world.happened('book', made)).toHaveLength(2);
  });

  it('by somebody else is not answered: two may have the same id, and neither is told of the other', async () => {
    const made = await registered();
    const commandId = derivedId('command', count++);
    await give(LendBook, { book: made, until: 1 }, member(), commandId);
    const another: Actor = { kind: 'process', network: 'enpcr', name: 'another' };
    expect(await give(LendBook, { book: made, until: 1 }, another, commandId)).toMatchObject({ ok: false, kind: 'rejected' });
    expect(await costOf(() => give(AddNote, { book: made }, another, commandId))).toMatchObject({ answer: { ok: false, kind: 'changed-meanwhile' }, written: false });
  });

  it('several times at once is one command', async () => {
    const made = await registered();
    const commandId = derivedId('command', count++);
    world.interference.beforeAppend = rendezvous(5);
    const answers = await Promise.all(Array.from({ length: 5 }, () => give(AddNote, { book: made }, member(), commandId)));
    expect(answers).toEqual(Array.from({ length: 5 }, () => expect.objectContaining({ ok: true, revision: 1n, changed: true }) as unknown));
    expect(await world.happened('book', made)).toHaveLength(2);
  });
});

describe('a decision', () => {
  it('for nothing writes nothing and says where the stream stands', async () => {
    const made = await registered();
    const { answer, written } = await costOf(() => give(ReturnBook, { book: made }));
    expect([answer, written]).toEqual([{ ok: true, stream: streamName('enpcr', 'book', made), id: made, revision: 0n, position: await world.store.head(), changed: false }, false]);
  });

  it('against it writes nothing and says why', async () => {
    const made = await registered();
    expect(await costOf(() => give(RegisterBook, { book: made, title: 'B', owner: anna, shelves: [] }))).toMatchObject({ answer: { ok: false, kind: 'rejected', rejections: [{ code: 'WRONG_STATE', field: 'book' }] }, written: false });
  });
});

describe('when somebody else is faster', () => {
  it('two commands at once are both carried out, in silence', async () => {
    const made = await registered();
    world.interference.beforeAppend = rendezvous(2);
    const answers = await Promise.all([give(AddNote, { book: made }), give(AddNote, { book: made })]);
    expect(answers.map((answer) => answer.ok && answer.revision).sort()).toEqual([1n, 2n]);
    expect((await world.happened('book', made)).map(({ data }) => data)).toEqual([{ owner: anna, title: 'A' }, { number: 1 }, { number: 2 }]);
  });

  it('one that is overtaken twice says so, and nothing of it is recorded', async () => {
    const made = await registered();
    let overtaken = 0;
    world.interference.beforeAppend = async () => {
      const { beforeAppend } = world.interference;
      delete world.interference.beforeAppend;
      await give(AddNote, { book: made });
      if (beforeAppend && ++overtaken < 2) world.interference.beforeAppend = beforeAppend;
    };
    expect(await give(LendBook, { book: made, until: 1 })).toEqual({ ok: false, kind: 'changed-meanwhile' });
    expect((await world.happened('book', made)).map(({ type }) => type)).toEqual(['BookRegistered', 'NoteAdded', 'NoteAdded']);
  });

  it('of 20 at once on one stream, each is either recorded once or told that it was not', async () => {
    const made = await registered();
    const all = rendezvous(20);
    world.interference.beforeAppend = all;
    const answers = await Promise.all(Array.from({ length: 20 }, () => give(AddNote, { book: made })));
    const revisions = answers.flatMap((answer) => (answer.ok ? [answer.revision] : []));
    const notes = (await world.happened('book', made)).slice(1);
    expect(notes.map(({ data }) => data)).toEqual(notes.map((_note, index) => ({ number: index + 1 })));
    expect([...revisions].sort((a, b) => Number(a - b))).toEqual(notes.map((_note, index) => BigInt(index + 1)));
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 20 - revisions.length }, () => ({ ok: false, kind: 'changed-meanwhile' })));
    expect(revisions.length).toBeGreaterThanOrEqual(2);
  });
});

describe('what is recorded with an event', () => {
  const metaOf = async (made: Id) => (await world.store.readStream(streamName('enpcr', 'book', made))).map(({ meta }) => decodeMetadata(meta)).at(-1);

  it('R-NET-03: is who acted, under which hat, and when', async () => {
    const made = await registered();
    const organisation = derivedId('organisation');
    const commandId = derivedId('command', count++);
    await give(AddNote, { book: made }, member(anna, { kind: 'organisation', organisation }), commandId);
    expect(await metaOf(made)).toEqual({
      network: 'enpcr', actor: anna, actorRole: 'representative', actorOrganisation: organisation,
      commandId, correlationId: commandId, causationId: commandId, occurredAt: '2026-03-02T12:00:00.000Z',
    });
  });

  it('is what caused it, what it belongs to, and for whom staff acted', async () => {
    const made = await registered();
    const [commandId, correlationId, causationId] = [derivedId('command', count++), derivedId('a'), derivedId('b')];
    await world.commands.do(AddNote, { book: made }, { actor: member(anna, { kind: 'staff', role: 'coordinator' }), commandId, correlationId, causationId, onBehalfOf: bo });
    expect(await metaOf(made)).toMatchObject({ actor: anna, actorRole: 'coordinator', onBehalfOf: bo, commandId, correlationId, causationId });
  });

  it('under an id that follows from network, stream, command and place: for ever the same', async () => {
    const made = '0190a5f0-0000-7000-8000-000000000001';
    await give(RegisterBook, { book: made, title: 'Å', owner: anna, shelves: [] }, member(), '0190a5f0-0000-7000-8000-000000000003');
    const [recorded] = await world.store.readStream('enpcr.book-0190a5f0-0000-7000-8000-000000000001');
    expect(recorded).toMatchObject({ id: '78740c1a-16ec-5204-a0a5-454c5851e0e3', type: 'BookRegistered', schema: 1, data: `{"owner":"${anna}","title":"Å"}` });
  });
});
