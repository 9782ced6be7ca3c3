/** Lists the organisations of a registry's file in a network (R-IMP-01). */

import { readFile, stat } from 'node:fs/promises';
import type { Commands } from '#engine';
import { derivedId, isRejected, type Actor, type Id, type InputOf, type ReadState, type RejectionCode } from '#kernel';
import { isPatientSide, suggestConditions, type OrganisationKind } from '#vocabulary';
import { listedOrganisationId } from '../external-id/external-id';
import { list, listingOptions, ListOrganisation } from '../organisation/listing';
import { organisation } from '../organisation/organisation';
import type { ListingFacts } from '../organisation/values';
import { readRecord } from './record';
import { recordsOf, tooLarge, usualLimits, type ListedRecord } from './record-list';

/** A record that is not used. `index` counts from 1; `id` is the registry's address, where the record has one. */
export interface RefusedRecord {
  readonly index: number;
  readonly id?: string;
  readonly why: string;
}

/** What became of a file. `ok: false`: nothing of it was used, and a sentence says why. */
export type ImportResult =
  | { readonly ok: true; readonly imported: number; readonly revised: number; readonly unchanged: number; readonly refused: readonly RefusedRecord[] }
  | { readonly ok: false; readonly why: string };

export interface ImportSettings {
  readonly file: string;
  /** What the file's organisations are; suggested until a person of each confirms it. */
  readonly kind: OrganisationKind;
  readonly network: string;
  /** Says what would happen, and writes nothing. */
  readonly dryRun: boolean;
  readonly commands: Pick<Commands, 'do'>;
  /** Folds streams of the network, for a dry run. */
  readonly read: ReadState;
  /** A new id for this run: the same record in the same run is the same wish; a later run may go back to what a record said before. */
  readonly run: Id;
  readonly onProgress?: (done: number, of: number) => void;
}

type Fate = 'imported' | 'revised' | 'unchanged' | { readonly why: string };

/** How many records are on their way at a time: they go to streams of their own, and the log writes what waits together. */
const AT_ONCE = 16;

/**
 * Imports a file of records of the Research Organization Registry. One bad record is refused with a sentence and the others go on;
 * a file that is not whole is refused before anything is written. The same file again changes nothing.
 */
export async function importOrganisations(settings: ImportSettings): Promise<ImportResult> {
  const file = await readLimited(settings.file);
  if ('why' in file) return { ok: false, why: file.why };
  const found = recordsOf(file.bytes);
  if (!found.ok) return found;

  const counts = { imported: 0, revised: 0, unchanged: 0 };
  const refused: RefusedRecord[] = [];
  const seen = new Map<string, number>();
  const records = found.records.map((record) => prepared(record, seen));
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE);
    const fates = await Promise.all(some.map(async (record): Promise<Fate> => (record.ok ? fateOf(record, settings) : record)));
    some.forEach(({ index, id }, nth) => {
      const fate = fates[nth];
      if (typeof fate === 'string') counts[fate]++;
      else if (fate) refused.push({ index, ...(id === undefined ? {} : { id }), why: fate.why });
    });
    settings.onProgress?.(Math.min(from + AT_ONCE, records.length), records.length);
  }
  return { ok: true, ...counts, refused };
}

async function readLimited(file: string): Promise<{ readonly bytes: Uint8Array } | { readonly why: string }> {
  try {
    const { size } = await stat(file);
    return size > usualLimits.bytes ? { why: tooLarge(usualLimits) } : { bytes: await readFile(file) };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { why: `There is no file ${file}.` };
    if (code === 'EISDIR') return { why: `${file} is a folder: name a file.` };
    if (code === 'EACCES' || code === 'EPERM') return { why: `The file ${file} may not be read.` };
    throw error;
  }
}

type Prepared =
  | { readonly ok: true; readonly index: number; readonly id: string; readonly source: InputOf<typeof ListOrganisation>['source']; readonly facts: ListingFacts }
  | { readonly ok: false; readonly index: number; readonly id?: string; readonly why: string };

function prepared(listed: ListedRecord, seen: Map<string, number>): Prepared {
  const index = listed.index + 1;
  if ('why' in listed) return { ok: false, index, why: listed.why };
  const json = parsed(listed.text);
  if ('why' in json) return { ok: false, index, why: json.why };
  const record = readRecord(json.value);
  if (!record.ok) return { ...record, index };
  const earlier = seen.get(record.id);
  if (earlier !== undefined) return { ok: false, index, id: record.id, why: `it has the same id as record ${earlier}` };
  seen.set(record.id, index);
  return { ...record, index };
}

function parsed(bytes: Uint8Array): { readonly value: unknown } | { readonly why: string } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { why: error instanceof SyntaxError ? 'it is not JSON' : 'it is not text in UTF-8' };
  }
}

async function fateOf(record: Extract<Prepared, { ok: true }>, settings: ImportSettings): Promise<Fate> {
  const { kind, network, run } = settings;
  const { source, facts } = record;
  const names = [facts.name, ...facts.otherNames.map(({ name }) => name)];
  const input = { source, facts, kind, conditions: isPatientSide(kind) ? [...suggestConditions(...names)] : [] };
  const actor: Actor = { kind: 'operator', network };
  if (settings.dryRun) return wouldBe(input, settings, actor);

  const outcome = await settings.commands.do(ListOrganisation, input, { actor, commandId: derivedId('import', run, source.registry, source.value), correlationId: run });
  if (outcome.ok) return !outcome.changed ? 'unchanged' : outcome.revision === 0n ? 'imported' : 'revised';
  switch (outcome.kind) {
    case 'rejected': return { why: outcome.rejections.map(({ code }) => refusals[code] ?? code).join('; ') };
    case 'malformed': return { why: outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('; ') };
    case 'changed-meanwhile': return { why: 'somebody else changed it at the same moment: import it again' };
    case 'forbidden':
    case 'not-found': throw new Error(`an import may not list organisations: ${outcome.kind}`);
  }
}

const refusals: Partial<Readonly<Record<RejectionCode, string>>> = {
  WRONG_STATE: 'it was removed because it did not want to be listed',
  EXTERNAL_ID_TAKEN: 'a member of the network has been checked with this id',
};

/** The same decision on the same facts, recorded nowhere. */
async function wouldBe(input: InputOf<typeof ListOrganisation>, { network, read, run }: ImportSettings, actor: Actor): Promise<Fate> {
  const context = { network, now: 0, actor };
  const facts = await listingOptions.facts(input, read, context);
  const decision = list(await read(organisation, listedOrganisationId(network, input.source)), input, { ...context, commandId: run, facts });
  if (isRejected(decision)) return { why: decision.rejected.map(({ code }) => refusals[code] ?? code).join('; ') };
  const [happened] = decision;
  if (!happened) return 'unchanged';
  return happened.type === 'OrganisationListed' ? 'imported' : 'revised';
}
