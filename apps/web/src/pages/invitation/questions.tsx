import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { AskQuestionDocument, type RequestToReadFragment } from './invitation.operations';
import { Part } from './read-request';

/** The invitation or the place by which somebody may ask. */
export type Through = { readonly invitation: string } | { readonly place: string };

/** Questions and answers, the same for everybody who is asked, and one's own question (R-REQ-12). */
export function Questions({ request, through }: { readonly request: RequestToReadFragment; readonly through: Through }): ReactNode {
  const { say } = useWords();
  const change = useChange(AskQuestionDocument);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isSent, setSent] = useState(false);
  const send = (): void => {
    void change.run({ ...through, text }).then((done) => {
      if (!done) return;
      setText('');
      setOpen(false);
      setSent(true);
    });
  };
  return (
    <Part id="questions" title={say('web.invitation.questions')}>
      <p className="soft">{say('web.invitation.questionsText')}</p>
      {request.questions.length > 0 && <dl className="qa">{request.questions.map(({ id, text: question, answer }) => <div key={id}><dt>{question ?? say('web.invitation.deletedText')}</dt><dd>{answer ?? <span className="soft">{say('web.invitation.noAnswerYet')}</span>}</dd></div>)}</dl>}
      <p role="status">{isSent && say('web.invitation.questionSent')}</p>
      {request.open && (isOpen
        ? (
          <form className="stack" onSubmit={(event) => { event.preventDefault(); send(); }}>
            <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
            <TextField id="text" label={say('web.invitation.yourQuestion')} hint={say('web.invitation.yourQuestionHint')} rows={3} most={600} value={text} onChange={setText} error={errorOf(change.errors, 'text')} />
            <p className="btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.invitation.sendQuestion')}</Button><Button look="plain" onPress={() => { setOpen(false); }}>{say('web.parts.goBack')}</Button></p>
          </form>
        )
        : <p><Button look="line" onPress={() => { setOpen(true); setSent(false); }}>{say('web.invitation.askQuestion')}</Button></p>)}
    </Part>
  );
}
