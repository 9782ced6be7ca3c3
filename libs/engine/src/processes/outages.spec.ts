import { DeadlineRunner, ProcessRunner } from '#engine';
import { days, derivedId, hours, minutes, OUTAGE_GRACE, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { engineWorld, type EngineWorld } from '../../../../test/support/engine-world';
import { anna, authorise, book, LendBook, loans, member, ProlongLoan, RegisterBook, shelf } from '../testing/lending';

let world: EngineWorld;
let process: ProcessRunner;
let count = 0;
let newest = 0;
let offset = 0;
const log: string[] = [];
beforeEach(async () => {
  [newest, offset] = [0, 0];
  log.length = 0;
  world = await engineWorld([book, shelf], authorise);
  const { store, registry, commands, database } = world;
  process = new ProcessRunner(loans, { store, registry, commands, pool: database.pool('projector'), release: () => Promise.resolve(), log: () => undefined });
  await process.start();
});
afterEach(async () => {
  await process.stop();
  await world.close();
});

let runner: DeadlineRunner;
/** A process that starts at this moment, is there for a while, and ends. `offset` is how wrong the wall's clock is. */
async function there(from: number, during: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  world.time.now = from;
  const { database, commands, outages } = world;
  runner = new DeadlineRunner({ pool: database.pool('projector'), commands, outages, clocks: { wall: () => world.time.now, monotonic: () => world.time.now - offset }, newestEvent: () => newest, log: (line) => log.push(line) });
  await runner.start();
  await runner.tick();
  await during();
  await runner.tick();
  await runner.stop();
  expect(runner.failing()).toEqual([]);
}
async function lent(until: number): Promise<Id> {
  const made = derivedId('book', count++);
  await world.commands.do(RegisterBook, { book: made, title: 'A', owner: anna, shelves: [] }, { actor: member(), commandId: derivedId('command', count++) });
  await world.commands.send(LendBook({ book: made, until }), { actor: { kind: 'operator', network: 'enpcr' }, commandId: derivedId('command', count++) });
  expect(await process.waitFor(await world.store.head(), 10_000)).toBe(true);
  return made;
}
const ended = async (id: Id): Promise<boolean> => (await world.happened('book', id)).some(({ type }) => type === 'BookReturned');
const prolong = async (id: Id): Promise<unknown> => {
  const outcome = await world.commands.do(ProlongLoan, { book: id, until: specNow + days(900) }, { actor: member(), commandId: derivedId('command', count++) });
  return outcome.ok ? 'ok' : outcome.kind === 'rejected' ? outcome.rejections[0]?.code : outcome.kind;
};

describe('R-TIM-06: an outage over a deadline', () => {
  it('gives 12 hours after it, and no more', async () => {
    const inIt = await lent(specNow + hours(2));
    const after = await lent(specNow + days(1) + minutes(4));
    await there(specNow);
    await there(specNow + days(1));
    expect(await ended(inIt)).toBe(false);
    expect(log).toEqual(['there was an outage: what fell due in it gets 12 hours']);
    await there(specNow + days(1) + minutes(4));
    expect([await ended(inIt), await ended(after)]).toEqual([false, true]);
    await process.waitFor(await world.store.head(), 10_000);
    world.time.now = specNow + days(1) + OUTAGE_GRACE - 1;
    expect(await runner.giveDue()).toBe(0);
    world.time.now += 1;
    expect([await runner.giveDue(), await ended(inIt)]).toEqual([1, true]);
  });

  it('lets people answer in these 12 hours, and not after', async () => {
    const [first, second] = [await lent(specNow + hours(2)), await lent(specNow + hours(2))];
    await there(specNow);
    world.time.now = specNow + days(1);
    expect(await prolong(first)).toBe('DEADLINE_PASSED');
    await there(specNow + days(1), async () => { expect(await prolong(first)).toBe('ok'); });
    world.time.now = specNow + days(1) + OUTAGE_GRACE - 1;
    expect(await prolong(second)).toBe('ok');
    const [third] = [await lent(specNow + hours(2))];
    world.time.now += 1;
    expect(await prolong(third)).toBe('DEADLINE_PASSED');
  });

  it('is none when nobody was missed for more than five minutes', async () => {
    const made = await lent(specNow + minutes(2));
    await there(specNow);
    await there(specNow + minutes(5));
    expect([await ended(made), log]).toEqual([true, []]);
  });

  it('that begins before the 12 hours of another are over makes one with it', async () => {
    const made = await lent(specNow + hours(2));
    await there(specNow);
    await there(specNow + days(1));
    await there(specNow + days(2));
    expect(await ended(made)).toBe(false);
    world.time.now = specNow + days(2) + hours(1);
    expect(await prolong(made)).toBe('ok');
  });

  it('is also a time in which a process that lives could do nothing', async () => {
    const made = await lent(specNow + hours(2));
    await there(specNow, () => {
      world.time.now = specNow + days(1);
      return Promise.resolve();
    });
    expect([await ended(made), log]).toEqual([false, ['there was an outage: what fell due in it gets 12 hours']]);
  });

  it('is none where the clock is moved on purpose', async () => {
    const made = await lent(specNow + hours(2));
    await there(specNow, async () => {
      offset = days(1);
      world.time.now = specNow + days(1);
      runner.believeClock();
      expect([await runner.giveDue(), await ended(made)]).toEqual([1, true]);
    });
    await there(specNow + days(1) + minutes(1));
    expect(log).toEqual([]);
  });
});

describe('T19: a wrong clock', () => {
  it.each([['an hour ahead', hours(1)], ['a year ahead', days(365)], ['an hour back', -hours(1)], ['a year back', -days(365)]])('moved %s while the program runs lets nothing pass, and refuses nobody', async (_how, jump) => {
    const made = await lent(specNow + minutes(30));
    await there(specNow, async () => {
      offset = jump;
      world.time.now += jump;
      await runner.tick();
      expect(await ended(made)).toBe(false);
      expect(await prolong(made)).toBe('ok');
      offset = 0;
      world.time.now -= jump;
    });
    expect([await ended(made), log]).toEqual([false, ['no deadline passes: the clock is jumped', 'deadlines pass again']]);
  });

  it.each([['an hour ahead', hours(1)], ['a year ahead', days(365)]])('that is %s when the program starts lets nothing pass, and leaves no trace once it is right', async (_how, jump) => {
    const [soon, later] = [await lent(specNow + minutes(30)), await lent(specNow + minutes(40))];
    await there(specNow);
    await there(specNow + jump);
    expect([await ended(soon), await ended(later)]).toEqual([false, false]);
    await there(specNow + minutes(3));
    expect(log.at(-1)).toBe('the clock was ahead before: what was concluded from it is forgotten');
    await there(specNow + minutes(8));
    await there(specNow + minutes(13));
    expect(world.outages.list()).toEqual([]);
  });

  it('that is behind the newest event when the program starts lets nothing pass, until it is right', async () => {
    const made = await lent(specNow + minutes(30));
    newest = specNow + days(1);
    await there(specNow + hours(1), async () => {
      expect(await ended(made)).toBe(false);
      world.time.now = specNow + days(1);
      await runner.tick();
    });
    expect([await ended(made), log]).toEqual([true, ['no deadline passes: the clock is behind the newest event', 'deadlines pass again']]);
  });
});
