import { forgotten, type Forgotten, type Id, type Instant, type Personal } from '#kernel';
import type { Reader } from '../reader';
import { matchRequest } from './fit-in-database.read-model';
import { organisationsAsked, readPeople, type SealedPerson } from './people-queries.read-model';
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

/**
 * People who could be asked for a request now, best first; of these alone, if they are given. What they have said is opened for this
 * once, and kept nowhere.
 */
export async function proposedPeople(reader: OpeningReader, wanted: Wanted, at: Instant, only?: readonly Id[]): Promise<readonly ProposedPerson[]> {
  const { proposals } = await matchRequest(reader, wanted, at);
  const beside = new Set([...proposals.map(({ recipient }) => recipient), ...await organisationsAsked(reader, wanted.request)]);
  return proposedOf(reader, wanted, beside, await readPeople(reader, only ? { people: only } : { wanted, beside, at }), at);
}

/** The same of everybody, where they have been read already. */
export async function proposedAmong(
  opener: Pick<OpeningReader, 'open'>, wanted: Wanted, organisations: readonly Candidate[], sealed: readonly SealedPerson[], at: Instant,
): Promise<readonly ProposedPerson[]> {
  const beside = new Set([
    ...match(wanted, organisations, at).proposals.map(({ recipient }) => recipient),
    ...organisations.filter(({ invitations }) => invitations.some(({ request }) => request === wanted.request)).map(({ recipient }) => recipient),
  ]);
  return proposedOf(opener, wanted, beside, sealed, at);
}

async function proposedOf(opener: Pick<OpeningReader, 'open'>, wanted: Wanted, beside: ReadonlySet<Id>, sealed: readonly SealedPerson[], at: Instant): Promise<readonly ProposedPerson[]> {
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
