/** An append of one event, as every contestant understands it. Content is given as text and as object, so that nobody pays for the other's form. */
export interface OneAppend {
  id: string;
  /** One of a few concepts; some contestants write one concept at a time. */
  concept: string;
  /** The stream within its concept: a UUID. */
  key: string;
  /** The revision of the stream's last event, -1 for none. */
  expected: number;
  data: string;
  meta: string;
  payload: object;
  metadata: object;
}

/** Something that appends. */
export interface Contestant {
  name: string;
  /** What it does not promise that the event store does. */
  without: string;
  /** Fulfilled with 'done' when the append is durable, or with a conflict when the expectation is not met. */
  append(append: OneAppend): Promise<'done' | Conflict>;
  /** How many events it holds, and whether each stream counts its own without a gap. */
  inspect(): Promise<Holdings>;
  /** The revision of a stream's last event, for those whose conflicts do not say it. */
  lastRevision(stream: Pick<OneAppend, 'concept' | 'key'>): Promise<number>;
  close(): Promise<void>;
}

export interface Conflict {
  /** The revision of the stream's last event, where the refusal says it. */
  actual: number | undefined;
}

export interface Holdings {
  events: number;
  contiguous: boolean;
}
