import { EventStoreDBClient } from '@eventstore/db-client';
import { describeEventStore } from '../conformance/describe-event-store';
import type { Engine } from '../conformance/engine';
import { appended, follow, hasEvents, newEvents, newStream } from '../conformance/support';
import { NO_STREAM } from '../port';
import { eventStoreDbEventStore } from './event-store-db-event-store';
import { startWireServer } from './wire-server/wire-server';

const credentials = { username: 'admin', password: 'changeit' };
const allowances = { idsAreUniqueInTheLog: false, tellsRepetitions: false, mayBeInterrupted: true };

/** Stores on one server, each through a client of its own. */
function storesOn(url: string): { open: Engine['another']; dispose: () => Promise<unknown> } {
  const clients: EventStoreDBClient[] = [];
  return {
    open: () => {
      const client = EventStoreDBClient.connectionString(url);
      clients.push(client);
      return eventStoreDbEventStore({ client, credentials, onError: () => undefined });
    },
    dispose: () => Promise.all(clients.map((client) => client.dispose())),
  };
}

/** The real client against a server of our own that speaks EventStoreDB's protocol. */
async function wireServer(): Promise<Engine> {
  const server = await startWireServer();
  const { open, dispose } = storesOn(server.url);
  return {
    store: open(),
    another: open,
    interrupt: () => server.restart(),
    close: async () => {
      await dispose();
      server.close();
    },
  };
}

/**
 * What this run does not show, because the server is ours: that a real server keeps these rules on disk, under load, in a cluster and over a change of leader,
 * that it accepts the credentials, and how it names positions in reads of a single stream (they are there from 23.10 on).
 * For that there is CONFORMANCE_URL, below.
 */
describeEventStore('EventStoreDB, by its protocol', wireServer, allowances);

it('leaves no call behind: of reads that had enough, and of subscriptions that were left', async () => {
  const server = await startWireServer();
  const { open, dispose } = storesOn(server.url);
  const store = open();
  await appended(store, newStream(), newEvents(200), NO_STREAM);
  for (let time = 0; time < 3; time += 1) {
    await store.readAll({ limit: 2 });
    await store.head();
    await follow(store, {}, hasEvents(2));
  }
  await expect(dispose()).resolves.toBeDefined();
  server.close();
}, 10_000);

// CONFORMANCE_URL=esdb://… npx jest libs/event-store -t 'the named server': the same suite on a real one, whose connections the suite cannot break.
const named = process.env['CONFORMANCE_URL'];
if (named?.startsWith('esdb')) {
  describeEventStore(
    'EventStoreDB, on the named server',
    () => {
      const { open, dispose } = storesOn(named);
      const close = async (): Promise<void> => {
        await dispose();
      };
      return Promise.resolve({ store: open(), another: open, interrupt: () => Promise.reject(new Error('Not ours to break.')), close });
    },
    { ...allowances, mayBeInterrupted: false },
  );
} else {
  describe.skip('EventStoreDB itself (skipped: no server is named in CONFORMANCE_URL)', () => {
    it('passes the same suite', () => undefined);
  });
}
