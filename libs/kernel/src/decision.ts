import type { Actor } from './actor';
import type { RejectionCode } from './codes';
import type { DomainEvent } from './event';
import type { Id } from './ids';
import type { Outage } from './time';

/** A business rule says no. `field` is the command's field that is to blame, if one is. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly field?: string;
}

/** What a decision comes to: events, nothing, or one or more rejections (all that is wrong is listed at once). */
export type Decision<E extends DomainEvent> = readonly E[] | { readonly rejected: readonly [Rejection, ...Rejection[]] };

/** Said already, or nothing to say. */
export const nothing: readonly never[] = [];

export function reject(code: RejectionCode, field?: string): { readonly rejected: readonly [Rejection] } {
  return { rejected: [field === undefined ? { code } : { code, field }] };
}

/** All rejections together; undefined when there are none, so that `rejectAll(...) ?? [events]` reads well. */
export function rejectAll(rejections: readonly (Rejection | undefined)[]): { readonly rejected: readonly [Rejection, ...Rejection[]] } | undefined {
  const [first, ...rest] = rejections.filter((rejection) => rejection !== undefined);
  return first ? { rejected: [first, ...rest] } : undefined;
}

export function isRejected<E extends DomainEvent>(decision: Decision<E>): decision is { readonly rejected: readonly [Rejection, ...Rejection[]] } {
  return 'rejected' in decision;
}

/** What a decision may know besides state and command. `now` in epoch milliseconds. */
export interface Context<Facts = undefined> {
  readonly now: number;
  readonly network: string;
  readonly actor: Actor;
  readonly commandId: Id;
  readonly facts: Facts;
  /** When the program was not there lately: see `isOver`. */
  readonly outages?: readonly Outage[];
}
