/** How somebody wants to be written to, and where. Who has said nothing gets no mail, and their address is not kept. */

import type pg from 'pg';
import { forgotten, type Forgotten, type Id, type Instant, type Json, type Personal } from '#kernel';
import type { Language } from '#language';
import type { Pace } from './timing';

/** One box: also a day of rest can say something about a person. */
export interface MailWishes extends Pace {
  /** The one that the sign-in had checked. */
  readonly address: string;
  readonly language: Language;
}

/** What seals and opens here: the privacy library does. */
export interface Boxes {
  seal<T extends Json>(network: string, subject: Id, field: string, value: T): Promise<Personal<T>>;
  open<T>(network: string, boxes: readonly Personal<T>[]): Promise<readonly (T | Forgotten)[]>;
}

export interface WishesRow {
  readonly person: Id;
  readonly sealed: Personal<MailWishes>;
  /** Since when they want mail, epoch milliseconds. */
  readonly since: bigint;
}

/** Somebody's wishes, opened. */
export interface OpenedWishes extends MailWishes {
  readonly person: Id;
  readonly since: Instant;
}

/** Those of these people who want mail. Whose key is gone wants none. */
export async function wishesOf(source: pg.ClientBase | pg.Pool, boxes: Pick<Boxes, 'open'>, network: string, people: readonly Id[]): Promise<readonly OpenedWishes[]> {
  if (people.length === 0) return [];
  const { rows } = await source.query<WishesRow>('select person, sealed, since from mail.wishes where network = $1 and person = any ($2::uuid[]) order by person', [network, people]);
  const opened = await boxes.open(network, rows.map(({ sealed }) => sealed));
  return rows.flatMap(({ person, since }, index) => {
    const wishes = opened[index];
    return wishes === undefined || wishes === forgotten ? [] : [{ ...wishes, person, since: Number(since) }];
  });
}

/** Reads as whoever asks, under row-level security. */
interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  open<T>(box: Personal<T>): Promise<T | Forgotten>;
}

/** The reader's own wishes; undefined when they want no mail. */
export async function ownWishes(reader: Reader): Promise<MailWishes | undefined> {
  const [row] = await reader.query<Pick<WishesRow, 'sealed'>>('select sealed from mail.wishes');
  const wishes = row ? await reader.open(row.sealed) : forgotten;
  return wishes === forgotten ? undefined : wishes;
}
