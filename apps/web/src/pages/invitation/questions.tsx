import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { NoSideEffects } from '../../parts/no-side-effects';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { AskQuestionDocument, type RequestToReadFragment } from './invitation.operations';
import { Part } from './read-request';

/** The invitation or the place by which somebody may ask. */
export type Through = { readonly invitation: string } | { readonly place: string };

/** Questions and answers, the same for everybody who is asked, and one's own question (R-REQ-12). */
export function Questions({ request, through }: { readonly request: RequestToReadFragment; readonly through: Through }): ReactNode {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isSent, setSent] = useState(false);
  return (
    <Part id="questions" title={say('web.invitation.questions')}>
      <p className="soft">{say('web.invitation.questionsText')}</p>
      {request.questions.length > 0 && <dl className="qa">{request.questions.map(({ id, text: question, answer }) => <div key={id}><dt>{question ?? say('web.invitation.deletedText')}</dt><dd>{answer ?? <span className="soft">{say('web.invitation.noAnswerYet')}</span>}</dd></div>)}</dl>}
      <p role="status">{isSent && say('web.invitation.questionSent')}</p>
      {request.open && (isOpen
        ? (
          <KeptForm form={`question/${Object.values(through).join('')}`} document={AskQuestionDocument} input={(text) => ({ ...through, text })} deed={say('web.invitation.sendQuestion')}
            done={() => { setOpen(false); setSent(true); }} cancel={() => { setOpen(false); }}
            field={{ id: 'question-text', label: say('web.invitation.yourQuestion'), hint: say('web.invitation.yourQuestionHint'), rows: 3, most: 600 }} under={<NoSideEffects />} />
        )
        : <p><Button look="line" onPress={() => { setOpen(true); setSent(false); }}>{say('web.invitation.askQuestion')}</Button></p>)}
    </Part>
  );
}
