import { z } from 'zod';
import { clearSchema, plain, storedSchema, type ClearOf, type Field, type Fields, type PlainField, type StoredOf } from './fields';

/** A command's fields: bare zod types are plain, what is about a person says so. */
export type CommandShape = Readonly<Record<string, z.ZodType | Field>>;

type FieldsOf<S extends CommandShape> = {
  readonly [K in keyof S]: S[K] extends Field ? S[K]
    : S[K] extends z.ZodOptional<infer Inner> ? PlainField<z.output<Inner>, true>
      : S[K] extends z.ZodType<infer T> ? PlainField<T, false> : never;
};

/** A wish, sealed: what the CommandBus carries and a decision reads. */
export interface Command<Name extends string = string, Data = unknown> {
  readonly name: Name;
  readonly data: Data;
}

/** A command's definition; called with sealed data it makes the command. */
export interface CommandDefinition<Name extends string = string, S extends Fields = Fields> {
  (data: StoredOf<S>): Command<Name, StoredOf<S>>;
  readonly command: Name;
  readonly fields: S;
  /** Of what a caller sends, before sealing. */
  readonly clear: z.ZodType<Record<string, unknown>>;
  /** Of what a decision sees. */
  readonly sealed: z.ZodType<Record<string, unknown>>;
}

export type AnyCommandDefinition = Omit<CommandDefinition, never> & { readonly command: string };

/** What a decision sees of a command. */
export type CommandOf<D> = D extends CommandDefinition<string, infer S> ? StoredOf<S> : never;
/** What a caller says to give a command. */
export type InputOf<D> = D extends CommandDefinition<string, infer S> ? ClearOf<S> : never;

/** Defines a command: an imperative name, and its fields. Validated once, at the edge. */
export function command<const Name extends string, S extends CommandShape>(name: Name, shape: S): CommandDefinition<Name, FieldsOf<S>> {
  const fields = Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, asField(field)])) as unknown as FieldsOf<S> & Fields;
  const make = (data: StoredOf<FieldsOf<S>>): Command<Name, StoredOf<FieldsOf<S>>> => ({ name, data });
  return Object.assign(make, { command: name, fields, clear: clearSchema(fields), sealed: storedSchema(fields) });
}

function asField(field: z.ZodType | Field): Field {
  if (!(field instanceof z.ZodType)) return field;
  return field instanceof z.ZodOptional ? plain(field.unwrap() as z.ZodType).optional() : plain(field);
}
