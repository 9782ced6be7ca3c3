import type { EventStoreDBClient } from '@eventstore/db-client';
import { pause } from '../pause';
import type { Delivery } from '../port';
import { arrivals } from './arrivals';
import { fromStored } from './content';

const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 2_000;

export interface FollowOptions {
  client: EventStoreDBClient;
  after: bigint;
  prefix: string | undefined;
  signal: AbortSignal;
  onError: (error: unknown) => void;
}

/** Follows the log, and begins anew after the last checkpoint whenever the connection is lost: the client does not do that by itself. */
export async function* follow({ client, after, prefix, signal, onError }: FollowOptions): AsyncGenerator<Delivery, void, undefined> {
  let position = after;
  let live = false;
  let retry = FIRST_RETRY_MS;
  while (!signal.aborted) {
    try {
      for await (const arrival of arrivals(client, { after: position, prefix, signal })) {
        retry = FIRST_RETRY_MS;
        if (arrival.kind === 'caughtUp') {
          live = true;
          yield { kind: 'caughtUp', position };
        } else if (arrival.kind === 'checkpoint') {
          position = arrival.position.commit;
          if (live) yield { kind: 'caughtUp', position };
        } else {
          const event = fromStored(arrival.resolved.event);
          if (!event) continue;
          // Events of a transaction of the old TCP interface share the position of its commit. All others have their own.
          const endsAppend = arrival.resolved.event?.position.prepare === event.position;
          if (endsAppend) position = event.position;
          yield { kind: 'event', event, endsAppend };
          if (live && !arrival.more) yield { kind: 'caughtUp', position };
        }
      }
    } catch (error) {
      onError(error);
    }
    await pause(retry, signal);
    retry = Math.min(2 * retry, LAST_RETRY_MS);
  }
}
