import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import type { Id } from '#kernel';
import { contexts, UnsentForms, unsentFormsMigrations } from '#runtime';
import { auditMigrations, StaffNotes } from '#audit';
import { Mailboxes, MailFiles, mailMigrations, outboxPost } from '#mail';
import { matchmakingMigrations, PeopleCards, PlaceAddresses } from '#matchmaking';
import { UnsentFormsResolver } from '../../libs/server/src/graphql/unsent-forms.resolver';
import { ViewerResolver } from '../../libs/server/src/graphql/viewer.resolver';
import { openHouse, type House } from './house';

export interface WholeHouse extends House {
  /** From now on somebody is told by mail, as soon as there is something. */
  wantsMail(person: Id): Promise<void>;
  /** What a person's mailbox would tell them: how often, when, and until when something needs an answer. Nothing is sent. */
  mailFor(person: Id): Promise<string>;
}

/** Everything that the product has, in one house: what one context does to another shows. */
export async function openWholeHouse(): Promise<WholeHouse> {
  let mail: { readonly mailboxes: Mailboxes; readonly writer: pg.Pool } | undefined;
  const outgoing = (): NonNullable<typeof mail> => {
    if (!mail) throw new Error('the house is not open yet');
    return mail;
  };
  const house = await openHouse({
    concepts: contexts.flatMap(({ concepts }) => concepts),
    readModels: contexts.flatMap(({ readModels }) => readModels),
    processes: contexts.flatMap(({ processes }) => processes),
    resolvers: [ViewerResolver, UnsentFormsResolver, ...contexts.flatMap(({ resolvers }) => resolvers)],
    migrations: [...matchmakingMigrations, ...auditMigrations, ...unsentFormsMigrations, ...mailMigrations],
    post: ({ database, store, registry, keys, clock }) => outboxPost({ store, registry, boxes: keys, pool: database.pool('writer'), clock }),
    providers: (database, clock, keys) => {
      const writer = database.pool('writer');
      const mailboxes = new Mailboxes({ pool: writer, boxes: keys, files: new MailFiles(path.join(tmpdir(), 'no-mail-is-sent-here')), clock });
      mail = { mailboxes, writer };
      return [
        { provide: PlaceAddresses, useValue: new PlaceAddresses(writer, clock) }, { provide: StaffNotes, useValue: new StaffNotes(writer, clock) },
        { provide: PeopleCards, useValue: new PeopleCards(writer, clock) }, { provide: UnsentForms, useValue: new UnsentForms(writer, keys, clock) },
        { provide: Mailboxes, useValue: mailboxes },
      ];
    },
  });
  return {
    ...house,
    wantsMail: (person) => outgoing().mailboxes.choose('enpcr', person, { address: 'somebody@home.example', language: 'en', rhythm: 'at-once', quietDays: [] }, { zone: 'Europe/Stockholm' }),
    async mailFor(person) {
      const { rows } = await outgoing().writer.query<object>('select until::text, due::text, made_at::text from mail.outbox where person = $1 order by made_at, due, until', [person]);
      return JSON.stringify(rows);
    },
  };
}
