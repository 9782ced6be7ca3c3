import { closed, type Migration } from '#database';

/**
 * Everything hangs on a person's or organisation's row in `keys.subjects`: with it go its texts' keys and what leads from a
 * sign-in to it. A row names its epoch, and an epoch that still has rows cannot be removed.
 */
export const privacyMigrations: readonly Migration[] = [{
  name: 'privacy/001-keys',
  sql: `
create schema keys;

create table keys.epochs (
  network text not null check (network ~ '^[a-z0-9]+$'),
  epoch integer not null check (epoch > 0),
  print text not null,
  primary key (network, epoch)
);
comment on table keys.epochs is 'Epochs whose key wraps rows here; the keys themselves are files. print: recognises the right file.';

create table keys.lookups (
  network text primary key,
  epoch integer not null,
  wrapped bytea not null,
  foreign key (network, epoch) references keys.epochs
);

create table keys.subjects (
  network text not null,
  subject uuid not null,
  epoch integer not null,
  wrapped bytea not null,
  primary key (network, subject),
  foreign key (network, epoch) references keys.epochs
);

create table keys.texts (
  network text not null,
  key uuid not null,
  author uuid not null,
  about uuid,
  epoch integer not null,
  wrapped bytea not null,
  primary key (network, key),
  foreign key (network, epoch) references keys.epochs,
  foreign key (network, author) references keys.subjects on delete cascade
);
create index texts_by_author on keys.texts (network, author);
create index texts_by_about on keys.texts (network, about) where about is not null;

create table keys.people (
  network text not null,
  sign_in text not null,
  person uuid not null,
  primary key (network, sign_in),
  unique (network, person),
  foreign key (network, person) references keys.subjects on delete cascade
);
comment on column keys.people.sign_in is 'keyed hash of issuer and subject of the token';

grant usage on schema keys to roundtable_writer;
grant select, insert on all tables in schema keys to roundtable_writer;
`,
}, {
  name: 'privacy/002-held-texts',
  sql: `
alter table keys.texts add column held_by uuid;
comment on column keys.texts.held_by is 'until this is in keys.released, only the author is given the key';

create table keys.released (
  network text not null,
  held_by uuid not null,
  primary key (network, held_by)
);
comment on table keys.released is 'What no longer holds back the keys of texts; written because of an event in the log.';
grant select, insert on keys.released to roundtable_writer;
`,
}, {
  name: 'privacy/003-closed',
  sql: ['epochs', 'lookups', 'subjects', 'texts', 'people', 'released'].map((table) => closed(`keys.${table}`, 'writer')).join('\n'),
}];
