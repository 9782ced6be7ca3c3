import type { CommandBus } from '@nestjs/cqrs';
import type { AnyCommandDefinition, Command, Id } from '#kernel';
import { envelopeOf } from './handlers-of';
import type { CommandRequest } from './metadata';
import type { Outcome, Problem } from './outcome';

/** Seals what a caller says; the privacy library does. */
export interface Sealer {
  sealCommand(definition: AnyCommandDefinition, input: Readonly<Record<string, unknown>>, about: { readonly network: string; readonly actor: string; readonly commandId: Id }): Promise<unknown>;
}

/** The only way in. */
export interface Commands {
  /** Checks and seals what a caller says, then carries it out. */
  do(definition: AnyCommandDefinition, input: unknown, request: CommandRequest): Promise<Outcome>;
  /** Carries out a command that is sealed already: a process's, or part of another. */
  send(command: Command, request: CommandRequest): Promise<Outcome>;
}

/** The only caller of `CommandBus.execute`. */
export function commandsOn(bus: CommandBus, sealer: Sealer): Commands {
  const send: Commands['send'] = (command, request) => {
    const Wrapped = envelopeOf({ command: command.name });
    return bus.execute(new Wrapped(command.data, request));
  };
  return {
    send,
    async do(definition, input, request) {
      const parsed = definition.clear.safeParse(input);
      if (!parsed.success) return { ok: false, kind: 'malformed', problems: problemsOf(parsed.error.issues) };
      const about = { network: request.actor.network, actor: request.actor.kind === 'member' ? request.actor.person : request.actor.kind, commandId: request.commandId };
      const data = await sealer.sealCommand(definition, parsed.data, about);
      return send({ name: definition.command, data }, request);
    },
  };
}

function problemsOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Problem[] {
  return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}
