export * from './port';
export { AppendTooLarge, EventIdTaken, MalformedAppend, MAX_BYTES_PER_APPEND, MAX_EVENTS_PER_APPEND } from './limits';
