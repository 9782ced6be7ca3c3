import type { Members } from '../members';
import type { Stage } from '../../acts/stage';
import { companyDesk } from './company-desk';
import { finished } from './finished';
import { initiatives } from './initiatives';
import { oneAlone } from './one-alone';
import { openRequest } from './open-request';
import { staffQueue } from './staff-queue';
import { underWay } from './under-way';

/** Something to see that takes time: each `yield` waits until the clock has gone forward. */
export type Scene = (stage: Stage, members: Members) => AsyncGenerator<undefined, void>;

/** What is played in a network, in the order in which it happens. */
export interface Programme {
  readonly past: Readonly<Record<string, Scene>>;
  /** Begun last, so that all its days lie ahead. */
  readonly present: Readonly<Record<string, (stage: Stage, members: Members) => Promise<void>>>;
}

/** Every scene there is; what the English network begins with. */
export const everything: Programme = { past: { finished, underWay, oneAlone }, present: { openRequest, companyDesk, initiatives, staffQueue } };
/** What takes less time to fill. */
export const inSwedish: Programme = { past: { underWay, oneAlone }, present: { openRequest, initiatives, staffQueue } };
