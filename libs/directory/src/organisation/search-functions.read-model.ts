/**
 * Functions that find organisations by name. Under row-level security no search index is used, because the operators of text search are
 * not leakproof; so these run as the tables' owner, apply the same condition themselves, and give back ids. The rows are then read under the policy.
 */

/** Languages whose own order of letters is used; every other gets the order that suits most. */
export const collations: Readonly<Record<string, string>> = { sv: 'sv-x-icu', da: 'da-x-icu', nb: 'nb-x-icu', fi: 'fi-x-icu', de: 'de-x-icu' };
export const usualCollation = 'und-x-icu';

/** @param visible the policy's condition */
export function searchSql(visible: string): readonly string[] {
  const order = [usualCollation, 'sv-x-icu'].map((collation) => `create index by_name_${collation.slice(0, 2)} on organisation (network, name collate "${collation}", id)`);
  return [
    ...order,
    'create index by_text on organisation using gin (haystack gin_trgm_ops)',
    'create index by_beginning on organisation using gin (beginnings)',
    'create index by_skeleton on organisation using gin (skeletons)',
    'create index by_likeness on organisation using gin (likeness gin_trgm_ops)',
    'create index by_condition on organisation using gin (conditions)',
    'create index by_country on organisation using gin (countries)',
    'create index by_person on representative (network, person)',
    searchFunction(visible),
    similarFunction,
  ];
}

/**
 * Ids in order: names that begin with the words, then names that hold them; only when there are none, names that are written in a similar way.
 * `words` is folded. Built for the arguments at hand, so that each combination of filters has a plan of its own.
 */
const searchFunction = (visible: string): string => `
create function search(words text, of_status text, of_kind text, in_country text, about_condition text, "order" text, after_rank integer, after_name text, after_id uuid, most integer)
returns table (id uuid, rank integer) language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $body$
declare
  pattern text := replace(replace(replace(words, '\\', '\\\\'), '%', '\\%'), '_', '\\_');
  ranked text := '0';
  where_ text := $$network = viewer.network() and (${visible})$$;
  found_ boolean;
  sql text;
begin
  if of_status is not null then where_ := where_ || ' and status = $1'; end if;
  if of_kind is not null then where_ := where_ || ' and kind = $2'; end if;
  if in_country is not null then where_ := where_ || ' and countries @> array[$3]'; end if;
  if about_condition is not null then where_ := where_ || ' and conditions @> array[$4]'; end if;
  if words is not null then
    ranked := $$case when haystack like E'%\\n' || $5 || '%' then 0 else 1 end$$;
    if length(words) < 3 then
      where_ := where_ || ' and beginnings @> array[$6]';
    elsif after_rank = 2 then
      ranked := '2';
    else
      execute 'select exists (select from organisations.organisation where ' || where_ || $$ and haystack like '%' || $5 || '%')$$ into found_
        using of_status, of_kind, in_country, about_condition, pattern, words;
      if not found_ then ranked := '2'; end if;
    end if;
    if ranked = '2' then
      perform set_config('pg_trgm.word_similarity_threshold', '0.5', true);
      where_ := where_ || ' and $6 <% haystack';
    elsif length(words) >= 3 then
      where_ := where_ || $$ and haystack like '%' || $5 || '%'$$;
    end if;
  end if;
  sql := format('select id, rank from (select id, name, %s as rank from organisations.organisation where %s) found', ranked, where_);
  if after_rank is not null then
    sql := sql || format(case when ranked in ('0', '2') then ' where (name collate %1$I, id) > ($8 collate %1$I, $9)' else ' where (rank, name collate %1$I, id) > ($7, $8 collate %1$I, $9)' end, "order");
  end if;
  return query execute sql || format(' order by rank, name collate %I, id limit $10', "order")
    using of_status, of_kind, in_country, about_condition, pattern, words, after_rank, after_name, after_id, most;
end $body$`;

/** Organisations with a name that could be mistaken for this one's: the same for an eye in a hurry, or nearly the same letters (R-VER-02). For coordinators only: the function gives nobody else an answer. */
const similarFunction = `
create function similar_to(of_id uuid)
returns table (id uuid) language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $body$
begin
  perform set_config('pg_trgm.strict_word_similarity_threshold', '0.7', true);
  return query execute $$
    select other.id from organisations.organisation one join organisations.organisation other on other.network = one.network and other.id <> one.id
    where one.network = viewer.network() and viewer.role() = 'coordinator' and one.id = $1
      and (other.skeletons && one.skeletons or split_part(one.likeness, E'\\n', 2) <<% other.likeness)
    order by other.skeletons && one.skeletons desc, strict_word_similarity(split_part(one.likeness, E'\\n', 2), other.likeness) desc, other.id limit 20$$ using of_id;
end $body$`;
