/** The names that people have for one request, such as "Adviser 3". Outside the log: who is behind a card stands here and nowhere else, and is really gone when it is deleted. */

import { closed, type Migration } from '#database';
import { days, type Id, type Instant } from '#kernel';
import type pg from 'pg';

export const cardMigrations: readonly Migration[] = [{
  name: 'matchmaking/003-cards',
  sql: `
    create table matchmaking.cards (
      network text not null,
      code uuid not null,
      request uuid not null,
      person uuid not null,
      number integer not null,
      expires_at bigint not null,
      primary key (network, code),
      unique (network, request, person),
      unique (network, request, number)
    );
    create index cards_by_expiry on matchmaking.cards (expires_at);
    grant select, insert, update, delete on matchmaking.cards to roundtable_writer;
    create function matchmaking.give_cards(of_network text, of_request uuid, people uuid[], until bigint) returns void
      volatile language plpgsql set search_path = '' as $body$
      begin
        perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext(of_network || of_request::text));
        insert into matchmaking.cards (network, code, request, person, number, expires_at)
          select of_network, pg_catalog.gen_random_uuid(), of_request, asked.person,
            (select coalesce(max(c.number), 0) from matchmaking.cards c where c.network = of_network and c.request = of_request) + row_number() over (order by asked.place), until
          from unnest(people) with ordinality as asked (person, place)
          where not exists (select from matchmaking.cards c where c.network = of_network and c.request = of_request and c.person = asked.person);
      end $body$;
    revoke all on function matchmaking.give_cards from public;
    grant execute on function matchmaking.give_cards to roundtable_writer;`,
}, { name: 'matchmaking/005-cards-closed', sql: closed('matchmaking.cards', 'writer') }];

/** As long as who was asked and did not say yes is kept at all. */
const KEPT = days(365);

/** A person's card for one request. */
export interface Card {
  /** What an asker sends its invitation to; it says nothing about who is behind it. */
  readonly code: Id;
  /** The 3 of "Adviser 3". */
  readonly number: number;
  readonly person: Id;
}

export class PeopleCards {
  /** @param pool of the writer role; @param clock epoch milliseconds */
  constructor(private readonly pool: pg.Pool, private readonly clock: () => Instant) {}

  /** The cards of these people for a request. Who has none yet gets the next number; a card stays the same as long as the request is worked with. */
  async give(network: string, request: Id, people: readonly Id[]): Promise<readonly Card[]> {
    await this.pool.query('select matchmaking.give_cards($1, $2, $3, $4)', [network, request, people, this.clock() + KEPT]);
    return this.of(network, request);
  }

  /** Deletes the cards that have been kept long enough. */
  async dropOld(): Promise<void> {
    await this.pool.query('delete from matchmaking.cards where expires_at <= $1', [this.clock()]);
  }

  /** All cards of a request. */
  async of(network: string, request: Id): Promise<readonly Card[]> {
    const { rows } = await this.pool.query<Card>(
      'select code, number, person from matchmaking.cards where network = $1 and request = $2 and expires_at > $3 order by number', [network, request, this.clock()]);
    return rows;
  }

  /** For which request and whom a code stands; undefined when it is none. */
  async behind(network: string, code: Id): Promise<{ readonly request: Id; readonly person: Id } | undefined> {
    const { rows: [row] } = await this.pool.query<{ request: Id; person: Id }>('select request, person from matchmaking.cards where network = $1 and code = $2 and expires_at > $3', [network, code, this.clock()]);
    return row;
  }
}
