import { z } from 'zod';
import { boxSchema, type Personal } from './personal';
import { prose } from './text';

/** A field that says nothing about a person, or that both sides adopt and an organisation publishes. */
export interface PlainField<T, Optional extends boolean = boolean> {
  readonly kind: 'plain';
  readonly schema: z.ZodType<T>;
  readonly isOptional: Optional;
  optional(): PlainField<T, true>;
}

/**
 * A field about a person. `subject` says whose key seals it: `'actor'`, or the name of a field of the same event that holds the id.
 * `schema` is that of the value inside the box.
 */
export interface PersonalField<T, Optional extends boolean = boolean> {
  readonly kind: 'personal';
  readonly subject: string;
  readonly schema: z.ZodType<T>;
  readonly isOptional: Optional;
  optional(): PersonalField<T, true>;
}

/**
 * A free text, sealed under a key of its own that is kept under its author. `about` names the field of whom it speaks, if anybody;
 * `heldBy` the field with the id of what holds the key back: until that is released, nobody but the author reads the text.
 */
export interface WordsField<T, Optional extends boolean = boolean> {
  readonly kind: 'words';
  readonly author: string;
  readonly about: string | undefined;
  readonly heldBy: string | undefined;
  readonly schema: z.ZodType<T>;
  readonly isOptional: Optional;
  optional(): WordsField<T, true>;
}

export type SealedField<T = unknown> = PersonalField<T> | WordsField<T>;
export type Field<T = unknown> = PlainField<T> | SealedField<T>;
export type Fields = Readonly<Record<string, Field>>;

export function plain<T>(schema: z.ZodType<T>): PlainField<T, false> {
  return { kind: 'plain', schema, isOptional: false, optional: () => ({ ...plain(schema), isOptional: true, optional() { return this; } }) };
}

export function personal<T>(subject: string, schema: z.ZodType<T>): PersonalField<T, false> {
  return { kind: 'personal', subject, schema, isOptional: false, optional: () => ({ ...personal(subject, schema), isOptional: true, optional() { return this; } }) };
}

const plainText = prose(10_000);

/** @param options.about name of the field that holds whom the text is about; @param options.heldBy name of the field that holds what keeps it sealed; @param options.schema of the value inside, a text of at most 10,000 characters unless given. */
export function words(author: string, options?: { about?: string; heldBy?: string }): WordsField<string, false>;
export function words<T>(author: string, options: { about?: string; heldBy?: string; schema: z.ZodType<T> }): WordsField<T, false>;
export function words<T>(author: string, options: { about?: string; heldBy?: string; schema?: z.ZodType<T> } = {}): WordsField<T | string, false> {
  const schema: z.ZodType<T | string> = options.schema ?? plainText;
  const field = { kind: 'words', author, about: options.about, heldBy: options.heldBy, schema } as const;
  return { ...field, isOptional: false, optional: () => ({ ...field, isOptional: true, optional() { return this; } }) };
}

type StoredValue<F> = F extends PlainField<infer T> ? T : F extends SealedField<infer T> ? Personal<T> : never;
type OptionalKeys<S> = { [K in keyof S]: S[K] extends { readonly isOptional: true } ? K : never }[keyof S];

/** What an event or a sealed command holds: plain values and boxes. */
export type StoredOf<S extends Fields> =
  { readonly [K in Exclude<keyof S, OptionalKeys<S>>]: StoredValue<S[K]> } &
  { readonly [K in OptionalKeys<S>]?: StoredValue<S[K]> | undefined };

type ClearValue<F> = F extends Field<infer T> ? T : never;

/** What a person says before it is sealed. */
export type ClearOf<S extends Fields> =
  { readonly [K in Exclude<keyof S, OptionalKeys<S>>]: ClearValue<S[K]> } &
  { readonly [K in OptionalKeys<S>]?: ClearValue<S[K]> | undefined };

/** The schema of the stored form; unknown fields are refused. */
export function storedSchema(fields: Fields): z.ZodType<Record<string, unknown>> {
  return objectOf(fields, (field) => (field.kind === 'plain' ? field.schema : boxSchema));
}

/** The schema of the clear form; unknown fields are refused. */
export function clearSchema(fields: Fields): z.ZodType<Record<string, unknown>> {
  return objectOf(fields, (field) => field.schema);
}

function objectOf(fields: Fields, schemaOf: (field: Field) => z.ZodType): z.ZodType<Record<string, unknown>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => {
    const schema = schemaOf(field);
    return [name, field.isOptional ? schema.optional() : schema];
  }));
  return z.strictObject(shape);
}
