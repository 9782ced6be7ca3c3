import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { describeMistakes, loadConfiguration, markDataFolder, type Configuration } from '#configuration';
import type { Commands } from '#engine';
import { COMMANDS, CommandBusModule, demoClock, demoNetworkList, networksOf, openStorage, postOffice, realClock, startBackground, type Networks, type Storage } from '#runtime';

/** What a command of the command line works with, whether a server runs beside it or not. */
export interface Workplace {
  readonly configuration: Configuration;
  readonly storage: Storage;
  readonly commands: Commands;
  readonly networks: Networks;
  /** The network's time, epoch milliseconds. */
  readonly now: () => number;
}

/** Something the person who typed must know; printed as it is, with exit code 1. */
export class Refusal extends Error {}

/** @throws Refusal with every mistake in the configuration */
export function configurationHere(): Configuration {
  const read = loadConfiguration(process.cwd());
  if (!read.ok) throw new Refusal(describeMistakes(read.mistakes));
  return read.configuration;
}

const silent: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = { logger: false, abortOnError: false };

/** Opens storage, works, and closes everything again. Beside a running server it is a guest; alone it owns the folder meanwhile. */
export async function atWork<T>(work: (workplace: Workplace) => Promise<T>): Promise<T> {
  const configuration = configurationHere();
  const clock = (): number => Date.now();
  const quiet = (): void => undefined;
  markDataFolder(configuration.dataDir, configuration.demo ? 'demo' : 'real');
  const { eventStore } = configuration;
  const storage = await openStorage({
    database: configuration.database, keysDir: configuration.keysDir, clock, log: quiet, guest: 'allowed', describedAs: `roundtable ${process.argv[2] ?? ''}`.trim(),
    ...(eventStore.kind === 'eventstoredb' ? { eventStoreUrl: eventStore.url } : {}),
  });
  const watching = watch(storage);
  let closing: NodeJS.Timeout | undefined;
  try {
    const time = configuration.demo ? demoClock(configuration.dataDir, clock) : realClock(clock);
    const app = await NestFactory.createApplicationContext(CommandBusModule.over(storage, time.now), silent);
    const commands = app.get<Commands>(COMMANDS, { strict: false });
    const office = postOffice(storage, time, { ...configuration.mail, link: `${configuration.publicUrl}/` });
    const background = await startBackground(storage, commands, time, quiet, { office, sends: false });
    try {
      const networks = await networksOf(storage, commands, background, configuration.networks);
      if (configuration.demo) for (const network of demoNetworkList) await networks.open(network);
      const result = await work({ configuration, storage, commands, networks, now: time.now });
      closing = closeWithin(0);
      return result;
    } catch (error) {
      closing = closeWithin(1, error);
      throw error;
    } finally {
      await background.stop();
      await app.close();
    }
  } finally {
    await storage.close();
    clearTimeout(closing);
    clearInterval(watching);
  }
}

/** A database that is gone must not keep a command that has done its work, or failed because of it. Milliseconds. */
const LONGEST_CLOSING = 10_000;
const PROBE_EVERY = 5_000;

function closeWithin(exitCode: number, error?: unknown): NodeJS.Timeout {
  return setTimeout(() => {
    if (error instanceof Error) console.error(error.message);
    process.exit(exitCode);
  }, LONGEST_CLOSING);
}

/** Ends the command when the database that it works on has been gone at two looks in a row. */
function watch(storage: Storage): NodeJS.Timeout {
  let missed = 0;
  return setInterval(() => {
    missed++;
    if (missed > 2) {
      console.error('The database cannot be reached any more. What was done is kept; run the command again.');
      process.exit(1);
    }
    storage.writer.query('select 1').then(() => { missed = 0; }, () => undefined);
  }, PROBE_EVERY);
}

/** @throws Refusal when there is no such network here */
export function networkNamed(networks: Networks, slug: string): string {
  const known = networks.list().map((network) => network.slug);
  if (known.includes(slug)) return slug;
  throw new Refusal(known.length === 0 ? 'No network is open here yet. Open one: roundtable network open --help' : `There is no network "${slug}" here. There is: ${known.join(', ')}.`);
}
