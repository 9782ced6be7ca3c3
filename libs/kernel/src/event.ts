import type { z } from 'zod';
import { storedSchema, type Fields, type StoredOf } from './fields';

/** Something that happened, as a fold sees it. Always in its newest version. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Lifts the data of one version to the next. Pure; sees boxes only. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** An event's definition; called with data it makes the event. */
export interface EventDefinition<Type extends string = string, S extends Fields = Fields> {
  (data: StoredOf<S>): DomainEvent<Type, StoredOf<S>>;
  readonly type: Type;
  /** The newest version, counted from 1. */
  readonly version: number;
  readonly fields: S;
  readonly schema: z.ZodType<Record<string, unknown>>;
  /** `upcasters[n]` lifts version n to n + 1. */
  readonly upcasters: Readonly<Record<number, Upcaster>>;
}

/** Any definition, whatever its fields. */
export type AnyEventDefinition = Omit<EventDefinition, never> & { readonly type: string };

/** The event that a definition makes. */
export type EventOf<D> = D extends (data: never) => infer E ? (E extends DomainEvent ? E : never) : never;

/**
 * Defines an event once. Names are past tense and specific; every field says whether it is plain or personal.
 * From version 2 on an upcaster is given for each earlier version: stored events are never rewritten.
 */
export function event<const Type extends string, S extends Fields>(
  type: Type, version: number, fields: S, upcasters: Readonly<Record<number, Upcaster>> = {},
): EventDefinition<Type, S> {
  if (!Number.isInteger(version) || version < 1) throw new Error(`${type}: versions are counted from 1`);
  for (let earlier = 1; earlier < version; earlier++) {
    if (!upcasters[earlier]) throw new Error(`${type} ${version} has no upcaster from version ${earlier}`);
  }
  const make = (data: StoredOf<S>): DomainEvent<Type, StoredOf<S>> => ({ type, data });
  return Object.assign(make, { type, version, fields, schema: storedSchema(fields), upcasters });
}
