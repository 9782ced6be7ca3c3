import type { CommandBus } from '@nestjs/cqrs';
import { unstorableParts, type AnyCommandDefinition, type Command, type Id } from '#kernel';
import type { Prepare } from './handle';
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
  const execute = (name: string, prepare: Prepare, request: CommandRequest): Promise<Outcome> => {
    const Wrapped = envelopeOf({ command: name });
    return bus.execute(new Wrapped(prepare, request));
  };
  return {
    send: ({ name, data }, request) => execute(name, () => Promise.resolve({ ok: true, data }), request),
    do: (definition, input, request) => execute(definition.command, async () => {
      const parsed = definition.clear.safeParse(input);
      const problems = parsed.success ? unstorableIn(parsed.data) : problemsOf(parsed.error.issues);
      if (!parsed.success || problems.length > 0) return { ok: false, problems };
      const { actor, commandId } = request;
      const about = { network: actor.network, actor: actor.kind === 'member' ? actor.person : actor.kind, commandId };
      return { ok: true, data: await sealer.sealCommand(definition, parsed.data, about) };
    }, request),
  };
}

/** A field that is not known is named by its own path, not by that of what it stands in. */
function problemsOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string; readonly code?: string; readonly keys?: readonly string[] }[]): Problem[] {
  return issues.flatMap(({ path, message, code, keys = [] }) => (code === 'unrecognized_keys'
    ? keys.map((key) => ({ path: [...path, key].map(String).join('.'), message: 'not a field of this form' }))
    : [{ path: path.map(String).join('.'), message }]));
}

function unstorableIn(input: unknown): Problem[] {
  return unstorableParts(input).map(({ path, why }) => ({ path, message: why }));
}
