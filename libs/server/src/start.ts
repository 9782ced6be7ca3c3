import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { markDataFolder, type Configuration } from '#configuration';
import type { Commands } from '#engine';
import { languageOf } from '#language';
import { COMMANDS, demoClock, demoNetworkList, networksOf, openStorage, realClock, startBackground, type Background, type Networks, type NetworkClock } from '#runtime';
import type { pino } from 'pino';
import { AppModule, GRAPHQL_PARTS } from './app.module';
import { errorFormatter } from './graphql/format-error';
import { armour } from './graphql/limits';
import type { GraphqlParts } from './graphql/schema-options';
import { graphqlOverWebSocket } from './graphql/web-socket';
import { openIdentity, type Identity } from './identity';
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

/**
 * Starts everything. `clock` is the machine's, epoch milliseconds.
 * @throws in one sentence for the operator, when the data folder is held, cannot be used, or keys are missing
 */
export async function startServer(configuration: Configuration, log: pino.Logger, clock: () => number): Promise<RunningServer> {
  const say = (line: string): void => log.info(line);
  markDataFolder(configuration.dataDir, configuration.demo ? 'demo' : 'real');
  const storage = await openStorage({ database: configuration.database, keysDir: configuration.keysDir, clock, log: say, guest: 'refused' });
  const closing: (() => Promise<unknown>)[] = [() => storage.close()];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    let background: Background | undefined;
    let networks: Networks | undefined;
    let identity: Identity | undefined;
    const networkClock = configuration.demo ? demoClock(configuration.dataDir, clock) : realClock(clock);
    const listNetworks = (): ReturnType<Networks['list']> => networks?.list() ?? [];

    identity = await openIdentity({ configuration, storage, networks: listNetworks, clock, log: say });
    const { embedded } = identity;
    if (embedded) closing.push(() => Promise.resolve(embedded.close()));
    const adapter = new FastifyAdapter({
      bodyLimit: LARGEST_BODY,
      genReqId: () => randomUUID(),
      // What belongs to the identity never meets our own routes and body parsers.
      serverFactory: (handler: RequestListener) => createServer((request, response) => (embedded?.handles(request.url ?? '') ? embedded.handle(request, response) : handler(request, response))),
    });
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.of({
      storage, log,
      clock: networkClock,
      tokens: identity.tokens,
      networks: () => listNetworks().map(({ slug }) => slug),
      background: () => background,
      moveClock: configuration.demo ? (milliseconds) => moveClock(networkClock, () => background, milliseconds) : undefined,
    }), adapter, { logger: nestLog(log), abortOnError: false });
    closing.push(() => app.close());
    await app.init();

    const commands = app.get<Commands>(COMMANDS, { strict: false });
    const started = await startBackground(storage, commands, networkClock, say);
    background = started;
    closing.push(() => started.stop());
    networks = await networksOf(storage, commands, started, configuration.networks);
    if (configuration.demo) for (const network of demoNetworkList) await networks.open(network);
    const refreshing = setInterval(() => void networks?.refresh().catch(() => undefined), 5_000);
    closing.push(() => Promise.resolve(clearInterval(refreshing)));

    const parts = app.get<GraphqlParts>(GRAPHQL_PARTS, { strict: false });
    const sockets = graphqlOverWebSocket({
      server: app.getHttpServer(),
      schema: app.get(GraphQLSchemaHost).schema,
      rules: armour().validationRules,
      askerOf: (credentials) => askerOf(parts, credentials),
      openContext: (asker, language) => openContext(parts, asker, languageOf(language), log, randomUUID()),
      formatError: errorFormatter(log, randomUUID),
      clock,
    });
    closing.push(() => sockets.close());
    await app.listen(configuration.port, configuration.listenOn);
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
