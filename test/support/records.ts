import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where real public records lie that tests read when they are there; they are no part of the project. */
const data = path.resolve(__dirname, '../../../shared/data');

/** The files of a folder of real records, by full path; none when the folder is not there. */
export function recordFiles(folder: 'ror' | 'clinicaltrials'): readonly string[] {
  const found = path.join(data, folder);
  return existsSync(found) ? readdirSync(found).filter((name) => name.endsWith('.json')).sort().map((name) => path.join(found, name)) : [];
}

/** `describe` for specs on real records; skipped by name where the records are not there. */
export function describeWithRecords(folder: 'ror' | 'clinicaltrials', about: string, specs: (files: readonly string[]) => void): void {
  const files = recordFiles(folder);
  if (files.length > 0) describe(about, () => specs(files));
  else describe.skip(`${about} (skipped: there is no ${path.join(data, folder)})`, () => { it('needs real records', () => undefined); });
}
