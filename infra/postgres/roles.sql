-- Prepares a PostgreSQL server (16 or newer) for Roundtable. Once per server, as a superuser:
--
--   psql --file infra/postgres/roles.sql postgres
--
-- Running it again changes nothing. It makes
--   four roles that cannot log in: roundtable_owner owns the schemas, roundtable_writer adds to the log,
--   roundtable_projector keeps the read models, roundtable_reader sees what row-level security lets it see;
--   two logins that own nothing and can do nothing until they have taken one of these roles.

do $$
declare
  name text;
begin
  foreach name in array array['roundtable_owner', 'roundtable_writer', 'roundtable_projector', 'roundtable_reader'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin noinherit', name);
    end if;
  end loop;
  foreach name in array array['roundtable', 'roundtable_migrator'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login noinherit', name);
    end if;
  end loop;
end $$;

grant roundtable_writer, roundtable_projector, roundtable_reader to roundtable with inherit false, set true;
grant roundtable_owner to roundtable_migrator with inherit false, set true;

-- Then give the logins passwords (psql asks for them and sends them hashed):
--
--   \password roundtable
--   \password roundtable_migrator
--
-- make a database that nobody else can enter:
--
--   create database roundtable owner roundtable_owner encoding 'UTF8' locale_provider 'builtin' builtin_locale 'C.UTF-8' template template0;
--   revoke all on database roundtable from public;
--   grant connect on database roundtable to roundtable, roundtable_migrator;
--
-- (PostgreSQL 16 has no builtin locale provider: write  locale 'C.UTF-8' template template0  instead.)
-- and configure Roundtable with
--
--   DATABASE_URL=postgresql://roundtable:PASSWORD@HOST:5432/roundtable
--   DATABASE_OWNER_URL=postgresql://roundtable_migrator:PASSWORD@HOST:5432/roundtable
--
-- Each process of Roundtable opens up to 22 pooled connections and a few single ones. A connection pooler in front must
-- pool sessions, not transactions: a connection keeps its role.
