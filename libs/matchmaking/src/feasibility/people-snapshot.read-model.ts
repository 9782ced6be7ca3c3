/**
 * How many people could answer, frozen. Outside the read models: it holds bands of ten people or more and nothing about anybody,
 * so it needs no rebuilding, and who leaves or is erased does not move it.
 */

import type pg from 'pg';
import { inTransaction, type Migration } from '#database';
import { AdvisorJoined, AdvisorLeft, AdvisorProfileRevised, advisorsToCount, ConditionAreasSaid, openNetworks, type AdvisorToCount } from '#directory';
import type { EventStore, RecordedEvent } from '#event-store';
import { days, forgotten, type Forgotten, type Instant, type Personal } from '#kernel';
import type { PeopleBand } from '#vocabulary';
import type { Reader } from '../reader';
import { answerFrom, cellsFor, PeopleTally, SMALLEST_GROUP, type CountedPerson, type PeopleAnswer } from './people-cells';
import type { PeopleQuestion } from './people-question';

const toAskers = `network = viewer.network() and viewer.role() = 'representative'`;

export const peopleSnapshotMigrations: readonly Migration[] = [{
  name: 'matchmaking/002-people-snapshots',
  sql: `
    create table matchmaking.people_snapshot (network text primary key, taken_at bigint not null, position bigint not null);
    create table matchmaking.people_cell (network text not null, cell text not null, band text not null, primary key (network, cell));
    grant select on matchmaking.people_snapshot, matchmaking.people_cell to roundtable_reader;
    grant select, insert, update, delete on matchmaking.people_snapshot, matchmaking.people_cell to roundtable_projector;
    alter table matchmaking.people_snapshot enable row level security;
    alter table matchmaking.people_snapshot force row level security;
    alter table matchmaking.people_cell enable row level security;
    alter table matchmaking.people_cell force row level security;
    create policy projector on matchmaking.people_snapshot to roundtable_projector using (true) with check (true);
    create policy projector on matchmaking.people_cell to roundtable_projector using (true) with check (true);
    create policy reader on matchmaking.people_snapshot for select to roundtable_reader using (${toAskers});
    create policy reader on matchmaking.people_cell for select to roundtable_reader using (${toAskers});`,
}];

/** An answer, and when the people in it were counted. Before there were ten people, nobody had counted. */
export interface DatedAnswer extends PeopleAnswer {
  readonly countedAt: Instant | undefined;
}

/** Answers from the snapshot that holds now. */
export async function readPeopleAnswer(reader: Reader, question: PeopleQuestion): Promise<DatedAnswer> {
  const cells = await reader.query<{ cell: string; band: PeopleBand }>('select cell, band from matchmaking.people_cell where cell = any($1)', [cellsFor(question)]);
  const [snapshot] = await reader.query<{ taken_at: bigint }>('select taken_at from matchmaking.people_snapshot');
  const answer = answerFrom(question, new Map(cells.map(({ cell, band }) => [cell, band])));
  return { ...answer, countedAt: snapshot && Number(snapshot.taken_at) };
}

/** A snapshot holds for a week at least (R-FEA-01). */
const HOLDS = days(7);
const PAGE = 1_000;

/** What changes whom a question counts. Rather too little than too much: what is left out here only keeps a snapshot for longer. */
const changing: ReadonlySet<string> = new Set([AdvisorJoined, AdvisorLeft, ConditionAreasSaid].map(({ type }) => type));
const revised = ['languages', 'openTo', 'country'];

function isChange({ type, data }: RecordedEvent): boolean {
  if (type !== AdvisorProfileRevised.type) return changing.has(type);
  const said = JSON.parse(data) as object;
  return revised.some((field) => field in said);
}

export interface PeopleCounterParts {
  readonly store: EventStore;
  /** The projector's. */
  readonly pool: pg.Pool;
  /** Looks into boxes: people are counted here, and forgotten. */
  readonly open: <T>(network: string, boxes: readonly Personal<T>[]) => Promise<readonly (T | Forgotten)[]>;
  /** Epoch milliseconds. */
  readonly clock: () => Instant;
}

/** Takes new snapshots when their time has come. */
export class PeopleCounter {
  constructor(private readonly parts: PeopleCounterParts) {}

