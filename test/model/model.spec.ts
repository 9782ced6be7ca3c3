import fc from 'fast-check';
import { specNow } from '#kernel/testing';
import type { House } from '../support/house';
import { rounds, seedOfRun } from '../support/seed';
import { openWholeHouse } from '../support/whole-house';
import { DAY } from './days';
import { KINDS, play, type Count, type Step } from './play';

/**
 * The server in this process: its real commands, permissions, log, projections, processes, deadlines and schema. Over HTTP the same
 * steps take several times as long, and clocks move forward only.
 */
let house: House;
beforeAll(async () => { house = await openWholeHouse(); });
afterAll(() => house.close());

const STEPS = 300;
/** For the plays, and for finding the shortest that shows a disagreement; milliseconds. */
const LONGEST = (process.env['ROUNDS'] === undefined ? 4 : 25) * 60_000;
const step: fc.Arbitrary<Step> = fc.noShrink(fc.record({ kind: fc.nat(KINDS - 1), luck: fc.integer({ min: 1, max: 2 ** 31 - 1 }) }));
/** Spring, with a change of clocks; before the quiet weeks of summer; autumn, with the other change; before the turn of the year. */
const starts = [specNow, specNow + 105 * DAY, specNow + 225 * DAY, specNow + 270 * DAY];

it('the server does what the rules say, whatever people do', async () => {
  const seed = seedOfRun();
  const runs = rounds(6);
  const count: Count = { done: 0, refused: 0, shut: 0, looks: 0, codes: {} };
  const since = Date.now();
  let nth = 0;
  const property = fc.asyncProperty(fc.noBias(fc.array(step, { minLength: 1, maxLength: STEPS, size: 'max' })), fc.constantFrom(...starts), fc.boolean(), async (steps, start, hurry) => {
    nth += 1;
    await play(house, `play${nth}`, { start, hurry, steps }, count);
  });
  const outcome = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: LONGEST, markInterruptAsFailure: true });
  console.info(`SEED=${seed}: ${runs} plays of up to ${STEPS} steps in ${Math.round((Date.now() - since) / 1000)} s: ${JSON.stringify(count)}`);
  if (outcome.failed) throw new Error(`SEED=${seed}, after ${outcome.numShrinks} shrinks\n${outcome.errorInstance instanceof Error ? outcome.errorInstance.message : ''}`);
}, 2 * LONGEST);
