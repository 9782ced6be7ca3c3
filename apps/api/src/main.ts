import { describeMistakes, loadConfiguration } from '#configuration';
import { jsonLog, startServer } from '#server';

/** The program `npm start` runs. Answers whether it serves. */
async function main(): Promise<boolean> {
  const read = loadConfiguration(process.cwd());
  if (!read.ok) {
    process.stderr.write(`${describeMistakes(read.mistakes)}\n`);
    process.exitCode = 1;
    return false;
  }
  const { configuration } = read;
  const log = jsonLog(configuration.logLevel);
  const server = await startServer(configuration, log, () => Date.now());
  log.info({ port: server.port, publicUrl: configuration.publicUrl, demo: configuration.demo }, 'ready');
  process.stderr.write(`\nRoundtable runs at ${configuration.publicUrl}\n${configuration.demo ? 'THIS IS A DEMO: anyone on this machine can sign in as anyone. Put nothing real in it.\n' : ''}\n`);

  let stopping: Promise<void> | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    stopping ??= server.stop().then(() => log.info('stopped'), (error: unknown) => fail(error));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // A program that started this one is gone, however it ended: nobody else would stop it.
  process.once('disconnect', () => stop('SIGTERM'));
  process.channel?.unref();
  return true;
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Whether it serves, once that is known. */
export const serving: Promise<boolean> = main().catch((error: unknown) => {
  fail(error);
  return false;
});
