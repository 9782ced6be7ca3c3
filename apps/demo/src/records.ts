import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { OrganisationKind } from '#vocabulary';

/** A file of organisations, and what they are. */
export interface OrganisationFile {
  readonly file: string;
  readonly kind: OrganisationKind;
}

/** Which records the demo is played on, and who takes part. Organisations are named by their ROR ids. */
export interface Records {
  readonly real: boolean;
  readonly organisations: readonly OrganisationFile[];
  readonly studies: readonly string[];
  /** The study that becomes the request. */
  readonly study: string;
  readonly asker: string;
  readonly company: string;
  readonly patients: readonly [string, string, string];
}

const root = path.resolve(__dirname, __filename.endsWith('.ts') ? '../../..' : '../../../..');
const beside = path.resolve(root, '../shared/data');
const madeUp = path.resolve(root, 'apps/demo/made-up');

const kinds: Readonly<Record<string, OrganisationKind>> = {
  'academic-and-care.json': 'academic', 'patient-organisations.json': 'patient-organisation', 'sponsors.json': 'company',
};

/** The real records in a folder beside the project where they are, else a small made-up network of the project's own. */
export function recordsHere(): Records {
  return existsSync(path.join(beside, 'ror')) ? realRecords() : madeUpRecords();
}

function realRecords(): Records {
  const studies = readdirSync(path.join(beside, 'clinicaltrials')).filter((name) => name.endsWith('.json')).sort();
  return {
    real: true,
    organisations: readdirSync(path.join(beside, 'ror')).sort().flatMap((name) => (kinds[name] ? [{ file: path.join(beside, 'ror', name), kind: kinds[name] }] : [])),
    studies: studies.map((name) => path.join(beside, 'clinicaltrials', name)),
    study: 'NCT00763412',
    asker: 'https://ror.org/048a87296',
    company: 'https://ror.org/001r0mk78',
    patients: ['https://ror.org/027bpvr73', 'https://ror.org/00r7myp66', 'https://ror.org/05wkfym33'],
  };
}

/** A small network of nobody in particular. */
export function madeUpRecords(): Records {
  return {
    real: false,
    organisations: Object.entries(kinds).map(([name, kind]) => ({ file: path.join(madeUp, 'ror', name), kind })),
    studies: readdirSync(path.join(madeUp, 'studies')).sort().map((name) => path.join(madeUp, 'studies', name)),
    study: 'NCT99999901',
    asker: 'https://ror.org/000000195',
    company: 'https://ror.org/000000292',
    patients: ['https://ror.org/000000389', 'https://ror.org/000000486', 'https://ror.org/000000583'],
  };
}
