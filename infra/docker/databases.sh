#!/bin/bash
# Run once, by the PostgreSQL image, when it makes its data folder; roles.sql has run before.
# Gives the logins their passwords, and makes one database for Roundtable and one for Keycloak that nobody else can enter.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set login="$ROUNDTABLE_PASSWORD" --set migrator="$ROUNDTABLE_MIGRATOR_PASSWORD" --set keycloak="$KEYCLOAK_PASSWORD" <<'SQL'
alter role roundtable password :'login';
alter role roundtable_migrator password :'migrator';
create database roundtable owner roundtable_owner encoding 'UTF8' locale_provider 'builtin' builtin_locale 'C.UTF-8' template template0;
revoke all on database roundtable from public;
grant connect on database roundtable to roundtable, roundtable_migrator;

create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
