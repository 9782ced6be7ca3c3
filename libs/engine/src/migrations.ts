import { closed, type Migration } from '#database';

/** Tables of the engine itself, outside the read models that can be rebuilt. */
export const engineMigrations: readonly Migration[] = [
  {
    name: 'engine/001-viewer',
    sql: `
      create extension if not exists pg_trgm with schema public;
      create schema viewer;
      grant usage on schema viewer to roundtable_reader, roundtable_projector;
      create function viewer.network() returns text stable language sql return nullif(current_setting('viewer.network', true), '');
      create function viewer.person() returns uuid stable language sql return nullif(current_setting('viewer.person', true), '')::uuid;
      create function viewer.organisation() returns uuid stable language sql return nullif(current_setting('viewer.organisation', true), '')::uuid;
      create function viewer.role() returns text stable language sql return nullif(current_setting('viewer.role', true), '');`,
  },
  {
    name: 'engine/002-projections',
    sql: `
      create schema engine;
      grant usage on schema engine to roundtable_projector, roundtable_reader;
      create table engine.projections (
        name text not null,
        version integer not null,
        live boolean not null,
        position bigint not null,
        stopped text,
        primary key (name, version)
      );
      create unique index one_live on engine.projections (name) where live;
      create table engine.processes (name text primary key, position bigint not null, stopped text);
      create table engine.deadlines (
        network text not null,
        key text not null,
        due bigint not null,
        command text not null,
        data text not null,
        caused_by uuid not null,
        correlation uuid not null,
        primary key (network, key)
      );
      create index deadlines_by_due on engine.deadlines (due);
      create table engine.heartbeat (one boolean primary key default true check (one), at bigint not null);
      grant select, insert, update, delete on all tables in schema engine to roundtable_projector;
      grant select on engine.projections, engine.processes to roundtable_reader;
      do $$ begin execute format('grant create on database %I to roundtable_projector', current_database()); end $$;`,
  },
  {
    name: 'engine/003-outages',
    sql: `
      create table engine.outages (began bigint primary key, ended bigint not null check (ended > began));
      grant select, insert, update, delete on engine.outages to roundtable_projector;`,
  },
  { name: 'engine/004-closed', sql: closed('engine.deadlines', 'projector') },
];
