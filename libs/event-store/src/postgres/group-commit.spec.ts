import fc from 'fast-check';
import { groupCommit, type GroupCommit, LATER } from './group-commit';

interface Written {
  batches: number[][];
  queue: GroupCommit<number, string>;
}

/** A queue of numbers that weigh what they are. Writing takes a turn of the event loop and fails for a batch with a `bad` number in it. */
function numbers(options: { maxRequests?: number; maxWeight?: number; bad?: number; down?: boolean; later?: (batch: readonly number[], n: number) => boolean } = {}): Written {
  const { maxRequests = 100, maxWeight = 1_000_000, bad, down = false, later = () => false } = options;
  const batches: number[][] = [];
  const queue = groupCommit<number, string>({
    write: async (batch) => {
      batches.push([...batch]);
      await new Promise((resolve) => setImmediate(resolve));
      if (down) throw new Error('down');
      if (bad !== undefined && batch.includes(bad)) throw new Error('bad');
      return batch.map((n) => (later(batch, n) ? LATER : `wrote ${n}`));
    },
    maxRequests,
    maxWeight,
    weightOf: (n) => n,
    isRefusal: (answer) => answer === 'wrote 7',
    mayBeOneRequestsFault: (error) => error instanceof Error && error.message === 'bad',
  });
  return { batches, queue };
}

const submitAll = (queue: GroupCommit<number, string>, requests: readonly number[]) => Promise.allSettled(requests.map((n) => queue.submit(n)));

describe('group commit', () => {
  it('writes one request alone when nobody else waits', async () => {
    const { queue, batches } = numbers();
    await expect(queue.submit(1)).resolves.toBe('wrote 1');
    await expect(queue.submit(2)).resolves.toBe('wrote 2');
    expect(batches).toEqual([[1], [2]]);
  });

  it('writes together what waits, in order, while the batch before is written', async () => {
    const { queue, batches } = numbers();
    const first = submitAll(queue, [1, 2]);
    await new Promise((resolve) => setImmediate(resolve));
    const second = submitAll(queue, [3, 4, 5]);
    await Promise.all([first, second]);
    expect(batches).toEqual([[1, 2], [3, 4, 5]]);
  });

  it('keeps a batch within both limits, and lets a request through that alone is over the second', async () => {
    const { queue, batches } = numbers({ maxRequests: 3, maxWeight: 10 });
    await submitAll(queue, [1, 1, 1, 1, 9, 2, 50, 3]);
    expect(batches).toEqual([[1, 1, 1], [1, 9], [2], [50], [3]]);
  });

  it('tries a failed batch again one by one, so that only who is at fault fails', async () => {
    const { queue, batches } = numbers({ bad: 2 });
    const answers = await submitAll(queue, [1, 2, 3]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(batches).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  it('fails a whole batch at once when it is nobody\'s fault, and goes on with the next', async () => {
    const { queue, batches } = numbers({ down: true });
    const answers = await submitAll(queue, [1, 2, 3]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(queue.submit(4)).rejects.toThrow('down');
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it('asks again first those who were told to come later', async () => {
    const { queue, batches } = numbers({ maxRequests: 3, later: (batch, n) => n % 2 === 0 && batch[0] !== n });
    const answers = await submitAll(queue, [1, 2, 4, 5, 6]);
    expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(batches).toEqual([[1, 2, 4], [2, 4, 5], [4, 6], [6]]);
  });

  it('tells those first who were refused, so that they ask again before who was served', async () => {
    const { queue } = numbers();
    const told: number[] = [];
    await Promise.all([1, 7, 2, 7].map((n) => queue.submit(n).then(() => told.push(n))));
    expect(told).toEqual([7, 7, 1, 2]);
  });

  it('is settled when everything submitted has its answer', async () => {
    const { queue } = numbers();
    await queue.settled();
    let answered = 0;
    const all = [1, 2, 3].map((n) => queue.submit(n).then(() => (answered += 1)));
    await queue.settled();
    await Promise.all(all);
    expect(answered).toBe(3);
  });

  it('answers every request exactly once, whatever fails and whoever has to come later', async () => {
    const requests = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(requests, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), async (all, maxRequests, maxWeight, bad) => {
        const { queue, batches } = numbers({ maxRequests, maxWeight, bad, later: (batch, n) => n % 3 === 0 && batch[0] !== n });
        const answers = await submitAll(queue, all);
        answers.forEach((answer, i) => expect(answer.status === 'fulfilled' ? answer.value : 'refused').toBe(all[i] === bad ? 'refused' : `wrote ${all[i] ?? ''}`));
        for (const batch of batches) expect(batch.length === 1 || (batch.length <= maxRequests && batch.reduce((a, b) => a + b) <= maxWeight)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
