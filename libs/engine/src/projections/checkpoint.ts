import type pg from 'pg';
import { prepared } from '#database';

/** Where a version of a projection stands. `stopped` says why it goes no further, if so. */
export interface Checkpoint {
  readonly position: bigint;
  readonly live: boolean;
  readonly stopped: string | null;
}

/**
 * Takes the checkpoint of a projection for this transaction; undefined when another runner holds it.
 * This lock is the fence: rows and checkpoint move together or not at all.
 */
export async function lockCheckpoint(client: pg.ClientBase, name: string, version: number): Promise<Checkpoint | undefined> {
  const { rows } = await client.query<Checkpoint>(prepared('select position, live, stopped from engine.projections where name = $1 and version = $2 for update skip locked', [name, version]));
  return rows[0];
}

export async function readCheckpoint(client: pg.ClientBase | pg.Pool, name: string, version: number): Promise<Checkpoint | undefined> {
  const { rows } = await client.query<Checkpoint>('select position, live, stopped from engine.projections where name = $1 and version = $2', [name, version]);
  return rows[0];
}

export async function advanceCheckpoint(client: pg.ClientBase, name: string, version: number, position: bigint): Promise<void> {
  await client.query(prepared('update engine.projections set position = $3, stopped = null where name = $1 and version = $2', [name, version, position]));
}

/** For what was passed by because it concerns nobody here: moves the checkpoint on from where it was known to be or later, never back. */
export async function keepCheckpoint(pool: pg.Pool, name: string, version: number, from: bigint, to: bigint): Promise<void> {
  await pool.query('update engine.projections set position = $4 where name = $1 and version = $2 and position >= $3 and position < $4', [name, version, from, to]);
}
