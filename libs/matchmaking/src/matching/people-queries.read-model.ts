import type { TakesPart } from '#directory';
import type { Id, Personal } from '#kernel';
import type { EngagementKind } from '#vocabulary';
import type { Reader } from '../reader';
import { byRecipientOf, type InvitationRow, type OrganisationRow } from './candidate-queries.read-model';
import type { PersonCandidate } from './people';

/** A person who could be asked, with what is about them still in its boxes. */
export interface SealedPerson extends Pick<PersonCandidate, 'person' | 'confirmedAt' | 'limit' | 'pause' | 'blocked' | 'invitations' | 'affiliations'> {
  readonly languages: Personal<readonly string[]>;
  readonly openTo: Personal<readonly EngagementKind[]>;
  readonly country: Personal<string> | null;
  readonly takesPart: Personal<TakesPart> | null;
  readonly conditions: Personal<readonly string[]> | null;
}

export interface PersonRow extends Pick<OrganisationRow, 'id' | 'contact_limit' | 'paused' | 'paused_until' | 'blocked'> {
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
  return sealedPeopleOf(people, await reader.query<InvitationRow>('select recipient, request, asker, sent_at, until, waiting from candidates.invitation'));
}

/** Advisors from their rows, each with their own invitations. */
export function sealedPeopleOf(people: readonly PersonRow[], invitations: readonly InvitationRow[]): readonly SealedPerson[] {
  const byRecipient = byRecipientOf(invitations);
  return people.map((row) => ({
    person: row.id, confirmedAt: Number(row.confirmed_at), limit: row.contact_limit, blocked: row.blocked, affiliations: row.affiliations,
    pause: row.paused ? { until: row.paused_until ?? undefined } : undefined, invitations: byRecipient.get(row.id) ?? [],
    languages: row.languages, openTo: row.open_to, country: row.country, takesPart: row.takes_part, conditions: row.conditions,
  }));
}
