import type { Actor } from './actor';
import type { AnyCommandDefinition, Command, CommandOf } from './command';
import type { Context, Decision } from './decision';
import type { AnyEventDefinition, DomainEvent, EventOf } from './event';
import type { Id } from './ids';

/** Folds another stream, for facts. */
export type ReadState = <S>(concept: Foldable<S>, id: Id) => Promise<S>;

/** What can be folded: all that another context gets to see of a concept. */
export interface Foldable<State> {
  readonly name: string;
  fold(events: readonly DomainEvent[]): State;
}

/** Who something belongs to, by relation: ids of organisations and people. The permission table speaks of these relations. */
export type Parties = Readonly<Record<string, readonly Id[]>>;

/** What a handler knows when it gathers facts. */
export interface FactsContext {
  readonly network: string;
  readonly now: number;
  readonly actor: Actor;
}

export interface RuleOptions<State, Data, Facts> {
  /** The id of the stream; the field that is called like the concept, unless given. Exact once-only things derive it. */
  readonly stream?: (command: Data, context: FactsContext) => Id;
  /** Other streams that the decision needs, folded. */
  readonly facts?: (command: Data, read: ReadState, context: FactsContext) => Promise<Facts>;
  /** Whose it is; the concept's own answer unless given. */
  readonly parties?: (state: State, command: Data, facts: Facts) => Parties;
  /** What must hold in other streams before this is recorded, in order; undone when this then fails. */
  readonly first?: (command: Data, facts: Facts, context: FactsContext) => readonly Hold[];
}

/** A command to another stream that takes something there, and the one that gives it back. */
export interface Hold {
  readonly take: Command;
  readonly undo: Command;
}

/** One command of a concept, as the engine runs it. Its types were checked where it was made. */
export interface Rule {
  readonly definition: AnyCommandDefinition;
  /** Whether facts are needed to know whose it is. Where they are not, nothing else is read for whoever it is not for. */
  readonly partiesNeedFacts: boolean;
  stream(command: unknown, context: FactsContext): Id;
  facts(command: unknown, read: ReadState, context: FactsContext): Promise<unknown>;
  first(command: unknown, facts: unknown, context: FactsContext): readonly Hold[];
  /** The rule in the face of what has happened. */
  after(past: readonly DomainEvent[]): {
    parties(command: unknown, facts: unknown): Parties;
    decide(command: unknown, context: Context<unknown>): Decision<DomainEvent>;
  };
}

/** A concept: one kind of stream, what folds it, and what may be decided about it. */
export interface Concept<State, E extends DomainEvent> extends Foldable<State> {
  readonly events: readonly AnyEventDefinition[];
  readonly initial: State;
  readonly rules: readonly Rule[];
  evolve(state: State, event: E): State;
  when<D extends AnyCommandDefinition, Facts = undefined>(
    definition: D,
    decide: (state: State, command: CommandOf<D>, context: Context<Facts>) => Decision<E>,
    options?: RuleOptions<State, CommandOf<D>, Facts>,
  ): Concept<State, E>;
}

/** A concept of any state, as lists of them hold it. */
export interface AnyConcept extends Foldable<unknown> {
  readonly events: readonly AnyEventDefinition[];
  readonly rules: readonly Rule[];
}

/**
 * @param name of the stream's kind: `{network}.{name}-{id}`
 * @param partiesOf whose a thing is, by its state
 */
export function concept<State, const Definitions extends readonly AnyEventDefinition[]>(
  name: string,
  events: Definitions,
  initial: State,
  evolve: (state: State, event: EventOf<Definitions[number]>) => State,
  partiesOf: (state: State, id: Id) => Parties = () => ({}),
): Concept<State, EventOf<Definitions[number]>> {
  return build(name, events, initial, evolve, partiesOf, []);
}

function build<State, E extends DomainEvent>(
  name: string,
  events: readonly AnyEventDefinition[],
  initial: State,
  evolve: (state: State, event: E) => State,
  partiesOf: (state: State, id: Id) => Parties,
  rules: readonly Rule[],
): Concept<State, E> {
  const fold = (past: readonly DomainEvent[]): State => (past as readonly E[]).reduce(evolve, initial);
  return {
    name, events, initial, evolve, rules, fold,
    when(definition, decide, options = {}) {
      type Data = Parameters<typeof decide>[1];
      type Facts = Parameters<typeof decide>[2]['facts'];
      const ownId = (command: unknown): Id => {
        const found = (command as Readonly<Record<string, unknown>>)[name];
        if (typeof found !== 'string') throw new Error(`${definition.command} does not name its ${name}`);
        return found;
      };
      const stream = (command: unknown, context: FactsContext): Id => options.stream?.(command as Data, context) ?? ownId(command);
      const rule: Rule = {
        definition, stream, partiesNeedFacts: options.parties !== undefined,
        facts: async (command, read, context) => options.facts?.(command as Data, read, context),
        first: (command, facts, context) => options.first?.(command as Data, facts as Facts, context) ?? [],
        after(past) {
          const state = fold(past);
          return {
            parties: (command, facts) => options.parties?.(state, command as Data, facts as Facts)
              ?? partiesOf(state, typeof (command as Readonly<Record<string, unknown>>)[name] === 'string' ? ownId(command) : ''),
            decide: (command, context) => decide(state, command as Data, context as Context<Facts>),
          };
        },
      };
      return build(name, events, initial, evolve, partiesOf, [...rules, rule]);
    },
  };
}
