/** The public part of matching, where the rows are: a request for few finds them without reading everybody. It judges as `fit` does, which specs compare. */

import type { Id, Instant } from '#kernel';
import { conditions as vocabulary, distance } from '#vocabulary';
import type { Reader } from '../reader';
import type { Wanted } from './candidate';
import { candidatesOf, type InvitationRow, type OrganisationRow } from './candidate-queries.read-model';
import { misfits, type Misfit } from './fit';
import { match, type Matches } from './match';

/**
 * The first public fact that does not fit, or null. Of `candidates.organisation`, with $1 the countries, $2 whether one can take part from anywhere,
 * $3 the languages, $4 the kind of work, $5 the conditions with all that are wider or narrower; null is no wish.
 */
export const misfitSql = `case
  when not ($1::text[] is null or $2::boolean or countries && $1) then 'country'
  when not ($3::text[] is null or languages && $3) then 'language'
  when $4::text = any(not_open_to) then 'kind'
  when not ($5::text[] is null or every_condition or conditions && $5) then 'condition' end`;

/** A list of wishes, or null when there is none. */
export function given(list: readonly string[] | undefined): readonly string[] | null {
  return list?.length ? list : null;
}

/** The conditions themselves, and all that are wider or narrower; null when there is none. */
export function related(wanted: readonly string[] | undefined): readonly string[] | null {
  if (!wanted?.length) return null;
  return [...new Set([...wanted, ...vocabulary.map(({ id }) => id).filter((id) => wanted.some((one) => distance(one, id) !== undefined))])];
}

const judged = `
  select o.*, case when id in (select recipient from candidates.invitation where request = $6 or (asker = $7 and until > $8)) then 'asked' else ${misfitSql} end as verdict
  from candidates.organisation o where verified and kind in ('patient-organisation', 'umbrella') and id <> $7`;

/** Matches a request with all members of the patient side: the same as `match` says of all `readCandidates`, and only those are read who meet its public wishes. */
export async function matchRequest(reader: Reader, wanted: Wanted, at: Instant): Promise<Matches> {
  const { request, asker, countries, remote, languages, kind, conditions } = wanted;
  // A request without languages or without conditions finds nobody; one for any condition has no such wish.
  const wishes = [given(countries), remote, languages, kind, conditions === 'all' ? null : related(conditions) ?? [], request, asker, at];
  const counts = await reader.query<{ verdict: Misfit | 'asked'; members: bigint }>(`select verdict, count(*) as members from (${judged}) j where verdict is not null group by verdict`, wishes);
  const organisations = await reader.query<OrganisationRow>(
    `select j.id, j.verified, j.kind, j.conditions, j.every_condition, j.languages, j.countries, j.open_to, j.not_open_to, j.confirmed_at, j.verification_due,
       coalesce(j.contact_limit, n.contact_limit) as contact_limit, j.paused, j.paused_until, j.blocked
     from (${judged}) j join candidates.network n using (network) where j.verdict is null`, wishes);
  const invitations = await reader.query<InvitationRow>(
    'select recipient, request, asker, sent_at, until, waiting from candidates.invitation where recipient = any($1::uuid[])', [organisations.map(({ id }): Id => id)]);
  const { proposals, leftOut } = match(wanted, candidatesOf(organisations, invitations), at);
  const counted = new Map(counts.map(({ verdict, members }) => [verdict, Number(members)]));
  return {
    proposals,
    leftOut: { ...leftOut, alreadyAsked: counted.get('asked') ?? 0, misfit: Object.fromEntries(misfits.map((misfit) => [misfit, counted.get(misfit) ?? 0])) as Record<Misfit, number> },
  };
}
