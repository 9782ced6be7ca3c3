import { aboutQuestions } from './about-questions';
import type { Question } from './question';
import { termsQuestions } from './terms-questions';

/** The form, in the order in which it is asked the first time. */
export const questions: readonly Question[] = [...aboutQuestions, ...termsQuestions];

/** The question that a field of the server's belongs to. */
export function questionOf(field: string | null | undefined): Question | undefined {
  const [part] = pathOf(field).split('.');
  return questions.find(({ parts }) => parts.some((one) => one === part));
}

/** `form.pay.fee` and `draft.pay.fee` → `pay.fee`. */
export function pathOf(field: string | null | undefined): string {
  return (field ?? '').replace(/^(input\.)?(form|draft)\./, '');
}