  /** Looks at every network. Returns how many new snapshots were taken. */
  async countDue(): Promise<number> {
    let taken = 0;
    for (const { slug } of await openNetworks(this.parts.pool)) taken += (await this.countIfDue(slug)) ? 1 : 0;
    return taken;
  }

  /** A week has passed, and ten people or more have changed what is counted: so no snapshot tells from the one before what one person did. */
  private async countIfDue(network: string): Promise<boolean> {
    const { pool, clock } = this.parts;
    const now = clock();
    const { rows: [last] } = await pool.query<{ taken_at: bigint; position: bigint }>('select taken_at, position from matchmaking.people_snapshot where network = $1', [network]);
    if (last && now < Number(last.taken_at) + HOLDS) return false;
    if (!(await this.enoughHaveChanged(network, last?.position ?? 0n))) return false;
    const { position, bands } = await inTransaction(pool, (client) => this.count(client, network, now), 'isolation level repeatable read read only');
    return this.replace(network, now, position, last?.position, bands);
  }

  private async count(client: pg.ClientBase, network: string, now: Instant): Promise<{ readonly position: bigint; readonly bands: ReadonlyMap<string, PeopleBand> }> {
    const position = await countedUpTo(client);
    const tally = new PeopleTally();
    for await (const page of advisorsToCount(client, network, now, PAGE)) {
      for (const person of await this.opened(network, page)) tally.add(person);
    }
    return { position, bands: tally.bands() };
  }

  private async enoughHaveChanged(network: string, after: bigint): Promise<boolean> {
    const changed = new Set<string>();
    for (let from = after; ;) {
      const events = await this.parts.store.readAll({ after: from, prefix: `${network}.advisor-`, limit: PAGE });
      for (const event of events) if (isChange(event)) changed.add(event.stream);
      const last = events.at(-1);
      if (changed.size >= SMALLEST_GROUP) return true;
      if (!last) return false;
      from = last.position;
    }
  }

  private async opened(network: string, people: readonly AdvisorToCount[]): Promise<readonly CountedPerson[]> {
    const { open } = this.parts;
    const lists = await open(network, people.flatMap(({ languages, openTo }) => [languages, openTo]));
    const countries = await optional(people.map(({ country }) => country), (boxes) => open(network, boxes));
    const conditions = await optional(people.map((person) => person.conditions), (boxes) => open(network, boxes));
    return people.flatMap((_person, index) => {
      const [languages, kinds] = [known(lists[2 * index]), known(lists[2 * index + 1])];
      if (!languages || !kinds) return [];
      return [{ languages, kinds, country: known(countries[index]), conditions: known(conditions[index]) ?? [] }];
    });
  }

  /** Two processes that count at once: the second finds another snapshot than it began with, and leaves it. */
  private async replace(network: string, now: Instant, position: bigint, before: bigint | undefined, bands: ReadonlyMap<string, PeopleBand>): Promise<boolean> {
    return inTransaction(this.parts.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [`people of ${network}`]);
      const { rows: [present] } = await client.query<{ position: bigint }>('select position from matchmaking.people_snapshot where network = $1', [network]);
      if (present?.position !== before) return false;
      await client.query('delete from matchmaking.people_cell where network = $1', [network]);
      await client.query('insert into matchmaking.people_cell (network, cell, band) select $1, * from unnest($2::text[], $3::text[])', [network, [...bands.keys()], [...bands.values()]]);
      await client.query(
        `insert into matchmaking.people_snapshot (network, taken_at, position) values ($1, $2, $3)
         on conflict (network) do update set taken_at = excluded.taken_at, position = excluded.position`, [network, now, position]);
      return true;
    });
  }
}

async function countedUpTo(client: pg.ClientBase): Promise<bigint> {
  const { rows: [advisors] } = await client.query<{ position: bigint }>(`select position from engine.projections where name = 'advisors' and live`);
  return advisors?.position ?? 0n;
}

/** Opens those that are there, and leaves the others where they are. */
async function optional<T>(boxes: readonly (Personal<T> | null)[], open: (boxes: readonly Personal<T>[]) => Promise<readonly (T | Forgotten)[]>): Promise<readonly (T | Forgotten | undefined)[]> {
  const opened = (await open(boxes.filter((box) => box !== null))).values();
  return boxes.map((box) => (box === null ? undefined : opened.next().value));
}

function known<T>(value: T | Forgotten | undefined): T | undefined {
  return value === forgotten ? undefined : value;
}
