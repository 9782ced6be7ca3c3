import { isIP } from 'node:net';
import path from 'node:path';
import type { DatabaseSettings } from '#database';
import { inspectDataFolder, type FolderState } from './data-folder';
import type { Environment } from './environment';
import { isLoopback } from './loopback';
import type { MailFrom, SmtpServerSettings } from './mail-readers';
import type { Mistake } from './mistakes';
import { demoMistakes, reachMistakes, settleFolder, togetherMistakes } from './rules';
import { variableNames, variables, type Values } from './variables';

export type LogLevel = NonNullable<Values['LOG_LEVEL']>;

/** Everything that an installation can set, read and checked. */
export interface Configuration {
  readonly port: number;
  /** Where to listen: `localhost` or an IP address. */
  readonly listenOn: string;
  /** How browsers reach it: scheme, host and port, without a slash at the end. */
  readonly publicUrl: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** Whether this is a demo. The data folder is to be marked so before anything is stored in it (`markDataFolder`). */
  readonly demo: boolean;
  /** Whether `npm start` fills the networks of a demo with something to see. Never in real data. */
  readonly demoStory: boolean;
  readonly database: DatabaseSettings;
  readonly eventStore: { readonly kind: 'database' } | { readonly kind: 'eventstoredb'; readonly url: string };
  readonly identity: IdentitySettings;
  /** Short names of the networks that this process serves. */
  readonly networks: 'all' | readonly string[];
  /** Absolute path. */
  readonly keysDir: string;
  readonly mail: MailSettings;
  /** How many requests one person may make in a minute. */
  readonly requestsPerMinute: number;
  /** Whether a proxy in front says where requests come from. */
  readonly behindProxy: boolean;
  readonly logLevel: LogLevel;
}

export interface MailSettings {
  readonly from: MailFrom;
  /** Undefined: mail becomes files. */
  readonly server: SmtpServerSettings | undefined;
  /** Absolute path: where those files are. */
  readonly folder: string;
}

export type IdentitySettings =
  | { readonly kind: 'embedded'; readonly onTheInternet: boolean }
  /** Base address without a slash at the end; each network is a realm. */
  | { readonly kind: 'keycloak'; readonly url: string };

export type ConfigurationRead =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

export interface ReadOptions {
  /** Relative paths start here. Absolute itself. */
  readonly workingDirectory: string;
  /** Looks at a data folder, without making it. */
  readonly inspect?: (dataDir: string) => FolderState;
}

/** The networks of a demo, unless NETWORKS names others. */
export const demoNetworks: readonly string[] = ['enpcr', 'nordic'];

/** Reads and checks everything, and lists every mistake at once. Looks at the data folder; changes nothing. */
export function readConfiguration(environment: Environment, { workingDirectory, inspect = inspectDataFolder }: ReadOptions): ConfigurationRead {
  const { values, mistakes } = readValues(environment, workingDirectory);
  const port = values.PORT ?? 3000;
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${port}`;
  const listenOn = values.LISTEN_ON ?? (isLoopback(new URL(publicUrl).hostname) ? 'localhost' : '::');
  const dataDir = values.DATA_DIR ?? path.resolve(workingDirectory, 'data');
  const keysDir = values.KEYS_DIR ?? path.join(dataDir, 'keys');

  const isSet = (name: keyof Values): boolean => (environment[name] ?? '').trim() !== '';
  const circumstances = { values, isSet, publicUrl, listenOn, dataDir, keysDir };
  const folder = settleFolder(circumstances, inspect(dataDir));
  mistakes.push(...folder.mistakes, ...togetherMistakes(circumstances), ...(folder.demo ? demoMistakes : reachMistakes)(circumstances));
  if (mistakes.length > 0) return { ok: false, mistakes: inOrder(mistakes) };

  const { DEMO_STORY, DATABASE_URL, DATABASE_OWNER_URL, EVENT_STORE_URL, KEYCLOAK_URL, EMBEDDED_IDENTITY, NETWORKS, REQUESTS_PER_MINUTE, BEHIND_PROXY, SMTP_URL, MAIL_FROM, LOG_LEVEL } = values;
  return {
    ok: true,
    configuration: {
      port, listenOn, publicUrl, dataDir, keysDir,
      demo: folder.demo,
      demoStory: folder.demo && DEMO_STORY !== 'no',
      database: DATABASE_URL === undefined ? { kind: 'embedded', dataDir }
        : { kind: 'server', url: DATABASE_URL, ...(DATABASE_OWNER_URL !== undefined && { ownerUrl: DATABASE_OWNER_URL }) },
      eventStore: EVENT_STORE_URL === undefined ? { kind: 'database' } : { kind: 'eventstoredb', url: EVENT_STORE_URL },
      identity: KEYCLOAK_URL === undefined ? { kind: 'embedded', onTheInternet: EMBEDDED_IDENTITY !== undefined } : { kind: 'keycloak', url: KEYCLOAK_URL },
      networks: NETWORKS ?? (folder.demo ? demoNetworks : 'all'),
      mail: { from: MAIL_FROM ?? { name: 'Roundtable', address: `no-reply@${mailHost(publicUrl)}` }, server: SMTP_URL, folder: path.join(dataDir, 'mail') },
      requestsPerMinute: REQUESTS_PER_MINUTE ?? 600,
      behindProxy: BEHIND_PROXY === 'yes',
      logLevel: LOG_LEVEL ?? 'info',
    },
  };
}

/** The host of an address in the form that mail knows: an IP address in brackets. */
function mailHost(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return isIP(hostname) === 4 ? `[${hostname}]` : hostname.replace(/^\[/, '[IPv6:');
}

function readValues(environment: Environment, at: string): { readonly values: Values; readonly mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const values: Partial<Record<keyof Values, unknown>> = {};
  for (const name of variableNames) {
    const text = (environment[name] ?? '').trim();
    if (text === '') continue;
    const reading = text.length > longest
      ? { problem: 'The value is far too long.', writeInstead: `${name}=${variables[name].example}` }
      : variables[name].read(text, name, at);
    if ('problem' in reading) mistakes.push({ variable: name, ...reading });
    else values[name] = reading.value;
  }
  return { values: values as Values, mistakes };
}

/** Characters; no path or address that works is longer. */
const longest = 4096;

/** In the order of `.env.example`, as people go through it. */
function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const place = ({ variable }: Mistake): number => variableNames.findIndex((name) => name === variable);
  return [...mistakes].sort((a, b) => place(a) - place(b));
}
