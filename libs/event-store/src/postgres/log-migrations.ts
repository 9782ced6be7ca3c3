import { closed, type Migration } from '#database';

/**
 * The log: one table and the only two ways to write to it.
 *
 * Both functions take the same lock before they read anything and keep it until their transaction has become visible, so positions grow in the order
 * of commits and a reader that has seen a position has seen everything before it. (A sequence gives its numbers before the commit.)
 * They are volatile, so that each statement in them sees what was committed while they waited; that holds only under READ COMMITTED.
 * They tell listeners only when they wrote: a notice alone would make the transaction wait for the disk.
 * Last revisions come from the index, by `order by … limit 1`: as a join or an aggregate they get a bad plan that is then kept.
 */
export const logMigrations: readonly Migration[] = [
  {
    name: 'event-store/001-log',
    sql: `
create schema log;

create table log.events (
  position bigint primary key,
  stream text collate "C" not null,
  revision bigint not null check (revision >= 0),
  id uuid not null,
  type text collate "C" not null,
  schema smallint not null,
  ends_append boolean not null,
  data text collate "C" not null,
  meta text collate "C" not null,
  constraint events_stream_revision unique (stream, revision),
  constraint events_id unique (id)
);
comment on table log.events is 'Everything that ever happened, in order. Added to by log.append and log.append_one; never changed.';

create function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is only added to: % is refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger refuse_change before update or delete or truncate on log.events
  for each statement execute function log.refuse_change();
alter table log.events enable always trigger refuse_change;

-- What every append does first. Returns the position of the newest event.
create function log.take_turn() returns bigint language plpgsql volatile as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the log is written under READ COMMITTED only' using errcode = 'invalid_transaction_state';
  end if;
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  perform pg_advisory_xact_lock(7165898391620280174);
  return coalesce((select e.position from log.events e order by e.position desc limit 1), 0);
end $$;

-- The position of the last of these events if they are what stands in the stream right after the expected revision: the append has been done before.
create function log.position_of_repeated(stream_ text, expected_ bigint, ids_ uuid[]) returns bigint language plpgsql stable as $$
declare
  found_ids uuid[];
  last_position bigint;
begin
  select array_agg(e.id order by e.revision), max(e.position) into found_ids, last_position
    from log.events e where e.stream = stream_ and e.revision > expected_ and e.revision <= expected_ + cardinality(ids_);
  return case when found_ids = ids_ then last_position end;
end $$;

-- One event to one stream. Outcomes: written, repeated, wrong (then revision is the one found).
create function log.append_one(stream_ text, expected_ bigint, id_ uuid, type_ text, schema_ smallint, data_ text, meta_ text)
returns table (outcome text, end_revision bigint, end_position bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  head bigint := log.take_turn();
  current bigint := coalesce((select e.revision from log.events e where e.stream = stream_ order by e.revision desc limit 1), -1);
  repeated bigint;
begin
  if expected_ = current then
    insert into log.events values (head + 1, stream_, current + 1, id_, type_, schema_, true, data_, meta_);
    perform pg_notify('roundtable_log', '');
    return query select 'written', current + 1, head + 1;
  else
    repeated := case when expected_ < current then log.position_of_repeated(stream_, expected_, array[id_]) end;
    return query select case when repeated is null then 'wrong' else 'repeated' end,
                        case when repeated is null then current else expected_ + 1 end, repeated;
  end if;
end $$;

-- Many appends in one transaction. Append n is to streams[n], expects expectations[n], and has sizes[n] events, the first of which is ids[starts[n]];
-- owners says of each event to which append it belongs. Outcomes: written, repeated, wrong (then the revision is the one found),
-- and later: its answer depends on what an earlier append of this call writes to the same stream; ask again.
create function log.append(streams text[], expectations bigint[], starts int[], sizes int[],
                           owners int[], ids uuid[], types text[], schemas smallint[], datas text[], metas text[])
returns table (n int, outcome text, end_revision bigint, end_position bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  head bigint := log.take_turn();
begin
  return query
  with asked as materialized (
    select a.n::int as n, a.stream, a.expected, a.start, a.size,
           coalesce((select e.revision from log.events e where e.stream = a.stream order by e.revision desc limit 1), -1) as current
      from unnest(streams, expectations, starts, sizes) with ordinality as a(stream, expected, start, size, n)),
  -- Of those to one stream the first whose expectation is met wins.
  ranked as (
    select a.*, min(a.n) filter (where a.expected = a.current) over (partition by a.stream) as winner from asked a),
  placed as materialized (
    select r.*, r.n is not distinct from r.winner as wins,
           coalesce(sum(r.size) filter (where r.n = r.winner) over (order by r.n rows between unbounded preceding and 1 preceding), 0)::bigint as before,
           coalesce(r.current + sizes[r.winner], r.current) as after
      from ranked r),
  written as (
    insert into log.events
    select head + p.before + e.nth - p.start + 1, p.stream, p.current + e.nth - p.start + 1, e.id, e.type, e.schema, e.nth - p.start + 1 = p.size, e.data, e.meta
      from unnest(owners, ids, types, schemas, datas, metas) with ordinality as e(owner, id, type, schema, data, meta, nth)
      join placed p on p.n = e.owner where p.wins),
  judged as (
    select p.*,
           case when p.expected < p.current
                 and (select e.id from log.events e where e.stream = p.stream and e.revision = p.expected + 1) = ids[p.start]
                then log.position_of_repeated(p.stream, p.expected, ids[p.start : p.start + p.size - 1]) end as repeated,
           p.n > p.winner and (p.expected > p.current or p.expected = p.current and ids[p.start] = ids[starts[p.winner]]) as later
      from placed p)
  select j.n,
         case when j.wins then 'written' when j.later then 'later' when j.repeated is not null then 'repeated' else 'wrong' end,
         case when j.wins then j.after when j.repeated is not null then j.expected + j.size
              when j.expected = j.after then j.current else j.after end,
         case when j.wins then head + j.before + j.size else j.repeated end
    from judged j;
  if (select e.position from log.events e order by e.position desc limit 1) > head then
    perform pg_notify('roundtable_log', '');
  end if;
end $$;

revoke all on all functions in schema log from public;
grant usage on schema log to roundtable_writer, roundtable_projector;
grant select on log.events to roundtable_writer, roundtable_projector;
grant execute on function log.append_one, log.append to roundtable_writer;
`,
  },
  { name: 'event-store/002-closed', sql: closed('log.events', 'writer', 'projector') },
];
