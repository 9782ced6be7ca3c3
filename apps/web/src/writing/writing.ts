import type { ChoicesQuery } from '../parts/choices.operations';
import type { Question } from './question';
import type { KeptDraft } from './use-draft';

/** Something that is written question by question, and then handed in. */
export interface Written<Draft extends object> {
  /** What it is called, for the window's title and the way back. */
  readonly kind: string;
  /** Its page within the network; its questions and the last look at them lie below. */
  readonly path: string;
  readonly questions: readonly Question<Draft>[];
  /** The heading of a question, by its id. */
  readonly titleOf: (question: string) => string;
}

/** The same while it is written. */
export interface Writing<Draft extends object> extends Written<Draft> {
  readonly keeping: KeptDraft<Draft>;
  readonly choices: ChoicesQuery;
  /** The network's time zone. */
  readonly zone: string;
}
