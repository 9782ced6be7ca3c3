import type { Page } from './read';
import { sharedReads } from './shared-reads';

/** Reads that end when they are told to, and a bell that rings when it is told to. */
function stage(): { readonly read: ReturnType<typeof sharedReads>; readonly begun: string[]; readonly ring: () => void; readonly end: (which: number, page?: Page) => void } {
  const begun: string[] = [];
  const ends: ((page?: Page) => void)[] = [];
  let rings = 0;
  const read = sharedReads((after, limit) => {
    begun.push(`${after} ${limit}`);
    return new Promise((resolve, reject) => { ends.push((page) => { if (page) resolve(page); else reject(new Error('the connection broke')); }); });
  }, () => rings);
  return { read, begun, ring: () => { rings += 1; }, end: (which, page) => ends[which]?.(page) };
}

const upTo = (head: bigint): Page => ({ head, events: [] });

describe('reads that are shared', () => {
  it('are one for all who ask for the same page at once, and their own for others', async () => {
    const { read, begun, end } = stage();
    const [one, another, further] = [read(1n, 10), read(1n, 10), read(2n, 10)];
    expect(begun).toEqual(['1 10', '2 10']);
    end(0, upTo(5n));
    end(1, upTo(6n));
    expect(await Promise.all([one, another, further])).toEqual([upTo(5n), upTo(5n), upTo(6n)]);
  });

  it('begin anew after a ring, and for whoever comes when one is over', async () => {
    const { read, begun, ring, end } = stage();
    const before = read(1n, 10);
    ring();
    const after = read(1n, 10);
    const also = read(1n, 10);
    expect(begun).toHaveLength(2);
    end(0, upTo(5n));
    end(1, upTo(6n));
    expect(await Promise.all([before, after, also])).toEqual([upTo(5n), upTo(6n), upTo(6n)]);
    const late = read(1n, 10);
    expect(begun).toHaveLength(3);
    end(2, upTo(7n));
    expect(await late).toEqual(upTo(7n));
  });

  it('fail for all who share them, and are not what the next one gets', async () => {
    const { read, begun, end } = stage();
    const both = Promise.allSettled([read(1n, 10), read(1n, 10)]);
    end(0);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = read(1n, 10);
    expect(begun).toHaveLength(2);
    end(1, upTo(5n));
    expect(await next).toEqual(upTo(5n));
  });
});
