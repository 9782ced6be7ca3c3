/** How many organisations could answer, by public facts alone: counted in the database, exactly (R-FEA-01). */

import type { EngagementKind } from '#vocabulary';
import { given, misfitSql, related } from '../matching/fit-in-database.read-model';
import type { Misfit } from '../matching/fit';
import type { Reader } from '../reader';

/** What is looked for. What is left out does not matter. */
export interface PublicWishes {
  readonly conditions?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
  /** Whether one can take part from anywhere. */
  readonly remote: boolean;
  readonly kind?: EngagementKind | undefined;
}

/** How many fit, and how many each public fact leaves out: each counted once, by the first thing that stands against it. */
export interface OrganisationCount {
  readonly fitting: number;
  readonly leftOut: Readonly<Record<Misfit, number>>;
}

/**
 * Verified members of the patient side, the asker itself not among them. Nothing private is looked at: neither breaks, limits and
 * blocks nor when somebody confirmed the profile (R-MAT-05). Fits as `fit` does, which a spec compares.
 */
export async function countOrganisations(reader: Reader, { conditions, languages, countries, remote, kind }: PublicWishes): Promise<OrganisationCount> {
  const [row] = await reader.query<{ fitting: bigint } & Record<Misfit, bigint>>(
    `with judged as (
       select coalesce(${misfitSql}, 'fitting') as verdict from candidates.organisation where verified and kind in ('patient-organisation', 'umbrella') and id is distinct from viewer.organisation())
     select count(*) filter (where verdict = 'fitting') as fitting, count(*) filter (where verdict = 'country') as country, count(*) filter (where verdict = 'language') as language,
       count(*) filter (where verdict = 'kind') as kind, count(*) filter (where verdict = 'condition') as condition
     from judged`,
    [given(countries), remote, given(languages), kind ?? null, related(conditions)]);
  if (!row) throw new Error('a count has one row');
  const { fitting, ...leftOut } = row;
  return {
    fitting: Number(fitting),
    leftOut: { country: Number(leftOut.country), language: Number(leftOut.language), kind: Number(leftOut.kind), condition: Number(leftOut.condition) },
  };
}
