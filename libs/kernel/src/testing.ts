import { Buffer } from 'node:buffer';
import type { Actor } from './actor';
import type { RejectionCode } from './codes';
import type { Command } from './command';
import type { Concept } from './concept';
import { isRejected, type Decision } from './decision';
import type { DomainEvent } from './event';
import { derivedId, type Id } from './ids';
import { boxFrom, type Personal } from './personal';
import type { Outage } from './time';

/** A box for specs: equal for equal words, and no key opens it. */
export function box<T>(value: T, subject: Id = derivedId('somebody'), field = 'text'): Personal<T> {
  return boxFrom<T>({ kind: 'personal', subject, field, sealed: Buffer.from(JSON.stringify(value)).toString('base64url') || 'AA' });
}

/** Midday on Monday 2 March 2026, UTC: when specs happen unless they say otherwise. */
export const specNow = Date.UTC(2026, 2, 2, 12);

const somebody: Actor = { kind: 'member', network: 'enpcr', person: derivedId('somebody'), hat: { kind: 'person' }, staffRoles: [] };

/** What surrounds a decision in a spec. */
export interface Circumstances {
  readonly now: number;
  readonly actor: Actor;
  readonly facts: unknown;
  readonly outages?: readonly Outage[];
}

interface Then {
  /** Exactly these events, in this order. */
  readonly then: (...events: readonly DomainEvent[]) => void;
  /** Refused with these codes, all of them, in any order. */
  readonly thenRejected: (...codes: readonly RejectionCode[]) => void;
  /** Nothing new to say. */
  readonly thenNothing: () => void;
  /** The decision itself, for what the others cannot say. */
  readonly decision: Decision<DomainEvent>;
}

interface When {
  readonly at: (now: number) => When;
  readonly by: (actor: Actor) => When;
  readonly knowing: (facts: unknown) => When;
  /** When the program was not there lately (R-TIM-06). */
  readonly afterOutages: (...outages: readonly Outage[]) => When;
  readonly when: (command: Command) => Then;
}

/** given(events).when(command).then(events): how a concept's specs read. */
export function specOf<S, E extends DomainEvent>(concept: Concept<S, E>): { readonly given: (...past: readonly DomainEvent[]) => When } {
  const when = (past: readonly DomainEvent[], circumstances: Circumstances): When => ({
    at: (now) => when(past, { ...circumstances, now }),
    by: (actor) => when(past, { ...circumstances, actor }),
    knowing: (facts) => when(past, { ...circumstances, facts }),
    afterOutages: (...outages) => when(past, { ...circumstances, outages }),
    when(command) {
      const rule = concept.rules.find(({ definition }) => definition.command === command.name);
      if (!rule) throw new Error(`${concept.name} does not know ${command.name}`);
      rule.definition.sealed.parse(command.data);
      const context = { ...circumstances, network: 'enpcr', commandId: derivedId('command') };
      const decision = rule.after(past).decide(command.data, context);
      const codes = isRejected(decision) ? decision.rejected.map(({ code }) => code) : [];
      const events = isRejected(decision) ? [] : decision;
      return {
        decision,
        then: (...expected) => {
          expect({ events: events.map(tidy), codes }).toEqual({ events: expected.map(tidy), codes: [] });
          for (const happened of events) concept.events.find(({ type }) => type === happened.type)?.schema.parse((tidy(happened) as DomainEvent).data);
        },
        thenRejected: (...expected) => expect({ codes: [...codes].sort(), events }).toEqual({ codes: [...expected].sort(), events: [] }),
        thenNothing: () => expect({ events, codes }).toEqual({ events: [], codes: [] }),
      };
    },
  });
  return { given: (...past) => when(past, { now: specNow, actor: somebody, facts: undefined }) };
}

function tidy(event: DomainEvent): unknown {
  return JSON.parse(JSON.stringify(event)) as unknown;
}
