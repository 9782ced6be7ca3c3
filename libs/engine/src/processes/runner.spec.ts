import { setTimeout as pause } from 'node:timers/promises';
import { at, cancel, process, ProcessRunner, release, send, streamName, type Process } from '#engine';
import { derivedId, type Id } from '#kernel';
import { cutConnections, engineWorld, type EngineWorld } from '../../../../test/support/engine-world';
import { AddNote, anna, authorise, book, BookLent, BookRegistered, BookReturned, BurnBook, diligence, EndLoan, LendBook, member, RegisterBook, shelf } from '../testing/lending';

let world: EngineWorld;
let count = 0;
const runners: ProcessRunner[] = [];
beforeEach(async () => { world = await engineWorld([book, shelf], authorise); });
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.stop();
  await world.close();
});

const log: string[] = [];
const released: (readonly [string, Id])[] = [];
function runnerOf(run: Process): ProcessRunner {
  const { store, registry, commands, database } = world;
  const runner = new ProcessRunner(run, { store, registry, commands, pool: database.pool('projector'), release: (network, heldBy) => Promise.resolve(void released.push([network, heldBy])), log: (line) => log.push(line) });
  runners.push(runner);
  return runner;
}
async function started(run: Process): Promise<ProcessRunner> {
  const runner = runnerOf(run);
  await runner.start();
  return runner;
}
async function register(): Promise<Id> {
  const registered = derivedId('book', count++);
  expect(await world.commands.do(RegisterBook, { book: registered, title: 'A', owner: anna, shelves: [] }, { actor: member(), commandId: derivedId('command', count++) })).toMatchObject({ ok: true });
  return registered;
}
const types = async (id: Id): Promise<string[]> => (await world.happened('book', id)).map(({ type }) => type);
const settled = async (runner: ProcessRunner): Promise<boolean> => runner.waitFor(await world.store.head(), 10_000);
const planned = async () => (await world.database.pool('projector').query<{ key: string; due: bigint; command: string }>('select key, due, command from engine.deadlines order by key')).rows;

