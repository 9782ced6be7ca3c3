import { setTimeout as pause } from 'node:timers/promises';
import { column, encodeMetadata, metadataOf, ProjectionRunner, readModel, streamName, table, type ReadModel } from '#engine';
import { derivedId, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { cutConnections, engineWorld, type EngineWorld } from '../../../../test/support/engine-world';
import { authorise, book, NoteAdded, PlaceTaken, shelf } from '../testing/lending';

let world: EngineWorld;
let runners: ProjectionRunner[] = [];
let count = 0;
beforeEach(async () => { world = await engineWorld([book, shelf], authorise); });
afterEach(async () => {
  for (const runner of runners) await runner.stop();
  runners = [];
  await world.close();
});

const log: string[] = [];
/** How many notes each book bears, and the sum of their numbers: both are wrong when one is left out or applied twice. */
const notes = (version = 1, factor = 1): ReadModel => readModel('notes', version, {
  note: table({ columns: { network: column('text'), id: column('uuid'), count: column('integer'), sum: column('bigint') }, key: ['network', 'id'], visible: 'true' }),
}).on(NoteAdded, ({ network, id, data }, { note }) => {
  if (data.number === 1) note.put({ network, id, count: factor, sum: 1n });
  else note.change([network, id], (row) => ({ ...row, count: row.count + factor, sum: row.sum + BigInt(data.number) }));
});

async function started(model = notes()): Promise<ProjectionRunner> {
  const { store, registry, database } = world;
  const runner = new ProjectionRunner([model], { store, registry, pool: database.pool('projector'), log: (line) => log.push(line) });
  runners.push(runner);
  await runner.start();
  return runner;
}
/** Adds so many notes to a book, the first of them numbered `from`, in one append. */
async function addNotes(id: Id, from: number, size: number): Promise<void> {
  const commandId = derivedId('append', count++);
  const meta = encodeMetadata(metadataOf({ actor: { kind: 'operator', network: 'enpcr' }, commandId }, specNow));
  const events = Array.from({ length: size }, (_, index) => ({ id: derivedId(commandId, index), ...world.registry.encode(NoteAdded({ number: from + index })), meta }));
  while (!(await world.store.append(streamName('enpcr', 'book', id), events, BigInt(from) - 2n).then(({ ok }) => ok, () => false))) await pause(20);
}
/** Adds so many events to a shelf, of which the read model of notes wants to know nothing. */
async function takePlaces(id: Id, from: number, size: number): Promise<void> {
  const commandId = derivedId('append', count++);
  const meta = encodeMetadata(metadataOf({ actor: { kind: 'operator', network: 'enpcr' }, commandId }, specNow));
  const events = Array.from({ length: size }, (_, index) => ({ id: derivedId(commandId, index), ...world.registry.encode(PlaceTaken({ book: derivedId('book', index) })), meta }));
  await world.store.append(streamName('enpcr', 'shelf', id), events, BigInt(from) - 1n);
}
const checkpoint = async (): Promise<bigint | undefined> => (await world.database.pool('projector').query<{ position: bigint }>(`select position from engine.projections where name = 'notes'`)).rows[0]?.position;
const shown = async (schema = 'notes') => (await world.database.pool('projector').query<{ count: number; sum: bigint }>(`select count, sum from ${schema}.note order by id`)).rows;
const settled = async (runner: ProjectionRunner, patience = 30_000): Promise<boolean> => runner.waitFor(await world.store.head(), patience);
const sumTo = (n: number): bigint => (BigInt(n) * BigInt(n + 1)) / 2n;

describe('a projection', () => {
  it('takes in 10,000 events that are there already, each once', async () => {
    const books = Array.from({ length: 20 }, (_, n) => derivedId('book', n));
    for (const id of books) await addNotes(id, 1, 500);
    const runner = await started();
    expect(await settled(runner)).toBe(true);
    expect(await shown()).toEqual(books.map(() => ({ count: 500, sum: sumTo(500) })));
    expect(runner.status()).toEqual([{ name: 'notes', version: 1, state: 'following', position: await world.store.head() }]);
  });

  it('takes in later what was recorded while nobody was there to project it', async () => {
    const id = derivedId('book');
    const first = await started();
    await addNotes(id, 1, 3);
    expect(await settled(first)).toBe(true);
    await first.stop();
    await addNotes(id, 4, 4);
    expect(await shown()).toEqual([{ count: 3, sum: 6n }]);
    const second = await started();
    expect(await settled(second)).toBe(true);
    expect(await shown()).toEqual([{ count: 7, sum: 28n }]);
  });

  it('goes on by itself when its connections are cut, again and again, while it follows', async () => {
    const id = derivedId('book');
    const runner = await started();
    for (let round = 0; round < 6; round++) {
      await addNotes(id, 1 + round * 50, 50);
      await cutConnections(world.database);
    }
    await addNotes(id, 301, 1);
    expect(await settled(runner)).toBe(true);
    expect(await shown()).toEqual([{ count: 301, sum: sumTo(301) }]);
    expect(runner.status()).toMatchObject([{ state: 'following' }]);
  });

  it('goes on by itself when its connections are cut while it catches up', async () => {
    const books = Array.from({ length: 10 }, (_, n) => derivedId('book', n));
    for (const id of books) await addNotes(id, 1, 500);
    const starting = started();
    for (let cut = 0; cut < 3; cut++) {
      await pause(15);
      await cutConnections(world.database);
    }
    const runner = await starting.catch(() => started());
    expect(await settled(runner)).toBe(true);
    expect(await shown()).toEqual(books.map(() => ({ count: 500, sum: sumTo(500) })));
  });

  it('that another version has replaced goes on in its own tables, and touches none of the other\'s', async () => {
    const id = derivedId('book');
    const old = await started();
    await addNotes(id, 1, 2);
    expect(await settled(old)).toBe(true);
    const next = await started(notes(2, 100));
    await addNotes(id, 3, 2);
    expect([await settled(old), await settled(next)]).toEqual([true, true]);
    expect([await shown(), await shown('notes__1')]).toEqual([[{ count: 400, sum: 10n }], [{ count: 4, sum: 10n }]]);
    const back = await started();
    expect([await settled(back), await shown(), await shown('notes__2')]).toEqual([true, [{ count: 4, sum: 10n }], [{ count: 400, sum: 10n }]]);
  });

  it('passes by what does not concern it and writes nothing, and is whole whoever runs on from the checkpoint that stayed behind', async () => {
    const id = derivedId('book');
    const other = derivedId('shelf');
    const first = await started();
    await addNotes(id, 1, 1);
    expect(await settled(first)).toBe(true);
    const behind = await world.store.head();
    await takePlaces(other, 0, 20);
    expect([await settled(first), await checkpoint()]).toEqual([true, behind]);
    // As after a crash: nobody wrote down what was passed by.
    const second = await started();
    await addNotes(id, 2, 1);
    expect([await settled(first), await settled(second), await shown()]).toEqual([true, true, [{ count: 2, sum: 3n }]]);
    await takePlaces(other, 20, 20);
    await addNotes(id, 3, 1);
    expect([await settled(first), await settled(second), await shown()]).toEqual([true, true, [{ count: 3, sum: 6n }]]);
    await takePlaces(other, 40, 1);
    expect(await settled(first)).toBe(true);
    await first.stop();
    expect(await checkpoint()).toBe(await world.store.head());
  });

  it('writes down how far it has come when it has passed by much', async () => {
    const runner = await started();
    for (let from = 0; from < 600; from += 100) await takePlaces(derivedId('shelf'), from, 100);
    expect(await settled(runner)).toBe(true);
    while ((await checkpoint() ?? 0n) < 500n) await pause(10);
    expect(runner.status()).toMatchObject([{ state: 'following', position: await world.store.head() }]);
  });

  it('stops visibly where an event of a newer program stands in the log, and says which', async () => {
    const runner = await started();
    const id = derivedId('book');
    const meta = encodeMetadata(metadataOf({ actor: { kind: 'operator', network: 'enpcr' }, commandId: id }, specNow));
    await world.store.append(streamName('enpcr', 'book', id), [{ id, type: 'NoteAdded', schema: 2, data: '{"secret":"never shown"}', meta }], -1n);
    expect(await settled(runner)).toBe(false);
    expect(runner.status()).toMatchObject([{ state: 'stopped', position: 0n, why: expect.stringMatching(/^NoteAdded at position \d+: the log holds NoteAdded in version 2, which this program does not know$/) as unknown }]);
    await runner.stop();
    expect((await world.database.pool('projector').query<{ stopped: string }>('select stopped from engine.projections')).rows[0]?.stopped).toContain('NoteAdded at position');
    expect(log.join('\n')).not.toContain('never shown');
  });
});

describe('waiting for what one has written', () => {
  it('ends when it can be read, or when it takes too long', async () => {
    const id = derivedId('book');
    const runner = await started();
    await addNotes(id, 1, 1);
    const head = await world.store.head();
    expect(await runner.waitFor(head, 10_000, ['notes'])).toBe(true);
    expect(await shown()).toEqual([{ count: 1, sum: 1n }]);
    expect(await runner.waitFor(head + 1n, 30)).toBe(false);
    const waiting = runner.waitFor(head + 1n, 10_000);
    await addNotes(id, 2, 1);
    expect(await waiting).toBe(true);
  });

  it('for read models by name does not wait for the others', async () => {
    const runner = await started();
    expect(await runner.waitFor(1_000_000n, 10_000, [])).toBe(true);
    expect(await runner.waitFor(0n, 0)).toBe(true);
  });
});
