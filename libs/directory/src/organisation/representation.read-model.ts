/** Who came to answer for an organisation and who ceased to, told to everybody who answers for it at the time (R-ORG-10, R-ORG-11). */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import {
  OrganisationClaimed, OrganisationRegistered, RecoveryAgreed, RecoveryDropped, RecoveryProposed, RecoveryStopped, RepresentationRecovered, RepresentativeAppointed, RepresentativeRemoved, VerificationRefused,
} from './events';
import type { Query } from './organisation-queries.read-model';

/** What can happen to who answers for an organisation. */
export const representationChanges = ['appointed', 'removed', 'recovery-proposed', 'recovery-agreed', 'recovery-dropped', 'recovery-stopped', 'recovered'] as const;
export type RepresentationChange = (typeof representationChanges)[number];

const network = column('text');

export const representationModel = readModel('representation', 2, {
  /** Who is told, from where in the log and until where: the one who is removed is told that too. */
  party: table({
    columns: { network, organisation: column('uuid'), person: column('uuid'), since: column('bigint'), until: maybe('bigint'), name: sealed<string>() },
    key: ['network', 'organisation', 'person'],
    visible: 'person = viewer.person()',
  }),
  notice: table({
    columns: {
      network, event: column('uuid'), organisation: column('uuid'), change: column('text'), person: maybe('uuid'), at: column('bigint'), position: column('bigint'), revision: column('bigint'), takes_effect: maybe('bigint'),
    },
    key: ['network', 'event'],
    visible: `exists (select from party p where p.network = notice.network and p.organisation = notice.organisation and notice.position >= p.since and (p.until is null or notice.position <= p.until or notice.change in ('recovery-agreed', 'recovered')))`,
  }),
  /** A recovery that coordinators decide on: for them, and for whoever answers for the organisation or did. */
  recovery: table({
    columns: {
      network, organisation: column('uuid'), person: column('uuid'), person_name: sealed<string>(), reason: sealed<string>(), proposed_by: column('uuid'), proposed_at: column('bigint'), takes_effect: maybe('bigint'), ended_at: maybe('bigint'), outcome: maybe('text'),
    },
    key: ['network', 'organisation'],
    visible: `viewer.role() in ('coordinator', 'auditor') or organisation = viewer.organisation() or exists (select from party p where p.network = recovery.network and p.organisation = recovery.organisation)`,
  }),
}, ['create index by_organisation on notice (network, organisation, position)', 'create index by_person on party (network, person)'])
  .on(OrganisationRegistered, (e, { party }) => party.put({ network: e.network, organisation: e.id, person: e.data.representative, since: e.position, until: null, name: e.data.personName }))
  .on(OrganisationClaimed, (e, { party }) => party.put({ network: e.network, organisation: e.id, person: e.data.representative, since: e.position, until: null, name: e.data.personName }))
  .on(RepresentativeAppointed, (e, { party, notice }) => {
    party.put({ network: e.network, organisation: e.id, person: e.data.person, since: e.position, until: null, name: e.data.personName });
    notice.put({ ...noticed(e), change: 'appointed', person: e.data.person });
  })
  .on(RepresentativeRemoved, (e, { party, notice }) => {
    party.change([e.network, e.id, e.data.person], (row) => ({ ...row, until: e.position }));
    notice.put({ ...noticed(e), change: 'removed', person: e.data.person });
  })
  .on(VerificationRefused, (e, { party }) => {
    for (const person of e.data.people) party.change([e.network, e.id, person], (row) => ({ ...row, until: e.position }));
  })
  .on(RecoveryProposed, (e, { recovery, notice }) => {
    const { by, person, personName, reason } = e.data;
    recovery.put({ network: e.network, organisation: e.id, person, person_name: personName, reason, proposed_by: by, proposed_at: e.at, takes_effect: null, ended_at: null, outcome: null });
    notice.put({ ...noticed(e), change: 'recovery-proposed', person });
  })
  .on(RecoveryAgreed, (e, { recovery, notice }) => {
    recovery.change([e.network, e.id], (row) => ({ ...row, takes_effect: BigInt(e.data.endsAt) }));
    notice.put({ ...noticed(e), change: 'recovery-agreed', takes_effect: BigInt(e.data.endsAt) });
  })
  .on(RecoveryDropped, (e, { recovery, notice }) => {
    recovery.change([e.network, e.id], (row) => ({ ...row, ended_at: e.at, outcome: 'recovery-dropped' }));
    notice.put({ ...noticed(e), change: 'recovery-dropped' });
  })
  .on(RecoveryStopped, (e, { recovery, notice }) => {
    recovery.change([e.network, e.id], (row) => ({ ...row, ended_at: e.at, outcome: 'recovery-stopped' }));
    notice.put({ ...noticed(e), change: 'recovery-stopped', person: e.data.by });
  })
  .on(RepresentationRecovered, (e, { recovery, notice }) => {
    recovery.change([e.network, e.id], (row) => ({ ...row, ended_at: e.at, outcome: 'recovered' }));
    notice.put({ ...noticed(e), change: 'recovered', person: e.data.person });
  });

function noticed(e: { readonly network: string; readonly id: Id; readonly eventId: Id; readonly at: bigint; readonly position: bigint; readonly revision: bigint }) {
  return { network: e.network, event: e.eventId, organisation: e.id, at: e.at, position: e.position, revision: e.revision, person: null, takes_effect: null };
}

export interface NoticeRow {
  readonly event: Id;
  readonly organisation: Id;
  readonly change: RepresentationChange;
  readonly person: Id | null;
  readonly at: bigint;
  readonly position: bigint;
  readonly revision: bigint;
  readonly takes_effect: bigint | null;
}

/** What the reader is told, the newest first. */
export function noticesFor(query: Query, after: readonly [string, string] | undefined, limit: number): Promise<readonly NoticeRow[]> {
  return query<NoticeRow>(
    `select event, organisation, change, person, at, position, revision, takes_effect from representation.notice
     where $1::bigint is null or (position, revision) < ($1::bigint, $2::bigint) order by position desc, revision desc limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** A recovery as its readers see it. Instants are epoch milliseconds. */
export interface RecoveryRow {
  readonly person: Id;
  readonly person_name: Personal<string>;
  readonly reason: Personal<string>;
  readonly proposed_by: Id;
  readonly proposed_at: bigint;
  readonly takes_effect: bigint | null;
  readonly ended_at: bigint | null;
  readonly outcome: RepresentationChange | null;
}

/** The last recovery of an organisation, as far as the reader may know. */
export async function recoveryOf(query: Query, organisation: Id): Promise<RecoveryRow | undefined> {
  return (await query<RecoveryRow>('select person, person_name, reason, proposed_by, proposed_at, takes_effect, ended_at, outcome from representation.recovery where organisation = $1', [organisation]))[0];
}
