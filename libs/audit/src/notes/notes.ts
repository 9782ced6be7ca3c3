/** What staff note about people and organisations. Outside the log: nothing there needs proof, and after 24 months it is really gone. */

import type pg from 'pg';
import type { Migration } from '#database';
import { days, type Id, type Instant } from '#kernel';

/** Coordinators read all notes, a person those about them, and an organisation those about it (R-STF-07). */
export const noteMigrations: readonly Migration[] = [{
  name: 'audit/001-staff-notes',
  sql: `
    create schema staff_notes;
    create table staff_notes.note (
      network text not null,
      id uuid not null,
      kind text not null check (kind in ('person', 'organisation')),
      about uuid not null,
      author uuid not null,
      words text not null,
      written_at bigint not null,
      expires_at bigint not null,
      primary key (network, id)
    );
    create index note_by_subject on staff_notes.note (network, kind, about, written_at, id);
    create index note_by_expiry on staff_notes.note (expires_at);
    alter table staff_notes.note enable row level security;
    create policy theirs on staff_notes.note for select to roundtable_reader using (network = viewer.network()
      and (viewer.role() = 'coordinator' or (kind = 'person' and about = viewer.person()) or (kind = 'organisation' and about = viewer.organisation())));
    create policy kept on staff_notes.note to roundtable_writer using (true) with check (true);
    grant usage on schema staff_notes to roundtable_writer, roundtable_reader;
    grant select, insert, delete on staff_notes.note to roundtable_writer;
    grant select on staff_notes.note to roundtable_reader;`,
}, { name: 'audit/002-staff-notes-forced', sql: 'alter table staff_notes.note force row level security' }];

/** Notes are kept for 24 months. */
const KEPT = days(730);

/** Whom a note is about. */
export interface NoteSubject {
  readonly kind: 'person' | 'organisation';
  readonly about: Id;
}

/** A note as it was written. Instants are epoch milliseconds. */
export interface NoteRow extends NoteSubject {
  readonly id: Id;
  readonly author: Id;
  readonly words: string;
  readonly written_at: bigint;
  readonly expires_at: bigint;
}

/** Writes notes and lets them go. */
export class StaffNotes {
  /** @param pool of the writer role; @param clock epoch milliseconds */
  constructor(private readonly pool: pg.Pool, private readonly clock: () => Instant) {}

  /** Keeps a note; the same id again changes nothing. */
  async write(network: string, note: NoteSubject & { readonly id: Id; readonly author: Id; readonly words: string }): Promise<NoteRow> {
    const now = this.clock();
    const row: NoteRow = { ...note, written_at: BigInt(now), expires_at: BigInt(now + KEPT) };
    await this.pool.query(
      'insert into staff_notes.note (network, id, kind, about, author, words, written_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
      [network, row.id, row.kind, row.about, row.author, row.words, now, now + KEPT]);
    return row;
  }

  /** Deletes a note, if it is this author's. */
  async remove(network: string, id: Id, author: Id): Promise<boolean> {
    return (await this.pool.query('delete from staff_notes.note where network = $1 and id = $2 and author = $3', [network, id, author])).rowCount === 1;
  }

  /** Deletes all notes about somebody whose data are deleted. */
  async forget(network: string, { kind, about }: NoteSubject): Promise<void> {
    await this.pool.query('delete from staff_notes.note where network = $1 and kind = $2 and about = $3', [network, kind, about]);
  }

  /** Deletes what is older than 24 months. */
  async dropOld(): Promise<void> {
    await this.pool.query('delete from staff_notes.note where expires_at <= $1', [this.clock()]);
  }
}

/** Reads as whoever asks, under row-level security. */
interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** The notes about somebody that the reader may see, the newest first. */
export function notesAbout(reader: Reader, { kind, about }: NoteSubject, now: Instant): Promise<readonly NoteRow[]> {
  return reader.query<NoteRow>(
    'select id, kind, about, author, words, written_at, expires_at from staff_notes.note where kind = $1 and about = $2 and expires_at > $3 order by written_at desc, id limit 500', [kind, about, now]);
}
