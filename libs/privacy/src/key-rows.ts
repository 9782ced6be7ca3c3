import { DatabaseError, type Pool, type QueryResultRow } from 'pg';
import { engineTrouble } from '#database';
import type { KeyName, WrappedKey } from './wrapped-key';

/** A key that a box names. A text's key is kept under its author; `about` is of whom it speaks, `heldBy` what keeps it sealed. */
export type BoxKeyName =
  | { readonly kind: 'subject'; readonly id: string }
  | { readonly kind: 'text'; readonly id: string; readonly author: string; readonly about: string | undefined; readonly heldBy?: string | undefined };

/** `held`: what holds the key back has not been released yet. */
export type KeyRow = WrappedKey & Pick<KeyName, 'id'> & { readonly kind: BoxKeyName['kind']; readonly held: boolean };

/** What new rows hang on, their epoch or a text's author, was removed in the same moment: look again and do it again. */
export class GoneMeanwhile extends Error {
  override readonly name = 'GoneMeanwhile';
}

const select = `
select 'subject' as kind, subject as id, epoch, wrapped, false as held from keys.subjects where network = $1 and subject = any($2::uuid[])
union all
select 'text', key, epoch, wrapped, held_by is not null and not exists (select from keys.released r where r.network = t.network and r.held_by = t.held_by)
from keys.texts t where network = $1 and key = any($3::uuid[])`;

const insertReleased = 'insert into keys.released (network, held_by) values ($1, $2) on conflict do nothing';

/** Rows are inserted in order of their ids, so that two processes wait for each other in one direction only. */
const insert = `
with new_subjects as (
  insert into keys.subjects (network, subject, epoch, wrapped)
  select $1, id, $4, wrapped from unnest($2::uuid[], $5::bytea[]) as given(id, wrapped) order by id
  on conflict do nothing returning subject, epoch, wrapped
), new_texts as (
  insert into keys.texts (network, key, author, about, held_by, epoch, wrapped)
  select $1, id, author, about, held_by, $4, wrapped from unnest($3::uuid[], $6::uuid[], $7::uuid[], $9::uuid[], $8::bytea[]) as given(id, author, about, held_by, wrapped) order by id
  on conflict do nothing returning key, epoch, wrapped, held_by
)
select 'subject' as kind, subject as id, epoch, wrapped, false as held from new_subjects
union all select 'text', key, epoch, wrapped, held_by is not null from new_texts
union all ${select}`;

/** The rows that exist, in one query. */
export async function readKeyRows(pool: Pool, network: string, names: readonly BoxKeyName[]): Promise<KeyRow[]> {
  return query<KeyRow>(pool, select, [network, idsOf('subject', names), idsOf('text', names)]);
}

/**
 * Offers a new key for every name and returns the rows that count then: the offered ones, or those that were there before.
 * One that another process makes in the same moment is missing in the answer; read again.
 * @throws GoneMeanwhile
 */
export async function offerKeyRows(pool: Pool, network: string, epoch: number, offers: readonly { readonly name: BoxKeyName; readonly wrapped: Buffer }[]): Promise<KeyRow[]> {
  const subjects = offers.filter(({ name }) => name.kind === 'subject');
  const texts = offers.flatMap(({ name, wrapped }) => (name.kind === 'text' ? [{ ...name, wrapped }] : []));
  return query<KeyRow>(pool, insert, [
    network, subjects.map(({ name }) => name.id), texts.map(({ id }) => id), epoch, subjects.map(({ wrapped }) => wrapped),
    texts.map(({ author }) => author), texts.map(({ about }) => about ?? null), texts.map(({ wrapped }) => wrapped), texts.map(({ heldBy }) => heldBy ?? null),
  ]);
}

/** From now on everybody who may read texts that this held back can open them. Harmless when repeated; nothing takes it back. */
export async function releaseHeld(pool: Pool, network: string, heldBy: string): Promise<void> {
  await query(pool, insertReleased, [network, heldBy]);
}

const foreignKeyViolation = '23503';

/**
 * Runs a statement. Throws `DatabaseUnavailable` where the engine is down.
 * @throws GoneMeanwhile
 */
export async function query<R extends QueryResultRow>(pool: Pool, sql: string, values: readonly unknown[]): Promise<R[]> {
  try {
    return (await pool.query<R>(sql, [...values])).rows;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === foreignKeyViolation) throw new GoneMeanwhile();
    throw engineTrouble(error);
  }
}

function idsOf(kind: BoxKeyName['kind'], names: readonly BoxKeyName[]): string[] {
  return names.filter((name) => name.kind === kind).map(({ id }) => id);
}
