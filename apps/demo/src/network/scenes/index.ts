import type { Members } from '../members';
import type { Stage } from '../stage';
import { openRequest } from './open-request';
import { underWay } from './under-way';

/** Something to see that takes time: each `yield` waits until the clock has gone forward. */
export type Scene = (stage: Stage, members: Members) => AsyncGenerator<undefined, void>;

/** What is played in a network, in the order in which it happens. */
export interface Programme {
  readonly past: Readonly<Record<string, Scene>>;
  /** Begun last, so that all its days lie ahead. */
  readonly present: Readonly<Record<string, (stage: Stage, members: Members) => Promise<void>>>;
}

export const inEnglish: Programme = { past: { underWay }, present: { openRequest } };
export const inSwedish: Programme = { past: { underWay }, present: { openRequest } };
