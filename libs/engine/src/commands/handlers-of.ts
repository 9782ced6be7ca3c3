import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inject, Injectable, type Type } from '@nestjs/common';
import type { AnyCommandDefinition, AnyConcept } from '#kernel';
import { handle, type HandlerParts, type Prepare } from './handle';
import type { CommandRequest } from './metadata';
import type { Outcome } from './outcome';

/** The token under which Nest finds what every handler works with. */
export const HANDLER_PARTS = Symbol('handler parts');

/** What travels on Nest's CommandBus: what a command says, once asked for, and who gives it. The bus routes by class, so each command has one. */
export interface Envelope {
  readonly prepare: Prepare;
  readonly request: CommandRequest;
}

const envelopes = new Map<string, Type<Envelope>>();

/** The envelope class of a command, made once. */
export function envelopeOf(definition: Pick<AnyCommandDefinition, 'command'>): Type<Envelope> {
  const known = envelopes.get(definition.command);
  if (known) return known;
  const made = { [definition.command]: class implements Envelope { constructor(readonly prepare: Prepare, readonly request: CommandRequest) {} } }[definition.command];
  if (!made) throw new Error('a command needs a name');
  envelopes.set(definition.command, made);
  return made;
}

/** Nest's command handlers for every command of a concept. */
export function handlersOf(concept: AnyConcept): Type<ICommandHandler>[] {
  return concept.rules.map((rule) => {
    @CommandHandler(envelopeOf(rule.definition))
    @Injectable()
    class Handler implements ICommandHandler<Envelope, Outcome> {
      constructor(@Inject(HANDLER_PARTS) private readonly parts: HandlerParts) {}

      execute({ prepare, request }: Envelope): Promise<Outcome> {
        return handle(this.parts, concept.name, rule, prepare, request);
      }
    }
    Object.defineProperty(Handler, 'name', { value: `${rule.definition.command}Handler` });
    return Handler;
  });
}
