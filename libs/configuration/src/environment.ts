import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import type { Mistake } from './mistakes';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The variables that count: those of the process, and for what they do not set, those of the file `.env` in the working
 * directory. The only place that reads the environment.
 */
export function readEnvironment(workingDirectory: string, ofProcess: Environment = process.env): { readonly environment: Environment; readonly mistakes: readonly Mistake[] } {
  const file = path.join(workingDirectory, '.env');
  try {
    return { environment: { ...parseEnv(readFileSync(file, 'utf8')), ...ofProcess }, mistakes: [] };
  } catch (error) {
    const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    if (isAbsent) return { environment: ofProcess, mistakes: [] };
    return { environment: ofProcess, mistakes: [{ variable: '.env', problem: `The file ${file} cannot be read.`, writeInstead: 'a text file with lines such as PORT=3000, which this user may read; or remove it' }] };
  }
}

/** What a process needs of its surroundings to run at all, without any setting of ours: for instances that are tried out. */
export function bareEnvironment(ofProcess: Environment = process.env): Environment {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot'];
  return Object.fromEntries(Object.entries(ofProcess).filter(([name]) => kept.includes(name)));
}
