/** Which conditions a network works with: the program's own list, and what an operator has put beside it. Each change is an event (R-IMP-04). */

import { command, concept, derivedId, event, line, nothing, plain, reject, type CommandOf, type Decision, type EventOf, type Id } from '#kernel';
import { z } from 'zod';

const Version = z.string().regex(/^[0-9a-f]{16}$/);
const fields = {
  source: z.enum(['mondo', 'orphanet']),
  release: line(120).optional(),                       // what the file calls its own version
  file: z.string().regex(/^[0-9a-f]{64}$/),            // SHA-256 of its bytes
  conditions: z.int().min(0).max(100_000),
  added: z.int().min(0), gone: z.int().min(0), renamed: z.int().min(0), moved: z.int().min(0),
};

// ── Events ───────────────────────────────────────────────────────────────────
/** `version`: the vocabulary's from now on, as invitations remember it (R-MAT-04). The numbers say what changed. */
export const VocabularyLoaded = event('VocabularyLoaded', 1, {
  version: plain(Version),
  source: plain(fields.source), release: plain(line(120)).optional(), file: plain(fields.file),
  conditions: plain(fields.conditions), added: plain(fields.added), gone: plain(fields.gone), renamed: plain(fields.renamed), moved: plain(fields.moved),
});
export type VocabularyEvent = EventOf<typeof VocabularyLoaded>;

interface Vocabulary {
  readonly version?: string;
}

/** A network has one vocabulary. */
export function vocabularyId(network: string): Id {
  return derivedId('vocabulary', network);
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const LoadVocabulary = command('LoadVocabulary', { version: Version, ...fields });

function load(vocabulary: Vocabulary, asked: CommandOf<typeof LoadVocabulary>): Decision<VocabularyEvent> {
  if (asked.version === vocabulary.version) return nothing;
  return asked.conditions === 0 ? reject('FILE_REFUSED', 'conditions') : [VocabularyLoaded(asked)];
}

const initial: Vocabulary = {};

export const vocabulary = concept('vocabulary', [VocabularyLoaded], initial, (_vocabulary, { data: { version } }: VocabularyEvent) => ({ version }))
  .when(LoadVocabulary, load, { stream: (_asked, { network }) => vocabularyId(network) });
