import type pg from 'pg';
import { inTransaction } from '#database';
import type { ReadModel } from './read-model';
import { createSchema } from './schema';
import { quoted } from './write';

/** The schema of a version that is being built, or that was live before. */
export function versionSchema(model: Pick<ReadModel, 'name' | 'version'>): string {
  return `${model.name}__${model.version}`;
}

/** Where a version's tables are now: under the model's own name when it is live. */
export function schemaOf(model: Pick<ReadModel, 'name' | 'version'>, live: boolean): string {
  return live ? model.name : versionSchema(model);
}

/** Makes the version's tables unless they are there. Says whether it is the live one. */
export async function prepareVersion(pool: pg.Pool, model: ReadModel): Promise<{ readonly live: boolean }> {
  return inTransaction(pool, async (client) => {
    // Two processes that start at once would otherwise both make the schema.
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`read model ${model.name}`]);
    const { rows } = await client.query<{ live: boolean }>('select live from engine.projections where name = $1 and version = $2', [model.name, model.version]);
    if (rows[0]) return rows[0];
    await createSchema(client, versionSchema(model), model);
    await client.query('insert into engine.projections (name, version, live, position) values ($1, $2, false, 0)', [model.name, model.version]);
    return { live: false };
  });
}

/** Puts a version in the place of the live one: two renames in one transaction; the old one stays beside it for the way back. */
export async function goLive(pool: pg.Pool, model: ReadModel): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`read model ${model.name}`]);
    const { rows } = await client.query<{ version: number; live: boolean }>('select version, live from engine.projections where name = $1 and (live or version = $2) for update', [model.name, model.version]);
    const present = rows.find(({ live }) => live);
    if (present?.version === model.version) return;
    if (present) {
      await client.query(`alter schema ${quoted(model.name)} rename to ${quoted(versionSchema({ name: model.name, version: present.version }))}`);
      await client.query('update engine.projections set live = false where name = $1 and version = $2', [model.name, present.version]);
    }
    await client.query(`alter schema ${quoted(versionSchema(model))} rename to ${quoted(model.name)}`);
    await client.query('update engine.projections set live = true where name = $1 and version = $2', [model.name, model.version]);
  });
}
