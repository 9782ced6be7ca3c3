import { readConfiguration, type ConfigurationRead } from './configuration';
import { readEnvironment } from './environment';

export { demoNetworks, readConfiguration, type Configuration, type ConfigurationRead, type IdentitySettings, type LogLevel, type MailSettings, type ReadOptions } from './configuration';
export { inspectDataFolder, markDataFolder, markName, type FolderKind, type FolderState } from './data-folder';
export { envExample } from './env-example';
export { bareEnvironment, readEnvironment, type Environment } from './environment';
export { isLoopback } from './loopback';
export { describeMistakes, type Mistake } from './mistakes';

/** The configuration of this process: its environment, the file `.env` in the working directory, and the defaults. */
export function loadConfiguration(workingDirectory: string): ConfigurationRead {
  const { environment, mistakes } = readEnvironment(workingDirectory);
  const read = readConfiguration(environment, { workingDirectory });
  if (mistakes.length === 0) return read;
  return { ok: false, mistakes: [...mistakes, ...(read.ok ? [] : read.mistakes)] };
}
