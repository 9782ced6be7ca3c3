import type { CalendarDate, Deadline, Id } from '#kernel';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import { forRequests } from '../attention/availability';
import type { Reader } from '../reader';
import type { RequestForm } from '../request/form';
import { wantedBy, type Candidate, type PastInvitation, type Wanted } from './candidate';

export interface OrganisationRow {
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

export interface InvitationRow {
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
  return candidatesOf(organisations, await reader.query<InvitationRow>('select recipient, request, asker, sent_at, until, waiting from candidates.invitation'));
}

/** Candidates from their rows, each with its own invitations. */
export function candidatesOf(organisations: readonly OrganisationRow[], invitations: readonly InvitationRow[]): readonly Candidate[] {
  const byRecipient = byRecipientOf(invitations);
  return organisations.map((row) => candidateOf(row, byRecipient.get(row.id) ?? []));
}

/** What each recipient has been asked. */
export function byRecipientOf(invitations: readonly InvitationRow[]): ReadonlyMap<Id, readonly PastInvitation[]> {
  const byRecipient = new Map<Id, PastInvitation[]>();
  for (const row of invitations) {
    const past = byRecipient.get(row.recipient) ?? [];
    past.push(pastInvitation(row));
    byRecipient.set(row.recipient, past);
  }
  return byRecipient;
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
