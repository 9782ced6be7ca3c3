/** What people have written in forms and not sent yet. Outside the log: it proves nothing, and it is really gone when it was sent or has become old. */

import type pg from 'pg';
import type { Migration } from '#database';
import { days, type Forgotten, type Id, type Instant, type Personal } from '#kernel';
import type { Privacy } from '#privacy';

/** Sealed under the writer's key. Seen by the writer alone, under the hat under which it was written. */
export const unsentFormsMigrations: readonly Migration[] = [{
  name: 'forms/001-unsent',
  sql: `
    create schema forms;
    create table forms.unsent (
      network text not null,
      person uuid not null,
      hat text not null,
      form text not null,
      sealed text not null,
      saved_at bigint not null,
      expires_at bigint not null,
      primary key (network, person, hat, form)
    );
    create index unsent_by_expiry on forms.unsent (expires_at);
    alter table forms.unsent enable row level security;
    create policy own on forms.unsent for select to roundtable_reader using (network = viewer.network() and person = viewer.person()
      and hat = case when viewer.role() = 'representative' then 'organisation:' || viewer.organisation() else viewer.role() end);
    create policy kept on forms.unsent to roundtable_writer using (true) with check (true);
    grant usage on schema forms to roundtable_writer, roundtable_reader;
    grant select, insert, update, delete on forms.unsent to roundtable_writer;
    grant select on forms.unsent to roundtable_reader;`,
}, { name: 'forms/002-unsent-forced', sql: 'alter table forms.unsent force row level security' }];

/** How long a form is kept that nobody goes on with. */
const KEPT = days(30);

/** Of how many forms at most; those that were left longest go first. */
const MOST = 50;

/** Whose form it is, and which. */
export interface FormOf {
  readonly person: Id;
  /** `person`, `organisation:{id}`, or a role of the network's staff. */
  readonly hat: string;
  /** Which form, and of what: `revise/{id}`. */
  readonly form: string;
}

/** A form as it was left. */
export interface UnsentForm {
  readonly content: string;
  /** Epoch milliseconds. */
  readonly savedAt: bigint;
}

/** Keeps forms while they are written, and lets them go. */
export class UnsentForms {
  /** @param pool of the writer role; @param clock epoch milliseconds */
  constructor(private readonly pool: pg.Pool, private readonly privacy: Pick<Privacy, 'seal'>, private readonly clock: () => Instant) {}

  /** @returns when it was saved, epoch milliseconds */
  async keep(network: string, { person, hat, form }: FormOf, content: string): Promise<Instant> {
    const sealed = await this.privacy.seal(network, person, 'unsent', content);
    const now = this.clock();
    await this.pool.query(
      `insert into forms.unsent (network, person, hat, form, sealed, saved_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (network, person, hat, form) do update set sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at`,
      [network, person, hat, form, sealed, now, now + KEPT]);
    await this.pool.query(
      `delete from forms.unsent where (network, person, hat, form) in
       (select network, person, hat, form from forms.unsent where network = $1 and person = $2 order by saved_at desc, hat, form offset $3)`, [network, person, MOST]);
    return now;
  }

  /** Deletes a form: it was sent, or is not wanted. */
  async drop(network: string, { person, hat, form }: FormOf): Promise<void> {
    await this.pool.query('delete from forms.unsent where network = $1 and person = $2 and hat = $3 and form = $4', [network, person, hat, form]);
  }

  /** Deletes what nobody went on with for 30 days. */
  async dropOld(): Promise<void> {
    await this.pool.query('delete from forms.unsent where expires_at <= $1', [this.clock()]);
  }
}

/** Reads as whoever asks, under row-level security. */
interface Reader {
  readonly now: Instant;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  open<T>(box: Personal<T>): Promise<T | Forgotten>;
}

/** Who reads here; undefined for visitors. */
export async function readerOf(reader: Reader): Promise<Pick<FormOf, 'person' | 'hat'> | undefined> {
  const [row] = await reader.query<{ readonly person: Id | null; readonly hat: string }>(
    `select viewer.person() as person, case when viewer.role() = 'representative' then 'organisation:' || viewer.organisation() else viewer.role() end as hat`);
  return row?.person == null ? undefined : { person: row.person, hat: row.hat };
}

/** A form of the reader's own, sealed. */
export async function unsentForm(reader: Reader, form: string): Promise<{ readonly sealed: Personal<string>; readonly saved_at: bigint } | undefined> {
  const [row] = await reader.query<{ readonly sealed: Personal<string>; readonly saved_at: bigint }>('select sealed, saved_at from forms.unsent where form = $1 and expires_at > $2', [form, reader.now]);
  return row;
}
