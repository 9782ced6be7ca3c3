import { type Type } from '@nestjs/common';
import { Field, InputType, ObjectType, type ReturnTypeFuncValue } from '@nestjs/graphql';

/** A field that can be written and read: its two types, or the one type that serves both. */
export interface TwinField {
  readonly description: string;
  readonly read: () => ReturnTypeFuncValue;
  readonly write: () => ReturnTypeFuncValue;
}

/** What is written and what is read of one thing: the same fields, all of them optional, in two types of the schema. */
export interface Twins {
  readonly read: Type<unknown>;
  readonly write: Type<unknown>;
  readonly fields: readonly string[];
}

/** Makes the type `name` and the input `nameInput` from one description, so that the two cannot part. */
export function twins(name: string, description: string, fields: Readonly<Record<string, TwinField>>): Twins {
  const read = named(name);
  const write = named(`${name}Input`);
  for (const [field, { description: about, read: readType, write: writeType }] of Object.entries(fields)) {
    Field(readType, { nullable: true, description: about })(read.prototype as object, field);
    Field(writeType, { nullable: true, description: about })(write.prototype as object, field);
  }
  ObjectType(name, { description })(read);
  InputType(`${name}Input`, { description })(write);
  return { read, write, fields: Object.keys(fields) };
}

/** A field of a type that serves reading and writing: a text, a number, an enum. */
export function one(type: () => ReturnTypeFuncValue, description: string): TwinField {
  return { description, read: type, write: type };
}

/** A field that is a thing with fields of its own. */
export function part(twin: Twins, description: string): TwinField {
  return { description, read: () => twin.read, write: () => twin.write };
}

/** A list of such things. */
export function parts(twin: Twins, description: string): TwinField {
  return { description, read: () => [twin.read], write: () => [twin.write] };
}

function named(name: string): Type<unknown> {
  const made = class { readonly [field: string]: unknown; };
  Object.defineProperty(made, 'name', { value: name });
  return made;
}
