import { migrate, type Database } from '#database';
import { freshDatabase } from '../../../../../test/support/database';
import { accountsIn, type Accounts, type NewAccount } from './accounts';
import { payloadsIn, USED_AGAIN_FOR, type Payloads } from './payloads';
import { identityMigrations } from './schema';

let database: Database;
let accounts: Accounts;
let payloads: Payloads;
let now = Date.now();

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database, identityMigrations);
  accounts = accountsIn(database.pool('writer'), () => now);
  payloads = payloadsIn(database.pool('writer'), () => now);
});
afterAll(() => database.close());

const someone = (other: Partial<NewAccount> = {}): NewAccount => ({ network: 'enpcr', username: 'maja', emailVerified: false, displayName: 'Maja', locale: 'sv', realmRoles: [], organizations: [], ...other });
const password = 'correct horse battery';

describe('accounts', () => {
  it('are found by name in one network, whatever the case', async () => {
    const added = await accounts.add(someone({ username: ' Maja.Ö ', email: 'm@example.org' }));
    expect(added).toEqual({ ok: false, why: 'USERNAME_NOT_USABLE' });
    expect(await accounts.add(someone({ username: 'Maja.O', email: 'm@example.org' }))).toMatchObject({ ok: true, account: { username: 'maja.o', email: 'm@example.org' } });
    expect(await accounts.find('enpcr', 'MAJA.o')).toMatchObject({ displayName: 'Maja' });
    expect(await accounts.find('nordic', 'maja.o')).toBeUndefined();
  });

  it('have a name and an address of their own', async () => {
    expect(await accounts.add(someone({ username: 'MAJA.O' }))).toEqual({ ok: false, why: 'USERNAME_TAKEN' });
    expect(await accounts.add(someone({ username: 'other', email: 'M@EXAMPLE.ORG' }))).toEqual({ ok: false, why: 'EMAIL_TAKEN' });
    expect(await accounts.add(someone({ network: 'nordic', username: 'maja.o', email: 'm@example.org' }))).toMatchObject({ ok: true });
  });

  it('sign in with their password, after it was set', async () => {
    const added = await accounts.add(someone({ username: 'eva' }));
    if (!added.ok) throw new Error(added.why);
    expect(await accounts.signIn('enpcr', 'eva', password)).toBeUndefined();
    expect(await accounts.setPassword('enpcr', added.account.id, 'too short')).toEqual({ ok: false, why: 'PASSWORD_TOO_SHORT' });
    expect(await accounts.setPassword('enpcr', added.account.id, 'x'.repeat(300))).toEqual({ ok: false, why: 'PASSWORD_TOO_LONG' });
    expect(await accounts.setPassword('enpcr', added.account.id, password)).toEqual({ ok: true });
    expect(await accounts.setPassword('nordic', added.account.id, password)).toEqual({ ok: false, why: 'NO_SUCH_ACCOUNT' });
    expect(await accounts.signIn('enpcr', 'eva', password)).toEqual(added.account);
    expect(await accounts.signIn('nordic', 'eva', password)).toBeUndefined();
    expect(await accounts.findById('enpcr', added.account.id)).toEqual(added.account);
    expect(await accounts.findById('nordic', added.account.id)).toBeUndefined();
    expect(await accounts.findById('enpcr', "'; drop table identity.accounts; --")).toBeUndefined();
  });

  it('are reached by the writing role only', async () => {
    for (const role of ['reader', 'projector'] as const) await expect(database.pool(role).query('select * from identity.accounts')).rejects.toThrow(/permission denied/);
  });
});

describe('what the provider remembers', () => {
  const session = () => payloads.adapterOf('enpcr')('Session');

  it('is there until it expires, and deleted afterwards', async () => {
    await session().upsert('s1', { uid: 'u1', accountId: '01890000-0000-7000-8000-000000000001', kind: 'Session' }, 60);
    expect(await session().find('s1')).toMatchObject({ uid: 'u1' });
    expect(await session().findByUid('u1')).toMatchObject({ uid: 'u1' });
    now += 60_000;
    expect(await session().find('s1')).toBeUndefined();
    expect(await payloads.clean()).toBe(1);
    expect((await database.pool('writer').query('select 1 from identity.payloads')).rows).toEqual([]);
  });

  it('is told apart by network and kind, and never looked up by nonsense', async () => {
    await session().upsert('s2', { uid: 'u2' }, 60);
    expect(await payloads.adapterOf('nordic')('Session').find('s2')).toBeUndefined();
    expect(await payloads.adapterOf('enpcr')('Interaction').find('s2')).toBeUndefined();
    expect(await session().find('\0')).toBeUndefined();
    expect(await session().find('x'.repeat(10_000))).toBeUndefined();
  });

  it('is used up by one of many at once', async () => {
    const codes = payloads.adapterOf('enpcr')('AuthorizationCode');
    await codes.upsert('c1', { grantId: 'g1' }, 60);
    const uses = await Promise.allSettled(Array.from({ length: 10 }, () => codes.consume('c1')));
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await codes.find('c1')).toMatchObject({ consumed: Math.floor(now / 1000) });
  });

  it('can be used again for a minute when it is a refresh token, counted from its first use', async () => {
    const tokens = payloads.adapterOf('enpcr')('RefreshToken');
    await tokens.upsert('r1', { grantId: 'g3' }, 600);
    const used = now;
    await tokens.consume('r1');
    now += USED_AGAIN_FOR - 1;
    expect(await tokens.find('r1')).not.toHaveProperty('consumed');
    await tokens.consume('r1');
    now += 1;
    expect(await tokens.find('r1')).toMatchObject({ consumed: Math.floor(used / 1000) });
  });

  it('ends with its grant', async () => {
    const of = payloads.adapterOf('enpcr');
    await of('Grant').upsert('g2', {}, 60);
    await of('RefreshToken').upsert('r2', { grantId: 'g2' }, 60);
    await payloads.revokeGrant('nordic', 'g2');
    expect(await of('RefreshToken').find('r2')).toBeDefined();
    await payloads.revokeGrant('enpcr', 'g2');
    expect(await of('RefreshToken').find('r2')).toBeUndefined();
    expect(await of('Grant').find('g2')).toBeUndefined();
  });
});
