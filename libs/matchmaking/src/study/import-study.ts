import type { Commands, Failure } from '#engine';
import { derivedId, newId, type Id } from '#kernel';
import { rejectionSentence } from '#language';
import { ImportStudy } from '../request/writing';
import { parseStudy } from './parse-study';
import { readJsonFile } from './study-file';
import type { StudyFacts } from './study-facts';

/** The request that an organisation makes of a study: importing the study again finds the same draft. */
export function studyRequestId(network: string, asker: Id, { registry, registryId }: Pick<StudyFacts, 'registry' | 'registryId'>): Id {
  return derivedId('request', network, asker, registry, registryId);
}

export interface ImportStudyParts {
  /** Path of the file that holds one study record. */
  readonly file: string;
  /** The organisation that the draft is for. */
  readonly asker: Id;
  readonly network: string;
  readonly commands: Commands;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

/** `changed` is false when the same record was imported before. `why` is one sentence for whoever gave the file. */
export type StudyImport =
  | { readonly ok: true; readonly request: Id; readonly study: StudyFacts; readonly changed: boolean }
  | { readonly ok: false; readonly why: string };

/** Makes a draft of a registered study with what its public record says and nothing else (R-IMP-02). For whoever runs the installation. */
export async function importStudy({ file, asker, network, commands, clock }: ImportStudyParts): Promise<StudyImport> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const reading = parseStudy(read.json);
  if (!reading.ok) return reading;
  const { study } = reading;
  const request = studyRequestId(network, asker, study);
  const outcome = await commands.do(ImportStudy, { request, asker, study }, { actor: { kind: 'operator', network }, commandId: newId(clock()) });
  return outcome.ok ? { ok: true, request, study, changed: outcome.changed } : { ok: false, why: whyNot(outcome, study) };
}

function whyNot(outcome: Failure, { registryId }: StudyFacts): string {
  if (outcome.kind === 'malformed') return 'The organisation that it is for is not named by an id.';
  if (outcome.kind !== 'rejected') return `${registryId} could not be imported: ${outcome.kind}.`;
  if (outcome.rejections.some(({ code, field }) => code === 'WRONG_STATE' && field === undefined)) return `The request that was made of ${registryId} has been handed in since, so it stays as it is.`;
  if (outcome.rejections.some(({ code }) => code === 'WRONG_STATE')) return 'A patient organisation does not open requests. Name the organisation that leads or pays for the study.';
  return outcome.rejections.map(({ code }) => rejectionSentence('en', code)).join(' ');
}
