/** Where the programs of a Keycloak server come from: a server that is here already (`KEYCLOAK_HOME`), or Maven. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '#configuration';
import { javaMissing } from './java';

/** The version that is tried out with Roundtable; `docker-compose.yml` names the same. */
export const keycloakVersion = '26.7.3';

const copyArtifact = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
const artifact = `org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:tar.gz`;

/** How long Maven may take, milliseconds: without a network it tries for long. */
const LONGEST_GETTING = 5 * 60_000;

/** A mark that is written last: without it the folder is half of something. */
const DONE = '.roundtable';

export type Obtained = { readonly ok: true; readonly home: string } | { readonly ok: false; readonly why: string };

export interface ObtainSettings {
  readonly environment: Environment;
  /** Kept for the next time. */
  readonly cache: string;
  readonly say: (line: string) => unknown;
}

/**
 * A Keycloak that is ready to be started quickly, in a folder of ours: got and built once, then used again. What `KEYCLOAK_HOME` names is
 * copied and stays as it is. Maven compares what it gets with the published checksum, and refuses it when they differ.
 */
export function obtainKeycloak({ environment, cache, say }: ObtainSettings): Obtained {
  const missing = javaMissing(environment);
  if (missing !== undefined) return { ok: false, why: missing };
  const { KEYCLOAK_HOME } = environment;
  const given = KEYCLOAK_HOME === '' ? undefined : KEYCLOAK_HOME;
  const home = path.join(cache, given === undefined ? keycloakVersion : `given-${createHash('sha256').update(path.resolve(given)).digest('hex').slice(0, 12)}`);
  if (existsSync(path.join(home, DONE))) return { ok: true, home };
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(path.join(cache, 'new-'));
  try {
    const unpacked = path.join(staging, 'keycloak');
    mkdirSync(unpacked);
    const why = given === undefined ? fromMaven(staging, unpacked, environment, say) : fromFolder(given, unpacked);
    if (why !== undefined) return { ok: false, why };
    say('Preparing Keycloak, once (about a quarter of a minute) …');
    const built = spawnSync('sh', [path.join(unpacked, 'bin', 'kc.sh'), 'build', '--db=dev-file'], { encoding: 'utf8', env: { ...environment, JAVA_OPTS: quickJava } });
    if (built.status !== 0) return { ok: false, why: `Keycloak could not be prepared:\n${built.stdout}${built.stderr}` };
    writeFileSync(path.join(unpacked, DONE), '');
    settle(unpacked, home);
    return { ok: true, home };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Puts it where it is looked for. Of two who prepare it at once the second uses the first one's. */
function settle(prepared: string, home: string): void {
  try {
    renameSync(prepared, home);
  } catch (error) {
    if (!existsSync(path.join(home, DONE))) throw error;
  }
}

/** A server for minutes on a machine that has other things to do: quick to start instead of quick for ever. */
export const quickJava = '-Xms64m -Xmx512m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8';

function fromMaven(staging: string, unpacked: string, environment: Environment, say: (line: string) => unknown): string | undefined {
  say(`Getting Keycloak ${keycloakVersion}, once (180 MB) …`);
  const got = spawnSync('mvn', ['--batch-mode', '--quiet', '--strict-checksums', copyArtifact, `-Dartifact=${artifact}`, `-DoutputDirectory=${staging}`], { encoding: 'utf8', timeout: LONGEST_GETTING, env: environment });
  if (got.error && 'code' in got.error && got.error.code === 'ENOENT') return 'Keycloak comes through Maven, and there is no program mvn: install it (Debian: apt-get install maven), or set KEYCLOAK_HOME to the folder of a Keycloak 26.';
  const archive = readdirSync(staging).find((name) => name.endsWith('.tar.gz'));
  if (got.status !== 0 || archive === undefined) return `Maven could not get Keycloak ${keycloakVersion}; KEYCLOAK_HOME can name the folder of one that is here.\n${got.stdout}`;
  const { status, stderr } = spawnSync('tar', ['-xzf', path.join(staging, archive), '-C', unpacked, '--strip-components=1'], { encoding: 'utf8' });
  return status === 0 ? undefined : `Keycloak could not be unpacked: ${stderr}`;
}

function fromFolder(given: string, unpacked: string): string | undefined {
  const parts = ['bin', 'conf', 'lib', 'providers'];
  const missing = parts.find((part) => !existsSync(path.join(given, part)));
  if (missing !== undefined) return `KEYCLOAK_HOME is ${given}, and there is no Keycloak in it: ${missing} is missing.`;
  for (const part of parts) cpSync(path.join(given, part), path.join(unpacked, part), { recursive: true });
  return undefined;
}
