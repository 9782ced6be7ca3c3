import type { Migration } from '#database';

/**
 * Outside the log: nothing here proves anything, and it is really gone 7 days after a mail went out. No row holds a word, a name or an
 * address in clear: how and where somebody wants mail is one sealed box, opened when a mail goes out.
 */
export const mailMigrations: readonly Migration[] = [{
  name: 'mail/001-outbox',
  sql: `
    create schema mail;
    create table mail.wishes (
      network text not null,
      person uuid not null,
      sealed text not null,
      coordinator boolean not null,
      since bigint not null,
      primary key (network, person)
    );
    comment on column mail.wishes.since is 'nobody is told of what happened before they wanted mail';
    comment on column mail.wishes.coordinator is 'what their sign-in said when they chose';
    create table mail.outbox (
      network text not null,
      id uuid not null,
      person uuid not null,
      about uuid not null,
      until date,
      at_once boolean not null,
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'given up')),
      attempts integer not null default 0,
      due bigint not null,
      made_at bigint not null,
      mail uuid,
      done_at bigint check ((state = 'waiting') = (done_at is null)),
      primary key (network, id)
    );
    comment on column mail.outbox.mail is 'what went out in one mail has the id of its oldest';
    create index outbox_by_due on mail.outbox (due) where state = 'waiting';
    create index outbox_by_person on mail.outbox (network, person);
    create index outbox_by_thing on mail.outbox (network, about) where state = 'waiting';
    create index outbox_by_age on mail.outbox (done_at) where state <> 'waiting';
    alter table mail.wishes enable row level security;
    alter table mail.wishes force row level security;
    alter table mail.outbox enable row level security;
    alter table mail.outbox force row level security;
    create policy own on mail.wishes for select to roundtable_reader using (network = viewer.network() and person = viewer.person());
    create policy kept on mail.wishes to roundtable_writer using (true) with check (true);
    create policy kept on mail.outbox to roundtable_writer using (true) with check (true);
    create policy told on mail.outbox to roundtable_projector using (true) with check (true);
    grant usage on schema mail to roundtable_writer, roundtable_projector, roundtable_reader;
    grant select on mail.wishes to roundtable_reader;
    grant select, insert, update, delete on mail.wishes, mail.outbox to roundtable_writer;
    grant select, insert, delete on mail.outbox to roundtable_projector;`,
}];
