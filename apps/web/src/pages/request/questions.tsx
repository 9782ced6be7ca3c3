import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { ShownRequest } from './request';
import { AnswerQuestionDocument, type AnswerQuestionInput, type AnswerQuestionMutation } from './request.operations';

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
  const [written, setWritten] = useState('');
  const change = useChange<AnswerQuestionMutation, AnswerQuestionInput>(AnswerQuestionDocument);
  return (
    <>
      <h3>{text ?? say('web.request.deleted')}</h3>
      <p className="small soft">{say('web.request.personAsked')}</p>
      {answer !== null && <p className="kept-lines">{answer}</p>}
      {answer === null && viewerCanAnswer && (
        <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void change.run({ question: id, answer: written }); }}>
          <Problems errors={change.errors} isUnreachable={change.isUnreachable} idOf={() => `answer-${id}`} />
          <TextField id={`answer-${id}`} label={say('web.request.answer')} hint={say('web.request.answerHint')} rows={3} most={1200} value={written} onChange={setWritten} error={errorOf(change.errors, 'answer')} />
          <div className="btns"><Button type="submit" look="line" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.request.sendAnswer')}</Button></div>
        </form>
      )}
    </>
  );
}
