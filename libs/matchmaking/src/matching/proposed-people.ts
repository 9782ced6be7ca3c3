import { forgotten, type Forgotten, type Instant, type Personal } from '#kernel';
import type { Reader } from '../reader';
import { readCandidates } from './candidate-queries.read-model';
import { readPeople, type SealedPerson } from './people-queries.read-model';
import type { Candidate, Wanted } from './candidate';
import { match, type Proposal } from './match';
import { matchPeople, type PersonCandidate } from './people';

/** Reads rows as whoever asks, and opens boxes for them. */
export interface OpeningReader extends Reader {
  open<T>(box: Personal<T>): Promise<T | Forgotten>;
}

/** A person who is proposed, with what their card shows of them (R-MAT-06). */
export interface ProposedPerson {
  readonly proposal: Proposal;
  readonly country: string | undefined;
}

/** People who could be asked for a request now, best first. What they have said is opened for this once, and kept nowhere. */
export async function proposedPeople(reader: OpeningReader, wanted: Wanted, at: Instant): Promise<readonly ProposedPerson[]> {
  return proposedAmong(reader, wanted, await readCandidates(reader), await readPeople(reader), at);
}

/** The same of candidates that have been read. */
export async function proposedAmong(
  opener: Pick<OpeningReader, 'open'>, wanted: Wanted, organisations: readonly Candidate[], sealed: readonly SealedPerson[], at: Instant,
): Promise<readonly ProposedPerson[]> {
  const beside = new Set([
    ...match(wanted, organisations, at).proposals.map(({ recipient }) => recipient),
    ...organisations.filter(({ invitations }) => invitations.some(({ request }) => request === wanted.request)).map(({ recipient }) => recipient),
  ]);
  const people = (await Promise.all(sealed.map((person) => openedPerson(opener, person)))).filter((person) => person !== undefined);
  const countries = new Map(people.map(({ person, country }) => [person, country]));
  return matchPeople(wanted, people, beside, at).map((proposal) => ({ proposal, country: countries.get(proposal.recipient) }));
}

/** Undefined when what matching needs is deleted. */
async function openedPerson(reader: Pick<OpeningReader, 'open'>, { languages, openTo, country, takesPart, conditions, ...plain }: SealedPerson): Promise<PersonCandidate | undefined> {
  const [spoken, wished, where, how, about] = await Promise.all([reader.open(languages), reader.open(openTo), said(reader, country), said(reader, takesPart), said(reader, conditions)]);
  if (spoken === forgotten || wished === forgotten) return undefined;
  return { ...plain, languages: spoken, openTo: wished, country: where, takesPart: how, conditions: about };
}

async function said<T>(reader: Pick<OpeningReader, 'open'>, box: Personal<T> | null): Promise<T | undefined> {
  const found = box === null ? undefined : await reader.open(box);
  return found === forgotten ? undefined : found;
}
