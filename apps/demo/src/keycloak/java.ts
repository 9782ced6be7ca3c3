import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Environment } from '#configuration';

/** The oldest Java that this Keycloak runs on. */
const OLDEST = 17;

/** Whether there is a Java for Keycloak. @returns why not, in one sentence for whoever starts it; undefined when there is one */
export function javaMissing(environment: Environment): string | undefined {
  const { JAVA_HOME } = environment;
  const program = JAVA_HOME === undefined || JAVA_HOME === '' ? 'java' : path.join(JAVA_HOME, 'bin', 'java');
  const { stderr, error } = spawnSync(program, ['-version'], { encoding: 'utf8', env: environment });
  if (error) return `Keycloak needs Java ${OLDEST} or later, and there is none: install one (Debian: apt-get install default-jre-headless), or set JAVA_HOME to it.`;
  const [, version = ''] = /version "(\d+)/.exec(stderr) ?? [];
  if (Number(version) >= OLDEST) return undefined;
  return `Keycloak needs Java ${OLDEST} or later, and ${program} is older (${version}): install a newer one, or set JAVA_HOME to it.`;
}
