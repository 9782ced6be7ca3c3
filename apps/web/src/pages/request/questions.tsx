import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import type { ShownRequest } from './request';
import { AnswerQuestionDocument } from './request.operations';

/** What those who were asked want to know. Everybody who was asked reads the answer; nobody sees who asked. */
export function Questions({ request: { questions } }: { readonly request: ShownRequest }): ReactNode {
  const { say } = useWords();
  return (
    <section className="part stack" aria-labelledby="questions">
      <h2 id="questions">{say('web.request.questions')}</h2>
      {questions.length === 0 ? <p className="soft">{say('web.request.noQuestions')}</p> : <ul className="stack-l">{questions.map((question) => <li key={question.id} className="card stack"><Question question={question} /></li>)}</ul>}
    </section>
  );
}

function Question({ question: { id, text, answer, viewerCanAnswer } }: { readonly question: ShownRequest['questions'][number] }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h3>{text ?? say('web.request.deleted')}</h3>
      <p className="small soft">{say('web.request.personAsked')}</p>
      {answer !== null && <p className="kept-lines">{answer}</p>}
      {answer === null && viewerCanAnswer && (
        <KeptForm form={`question-answer/${id}`} document={AnswerQuestionDocument} input={(written) => ({ question: id, answer: written })} deed={say('web.request.sendAnswer')}
          field={{ id: `question-${id}-answer`, label: say('web.request.answer'), hint: say('web.request.answerHint'), rows: 3, most: 1200 }} />
      )}
    </>
  );
}
