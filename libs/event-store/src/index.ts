export * from './port';
export { AppendTooLarge, EventIdTaken, MalformedAppend, MAX_BYTES_PER_APPEND, MAX_EVENTS_PER_APPEND } from './limits';
export { logMigrations } from './postgres/log-migrations';
export { postgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store';
export { eventStoreDbEventStore, type EventStoreDbEventStoreOptions } from './eventstoredb/event-store-db-event-store';
