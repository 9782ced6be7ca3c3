/** To whom links to places went. Outside the log: rows are used once, live 30 days, and are then really gone. */

import { closed, type Migration } from '#database';
import { days, type Id, type Instant } from '#kernel';
import type pg from 'pg';

export const addressMigrations: readonly Migration[] = [{
  name: 'matchmaking/001-addresses',
  sql: `
    create schema matchmaking;
    create table matchmaking.addresses (
      network text not null,
      place uuid not null,
      address text not null,
      guest uuid,
      expires_at bigint not null,
      primary key (network, place)
    );
    create index addresses_by_expiry on matchmaking.addresses (expires_at);
    grant usage on schema matchmaking to roundtable_writer, roundtable_projector, roundtable_reader;
    grant select, insert, update, delete on matchmaking.addresses to roundtable_writer;
    create function matchmaking.was_sent_to_viewer(of_network text, of_place uuid) returns boolean
      stable security definer set search_path = '' language sql
      begin atomic
        select exists (select from matchmaking.addresses where network = of_network and place = of_place and guest = viewer.person());
      end;
    revoke all on function matchmaking.was_sent_to_viewer from public;
    grant execute on function matchmaking.was_sent_to_viewer to roundtable_reader;`,
}, {
  name: 'matchmaking/006-addresses-closed',
  sql: `
    ${closed('matchmaking.addresses', 'writer')}
    create or replace function matchmaking.was_sent_to_viewer(of_network text, of_place uuid) returns boolean
      stable security definer set search_path = '' language sql
      begin atomic
        select exists (select from matchmaking.addresses where network = of_network and network = viewer.network() and place = of_place and guest = viewer.person());
      end;`,
}];

const KEPT = days(30);

/** What an address is hashed for: the same address elsewhere has another hash. */
export const ADDRESS_PURPOSE = 'place';

/** The form in which addresses are compared. */
export function normalAddress(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Keeps keyed hashes of addresses, never an address. */
export class PlaceAddresses {
  /** @param pool of the writer role; @param clock epoch milliseconds */
  constructor(private readonly pool: pg.Pool, private readonly clock: () => Instant) {}

  /** Notes for whom a place is, before its link goes out; and drops what is older than 30 days. */
  async note(network: string, place: Id, address: string): Promise<void> {
    await this.dropOld();
    await this.pool.query(
      'insert into matchmaking.addresses (network, place, address, expires_at) values ($1, $2, $3, $4) on conflict do nothing',
      [network, place, address, this.clock() + KEPT]);
  }

  /** Whether the place was meant for this address. From then on it is for the person who came with it, and for nobody else. */
  async welcome(network: string, place: Id, address: string, person: Id): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'update matchmaking.addresses set guest = $4 where network = $1 and place = $2 and address = $3 and (guest is null or guest = $4) and expires_at > $5',
      [network, place, address, person, this.clock()]);
    return rowCount === 1;
  }

  /** Forgets the address: it was used, or its link holds no longer. */
  async forget(network: string, place: Id): Promise<void> {
    await this.pool.query('delete from matchmaking.addresses where network = $1 and place = $2', [network, place]);
  }

  /** Deletes what is older than 30 days. */
  async dropOld(): Promise<void> {
    await this.pool.query('delete from matchmaking.addresses where expires_at <= $1', [this.clock()]);
  }
}
