import { DatabaseError, type Pool } from 'pg';
import { z } from 'zod';
import { newId } from '#kernel';
import { checkPassword, hashPassword, longestPassword, shortestPassword } from '../secrets/password';
import { realmRoles, type RealmRole } from '../realm';

/** Somebody who can sign in to one network. */
export interface Account {
  readonly network: string;
  /** `sub` in tokens. */
  readonly id: string;
  readonly username: string;
  readonly email?: string;
  readonly emailVerified: boolean;
  readonly displayName: string;
  readonly locale: 'en' | 'sv';
  readonly realmRoles: readonly RealmRole[];
  /** Aliases of organisations. */
  readonly organizations: readonly string[];
}

export type NewAccount = Omit<Account, 'id'> & { readonly password?: string };

export type AccountRefusal = 'USERNAME_NOT_USABLE' | 'USERNAME_TAKEN' | 'EMAIL_TAKEN' | 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG';
export type AddedAccount = { readonly ok: true; readonly account: Account } | { readonly ok: false; readonly why: AccountRefusal };

/** Accounts of all networks; none is ever looked up across networks. Every method rejects when the database is down. */
export interface Accounts {
  add(account: NewAccount): Promise<AddedAccount>;
  find(network: string, username: string): Promise<Account | undefined>;
  findById(network: string, id: string): Promise<Account | undefined>;
  /** The account, if the password is its own. Takes as long for a name that nobody has. */
  signIn(network: string, username: string, password: string): Promise<Account | undefined>;
  /** Also ends everything that the account is signed in to. `NO_SUCH_ACCOUNT` when there is none. */
  setPassword(network: string, id: string, password: string): Promise<{ ok: true } | { ok: false; why: AccountRefusal | 'NO_SUCH_ACCOUNT' }>;
  /** Deletes the account and everything it is signed in to. False when there was none. */
  remove(network: string, id: string): Promise<boolean>;
}

const Row = z
  .object({
    network: z.string(),
    id: z.string(),
    username: z.string(),
    email: z.string().nullable(),
    email_verified: z.boolean(),
    display_name: z.string(),
    locale: z.enum(['en', 'sv']),
    realm_roles: z.array(z.enum(realmRoles)),
    organizations: z.array(z.string()),
    password: z.string().nullable(),
  })
  .transform(({ email, email_verified, display_name, realm_roles, password, ...same }) => ({
    account: { ...same, ...(email !== null && { email }), emailVerified: email_verified, displayName: display_name, realmRoles: realm_roles } satisfies Account,
    password: password ?? undefined,
  }));

const usableName = /^[a-z0-9][a-z0-9._@+-]{0,99}$/;

/** User names do not tell upper from lower case. */
export const plainName = (username: string): string => username.normalize('NFKC').trim().toLowerCase();

/** `pool`: of the writing role. `clock`: epoch milliseconds. */
export function accountsIn(pool: Pool, clock: () => number): Accounts {
  async function one(where: string, values: readonly string[]) {
    const { rows } = await pool.query<Record<string, unknown>>(`select * from identity.accounts where ${where}`, [...values]);
    return rows[0] && Row.parse(rows[0]);
  }
  const byName = (network: string, username: string) => one('network = $1 and username = $2', [network, plainName(username)]);

  return {
    async add(wanted) {
      const username = plainName(wanted.username);
      if (!usableName.test(username)) return { ok: false, why: 'USERNAME_NOT_USABLE' };
      const tooLittle = wanted.password === undefined ? undefined : passwordTrouble(wanted.password);
      if (tooLittle) return { ok: false, why: tooLittle };
      const { password, ...rest } = wanted;
      const account: Account = { ...rest, username, id: newId(clock()) };
      const hash = password === undefined ? null : await hashPassword(password);
      try {
        await pool.query(
          `insert into identity.accounts (network, id, username, email, email_verified, display_name, locale, realm_roles, organizations, password)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [account.network, account.id, username, account.email ?? null, account.emailVerified, account.displayName, account.locale, account.realmRoles, account.organizations, hash],
        );
        return { ok: true, account };
      } catch (error) {
        if (error instanceof DatabaseError && error.constraint === 'accounts_username') return { ok: false, why: 'USERNAME_TAKEN' };
        if (error instanceof DatabaseError && error.constraint === 'accounts_email') return { ok: false, why: 'EMAIL_TAKEN' };
        throw error;
      }
    },

    async find(network, username) {
      return (await byName(network, username))?.account;
    },

    async findById(network, id) {
      if (!z.guid().safeParse(id).success) return undefined;
      return (await one('network = $1 and id = $2', [network, id]))?.account;
    },

    async signIn(network, username, password) {
      const found = await byName(network, username);
      return (await checkPassword(password, found?.password)) ? found?.account : undefined;
    },

    async setPassword(network, id, password) {
      const trouble = passwordTrouble(password);
      if (trouble) return { ok: false, why: trouble };
      const { rowCount } = await pool.query(
        `with ended as (delete from identity.payloads where network = $1 and account = $2)
         update identity.accounts set password = $3 where network = $1 and id = $2`,
        [network, id, await hashPassword(password)],
      );
      return rowCount === 1 ? { ok: true } : { ok: false, why: 'NO_SUCH_ACCOUNT' };
    },

    async remove(network, id) {
      const { rowCount } = await pool.query(
        `with ended as (delete from identity.payloads where network = $1 and account = $2)
         delete from identity.accounts where network = $1 and id = $2`,
        [network, id],
      );
      return rowCount === 1;
    },
  };
}

function passwordTrouble(password: string): AccountRefusal | undefined {
  if (password.length < shortestPassword) return 'PASSWORD_TOO_SHORT';
  if (password.length > longestPassword) return 'PASSWORD_TOO_LONG';
  return undefined;
}
