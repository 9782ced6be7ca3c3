import { DeadlineRunner, decodeMetadata, ProcessRunner, ProjectionRunner, type Commands, type ProcessStatus, type ProjectionStatus } from '#engine';
import { contexts } from './contexts';
import type { NetworkClock } from './clock';
import type { Storage } from './storage';

/** What runs beside requests: projections, processes, deadlines. */
export interface Background {
  readonly projections: ProjectionRunner;
  /** Waits until read models and processes have taken in everything up to a position. */
  settled(position: bigint, milliseconds: number): Promise<boolean>;
  /** Lets everything that is due happen now. */
  giveDue(): Promise<number>;
  /** The clock was moved on purpose. */
  believeClock(): void;
  status(): { readonly projections: readonly ProjectionStatus[]; readonly processes: readonly ProcessStatus[]; readonly clock: string | undefined };
  stop(): Promise<void>;
}

/** Starts projections first, so that everything is readable, then what acts. */
export async function startBackground(storage: Storage, commands: Commands, clock: NetworkClock, log: (line: string) => void): Promise<Background> {
  const { store, registry, projector: pool } = storage;
  const projections = new ProjectionRunner(contexts.flatMap(({ readModels }) => readModels), { store, registry, pool, log });
  await projections.start();

  const processes = contexts.flatMap((context) => context.processes).map((process) => new ProcessRunner(process, { store, registry, pool, commands, log }));
  for (const process of processes) await process.start();

  const newest = await newestEvent(storage);
  const deadlines = new DeadlineRunner({ pool, commands, clocks: { wall: clock.now, monotonic: () => performance.now() }, newestEvent: () => newest, log });
  await deadlines.start();

  return {
    projections,
    async settled(position, milliseconds) {
      const reached = await Promise.all([projections.waitFor(position, milliseconds), ...processes.map((process) => process.waitFor(position, milliseconds))]);
      return reached.every(Boolean);
    },
    giveDue: () => deadlines.giveDue(),
    believeClock: () => deadlines.believeClock(),
    status: () => ({ projections: projections.status(), processes: processes.map((process) => process.status()), clock: deadlines.trouble() }),
    async stop() {
      await deadlines.stop();
      await Promise.all(processes.map((process) => process.stop()));
      await projections.stop();
    },
  };
}

/** When the newest event says it happened: at start the clock must not be behind it. Later events are stamped by this clock itself. */
async function newestEvent({ store }: Storage): Promise<number> {
  const head = await store.head();
  if (head === 0n) return 0;
  const [last] = await store.readAll({ after: head - 1n, limit: 1 });
  return last ? Date.parse(decodeMetadata(last.meta).occurredAt) : 0;
}
