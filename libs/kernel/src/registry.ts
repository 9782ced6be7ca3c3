import { canonicalJson, type Json } from './canonical';
import type { AnyEventDefinition, DomainEvent } from './event';

/** An event as it is stored: canonical JSON text under a type and a version. */
export interface StoredEvent {
  readonly type: string;
  readonly schema: number;
  readonly data: string;
}

/** Every event that exists, by name. Encodes on the way in and lifts old versions on every way out. */
export interface EventRegistry {
  readonly definitions: readonly AnyEventDefinition[];
  /** @throws when the data does not have the event's own form: that is a bug in a decision. */
  encode(event: DomainEvent): StoredEvent;
  /** @throws UnknownEvent for a type or version that this program does not know. */
  decode(stored: StoredEvent): DomainEvent;
}

/** The log holds an event that this program does not know: it was written by a newer one. */
export class UnknownEvent extends Error {
  constructor(readonly type: string, readonly schema: number) {
    super(`the log holds ${type} in version ${schema}, which this program does not know`);
    this.name = 'UnknownEvent';
  }
}

export function eventRegistry(definitions: readonly AnyEventDefinition[]): EventRegistry {
  const byType = new Map<string, AnyEventDefinition>();
  for (const definition of definitions) {
    if (byType.has(definition.type)) throw new Error(`two events are called ${definition.type}`);
    byType.set(definition.type, definition);
  }
  return {
    definitions,
    encode(event) {
      const definition = byType.get(event.type);
      if (!definition) throw new Error(`${event.type} is not registered`);
      const data = definition.schema.parse(withoutUndefined(event.data));
      return { type: event.type, schema: definition.version, data: canonicalJson(data as Json) };
    },
    decode({ type, schema, data }) {
      const definition = byType.get(type);
      if (!definition || schema > definition.version) throw new UnknownEvent(type, schema);
      let value = JSON.parse(data) as Record<string, unknown>;
      for (let version = schema; version < definition.version; version++) {
        const lift = definition.upcasters[version];
        if (!lift) throw new UnknownEvent(type, schema);
        value = lift(value);
      }
      return { type, data: value };
    },
  };
}

function withoutUndefined(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
