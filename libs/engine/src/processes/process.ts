import type { AnyEventDefinition, CalendarDate, Command, DomainEvent, EventOf, Id, ReadState } from '#kernel';
import type { ProjectedEvent } from '../projections/read-model';

/** Whom the log shows to be told, and by when something needs an answer, where it does. */
export interface Told {
  readonly people: readonly Id[];
  /** The network's coordinators, too, but for these: who they are, the log does not show. */
  readonly coordinators?: { readonly but: readonly Id[] } | undefined;
  readonly until?: CalendarDate | undefined;
}

/** That there is something, for people outside the program: never what. */
export interface Telling {
  /** The thing, so that nobody is told of it any more once it is settled. */
  readonly about: Id;
  /** Found when it is told, by folding what happened. */
  readonly whom: (read: ReadState) => Promise<Told>;
  /** What protects somebody's standing waits for no digest and no quiet day. */
  readonly atOnce?: boolean | undefined;
}

/** What a process wants done because of an event. */
export type Action =
  | { readonly kind: 'send'; readonly command: Command }
  /** Give the command at `due` (epoch milliseconds), unless cancelled. The same key replaces what was planned under it. */
  | { readonly kind: 'at'; readonly due: number; readonly key: string; readonly command: Command }
  | { readonly kind: 'cancel'; readonly key: string }
  /** Let texts be opened that this held back: what happened has unsealed them. Nothing takes it back. */
  | { readonly kind: 'release'; readonly heldBy: Id }
  | { readonly kind: 'tell'; readonly telling: Telling }
  /** Nobody needs to be told any more that this needs an answer. */
  | { readonly kind: 'untell'; readonly about: Id };

export const send = (command: Command): Action => ({ kind: 'send', command });
export const at = (due: number, key: string, command: Command): Action => ({ kind: 'at', due, key, command });
export const cancel = (key: string): Action => ({ kind: 'cancel', key });
export const release = (heldBy: Id): Action => ({ kind: 'release', heldBy });
export const tell = (telling: Telling): Action => ({ kind: 'tell', telling });
export const untell = (about: Id): Action => ({ kind: 'untell', about });

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
