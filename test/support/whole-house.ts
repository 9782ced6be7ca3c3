import { tmpdir } from 'node:os';
import path from 'node:path';
import { contexts, UnsentForms, unsentFormsMigrations } from '#runtime';
import { auditMigrations, StaffNotes } from '#audit';
import { Mailboxes, MailFiles, mailMigrations, outboxPost } from '#mail';
import { matchmakingMigrations, PeopleCards, PlaceAddresses } from '#matchmaking';
import { UnsentFormsResolver } from '../../libs/server/src/graphql/unsent-forms.resolver';
import { ViewerResolver } from '../../libs/server/src/graphql/viewer.resolver';
import { openHouse, type House } from './house';

/** Everything that the product has, in one house: what one context does to another shows. */
export function openWholeHouse(): Promise<House> {
  return openHouse({
    concepts: contexts.flatMap(({ concepts }) => concepts),
    readModels: contexts.flatMap(({ readModels }) => readModels),
    processes: contexts.flatMap(({ processes }) => processes),
    resolvers: [ViewerResolver, UnsentFormsResolver, ...contexts.flatMap(({ resolvers }) => resolvers)],
    migrations: [...matchmakingMigrations, ...auditMigrations, ...unsentFormsMigrations, ...mailMigrations],
    post: ({ database, store, registry, keys, clock }) => outboxPost({ store, registry, boxes: keys, pool: database.pool('writer'), clock }),
    providers: (database, clock, keys) => {
      const writer = database.pool('writer');
      return [
        { provide: PlaceAddresses, useValue: new PlaceAddresses(writer, clock) }, { provide: StaffNotes, useValue: new StaffNotes(writer, clock) },
        { provide: PeopleCards, useValue: new PeopleCards(writer, clock) }, { provide: UnsentForms, useValue: new UnsentForms(writer, keys, clock) },
        { provide: Mailboxes, useValue: new Mailboxes({ pool: writer, boxes: keys, files: new MailFiles(path.join(tmpdir(), 'no-mail-is-sent-here')), clock }) },
      ];
    },
  });
}
