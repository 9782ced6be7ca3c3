import type { AnyEventDefinition, Command, DomainEvent, EventOf, Id } from '#kernel';
import type { ProjectedEvent } from '../projections/read-model';

/** What a process wants done because of an event. */
export type Action =
  | { readonly kind: 'send'; readonly command: Command }
  /** Give the command at `due` (epoch milliseconds), unless cancelled. The same key replaces what was planned under it. */
  | { readonly kind: 'at'; readonly due: number; readonly key: string; readonly command: Command }
  | { readonly kind: 'cancel'; readonly key: string }
  /** Let texts be opened that this held back: what happened has unsealed them. Nothing takes it back. */
  | { readonly kind: 'release'; readonly heldBy: Id };

export const send = (command: Command): Action => ({ kind: 'send', command });
export const at = (due: number, key: string, command: Command): Action => ({ kind: 'at', due, key, command });
export const cancel = (key: string): Action => ({ kind: 'cancel', key });
export const release = (heldBy: Id): Action => ({ kind: 'release', heldBy });

type React = (event: ProjectedEvent) => readonly Action[];

/** A process manager: pure, from an event to what should be done. It reads no model and writes none. */
export interface Process {
  readonly name: string;
  readonly reactions: ReadonlyMap<string, readonly React[]>;
  on<D extends AnyEventDefinition>(
    definition: D,
    react: (event: ProjectedEvent<EventOf<D> extends DomainEvent<string, infer Data> ? Data : never>) => readonly Action[],
  ): Process;
}

export function process(name: string): Process {
  return build(name, new Map());
}

function build(name: string, reactions: ReadonlyMap<string, readonly React[]>): Process {
  return {
    name, reactions,
    on(definition: Pick<AnyEventDefinition, 'type'>, react: unknown) {
      const next = new Map(reactions);
      next.set(definition.type, [...(reactions.get(definition.type) ?? []), react as React]);
      return build(name, next);
    },
  };
}
