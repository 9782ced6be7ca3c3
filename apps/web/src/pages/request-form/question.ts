import type { ReactNode } from 'react';
import type { ChoicesQuery } from '../../parts/choices.operations';
import type { Draft } from './draft';

/** What a question needs in order to be asked. */
export interface Asked {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  /** What the server said of a field, by its path: `pay.fee.amount`. */
  readonly errorAt: (path: string) => string | undefined;
  readonly choices: ChoicesQuery;
  /** The network's time zone, in which dates are meant. */
  readonly zone: string;
}

/** One page of the form. */
export interface Question {
  readonly id: string;
  /** The parts of the draft that it asks for: where an error about one of them leads. */
  readonly parts: readonly (keyof Draft)[];
  readonly Body: (asked: Asked) => ReactNode;
  /** Whether there is an answer; what is still open is said before handing in. */
  readonly isAnswered: (draft: Draft) => boolean;
}
