import type { Database } from '#database';
import { freshDatabase } from '../../../test/support/database';

let database: Database;
beforeAll(async () => { database = await freshDatabase(); });
afterAll(() => database.close());

describe('roles', () => {
  it.each(['writer', 'projector', 'reader'] as const)('a connection of the %s pool has taken its role', async (role) => {
    const { rows } = await database.pool(role).query<{ session: string; current: string }>('select session_user as session, current_user as current');
    expect(rows).toEqual([{ session: 'roundtable', current: `roundtable_${role}` }]);
  });
});
