import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Pool, QueryResultRow } from 'pg';
import { InvalidGrant } from '../oidc';
import { tellTheProvider } from './trouble';

/** What oidc-provider remembers, in PostgreSQL: sessions survive a restart. */
export interface Payloads {
  /** The store of one realm. */
  adapterOf(network: string): (model: string) => Adapter;
  /** Ends a grant with all its codes and tokens. */
  revokeGrant(network: string, grantId: string): Promise<void>;
  /** Deletes what has expired. Returns how many. */
  clean(): Promise<number>;
}

/** Nothing lives longer than this, even if it does not say how long, in seconds. */
const longestLife = 36_000;

/**
 * How long a refresh token still works after its first use, milliseconds. Its answer can be lost on the way, with the page that waited for it:
 * a person on a bad line, or who reloads at that moment, stays signed in. Later, an old one means that somebody has a copy.
 */
export const USED_AGAIN_FOR = 60_000;

/** What may be looked up: people send anything as a code or token, PostgreSQL takes no NUL. */
const isKey = (value: string): boolean => value.length <= 200 && !value.includes('\0');

/** `pool`: of the writing role. `clock`: the wall clock in epoch milliseconds. */
export function payloadsIn(pool: Pool, clock: () => number): Payloads {
  const query = <Row extends QueryResultRow>(sql: string, values: readonly unknown[]) => pool.query<Row>(sql, [...values]).catch(tellTheProvider);

  async function find(model: string, where: string, values: readonly string[]): Promise<AdapterPayload | undefined> {
    if (!values.every(isKey)) return undefined;
    const { rows } = await query<{ payload: string; consumed_at: bigint | null }>(
      `select payload, consumed_at from identity.payloads where ${where} and expires_at > $${values.length + 1}`,
      [...values, clock()],
    );
    const [row] = rows;
    if (!row) return undefined;
    const payload = JSON.parse(row.payload) as AdapterPayload;
    return row.consumed_at === null || (model === 'RefreshToken' && Number(row.consumed_at) > clock() - USED_AGAIN_FOR) ? payload : { ...payload, consumed: Math.floor(Number(row.consumed_at) / 1000) };
  }

  async function revokeGrant(network: string, grantId: string): Promise<void> {
    await query(`delete from identity.payloads where network = $1 and (grant_id = $2 or (model = 'Grant' and id = $2))`, [network, grantId]);
  }

  return {
    revokeGrant,

    adapterOf: (network) => (model) => ({
      async upsert(id, payload, expiresIn) {
        await query(
          `insert into identity.payloads (network, model, id, payload, account, grant_id, uid, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (network, model, id) do update
             set payload = excluded.payload, account = excluded.account, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
          [network, model, id, JSON.stringify(payload), payload.accountId ?? null, payload.grantId ?? null, payload.uid ?? null, clock() + (expiresIn || longestLife) * 1000],
        );
      },
      find: (id) => find(model, 'network = $1 and model = $2 and id = $3', [network, model, id]),
      findByUid: (uid) => find(model, 'network = $1 and model = $2 and uid = $3', [network, model, uid]),
      findByUserCode: () => Promise.resolve(undefined),
      async consume(id) {
        const { rowCount } = await query(
          'update identity.payloads set consumed_at = $4 where network = $1 and model = $2 and id = $3 and consumed_at is null',
          [network, model, id, clock()],
        );
        // Whether a refresh token is used too late is seen when it is looked up.
        if (rowCount !== 1 && model !== 'RefreshToken') throw new InvalidGrant('used already');
      },
      async destroy(id) {
        await query('delete from identity.payloads where network = $1 and model = $2 and id = $3', [network, model, id]);
      },
      revokeByGrantId: (grantId) => revokeGrant(network, grantId),
    }),

    async clean() {
      const { rowCount } = await query('delete from identity.payloads where expires_at <= $1', [clock()]);
      return rowCount ?? 0;
    },
  };
}
