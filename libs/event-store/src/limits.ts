import type { NewEvent } from './port';

/** What one append may carry, on every engine: EventStoreDB refuses more than 1 MiB, and a bigger append makes its neighbours wait. */
export const MAX_EVENTS_PER_APPEND = 500;
/** Bytes of UTF-8 in type, data and metadata of all events of one append: 512 KiB. */
export const MAX_BYTES_PER_APPEND = 512 * 1024;

const MAX_NAME_BYTES = 200;
const MAX_SCHEMA = 32_767;

const STREAM = /^[a-z0-9]+\.[a-z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9_-]*$/;
const PREFIX = /^[a-z0-9]+(?:\.(?:[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9_-]*)?)?)?$/;
const TYPE = /^[A-Za-z][A-Za-z0-9]*$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** More than one append may carry. Nothing was written. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  constructor(readonly events: number, readonly bytes: number) {
    super(`An append of ${events} events and ${bytes} bytes is too large: ${MAX_EVENTS_PER_APPEND} events and ${MAX_BYTES_PER_APPEND} bytes are allowed.`);
  }
}

/** The caller made something that no engine may store. Nothing was written. */
export class MalformedAppend extends Error {
  override readonly name = 'MalformedAppend';
}

/** An event's id belongs already to another event. Nothing was written. */
export class EventIdTaken extends Error {
  override readonly name = 'EventIdTaken';
}

/** Throws unless `stream` is `{network}.{concept}-{id}`. Names that begin with `$` are the engines' own. */
export function checkStreamName(stream: string): void {
  if (stream.length > MAX_NAME_BYTES || !STREAM.test(stream)) {
    throw new MalformedAppend(`A stream is called {network}.{concept}-{id}, in at most ${MAX_NAME_BYTES} letters, digits, - and _.`);
  }
}

/** Throws unless `prefix` is the beginning of a stream's name, at least its first letter. */
export function checkPrefix(prefix: string): void {
  if (prefix.length > MAX_NAME_BYTES || !PREFIX.test(prefix)) {
    throw new MalformedAppend('A prefix is the beginning of a stream name, such as enpcr. or enpcr.invitation-');
  }
}

/** Throws unless every engine can store these events with this expectation, and give them back as they are. Returns their size in bytes. */
export function checkAppend(stream: string, events: readonly NewEvent[], expected: bigint): number {
  checkStreamName(stream);
  if (expected < -1n) throw new MalformedAppend('An expectation is the revision of the last event, or NO_STREAM.');
  if (events.length === 0) throw new MalformedAppend('An append has at least one event.');
  const bytes = sizeOf(events);
  if (events.length > MAX_EVENTS_PER_APPEND || bytes > MAX_BYTES_PER_APPEND) throw new AppendTooLarge(events.length, bytes);
  events.forEach(checkEvent);
  if (new Set(events.map((event) => event.id)).size < events.length) throw new MalformedAppend('Two events of one append have the same id.');
  return bytes;
}

function sizeOf(events: readonly NewEvent[]): number {
  return events.reduce((bytes, { type, data, meta }) => bytes + Buffer.byteLength(type) + Buffer.byteLength(data) + Buffer.byteLength(meta), 0);
}

function checkEvent(event: NewEvent): void {
  if (!UUID.test(event.id)) throw new MalformedAppend('An event id is a UUID in lower case.');
  if (event.type.length > MAX_NAME_BYTES || !TYPE.test(event.type)) throw new MalformedAppend('An event type is one word of letters and digits.');
  if (!Number.isInteger(event.schema) || event.schema < 1 || event.schema > MAX_SCHEMA) throw new MalformedAppend('A schema is a whole number from 1.');
  for (const text of [event.data, event.meta]) {
    if (text.includes('\0') || LONE_SURROGATE.test(text)) throw new MalformedAppend('A text with NUL or half a surrogate pair cannot be kept.');
  }
}
