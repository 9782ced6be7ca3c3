import type { TakesPart } from '#directory';
import { days, type Id, type Instant, type Personal } from '#kernel';
import type { EngagementKind } from '#vocabulary';
import type { Reader } from '../reader';
import { byRecipientOf, type InvitationRow, type OrganisationRow } from './candidate-queries.read-model';
import type { Wanted } from './candidate';
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

/** Whom to read of all advisors: those who can be asked for a request now, besides these organisations; or these people and nobody else. */
export type Whom = { readonly wanted: Wanted; readonly beside: ReadonlySet<Id>; readonly at: Instant } | { readonly people: readonly Id[] };

/** A year and a day more than any profile stays confirmed. */
const CONFIRMED_WITHIN = days(368);

/**
 * What stands against asking somebody and can be read without opening what is about them: an old profile, an open break, a block, a limit
 * that is reached, an invitation, an organisation of theirs. Of `candidates.person` p and its network n, with $1 the asker, $2 the
 * request, $3 now, $4 the oldest confirmation, $5 the organisations. `matchPeople` judges again whoever is left.
 */
const canBeAsked = `p.confirmed_at > $4 and (not p.paused or p.paused_until is not null) and $1 <> all (p.blocked || p.affiliations) and not p.affiliations && $5::uuid[]
  and not exists (select from candidates.invitation i where i.network = p.network and i.recipient = p.id and (i.request = $2 or (i.asker = $1 and i.until > $3)))
  and (select count(*) from candidates.invitation i where i.network = p.network and i.recipient = p.id and i.waiting and i.until > $3) < coalesce(p.contact_limit, n.contact_limit)`;

/** Advisors, with the invitations that they have had. Nobody is read who cannot be asked, so that nothing about them is opened. */
export async function readPeople(reader: Reader, whom: Whom): Promise<readonly SealedPerson[]> {
  const [condition, values] = 'people' in whom
    ? ['p.id = any ($1::uuid[])', [whom.people]] as const
    : [canBeAsked, [whom.wanted.asker, whom.wanted.request, whom.at, whom.at - CONFIRMED_WITHIN, [...whom.beside]]] as const;
  const people = await reader.query<PersonRow>(
    `select p.id, p.confirmed_at, p.languages, p.open_to, p.country, p.takes_part, p.conditions, p.affiliations, coalesce(p.contact_limit, n.contact_limit) as contact_limit, p.paused, p.paused_until, p.blocked
      from candidates.person p join candidates.network n using (network) where ${condition} order by p.id`, values);
  return sealedPeopleOf(people, await reader.query<InvitationRow>(
    'select recipient, request, asker, sent_at, until, waiting from candidates.invitation where recipient = any ($1::uuid[])', [people.map(({ id }) => id)]));
}

/** The organisations that have been asked for a request: whoever belongs to one of them is not proposed beside it (R-MAT-08). */
export async function organisationsAsked(reader: Reader, request: Id): Promise<readonly Id[]> {
  const rows = await reader.query<{ readonly id: Id }>(
    `select o.id from candidates.organisation o join candidates.invitation i on i.network = o.network and i.recipient = o.id
      where i.request = $1 and o.verified and o.kind in ('patient-organisation', 'umbrella')`, [request]);
  return rows.map(({ id }) => id);
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
