import { useWords } from '../../words/use-words';
import type { Written } from '../../writing/writing';
import { aboutQuestions } from './about-questions';
import type { Draft } from './draft';
import type { Question } from './question';
import { termsQuestions } from './terms-questions';

/** The form, in the order in which it is asked the first time. */
const questions: readonly Question[] = [...aboutQuestions, ...termsQuestions];

/** A request as something that is written. */
export function useRequestWritten(id: string): Written<Draft> {
  const { say, label } = useWords();
  return { kind: say('term.request'), path: `requests/${id}`, questions, titleOf: (question) => label('web.requestForm.question', question) };
}
