import { derivedId, event, plain } from '#kernel';
import type { Change } from '#graphql';
import { z } from 'zod';
import { stageFor, type Happening, type Stage } from '../../../../test/support/read-model';
import { changesOf, changesThat } from './changes';
import { Feed, feedOf, type Log } from './feed';

const Said = event('Said', 1, { word: plain(z.string()) });
const thing = derivedId('a thing');
const said = (word: string, network = 'enpcr', id = thing): Happening => ({ concept: 'thing', id, event: Said({ word }), network });
const isSaid = (word: string) => ({ data }: Change): Promise<boolean> => Promise.resolve((data as { readonly word: string }).word === word);

/** How often the log is read at once, how often that was begun, and how often its end was asked for. */
interface Counted extends Log {
  readers: number;
  begun: number;
  heads: number;
}

describe('the feed of a network', () => {
  let stage: Stage;
  let log: Counted;
  beforeAll(async () => { stage = await stageFor([], [Said]); });
  afterAll(() => stage.close());
  beforeEach(() => {
    log = {
      readers: 0, begun: 0, heads: 0,
      async head() {
        const head = await stage.store.head();
        log.heads++;
        return head;
      },
      async *subscribe(options) {
        log.readers++;
        log.begun++;
        try {
          for await (const delivery of stage.store.subscribe(options)) yield delivery;
        } finally {
          log.readers--;
        }
      },
    };
  });

  const until = async (is: () => boolean): Promise<void> => {
    while (!is()) await new Promise((resolve) => setImmediate(resolve));
  };
  /** Resolves once so many have found their place in the log: from there on, they hear everything. */
  const inPlace = (count: number): Promise<void> => until(() => log.heads >= count);
  const wordsIn = (changes: readonly Change[]): readonly string[] => changes.map(({ data }) => (data as { readonly word: string }).word);

  it('is read once for a hundred who listen, and by nobody when the last has gone', async () => {
    const feed = feedOf(log, stage.projections, 'enpcr');
    expect(feedOf(log, stage.projections, 'enpcr')).toBe(feed);
    const listening = Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? changesOf(feed, 'thing', thing) : changesThat(feed, isSaid('hello'))));
    const signs = Promise.all(listening.map(async (one) => (await one.next()).done));
    await inPlace(101);
    await stage.play(said('hello'));
    expect(new Set(await signs)).toEqual(new Set([false]));
    expect({ readers: log.readers, begun: log.begun }).toEqual({ readers: 1, begun: 1 });

    for (const one of listening) await one.return?.();
    await until(() => log.readers === 0);
    const late = changesOf(feed, 'thing', thing);
    const sign = late.next();
    await inPlace(103);
    await stage.play(said('again'));
    expect(await sign).toEqual({ value: true, done: false });
    await late.return?.();
    expect(log.begun).toBe(2);
  });

  it('tells each only of what concerns them, in order, and nothing from before they came', async () => {
    const feed = new Feed(log, stage.projections, 'enpcr');
    const [first, second] = [changesThat(feed, isSaid('three')), changesOf(feed, 'thing', derivedId('another thing'))];
    const [heardFirst, heardSecond] = [first.next(), second.next()];
    await inPlace(3);
    await stage.play(said('one'), said('two', 'nordic'), said('three'), said('four', 'enpcr', derivedId('another thing')));
    expect(await heardFirst).toEqual({ value: true, done: false });
    expect(await heardSecond).toEqual({ value: true, done: false });
    const late = new AbortController();
    const words: string[] = [];
    const listening = (async () => {
      for await (const { changes } of feed.listen(late.signal)) {
        words.push(...wordsIn(changes));
        if (words.includes('six')) late.abort();
      }
    })();
    await inPlace(4);
    await stage.play(said('five'), said('six'));
    await listening;
    expect(words).toEqual(['five', 'six']);
    for (const one of [first, second]) await one.return?.();
  });

  it('begins with a sign for whoever wants one, once everything before it can be read: what comes after it is heard', async () => {
    let catchUp: (() => void) | undefined;
    const readable = new Promise<true>((resolve) => { catchUp = () => { resolve(true); }; });
    const listening = changesThat(new Feed(log, { waitFor: () => readable }, 'enpcr'), isSaid('later'), true);
    const first = listening.next();
    await inPlace(2);
    expect(await Promise.race([first, Promise.resolve('not yet')])).toBe('not yet');
    await stage.play(said('meanwhile'), said('later'));
    catchUp?.();
    expect(await first).toEqual({ value: true, done: false });
    expect(await listening.next()).toEqual({ value: true, done: false });
    await listening.return?.();
  });

  it('ends for everybody when the log cannot be read, and begins anew for whoever comes back', async () => {
    let broken = true;
    const feed = new Feed({
      head: () => log.head(),
      subscribe(options) {
        if (broken) throw new Error('the disk is gone');
        return log.subscribe(options);
      },
    }, stage.projections, 'enpcr');
    await expect(changesOf(feed, 'thing', thing).next()).rejects.toThrow('the disk is gone');
    broken = false;
    const again = changesOf(feed, 'thing', thing);
    const sign = again.next();
    await inPlace(4);
    await stage.play(said('well'));
    expect(await sign).toEqual({ value: true, done: false });
    await again.return?.();
  });
});
