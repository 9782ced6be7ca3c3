import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Names such as "foreningen c4ca4238 …" made from numbers; every tenth for diabetes, every hundredth Danish. */
const filling = `
  insert into organisations.organisation (network, id, status, claimed, name, kind, conditions, every_condition, countries, haystack, beginnings, skeletons, likeness, said, removal_asked, funders, people)
  select $2::text, md5($2 || n)::uuid, 'listed', false, name, case when n % 2 = 0 then 'academic' else 'patient-organisation' end,
    case when n % 10 = 0 then array['diabetes'] when n % 997 = 0 then array['psoriasis'] else '{}' end, false, case when n % 100 = 0 then array['DK'] else array['SE'] end,
    E'\\n' || name || E'\\n', array[left(name, 1), left(name, 2), left(word, 1), left(word, 2)], array[replace(name, ' ', '')], E'\\n' || replace(name, ' ', '') || E'\\n',
    jsonb_build_object('name', name, 'own', '{}'::jsonb), false, '[]', '{}'
  from (select n, word, (case when n % 3 = 0 then 'foreningen ' when n % 3 = 1 then 'university of ' else '' end) || word || ' ' || right(md5('b' || n), 6) as name
        from (select n, left(md5(n::text), 8) as word from generate_series(1, $1::int) n) words) names`;

export async function fill(pool: Pool, network: string, entries: number): Promise<void> {
  await pool.query(filling, [entries, network]);
}

/** The word in the name of the nth organisation. */
export function wordOf(n: number): string {
  return createHash('md5').update(String(n)).digest('hex').slice(0, 8);
}
