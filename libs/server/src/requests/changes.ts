import type { Change } from '#graphql';
import type { Id } from '#kernel';
import type { Append, Feed } from './feed';

/** A sign for every change of one thing, once what changed can be read. It carries no data: look again. */
export function changesOf(feed: Feed, concept: string, id: Id, alsoNow = false): AsyncIterableIterator<true> {
  return changesThat(feed, (change) => Promise.resolve(change.concept === concept && change.id === id), alsoNow);
}

/**
 * A sign for every append in a network that concerns somebody, once what changed can be read.
 * @param alsoNow whether one comes as soon as appends are heard, too: a query after it misses nothing that came before
 */
export function changesThat(feed: Feed, concerns: (change: Change) => Promise<boolean>, alsoNow = false): AsyncIterableIterator<true> {
  const ending = new AbortController();
  const given = signsUntil(ending.signal);
  return {
    next: () => given.next(),
    // A generator that waits for the next event would hear of its end only then.
    async return() {
      ending.abort();
      return given.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };

  async function* signsUntil(signal: AbortSignal): AsyncGenerator<true, undefined> {
    for await (const append of feed.listen(signal)) {
      if (append.changes.length === 0 ? alsoNow : await isAny(append, concerns)) yield true;
    }
    return undefined;
  }
}

async function isAny({ changes }: Append, concerns: (change: Change) => Promise<boolean>): Promise<boolean> {
  for (const change of changes) {
    if (await concerns(change)) return true;
  }
  return false;
}
