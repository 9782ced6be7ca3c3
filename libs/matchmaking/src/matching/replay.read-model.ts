/** Why somebody was asked, reckoned once more from the log as it was then (R-MAT-01, R-MAT-04). */

import { loadStream, rowsAsOf, streamName } from '#engine';
import type { EventStore } from '#event-store';
import { canonicalJson, forgotten, type EventRegistry, type Forgotten, type Id, type Instant, type Personal } from '#kernel';
import { isPatientSide, vocabularyVersion, type OrganisationKind } from '#vocabulary';
import { InvitationSent, type InvitationEvent } from '../invitation/events';
import type { RequestForm } from '../request/form';
import { wantedBy } from './candidate';
import { candidatesOf, type InvitationRow, type OrganisationRow } from './candidate-queries.read-model';
import { candidatesModel } from './candidates.read-model';
import { algorithmVersion, type MatchFactors } from './factors';
import { match, type Proposal } from './match';
import { sealedPeopleOf, type PersonRow } from './people-queries.read-model';
import { proposedAmong } from './proposed-people';

export interface ReplayParts {
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly network: string;
  /** Looks into boxes of the network. */
  readonly open: <T>(boxes: readonly Personal<T>[]) => Promise<readonly (T | Forgotten)[]>;
}

/** What an invitation says that its matching rested on. */
export interface RestsOn {
  readonly algorithm: string;
  readonly vocabulary: string;
  readonly position: string;
}

/** A matching, replayed. `same`: the reasons are those that were stored. `erased`: what was stored cannot be read any more, its key was destroyed. */
export interface Replayed extends RestsOn {
  readonly outcome: 'same' | 'different' | 'erased';
  readonly request: Id;
  readonly recipient: Id;
  readonly to: 'organisation' | 'person';
  readonly sentAt: Instant;
  readonly factors: MatchFactors;
  /** Its place in the list, from 1; undefined when it was not on it: a person decides (R-MAT-07). */
  readonly rank: number | undefined;
  /** How many were on the list. */
  readonly found: number;
}

/** `other-program`: the reasons are those of another algorithm or vocabulary, and only a program with the same can reckon them. */
export type Replay = { readonly outcome: 'no-such-invitation' } | ({ readonly outcome: 'other-program' } & RestsOn) | Replayed;

/**
 * Folds the log to the position that the invitation names, matches its request at the instant when it was sent, and compares the recipient's reasons with the stored ones.
 */
export async function replayMatch({ store, registry, network, open }: ReplayParts, invitation: Id): Promise<Replay> {
  const { events, recorded } = await loadStream(store, registry, streamName(network, 'invitation', invitation));
  const sent = (events as readonly InvitationEvent[]).find((event) => event.type === InvitationSent.type);
  const [first] = recorded;
  if (!sent || !first) return { outcome: 'no-such-invitation' };
  const { request, recipient, algorithm, vocabulary, position } = sent.data;
  if (algorithm !== algorithmVersion || vocabulary !== vocabularyVersion) return { outcome: 'other-program', algorithm, vocabulary, position };

  const sentAt = whenRecorded(first.meta);
  const tables = await rowsAsOf(store, registry, candidatesModel, network, BigInt(position));
  const openOne = async <T>(box: Personal<T>): Promise<T | Forgotten> => (await open([box]))[0] ?? forgotten;
  const proposals = await matchedIn(tables, { request, to: sent.data.to, at: sentAt, open: openOne });
  const index = proposals.findIndex((proposal) => proposal.recipient === recipient);
  const factors = proposals[index]?.factors ?? [];
  const [stored = forgotten] = await open([sent.data.match]);
  const outcome = stored === forgotten ? 'erased' : canonicalJson(stored) === canonicalJson(factors) ? 'same' : 'different';
  return { outcome, request, recipient, to: sent.data.to, sentAt, factors, rank: index === -1 ? undefined : index + 1, found: proposals.length, algorithm, vocabulary, position };
}

interface StoredOrganisation extends Omit<OrganisationRow, 'kind' | 'contact_limit'> {
  readonly kind: OrganisationKind | null;
  readonly contact_limit: number | null;
}

interface StoredPerson extends Omit<PersonRow, 'contact_limit'> {
  readonly contact_limit: number | null;
}

interface StoredRequest {
  readonly id: Id;
  readonly asker: Id;
  readonly status: string;
  readonly form: RequestForm | null;
}

type Rows = Awaited<ReturnType<typeof rowsAsOf>>;

interface Asked {
  readonly request: Id;
  readonly to: 'organisation' | 'person';
  readonly at: Instant;
  readonly open: <T>(box: Personal<T>) => Promise<T | Forgotten>;
}

/** The same rows as the queries of matching read, out of the folded tables. */
async function matchedIn(tables: Rows, { request, to, at, open }: Asked): Promise<readonly Proposal[]> {
  const rows = (name: string): readonly unknown[] => tables.get(name) ?? [];
  const found = (rows('request') as readonly StoredRequest[]).find(({ id }) => id === request);
  if (!found?.form || found.status !== 'published') return [];
  const wanted = wantedBy(request, found.asker, found.form);
  const [network] = rows('network') as readonly { readonly contact_limit: number }[];
  const limited = <Row extends { readonly contact_limit: number | null }>(row: Row): Row & { readonly contact_limit: number } => ({ ...row, contact_limit: row.contact_limit ?? network?.contact_limit ?? 0 });
  const invitations = rows('invitation') as readonly InvitationRow[];
  const organisations = candidatesOf((rows('organisation') as readonly StoredOrganisation[]).flatMap((row) =>
    (row.verified && row.kind !== null && isPatientSide(row.kind) ? [{ ...limited(row), kind: row.kind }] : [])), invitations);
  if (to === 'organisation') return match(wanted, organisations, at).proposals;
  const people = sealedPeopleOf((rows('person') as readonly StoredPerson[]).map(limited), invitations);
  return (await proposedAmong({ open }, wanted, organisations, people, at)).map(({ proposal }) => proposal);
}

function whenRecorded(meta: string): Instant {
  return Date.parse((JSON.parse(meta) as { readonly occurredAt: string }).occurredAt);
}
