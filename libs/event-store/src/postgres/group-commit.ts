/** How a batch is made and what happens when one cannot be written. */
export interface GroupCommitOptions<Request, Answer> {
  /**
   * Writes a batch in one transaction and answers each request, in the order of the batch. `LATER` instead of an answer: ask again in the next batch.
   * At least one of a batch is answered.
   */
  write(batch: readonly Request[]): Promise<readonly (Answer | typeof LATER)[]>;
  /** The limits of one batch. A single request may weigh more. */
  maxRequests: number;
  maxWeight: number;
  weightOf(request: Request): number;
  /** Whether this answer makes one ask again at once. Those are told first, so that who was served cannot be served again before them. */
  isRefusal(answer: Answer): boolean;
  /** Whether this failure can be one request's own fault, so that the others of its batch should be tried without it. */
  mayBeOneRequestsFault(error: unknown): boolean;
}

export interface GroupCommit<Request, Answer> {
  submit(request: Request): Promise<Answer>;
  /** Fulfilled when everything submitted so far has its answer. */
  settled(): Promise<void>;
}

export const LATER = Symbol('later');

interface Waiting<Request, Answer> {
  request: Request;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: while one transaction is being made durable, new requests wait, and the next transaction takes all of them.
 * One at a time and first come, first served. A batch that fails is tried again one request at a time, so that nobody pays for a neighbour.
 */
export function groupCommit<Request, Answer>(options: GroupCommitOptions<Request, Answer>): GroupCommit<Request, Answer> {
  let queue: Waiting<Request, Answer>[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // Let everyone who submits in this turn of the event loop come along.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const batch = queue.splice(0, sizeOfNextBatch(queue, options));
      queue = [...(await writeBatch(batch)), ...queue];
    }
    running = undefined;
  }

  /** Writes a batch and returns those who have to be asked again. */
  async function writeBatch(batch: Waiting<Request, Answer>[]): Promise<Waiting<Request, Answer>[]> {
    try {
      const answers = await options.write(batch.map(({ request }) => request));
      const isFirst = (answer: Answer | typeof LATER | undefined): boolean => answer !== undefined && answer !== LATER && options.isRefusal(answer);
      batch.forEach((waiting, i) => isFirst(answers[i]) && settle(waiting, answers[i]));
      return batch.filter((waiting, i) => !isFirst(answers[i]) && !settle(waiting, answers[i]));
    } catch (error) {
      if (batch.length > 1 && options.mayBeOneRequestsFault(error)) return await writeOneByOne(batch);
      for (const { reject } of batch) reject(error);
      return [];
    }
  }

  async function writeOneByOne(batch: Waiting<Request, Answer>[]): Promise<Waiting<Request, Answer>[]> {
    const again: Waiting<Request, Answer>[] = [];
    for (const waiting of batch) again.push(...(await writeBatch([waiting])));
    return again;
  }

  return {
    submit: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject });
        running ??= run();
      }),
    settled: async () => {
      await running;
    },
  };
}

function settle<Request, Answer>(waiting: Waiting<Request, Answer>, answer: Answer | typeof LATER | undefined): boolean {
  if (answer === LATER) return false;
  if (answer === undefined) waiting.reject(new Error('A request of a batch was not answered.'));
  else waiting.resolve(answer);
  return true;
}

function sizeOfNextBatch<Request, Answer>(queue: readonly Waiting<Request, Answer>[], options: GroupCommitOptions<Request, Answer>): number {
  let weight = 0;
  let size = 0;
  for (const { request } of queue) {
    weight += options.weightOf(request);
    if (size > 0 && (size >= options.maxRequests || weight > options.maxWeight)) break;
    size += 1;
  }
  return size;
}
