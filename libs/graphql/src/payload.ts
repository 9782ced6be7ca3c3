import { type Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Changed } from './context';

/** A rule that said no, in words for the person who reads them. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

@ObjectType('UserError', { description: 'A rule that says no. The message is a sentence in the language of the request.' })
export class UserErrorType implements UserError {
  @Field(() => String, { description: 'The rule\'s code, stable across languages.' })
  readonly code!: string;

  @Field(() => String, { description: 'What is wrong and what can be done, for people.' })
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'The field of the input that is to blame, if one is.' })
  readonly field!: string | null;
}

/** The payload type of a mutation: `userErrors`, `stale`, and the thing itself under its own name. */
export function payloadType<T>(name: string, field: string, node: () => Type<T>): Type<Changed<T>> {
  class Payload implements Changed<T> {
    readonly userErrors!: readonly UserError[];
    readonly stale!: boolean;
    readonly node!: T | null;
  }
  Object.defineProperty(Payload, 'name', { value: name });
  Field(() => [UserErrorType], { description: 'Rules that say no; empty when it was done.' })(Payload.prototype, 'userErrors');
  Field(() => Boolean, { description: 'True when what is shown may not yet hold this change: look again in a moment.' })(Payload.prototype, 'stale');
  Field(node, { name: field, nullable: true, description: 'The thing as it now is; null when rules said no.' })(Payload.prototype, 'node');
  ObjectType(name, { description: 'What became of the wish.' })(Payload);
  return Payload;
}
