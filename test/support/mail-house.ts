/** Mail as it runs, for specs: the directory's and matchmaking's events, the real outbox, senders, and files or a server that they go to. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { directoryConcepts, directoryReadModels, NetworkOpened, networkId } from '#directory';
import type { Database } from '#database';
import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { fileCarrier, Mailboxes, MailFiles, mailMigrations, mailProcesses, mailResolvers, MailSender, outboxPost, DoneMail, smtpCarrier, type Carrier, type MailWishes } from '#mail';
import { matchmakingConcepts } from '#matchmaking';
import { partnershipsConcepts } from '#partnerships';
import { openHouse, type House } from './house';
import { mailsIn, type MailFile } from './mail-server';

export const from = { name: 'Roundtable', address: 'post@network.example' };
export const owner = 'The European Association';
export const zone = 'Europe/Stockholm';

/** Somebody under their own hat. */
export const asPerson = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });

export interface WaitingRow {
  readonly person: Id;
  readonly until: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly due: bigint;
}

export interface MailHouse extends Omit<House, 'record' | 'waitUntil'> {
  readonly database: Database;
  readonly mailboxes: Mailboxes;
  readonly done: DoneMail;
  readonly log: readonly string[];
  now(): number;
  record(concept: string, id: Id, ...events: readonly DomainEvent[]): Promise<void>;
  waitUntil(now: number): Promise<void>;
  /** One who answers `name@home.example`, at once unless told otherwise. */
  wants(person: Id, name: string, wishes?: Partial<MailWishes> & { readonly coordinator?: boolean }): Promise<void>;
  /** A sender; into files unless a carrier is given. */
  sender(carrier?: Carrier, isTrusted?: () => boolean): MailSender;
  /** To a server on this machine. */
  server(port: number): Carrier;
  rows(): Promise<readonly WaitingRow[]>;
  /** The mails that are files, by name. */
  files(): readonly MailFile[];
}

export async function openMailHouse(): Promise<MailHouse> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roundtable-mail-'));
  const files = new MailFiles(path.join(folder, 'mail'));
  const log: string[] = [];
  let parts: { readonly database: Database; readonly clock: () => number } | undefined;
  const known = (): NonNullable<typeof parts> => {
    if (!parts) throw new Error('the house is not open yet');
    return parts;
  };
  const house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: directoryReadModels, processes: mailProcesses, resolvers: mailResolvers, migrations: mailMigrations,
    post: ({ database, store, registry, keys, clock }) => {
      parts = { database, clock };
      return outboxPost({ store, registry, boxes: keys, pool: database.pool('writer'), clock });
    },
    providers: (database, clock, keys) => [{ provide: Mailboxes, useValue: new Mailboxes({ pool: database.pool('writer'), boxes: keys, files, clock }) }],
  });
  const { database, clock } = known();
  const pool = database.pool('writer');
  const { store, registry, keys } = house;
  const mailboxes = new Mailboxes({ pool, boxes: keys, files, clock });
  const senders: MailSender[] = [];
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner, zone, languages: ['sv', 'en'] })]);
  return {
    ...house, database, mailboxes, log,
    done: new DoneMail(pool, files, clock),
    now: clock,
    record: (concept, id, ...events) => house.record(concept, id, events),
    waitUntil: (now) => house.waitUntil(now),
    wants: (person, name, { coordinator = false, ...wishes } = {}) => mailboxes.choose('enpcr', person, { address: `${name}@home.example`, language: 'en', rhythm: 'at-once', quietDays: [], ...wishes }, { zone, coordinator }),
    sender(carrier = fileCarrier(files, from), isTrusted = () => true) {
      const sender = new MailSender({ pool, store, registry, boxes: keys, carrier, clock, link: 'https://network.example/', isTrusted, log: (line) => log.push(line) });
      senders.push(sender);
      return sender;
    },
    server: (port) => smtpCarrier({ host: '127.0.0.1', port, secure: false, plain: true }, from),
    rows: async () => (await pool.query<WaitingRow>('select person, until::text as until, state, attempts, due from mail.outbox order by made_at, id')).rows,
    files: () => mailsIn(path.join(folder, 'mail')),
    async close() {
      for (const sender of senders) await sender.stop();
      await house.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Ids that a spec gives to people by their names. */
export const called = (name: string): Id => derivedId('person', name);
