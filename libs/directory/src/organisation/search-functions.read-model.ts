/**
 * Functions that find organisations by name. Under row-level security no search index is used, because the operators of text search are
 * not leakproof; so these run as the tables' owner, apply the same condition themselves, and give back ids. The rows are then read under the policy.
 */

/** Languages whose own order of letters is used; every other gets the order that suits most. */
export const collations: Readonly<Record<string, string>> = { sv: 'sv-x-icu', da: 'da-x-icu', nb: 'nb-x-icu', fi: 'fi-x-icu', de: 'de-x-icu' };
export const usualCollation = 'und-x-icu';

/**
 * @param visible the policy's condition
 * @param statusSeen what a reader may know of an organisation's status
 */
export function searchSql(visible: string, statusSeen: string): readonly string[] {
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
    searchFunction(visible, statusSeen),
    similarFunction,
  ];
}

/**
 * Ids in order. Rank 0: a name begins with the words; rank 1: one holds them (fewer than three letters: a word begins with them); rank 2, only when there
 * are no others: one is written in a similar way. `words` is folded. Each rank is a query of its own, made for the filters at hand, so that
 * each has its own plan and the first page of a common word need not sort all that is found.
 */
const searchFunction = (visible: string, statusSeen: string): string => `
create function search(words text, of_status text, of_kind text, in_country text, about_conditions text[], "order" text, after_rank integer, after_name text, after_id uuid, most integer)
returns table (id uuid, rank integer) language plpgsql stable rows 30 security definer set search_path = pg_catalog, public, pg_temp as $body$
declare
  pattern text := replace(replace(replace(words, '\\', '\\\\'), '%', '\\%'), '_', '\\_');
  filters text := $$network = viewer.network() and (${visible})$$;
  holds text := case when length(words) < 3 then ' and beginnings @> array[$6]' else $$ and haystack like '%' || $5 || '%'$$ end;
  matching text;
  found_so_far integer := 0;
  found_now integer;
begin
  if of_status is not null then filters := filters || $$ and ${statusSeen} = $1$$; end if;
  if of_kind is not null then filters := filters || ' and kind = $2'; end if;
  if in_country is not null then filters := filters || ' and countries @> array[$3]'; end if;
  if about_conditions is not null then filters := filters || ' and conditions && $4'; end if;
  for this_rank in coalesce(after_rank, 0) .. case when words is null then 0 when length(words) < 5 then 1 else 2 end loop
    exit when found_so_far >= most or (this_rank = 2 and (found_so_far > 0 or after_rank in (0, 1)));
    matching := case
      when words is null then ''
      when this_rank = 0 then case when length(words) = 2 then holds else '' end || $$ and haystack like E'%\\n' || $5 || '%'$$
      when this_rank = 1 then holds || $$ and haystack not like E'%\\n' || $5 || '%'$$
      else ' and $6 <% haystack' end;
    if this_rank = 2 then perform set_config('pg_trgm.word_similarity_threshold', '0.6', true); end if;
    -- Where the planner cannot guess how few there are it would walk the index of names to its end: there they are found first, then put in order.
    return query execute format('with found as %s materialized (select id, name from organisations.organisation where %s)'
        ' select id, %s from found where %s order by name collate %I, id limit $9', case when this_rank = 2 or length(words) = 2 then '' else 'not' end, filters || matching, this_rank,
        case when this_rank = after_rank then format('(name collate %1$I, id) > ($7 collate %1$I, $8)', "order") else 'true' end, "order")
      using of_status, of_kind, in_country, about_conditions, pattern, words, after_name, after_id, most - found_so_far;
    get diagnostics found_now = row_count;
    found_so_far := found_so_far + found_now;
  end loop;
end $body$`;

/** Organisations with a name that could be mistaken for this one's: the same for an eye in a hurry, or nearly the same letters (R-VER-02). For those who check it only: the function gives nobody else an answer. */
const similarFunction = `
create function similar_to(of_id uuid)
returns table (id uuid) language plpgsql stable rows 20 security definer set search_path = pg_catalog, public, pg_temp as $body$
begin
  perform set_config('pg_trgm.strict_word_similarity_threshold', '0.7', true);
  return query execute $$
    select other.id from organisations.organisation one join organisations.organisation other on other.network = one.network and other.id <> one.id
    where one.network = viewer.network() and one.id = $1
      and (viewer.role() = 'coordinator' or exists (select from organisations.guest g where g.network = one.network and g.organisation = one.id and g.person = viewer.person()))
      and (other.skeletons && one.skeletons or split_part(one.likeness, E'\\n', 2) <<% other.likeness)
    order by other.skeletons && one.skeletons desc, strict_word_similarity(split_part(one.likeness, E'\\n', 2), other.likeness) desc, other.id limit 20$$ using of_id;
end $body$`;
