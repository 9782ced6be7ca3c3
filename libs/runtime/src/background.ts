import { StaffNotes } from '#audit';
import { DeadlineRunner, decodeMetadata, ProcessRunner, ProjectionRunner, type Commands, type FailingDeadline, type ProcessStatus, type ProjectionStatus } from '#engine';
import { PeopleCards, PeopleCounter, PlaceAddresses, VocabularyFiles } from '#matchmaking';
import { minutes } from '#kernel';
import { contexts } from './contexts';
import type { NetworkClock } from './clock';
import type { PostOffice } from './post-office';
import type { Storage } from './storage';
import { UnsentForms } from './unsent-forms';

/** What runs beside requests: projections, processes, deadlines. */
export interface Background {
  readonly projections: ProjectionRunner;
  /** Waits until read models and processes have taken in everything up to a position. */
  settled(position: bigint, milliseconds: number): Promise<boolean>;
  /** Lets everything that is due happen now. */
  giveDue(): Promise<number>;
  /** The clock was moved on purpose. */
  believeClock(): void;
  status(): { readonly projections: readonly ProjectionStatus[]; readonly processes: readonly ProcessStatus[]; readonly clock: string | undefined; readonly deadlines: readonly FailingDeadline[] };
  stop(): Promise<void>;
}

/** Mail, and whether this process sends it. */
export interface MailHere {
  readonly office: PostOffice;
  readonly sends: boolean;
}

/**
 * Starts projections first, so that everything is readable, then what acts. When one cannot start, those that had are ended:
 * each would look for its database for ever, and keep a program that has failed from ending.
 * @param mail absent: nobody is told anything; `sends`: whether this process sends what waits
 */
export async function startBackground(storage: Storage, commands: Commands, clock: NetworkClock, log: (line: string) => void, mail?: MailHere): Promise<Background> {
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => { for (const one of started.toReversed()) await one.stop(); };
  try {
    return { ...(await startEach(storage, commands, clock, log, started, mail)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startEach(storage: Storage, commands: Commands, clock: NetworkClock, log: (line: string) => void, started: { stop(): Promise<void> }[], mail?: MailHere): Promise<Omit<Background, 'stop'>> {
  const { store, registry, outages, projector: pool } = storage;
  const vocabulary = new VocabularyFiles(storage.writer);
  await vocabulary.useNewest();
  const projections = new ProjectionRunner(contexts.flatMap(({ readModels }) => readModels), { store, registry, pool, log });
  started.push(projections);
  await projections.start();

  const processes = contexts.flatMap((context) => context.processes).map((process) => new ProcessRunner(process, { store, registry, pool, commands, release: (network, heldBy) => storage.privacy.release(network, heldBy), log, ...(mail && { post: mail.office.post }) }));
  for (const process of processes) {
    await process.start();
    started.push(process);
  }

  const deadlines = new DeadlineRunner({ pool, commands, outages, clocks: { wall: clock.now, monotonic: () => performance.now() }, newestEvent: newestEventOf(storage), log });
  await deadlines.start();
  started.push(deadlines);

  const sender = mail?.sends === true ? mail.office.sender(() => deadlines.trouble() === undefined, log) : undefined;
  if (sender) started.push(every(SENDING, async () => { await sender.sendDue(); }, (why) => log(`mail waits: ${why}`)), sender);

  const counter = new PeopleCounter({ store, pool, open: (network, boxes) => storage.privacy.open(network, boxes), clock: clock.now });
  const kept = [new PlaceAddresses(storage.writer, clock.now), new PeopleCards(storage.writer, clock.now), new StaffNotes(storage.writer, clock.now), new UnsentForms(storage.writer, storage.privacy, clock.now), ...(mail ? [mail.office.done] : [])];
  const letGo = async (): Promise<void> => { for (const one of kept) await one.dropOld(); };
  started.push(
    every(COUNTING, async () => { await counter.countDue(); }, (why) => log(`people could not be counted: ${why}`)),
    every(VOCABULARY_READ_EVERY, () => vocabulary.useNewest(), (why) => log(`the vocabulary could not be read: ${why}`)),
    every(LETTING_GO, letGo, (why) => log(`what is kept for a time could not be looked through: ${why}`)),
  );

  return {
    projections,
    async settled(position, milliseconds) {
      const reached = await Promise.all([projections.waitFor(position, milliseconds), ...processes.map((process) => process.waitFor(position, milliseconds))]);
      return reached.every(Boolean);
    },
    async giveDue() {
      const given = await deadlines.giveDue();
      await counter.countDue();
      await sender?.sendDue();
      await letGo();
      return given;
    },
    believeClock: () => deadlines.believeClock(),
    status: () => ({ projections: projections.status(), processes: processes.map((process) => process.status()), clock: deadlines.trouble(), deadlines: deadlines.failing() }),
  };
}

/** How often it is looked whether mail is due, milliseconds. */
const SENDING = 5_000;

/** How often it is looked whether people are to be counted anew. */
const COUNTING = minutes(10);

/** How soon a vocabulary that was loaded at the command line is used, milliseconds. */
const VOCABULARY_READ_EVERY = 5_000;

/** How often it is looked whether what is kept for a time only has had it. */
const LETTING_GO = minutes(60);

/** Does something again and again, one after the other. */
function every(milliseconds: number, work: () => Promise<void>, failed: (why: string) => void): { stop(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(work).catch((error: unknown) => { failed(error instanceof Error ? error.message : 'unknown'); });
  }, milliseconds);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}

/** When the newest event says it happened. Others may write it, with clocks of their own; it is read only when there is another. */
function newestEventOf({ store }: Storage): () => Promise<number> {
  let known = { position: 0n, at: 0 };
  return async () => {
    const head = await store.head();
    if (head === known.position) return known.at;
    const last = (await store.readAll({ after: head - 1n, limit: 1 })).at(-1);
    known = { position: head, at: last ? Date.parse(decodeMetadata(last.meta).occurredAt) : known.at };
    return known.at;
  };
}
