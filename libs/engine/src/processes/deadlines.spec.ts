import { DeadlineRunner, ProcessRunner, streamName, type Commands } from '#engine';
import { DatabaseUnavailable, inTransaction } from '#database';
import { derivedId, type Command, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { engineWorld, type EngineWorld } from '../../../../test/support/engine-world';
import { AddNote, anna, authorise, book, BurnBook, EndLoan, LendBook, loans, member, ProlongLoan, RegisterBook, ReturnBook, shelf } from '../testing/lending';
import { plan } from './deadline-table';

let world: EngineWorld;
let process: ProcessRunner;
let count = 0;
beforeEach(async () => {
  world = await engineWorld([book, shelf], authorise);
  const { store, registry, commands, database } = world;
  process = new ProcessRunner(loans, { store, registry, commands, pool: database.pool('projector'), release: () => Promise.resolve(), log: () => undefined });
  await process.start();
});
afterEach(async () => {
  await process.stop();
  await world.close();
});

const log: string[] = [];
function runnerOf(commands: Commands = world.commands): DeadlineRunner {
  return new DeadlineRunner({ pool: world.database.pool('projector'), commands, clocks: { wall: () => world.time.now, monotonic: () => world.time.now }, newestEvent: () => 0, log: (line) => log.push(line) });
}
const give = async (command: Command): Promise<unknown> => {
  const outcome = await world.commands.send(command, { actor: { kind: 'operator', network: 'enpcr' }, commandId: derivedId('command', count++) });
  expect(await process.waitFor(await world.store.head(), 10_000)).toBe(true);
  return outcome;
};
async function lent(until: number): Promise<Id> {
  const made = derivedId('book', count++);
  await world.commands.do(RegisterBook, { book: made, title: 'A', owner: anna, shelves: [] }, { actor: member(), commandId: derivedId('command', count++) });
  await give(LendBook({ book: made, until }));
  return made;
}
const types = async (id: Id): Promise<string[]> => (await world.happened('book', id)).map(({ type }) => type);
const planned = async (): Promise<readonly string[]> => (await world.database.pool('projector').query<{ key: string }>('select key from engine.deadlines order by key')).rows.map(({ key }) => key);
const planFor = (key: string, due: number, command: Command): Promise<void> => inTransaction(world.database.pool('projector'), (client) =>
  plan(client, { network: 'enpcr', key, due: BigInt(due), command, causedBy: derivedId('cause', key), correlation: derivedId('correlation', key) }));

describe('a deadline', () => {
  it('passes at its time and not before, once, as the program\'s own act, caused by what planned it', async () => {
    const made = await lent(specNow + 1_000);
    const runner = runnerOf();
    world.time.now = specNow + 999;
    expect(await runner.giveDue()).toBe(0);
    world.time.now = specNow + 1_000;
    expect([await runner.giveDue(), await runner.giveDue()]).toEqual([1, 0]);
    expect([await types(made), await planned()]).toEqual([['BookRegistered', 'BookLent', 'BookReturned'], []]);
    const [, cause, end] = await world.store.readStream(streamName('enpcr', 'book', made));
    expect(JSON.parse(end?.meta ?? '{}')).toMatchObject({ actor: 'process:deadline', actorRole: 'process', causationId: cause?.id });
  });

  it('that was cancelled does not pass', async () => {
    const made = await lent(specNow + 1_000);
    await give(ReturnBook({ book: made }));
    world.time.now = specNow + 2_000;
    expect([await runnerOf().giveDue(), await types(made)]).toEqual([0, ['BookRegistered', 'BookLent', 'BookReturned']]);
  });

  it('that was replaced passes at its new time only', async () => {
    const made = await lent(specNow + 1_000);
    await give(ProlongLoan({ book: made, until: specNow + 5_000 }));
    world.time.now = specNow + 4_999;
    expect(await runnerOf().giveDue()).toBe(0);
    world.time.now = specNow + 5_000;
    expect([await runnerOf().giveDue(), (await types(made)).at(-1)]).toEqual([1, 'BookReturned']);
  });

  it('that passed and is planned anew under its old name and time passes again', async () => {
    const made = await lent(specNow + 1_000);
    world.time.now = specNow + 1_000;
    expect(await runnerOf().giveDue()).toBe(1);
    expect(await process.waitFor(await world.store.head(), 10_000)).toBe(true);
    await give(LendBook({ book: made, until: specNow + 1_000 }));
    expect([await runnerOf().giveDue(), (await types(made)).slice(2)]).toEqual([1, ['BookReturned', 'BookLent', 'BookReturned']]);
  });

  it('is done when a rule says no: life has gone on before it', async () => {
    await planFor('late', specNow, EndLoan({ book: derivedId('never lent') }));
    expect([await runnerOf().giveDue(), await planned()]).toEqual([1, []]);
  });

  it('that cannot pass is named, holds nobody up, and is tried again', async () => {
    const made = await lent(specNow + 1_000);
    await planFor('burn', specNow, BurnBook({ book: made }));
    await planFor('nobody knows', specNow, { name: 'Unheard', data: {} });
    world.time.now = specNow + 1_000;
    const runner = runnerOf();
    expect(await runner.giveDue()).toBe(1);
    expect([await types(made), await planned()]).toEqual([['BookRegistered', 'BookLent', 'BookReturned'], ['burn', 'nobody knows']]);
    expect(runner.failing()).toEqual([
      { network: 'enpcr', key: 'burn', why: 'BurnBook: forbidden' },
      { network: 'enpcr', key: 'nobody knows', why: expect.stringContaining('Unheard') as unknown },
    ]);
    expect(await runner.giveDue()).toBe(0);
    expect(log.filter((line) => line.includes('"burn"'))).toEqual(['the deadline "burn" cannot pass: BurnBook: forbidden']);
    await planFor('burn', specNow, AddNote({ book: made }));
    expect([await runner.giveDue(), runner.failing().map(({ key }) => key)]).toEqual([1, ['nobody knows']]);
  });

  it('killed between command and done is given again, and nothing is doubled', async () => {
    const made = await lent(specNow + 9_000);
    await planFor('note', specNow, AddNote({ book: made }));
    const { commands } = world;
    const dying = runnerOf({ ...commands, send: async (command, request) => {
      await commands.send(command, request);
      throw new DatabaseUnavailable('gone');
    } });
    await expect(dying.giveDue()).rejects.toThrow('gone');
    expect([await types(made), await planned()]).toEqual([['BookRegistered', 'BookLent', 'NoteAdded'], [`loan of ${made}`, 'note']]);
    expect([await runnerOf().giveDue(), await types(made)]).toEqual([1, ['BookRegistered', 'BookLent', 'NoteAdded']]);
  });

  it('passes once, also where two processes watch', async () => {
    const made = await lent(specNow + 9_000);
    for (let n = 0; n < 20; n++) await planFor(`note ${n}`, specNow - n, AddNote({ book: made }));
    const given = await Promise.all([runnerOf().giveDue(), runnerOf().giveDue()]);
    expect([given[0] + given[1], (await types(made)).filter((type) => type === 'NoteAdded').length]).toEqual([20, 20]);
  });

  it('needs one connection of each pool and no more', async () => {
    for (const role of ['writer', 'projector'] as const) world.database.pool(role).options.max = 1;
    const made = await lent(specNow + 1_000);
    world.time.now = specNow + 1_000;
    const runner = runnerOf();
    await runner.start();
    // One person beside the deadline: two at most meet in the stream, and one silent try again is enough for that.
    await Promise.all([runner.giveDue(), give(AddNote({ book: made }))]);
    await give(AddNote({ book: made }));
    await runner.stop();
    expect([...await types(made)].sort()).toEqual(['BookLent', 'BookRegistered', 'BookReturned', 'NoteAdded', 'NoteAdded']);
  });

  it('passes by itself while the runner runs, also when connections are cut', async () => {
    const runner = runnerOf();
    await runner.start();
    const made = await lent(specNow + 1_000);
    world.time.now = specNow + 1_000;
    const deadline = performance.now() + 20_000;
    while ((await types(made)).length < 3 && performance.now() < deadline) await new Promise((resolve) => { setTimeout(resolve, 20); });
    await runner.stop();
    expect(await types(made)).toEqual(['BookRegistered', 'BookLent', 'BookReturned']);
  });
});
