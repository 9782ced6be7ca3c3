/** Files of conditions that an operator downloads: Mondo as OBO Graphs JSON, a classification of Orphanet as JSON. Both are CC BY 4.0. */

import type { Condition } from '../condition';
import { authoredConditions } from '../hierarchy';
import { fromMondo } from './mondo';
import { fromOrphanet } from './orphanet';

/** A condition as a file has it, under its number there: `MONDO:0009061`, `ORPHA:586`. */
export interface ListedCondition {
  readonly number: string;
  readonly name: string;
  readonly parents: readonly string[];
}

export interface ListedConditions {
  readonly source: 'mondo' | 'orphanet';
  /** What the file calls its own version; empty when it does not say. */
  readonly release: string;
  readonly conditions: readonly ListedCondition[];
}

/** What became of reading a file. `why`: a sentence for whoever chose it. */
export type ReadConditions =
  | { readonly ok: true; readonly source: ListedConditions['source']; readonly release: string; readonly conditions: readonly Condition[] }
  | { readonly ok: false; readonly why: string };

/** The largest file that is read, bytes: Mondo as a whole has about 100 MB. */
export const LARGEST_FILE = 256 * 1024 * 1024;
const MOST_CONDITIONS = 100_000;
const MOST_PARENTS = 50;
const LONGEST_NAME = 300;

const refused = (why: string): ReadConditions => ({ ok: false, why });

/** Reads a file's text: its shape is checked as a whole, and nothing of a file that is refused is used (R-IMP-04). */
export function readConditions(text: string): ReadConditions {
  if (/^\s*</.test(text)) return refused('This is XML. Choose the same list as JSON.');
  const json = parsed(text);
  if (json === undefined) return refused('This is not JSON, or only a part of it.');
  const listed = fromMondo(json) ?? fromOrphanet(json);
  if (!listed) return refused('This is neither Mondo as OBO Graphs JSON nor a classification of Orphanet as JSON.');
  const { source, conditions } = listed;
  if (conditions.length === 0) return refused('There is no condition in it.');
  if (conditions.length > MOST_CONDITIONS) return refused(`It has ${conditions.length} conditions; at most ${MOST_CONDITIONS} are read.`);
  const wrong = conditions.find(({ name, parents }) => name === '' || name.length > LONGEST_NAME || parents.length > MOST_PARENTS);
  if (wrong) return refused(`${wrong.number} has no name, one of more than ${LONGEST_NAME} characters, or more than ${MOST_PARENTS} wider conditions.`);
  const circular = circleIn(conditions);
  if (circular !== undefined) return refused(`${circular} is said to be wider than itself.`);
  const release = listed.release.replace(/[^\w./:-]/g, '').slice(0, 120);
  return { ok: true, source, release, conditions: besideOurs(conditions) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Conditions that the program's own list has stay as they are there, under their own ids and parents; the others are hung below them.
 * So no file moves what the list says (T24).
 */
function besideOurs(listed: readonly ListedCondition[]): readonly Condition[] {
  const ours = new Map(authoredConditions.flatMap(({ id, mondoIds, orphaIds }) => [...mondoIds, ...orphaIds].map((number) => [number, id] as const)));
  const known = new Set(listed.map(({ number }) => number));
  const idOf = (number: string): string => ours.get(number) ?? number.toLowerCase().replace(':', '-');
  return listed.filter(({ number }) => !ours.has(number)).map(({ number, name, parents }) => ({
    id: idOf(number), labels: { en: name, sv: name }, parents: [...new Set(parents.filter((parent) => known.has(parent) || ours.has(parent)).map(idOf))].sort(),
    alsoCalled: [], abbreviations: [], meshIds: [], orphaIds: number.startsWith('ORPHA:') ? [number] : [], mondoIds: number.startsWith('MONDO:') ? [number] : [],
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A condition that is above itself, if there is one. Without recursion: a file may be deep. */
function circleIn(conditions: readonly ListedCondition[]): string | undefined {
  const parentsOf = new Map(conditions.map(({ number, parents }) => [number, parents]));
  const waiting = new Map(conditions.map(({ number, parents }) => [number, parents.filter((parent) => parentsOf.has(parent)).length]));
  const childrenOf = new Map<string, string[]>();
  for (const { number, parents } of conditions) for (const parent of parents) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), number]);
  const free = [...waiting].filter(([, count]) => count === 0).map(([number]) => number);
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    waiting.delete(next);
    for (const child of childrenOf.get(next) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) free.push(child);
    }
  }
  return [...waiting.keys()][0];
}
