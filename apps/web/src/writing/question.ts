import type { ReactNode } from 'react';
import type { ChoicesQuery } from '../parts/choices.operations';

/** What a question needs in order to be asked. */
export interface Asked<Draft> {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  /** What the server said of a field, by its path: `pay.fee.amount`. */
  readonly errorAt: (path: string) => string | undefined;
  readonly choices: ChoicesQuery;
  /** The network's time zone, in which dates are meant. */
  readonly zone: string;
}

/** One page of a form. */
export interface Question<Draft> {
  readonly id: string;
  /** The parts of the draft that it asks for: where an error about one of them leads. */
  readonly parts: readonly (keyof Draft)[];
  readonly Body: (asked: Asked<Draft>) => ReactNode;
  /** Whether there is an answer; what is still open is said before handing in. */
  readonly isAnswered: (draft: Draft) => boolean;
}

/** The question that a field of the server's belongs to. */
export function questionOf<Draft>(questions: readonly Question<Draft>[], field: string | null | undefined): Question<Draft> | undefined {
  const [part] = pathOf(field).split('.');
  return questions.find(({ parts }) => parts.some((one) => one === part));
}

/** `form.pay.fee` and `draft.pay.fee` → `pay.fee`. */
export function pathOf(field: string | null | undefined): string {
  return (field ?? '').replace(/^(input\.)?(form|draft)\./, '');
}
