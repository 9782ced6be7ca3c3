import type { TakesPart } from '#directory';
import type { CalendarDate, Deadline, Id, Personal } from '#kernel';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import { forRequests } from '../attention/availability';
import type { Reader } from '../reader';
import type { RequestForm } from '../request/form';
import { wantedBy, type Candidate, type PastInvitation, type Wanted } from './candidate';
import type { PersonCandidate } from './people';

interface OrganisationRow {
  readonly id: Id;
  readonly verified: boolean;
  readonly kind: OrganisationKind;
  readonly conditions: readonly string[];
  readonly every_condition: boolean;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly open_to: readonly EngagementKind[];
  readonly not_open_to: readonly EngagementKind[];
  readonly confirmed_at: bigint | null;
  readonly verification_due: CalendarDate | null;
  readonly contact_limit: number;
  readonly paused: boolean;
  readonly paused_until: Deadline | null;
  readonly blocked: readonly Id[];
}

interface InvitationRow {
  readonly recipient: Id;
  readonly request: Id;
  readonly asker: Id;
  readonly sent_at: bigint;
  readonly until: bigint;
  readonly waiting: boolean;
}

/** All members of the patient side, with the invitations that they have had. */
export async function readCandidates(reader: Reader): Promise<readonly Candidate[]> {
  const organisations = await reader.query<OrganisationRow>(
    `select o.id, o.verified, o.kind, o.conditions, o.every_condition, o.languages, o.countries, o.open_to, o.not_open_to, o.confirmed_at, o.verification_due,
      coalesce(o.contact_limit, n.contact_limit) as contact_limit, o.paused, o.paused_until, o.blocked
      from candidates.organisation o join candidates.network n using (network) where o.verified and o.kind in ('patient-organisation', 'umbrella')`);
  const byRecipient = await pastInvitations(reader);
  return organisations.map((row) => candidateOf(row, byRecipient.get(row.id) ?? []));
}

async function pastInvitations(reader: Reader): Promise<ReadonlyMap<Id, readonly PastInvitation[]>> {
  const byRecipient = new Map<Id, PastInvitation[]>();
  for (const row of await reader.query<InvitationRow>('select recipient, request, asker, sent_at, until, waiting from candidates.invitation')) {
    const past = byRecipient.get(row.recipient) ?? [];
    past.push(pastInvitation(row));
    byRecipient.set(row.recipient, past);
  }
  return byRecipient;
}

/** A person who could be asked, with what is about them still in its boxes. */
export interface SealedPerson extends Pick<PersonCandidate, 'person' | 'confirmedAt' | 'limit' | 'pause' | 'blocked' | 'invitations' | 'affiliations'> {
  readonly languages: Personal<readonly string[]>;
  readonly openTo: Personal<readonly EngagementKind[]>;
  readonly country: Personal<string> | null;
  readonly takesPart: Personal<TakesPart> | null;
  readonly conditions: Personal<readonly string[]> | null;
}

interface PersonRow extends Pick<OrganisationRow, 'id' | 'contact_limit' | 'paused' | 'paused_until' | 'blocked'> {
  readonly confirmed_at: bigint;
  readonly languages: Personal<readonly string[]>;
  readonly open_to: Personal<readonly EngagementKind[]>;
  readonly country: Personal<string> | null;
  readonly takes_part: Personal<TakesPart> | null;
  readonly conditions: Personal<readonly string[]> | null;
  readonly affiliations: readonly Id[];
}

/** All advisors, with the invitations that they have had. */
export async function readPeople(reader: Reader): Promise<readonly SealedPerson[]> {
  const people = await reader.query<PersonRow>(
    `select p.id, p.confirmed_at, p.languages, p.open_to, p.country, p.takes_part, p.conditions, p.affiliations, coalesce(p.contact_limit, n.contact_limit) as contact_limit, p.paused, p.paused_until, p.blocked
      from candidates.person p join candidates.network n using (network) order by p.id`);
  const byRecipient = await pastInvitations(reader);
  return people.map((row) => ({
    person: row.id, confirmedAt: Number(row.confirmed_at), limit: row.contact_limit, blocked: row.blocked, affiliations: row.affiliations,
    pause: row.paused ? { until: row.paused_until ?? undefined } : undefined, invitations: byRecipient.get(row.id) ?? [],
    languages: row.languages, openTo: row.open_to, country: row.country, takesPart: row.takes_part, conditions: row.conditions,
  }));
}

function candidateOf(row: OrganisationRow, invitations: readonly PastInvitation[]): Candidate {
  return {
    recipient: row.id, kind: row.kind, verified: row.verified, conditions: row.every_condition ? 'all' : row.conditions,
    languages: row.languages, countries: row.countries, openTo: row.open_to, notOpenTo: row.not_open_to, limit: forRequests(row.contact_limit), blocked: row.blocked,
    confirmedAt: row.confirmed_at === null ? undefined : Number(row.confirmed_at),
    verificationDue: row.verification_due ?? undefined,
    pause: row.paused ? { until: row.paused_until ?? undefined } : undefined,
    invitations,
  };
}

function pastInvitation({ request, asker, sent_at, until, waiting }: InvitationRow): PastInvitation {
  return { request, asker, sentAt: Number(sent_at), until: Number(until), waiting };
}

/** What a request looks for; undefined when it is not there, not theirs, or not published. */
export async function readWanted(reader: Reader, id: Id): Promise<Wanted | undefined> {
  const [row] = await reader.query<{ asker: Id; form: RequestForm }>(`select asker, form from candidates.request where id = $1 and status = 'published'`, [id]);
  return row && wantedBy(id, row.asker, row.form);
}

/** How much of the log the rows know of (R-MAT-04). */
export async function knownPosition(reader: Reader): Promise<string> {
  const [row] = await reader.query<{ position: bigint }>(`select position from engine.projections where name = 'candidates' and live`);
  if (!row) throw new Error('no candidates have been projected');
  return row.position.toString();
}