describe('a process', () => {
  it('lets texts be opened that were held back until this happened', async () => {
    const unsealing = await started(process('unsealing').on(BookRegistered, ({ id }) => [release(id)]));
    const registered = await register();
    expect(await settled(unsealing)).toBe(true);
    expect(released).toEqual([['enpcr', registered]]);
  });

  it('gives the commands that follow from what happened, as itself, caused by the event', async () => {
    const before = await register();
    const runner = await started(diligence);
    const after = await register();
    expect(await settled(runner)).toBe(true);
    expect([await types(before), await types(after)]).toEqual([['BookRegistered', 'NoteAdded'], ['BookRegistered', 'NoteAdded']]);
    const [event, note] = await world.store.readStream(streamName('enpcr', 'book', after));
    const meta = JSON.parse(event?.meta ?? '{}') as { correlationId: string };
    expect(JSON.parse(note?.meta ?? '{}')).toMatchObject({ actor: 'process:diligence', actorRole: 'process', causationId: event?.id, correlationId: meta.correlationId });
  });

  it('may want several things because of one event; each is done once', async () => {
    const runner = await started(process('twice').on(BookRegistered, ({ id }) => [send(AddNote({ book: id })), send(AddNote({ book: id }))]).on(BookRegistered, ({ id }) => [send(LendBook({ book: id, until: 1 }))]));
    const made = await register();
    expect(await settled(runner)).toBe(true);
    expect(await types(made)).toEqual(['BookRegistered', 'NoteAdded', 'NoteAdded', 'BookLent']);
  });

  it('killed between command and checkpoint does the same again, and nothing is doubled', async () => {
    const made = await register();
    const first = await started(diligence);
    expect(await settled(first)).toBe(true);
    await first.stop();
    await world.database.pool('projector').query(`update engine.processes set position = 0 where name = 'diligence'`);
    const second = await started(diligence);
    expect(await settled(second)).toBe(true);
    expect(await types(made)).toEqual(['BookRegistered', 'NoteAdded']);
  });

  it('passes by what it has nothing to do with and writes nothing; stopped, it has written down how far it came', async () => {
    const at = async (): Promise<unknown> => (await world.database.pool('projector').query(`select position from engine.processes where name = 'unburnt'`)).rows;
    const runner = await started(process('unburnt').on(BookReturned, () => []));
    const made = await register();
    expect([await settled(runner), await at()]).toEqual([true, [{ position: 0n }]]);
    await runner.stop();
    expect(await at()).toEqual([{ position: await world.store.head() }]);
    expect(await types(made)).toEqual(['BookRegistered']);
  });

  it('of which two run at once does everything once', async () => {
    const [first, second] = [await started(diligence), await started(diligence)];
    const books = await Promise.all(Array.from({ length: 20 }, register));
    expect([await settled(first), await settled(second)]).toEqual([true, true]);
    expect(await Promise.all(books.map(types))).toEqual(books.map(() => ['BookRegistered', 'NoteAdded']));
  });

  it('goes on where it stood', async () => {
    const first = await started(diligence);
    await register();
    expect(await settled(first)).toBe(true);
    await first.stop();
    const made = await register();
    const { position } = first.status();
    const second = await started(diligence);
    expect(second.status().position).toBeGreaterThanOrEqual(position);
    expect(await settled(second)).toBe(true);
    expect(await types(made)).toEqual(['BookRegistered', 'NoteAdded']);
  });

  it('goes on when a rule says no: life has gone on already', async () => {
    const runner = await started(process('eager').on(BookRegistered, ({ id }) => [send(EndLoan({ book: id })), send(AddNote({ book: id }))]));
    const made = await register();
    expect(await settled(runner)).toBe(true);
    expect([await types(made), runner.status().state]).toEqual([['BookRegistered', 'NoteAdded'], 'following']);
  });

  it('stops visibly at a command that cannot be given, says why, holds nobody up, and begins there when it is mended', async () => {
    const runner = await started(process('arson').on(BookRegistered, ({ id }) => [send(BurnBook({ book: id }))]));
    const made = await register();
    expect(await settled(runner)).toBe(false);
    const why = expect.stringMatching(/^BurnBook after BookRegistered at position \d+: forbidden$/) as unknown;
    expect(runner.status()).toEqual({ name: 'arson', state: 'stopped', position: 0n, why });
    const began = performance.now();
    expect(await runner.waitFor(await world.store.head(), 30_000)).toBe(false);
    expect(performance.now() - began).toBeLessThan(5_000);
    await runner.stop();
    expect((await world.database.pool('projector').query<{ stopped: string }>(`select stopped from engine.processes where name = 'arson'`)).rows).toEqual([{ stopped: why }]);
    expect(log.join('\n')).toContain('process arson has stopped: BurnBook after BookRegistered');

    const mended = await started(process('arson').on(BookRegistered, ({ id }) => [send(AddNote({ book: id }))]));
    expect(await settled(mended)).toBe(true);
    expect([await types(made), mended.status().state]).toEqual([['BookRegistered', 'NoteAdded'], 'following']);
    expect((await world.database.pool('projector').query(`select stopped from engine.processes where name = 'arson'`)).rows).toEqual([{ stopped: null }]);
  });

  it('stops visibly when it cannot make sense of an event', async () => {
    const runner = await started(process('clumsy').on(BookRegistered, () => { throw new Error('no idea'); }));
    await register();
    expect(await settled(runner)).toBe(false);
    expect(runner.status()).toMatchObject({ state: 'stopped', why: 'no idea' });
  });

  it('that is overtaken again and again asks again until it gets through', async () => {
    const runner = await started(diligence);
    let overtaken = 0;
    world.interference.beforeAppend = async (stream) => {
      const events = await world.store.readStream(stream);
      if (events.length === 0 || overtaken >= 9 || overtaken % 2 === 1) return;
      overtaken++;
      await world.commands.send(AddNote({ book: stream.slice(stream.indexOf('-') + 1) }), { actor: { kind: 'operator', network: 'enpcr' }, commandId: derivedId('rival', overtaken) });
      overtaken++;
    };
    const made = await register();
    expect(await settled(runner)).toBe(true);
    expect(overtaken).toBe(10);
    expect((await types(made)).filter((type) => type === 'NoteAdded')).toHaveLength(6);
  });

  it('survives that its connections are cut, by itself', async () => {
    const runner = await started(diligence);
    const books: Id[] = [];
    for (let round = 0; round < 3; round++) {
      await cutConnections(world.database);
      const made = derivedId('book', count++);
      const give = () => world.commands.do(RegisterBook, { book: made, title: 'A', owner: anna, shelves: [] }, { actor: member(), commandId: made }).catch(() => undefined);
      while (!(await give())) await pause(20);
      books.push(made);
    }
    expect(await settled(runner)).toBe(true);
    expect(await Promise.all(books.map(types))).toEqual(books.map(() => ['BookRegistered', 'NoteAdded']));
  });

  it('plans, replaces and cancels by key', async () => {
    const key = (id: Id): string => `loan of ${id}`;
    const runner = await started(process('loans')
      .on(BookLent, ({ id, data }) => [at(data.until + 0.5, key(id), EndLoan({ book: id }))])
      .on(BookReturned, ({ id }) => [cancel(key(id)), cancel('what never was')]));
    const [kept, returned] = [await register(), await register()];
    const give = (command: Parameters<EngineWorld['commands']['send']>[0]) => world.commands.send(command, { actor: { kind: 'operator', network: 'enpcr' }, commandId: derivedId('command', count++) });
    await give(LendBook({ book: kept, until: 5_000 }));
    await give(LendBook({ book: returned, until: 6_000 }));
    expect(await settled(runner)).toBe(true);
    expect(await planned()).toEqual([{ key: key(kept), due: 5_001n, command: 'EndLoan' }, { key: key(returned), due: 6_001n, command: 'EndLoan' }].sort((a, b) => (a.key < b.key ? -1 : 1)));
    await give(EndLoan({ book: returned }));
    await give(EndLoan({ book: kept }));
    await give(LendBook({ book: kept, until: 9_000 }));
    expect(await settled(runner)).toBe(true);
    expect(await planned()).toEqual([{ key: key(kept), due: 9_001n, command: 'EndLoan' }]);
  });
});
