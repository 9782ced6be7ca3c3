import type { Id, Instant } from '#kernel';
import { vocabularyVersion } from '#vocabulary';
import type { Reader } from '../reader';
import { knownPosition, readWanted } from './candidate-queries.read-model';
import { algorithmVersion, type MatchFactors } from './factors';
import { matchRequest } from './fit-in-database.read-model';
import { proposedPeople, type OpeningReader } from './proposed-people';

/** What an invitation keeps of the matching: the recipient's own factors, and what they rest on (R-MAT-04). */
export interface Snapshot {
  readonly match: MatchFactors;
  readonly algorithm: string;
  readonly vocabulary: string;
  readonly position: string;
}

/** The snapshot for each of these recipients, as matching sees them now. One who does not fit has no factors: a person decides. */
export async function snapshotsFor(reader: Reader, request: Id, now: Instant): Promise<(recipient: Id) => Snapshot> {
  const [wanted, position] = [await readWanted(reader, request), await knownPosition(reader)];
  const proposals = wanted ? (await matchRequest(reader, wanted, now)).proposals : [];
  const factors = new Map(proposals.map((proposal) => [proposal.recipient, proposal.factors]));
  return (recipient) => ({ match: factors.get(recipient) ?? [], algorithm: algorithmVersion, vocabulary: vocabularyVersion, position });
}

/** The same for these people; nobody else's data are opened for it. */
export async function snapshotsOfPeople(reader: OpeningReader, request: Id, people: readonly Id[], now: Instant): Promise<(person: Id) => Snapshot> {
  const [wanted, position] = [await readWanted(reader, request), await knownPosition(reader)];
  const proposed = wanted ? await proposedPeople(reader, wanted, now, people) : [];
  const factors = new Map(proposed.map(({ proposal }) => [proposal.recipient, proposal.factors]));
  return (person) => ({ match: factors.get(person) ?? [], algorithm: algorithmVersion, vocabulary: vocabularyVersion, position });
}
