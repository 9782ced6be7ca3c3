import { afterAll, beforeAll, describe } from '@jest/globals';
import type { EventStore } from '../port';
import { describeAppending } from './appending';
import type { Allowances, Engine } from './engine';
import { describeFollowing } from './following';
import { describeInterruptions } from './interruptions';
import { describeRacing } from './racing';
import { describeReading } from './reading';

/** What every event store promises. Each test keeps to a network of its own, so the log may hold anything before and beside it. */
export function describeEventStore(name: string, makeEngine: () => Promise<Engine>, allowances: Allowances): void {
  describe(name, () => {
    let engine: Engine | undefined;
    const others: EventStore[] = [];

    beforeAll(async () => {
      engine = await makeEngine();
    });

    afterAll(async () => {
      await Promise.all(others.map((store) => store.close()));
      await engine?.store.close();
      await engine?.close();
    });

    const current = (): Engine => {
      if (!engine) throw new Error('The engine was not started.');
      const { another, ...rest } = engine;
      return {
        ...rest,
        another: () => {
          const store = another();
          others.push(store);
          return store;
        },
      };
    };

    describeAppending(current, allowances);
    describeReading(current);
    describeRacing(current, allowances);
    describeFollowing(current);
    if (allowances.mayBeInterrupted) describeInterruptions(current);
  });
}
