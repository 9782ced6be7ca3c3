import { closed, type Migration } from '#database';

/**
 * Accounts and sessions of the built-in identity. They lie outside the event log, in tables that really delete. Only the
 * writing role reaches them: no resolver, no projection.
 */
export const identityMigrations: readonly Migration[] = [
  {
    name: 'identity/001-accounts-and-sessions',
    sql: `
create schema identity;

create table identity.accounts (
  network text not null,
  id uuid not null,
  username text not null,
  email text,
  email_verified boolean not null,
  display_name text not null,
  locale text not null,
  realm_roles text[] not null,
  organizations text[] not null,
  password text,
  primary key (network, id)
);
create unique index accounts_username on identity.accounts (network, username);
create unique index accounts_email on identity.accounts (network, lower(email));

-- Sessions, sign-ins under way, grants, codes and refresh tokens, as oidc-provider hands them over. Times: epoch milliseconds.
create table identity.payloads (
  network text not null,
  model text not null,
  id text not null,
  payload text not null,
  account uuid,
  grant_id text,
  uid text,
  expires_at bigint not null,
  consumed_at bigint,
  primary key (network, model, id)
);
create index payloads_account on identity.payloads (network, account) where account is not null;
create index payloads_grant on identity.payloads (network, grant_id) where grant_id is not null;
create index payloads_uid on identity.payloads (network, uid) where uid is not null;
create index payloads_expiry on identity.payloads (expires_at);

grant usage on schema identity to roundtable_writer;
grant select, insert, update, delete on identity.accounts, identity.payloads to roundtable_writer;
`,
  },
  { name: 'identity/002-closed', sql: ['accounts', 'payloads'].map((table) => closed(`identity.${table}`, 'writer')).join('\n') },
];
