import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { markDataFolder, type Configuration } from '#configuration';
import type { Commands } from '#engine';
import { languageOf } from '#language';
import { COMMANDS, demoClock, demoNetworkList, networksOf, openStorage, postOffice, realClock, startBackground, type Background, type Networks, type NetworkClock } from '#runtime';
import type { pino } from 'pino';
import { AppModule, GRAPHQL_PARTS } from './app.module';
import { described, errorFormatter } from './graphql/format-error';
import { armour } from './graphql/limits';
import type { GraphqlParts } from './graphql/schema-options';
import { graphqlOverWebSocket } from './graphql/web-socket';
import { allowances } from './http/allowance';
import { protect, refuseForNow, refuseUnreadable } from './http/protect';
import { RefusalFilter } from './http/refusals';
import { openIdentity } from './identity';
import { listen } from './listen';
import { webPages } from './http/web-pages';
import { webSetup } from './http/web-setup';
import { nestLog } from './log';
import { askerOf } from './requests/actors';
import { openContext } from './requests/request-context';

/** A running server. */
export interface RunningServer {
  /** Where it listens. */
  readonly port: number;
  /** Finishes what is under way, then closes everything in the order that loses nothing. */
  stop(): Promise<void>;
}

/** The largest body of a request, bytes. */
const LARGEST_BODY = 256 * 1024;
/** How long a request may take to arrive, milliseconds. Whoever is slower is cut off, so that half requests cannot pile up. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };
/** How soon a network that was opened at the command line is served, milliseconds. */
const NETWORKS_READ_EVERY = 5_000;

/**
 * Starts everything. `clock` is the machine's, epoch milliseconds.
 * @throws in one sentence for the operator, when the data folder is held, cannot be used, or keys are missing
 */
export async function startServer(configuration: Configuration, log: pino.Logger, clock: () => number): Promise<RunningServer> {
  const say = (line: string): void => log.info(line);
  markDataFolder(configuration.dataDir, configuration.demo ? 'demo' : 'real');
  const { eventStore } = configuration;
  const storage = await openStorage({
    database: configuration.database, keysDir: configuration.keysDir, clock, log: say, guest: 'refused', describedAs: 'npm start',
    ...(eventStore.kind === 'eventstoredb' ? { eventStoreUrl: eventStore.url } : {}),
  });
  const closing: (() => Promise<unknown>)[] = [() => storage.close()];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    // What is asked for before it is there: requests come only once everything has started.
    const started: { background?: Background; networks?: Networks } = {};
    const networkClock = configuration.demo ? demoClock(configuration.dataDir, clock) : realClock(clock);
    const office = postOffice(storage, networkClock, { ...configuration.mail, link: `${configuration.publicUrl}/` });
    const listNetworks = (): ReturnType<Networks['list']> => started.networks?.list() ?? [];

    const identity = await openIdentity({ configuration, storage, networks: listNetworks, clock, log: say });
    const { embedded } = identity;
    if (embedded) {
      closing.push(() => {
        embedded.close();
        return Promise.resolve();
      });
    }
    const counted = allowances({ perMinute: configuration.requestsPerMinute, behindProxy: configuration.behindProxy, clock });
    const isSecure = configuration.publicUrl.startsWith('https:');
    const pages = webPages(configuration.identity.kind === 'keycloak' ? new URL(configuration.identity.url).origin : undefined);
    const adapter = new FastifyAdapter({
      bodyLimit: LARGEST_BODY,
      genReqId: () => randomUUID(),
      // Addresses that cannot be read never come as far as hooks and filters.
      frameworkErrors: refuseUnreadable,
      // What belongs to the identity never meets our own routes and body parsers.
      serverFactory: (handler: RequestListener) => createServer(patience, (request, response) => {
        if (isSecure) response.setHeader('strict-transport-security', 'max-age=31536000');
        const wait = counted.ofAddress(request);
        if (wait !== undefined) refuseForNow(response, wait);
        else if (embedded?.handles(request.url ?? '')) embedded.handle(request, response);
        else pages(request, response, () => handler(request, response));
      }),
    });
    const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = { logger: nestLog(log), abortOnError: false };
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.of({
      storage, log, allowances: counted,
      clock: networkClock,
      mailboxes: office.mailboxes,
      tokens: identity.tokens,
      networks: () => listNetworks().map(({ slug }) => slug),
      background: () => started.background,
      moveClock: configuration.demo ? (milliseconds) => moveClock(networkClock, () => started.background, milliseconds) : undefined,
    }), adapter, options);
    // Requests end before what they wait for: people read their own writes to the last answer.
    closing.push(() => started.background?.stop() ?? Promise.resolve(), () => app.close());
    protect(adapter);
    webSetup(adapter, listNetworks, configuration, networkClock.now);
    app.useGlobalFilters(new RefusalFilter((correlationId, error) => log.error({ correlationId, failure: described(error) }, 'a request failed on our side'), randomUUID));
    await app.init();

    const commands = app.get<Commands>(COMMANDS, { strict: false });
    const background = await startBackground(storage, commands, networkClock, say, { office, sends: true });
    started.background = background;
    const networks = await networksOf(storage, commands, background, configuration.networks);
    started.networks = networks;
    if (configuration.demo) for (const network of demoNetworkList) await networks.open(network);
    const refreshing = setInterval(() => void networks.refresh().catch(() => undefined), NETWORKS_READ_EVERY);
    closing.push(() => {
      clearInterval(refreshing);
      return Promise.resolve();
    });

    const parts = app.get<GraphqlParts>(GRAPHQL_PARTS, { strict: false });
    const sockets = graphqlOverWebSocket({
      server: app.getHttpServer(),
      schema: app.get(GraphQLSchemaHost).schema,
      rules: armour().validationRules,
      askerOf: (credentials) => askerOf(parts, credentials),
      openContext: (asker, language) => openContext(parts, asker, languageOf(language), log, randomUUID()),
      formatError: errorFormatter(log, randomUUID),
      clock, allowances: counted,
    });
    closing.push(() => sockets.close());
    await listen(app, configuration.port, configuration.listenOn);
    const address = app.getHttpServer().address();
    return { port: typeof address === 'object' && address ? address.port : configuration.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Time goes forward in the demo, and everything that then is due happens before the answer. */
async function moveClock(clock: NetworkClock, background: () => Background | undefined, milliseconds: number): Promise<number> {
  clock.move(milliseconds);
  background()?.believeClock();
  await background()?.giveDue();
  return clock.now();
}
