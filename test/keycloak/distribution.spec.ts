import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { obtainKeycloak } from '../../apps/demo/src/keycloak/distribution';

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'roundtable-no-keycloak-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

/** A Java that says its version and can do nothing else. @returns where it is */
function javaThatSays(version: string): string {
  mkdirSync(path.join(folder, 'java/bin'), { recursive: true });
  const program = path.join(folder, 'java/bin/java');
  writeFileSync(program, `#!/bin/sh\necho 'openjdk version "${version}" 2026-01-01' >&2\n`);
  chmodSync(program, 0o755);
  return path.join(folder, 'java');
}

const whyNot = (environment: Readonly<Record<string, string>>): string => {
  const obtained = obtainKeycloak({ environment: { PATH: path.join(folder, 'nothing'), ...environment }, cache: path.join(folder, 'cache'), say: () => undefined });
  return obtained.ok ? 'it could be had' : obtained.why;
};

describe('a Keycloak that cannot be had', () => {
  it('says that there is no Java, and how to come by one', () => {
    expect(whyNot({})).toMatch(/needs Java 17 or later, and there is none: install one .* or set JAVA_HOME/);
    expect(whyNot({ JAVA_HOME: path.join(folder, 'none') })).toMatch(/there is none/);
  });

  it.each(['1.8.0_402', '11.0.22', '16.0.2'])('says that a Java %s is too old', (version) => {
    expect(whyNot({ JAVA_HOME: javaThatSays(version) })).toMatch(/needs Java 17 or later, and .*java is older \(\d+\): install a newer one/);
  });

  it('says that Maven is missing, and that a Keycloak of one’s own will do; and leaves nothing behind', () => {
    expect(whyNot({ JAVA_HOME: javaThatSays('17.0.15') })).toMatch(/there is no program mvn: install it .* or set KEYCLOAK_HOME/);
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([]);
  });

  it('says what is not where KEYCLOAK_HOME points', () => {
    mkdirSync(path.join(folder, 'home/bin'), { recursive: true });
    expect(whyNot({ JAVA_HOME: javaThatSays('21'), KEYCLOAK_HOME: path.join(folder, 'home') })).toMatch(/KEYCLOAK_HOME is .*home, and there is no Keycloak in it: conf is missing/);
  });
});
