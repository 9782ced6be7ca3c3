import { pause } from '../pause';
import type { Delivery } from '../port';
import type { Bell } from './bell';
import type { Page } from './read';

const PAGE = 1000;
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 2_000;

export interface FollowOptions {
  after: bigint;
  signal: AbortSignal;
  /** The first page, as the log is now. */
  read: (after: bigint, limit: number) => Promise<Page>;
  /** The pages after it, as the log was at the last ring or later. */
  readOn: (after: bigint, limit: number) => Promise<Page>;
  bell: Bell;
  onError: (error: unknown) => void;
}

/**
 * Follows the log: page after page, and at its end waits for the bell. Nothing is fetched that has not been asked for.
 * A page that cannot be read is read again, for as long as it takes.
 */
export async function* follow({ after, signal, read, readOn, bell, onError }: FollowOptions): AsyncGenerator<Delivery, void, undefined> {
  let position = after;
  let said: bigint | undefined;
  let retry = FIRST_RETRY_MS;
  while (!signal.aborted) {
    const heard = bell.rings();
    let page: Page;
    try {
      page = await (said === undefined ? read : readOn)(position, PAGE);
      retry = FIRST_RETRY_MS;
    } catch (error) {
      onError(error);
      await pause(retry, signal);
      retry = Math.min(2 * retry, LAST_RETRY_MS);
      continue;
    }
    for (const { event, endsAppend } of page.events) {
      position = event.position;
      yield { kind: 'event', event, endsAppend };
      if (isOver(signal)) return;
    }
    if (page.events.length === PAGE) continue;
    if (page.head > position) position = page.head;
    if (said !== position) {
      said = position;
      yield { kind: 'caughtUp', position };
    }
    await bell.wait(heard, signal);
  }
}

/** Asked anew each time: a signal is aborted while others run. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
