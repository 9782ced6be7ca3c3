import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Status } from '../../parts/status';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { InitiativeAnswer } from './initiative.operations';
import type { ReceivedInitiative } from './received';

interface OwnAnswerProps {
  readonly initiative: ReceivedInitiative;
  readonly choose: (answer: InitiativeAnswer) => void;
}

const choices = ['YES', 'TALK', 'NO'] as const satisfies readonly InitiativeAnswer[];

/** The organisation's answer: three equal choices, or what was answered and why. After *let us talk* comes a yes or a no, whenever that is. */
export function OwnAnswer({ initiative: { answer, reason, answerBy, viewerCanAnswer }, choose }: OwnAnswerProps): ReactNode {
  const { say, label, day } = useWords();
  const said = answer === 'YES' || answer === 'TALK' || answer === 'NO';
  const open = choices.filter((choice) => choice !== answer);
  return (
    <div className="card answer">
      <h2 id="your-answer" tabIndex={-1}>{say('web.initiative.yourAnswer')}</h2>
      {said && <><p><Status sign="done">{label('status.initiativeOwnAnswer', codeOf(answer))}</Status></p>{reason !== null && <blockquote className="kept-lines">{reason}</blockquote>}</>}
      {!said && !viewerCanAnswer && <p>{say(answer === 'WITHDRAWN' ? 'web.initiative.takenBack' : 'web.initiative.tooLate')}</p>}
      {viewerCanAnswer && (
        <>
          {answer === 'WAITING' ? <p className="when">{say('web.home.by', { date: day(answerBy.date) })}</p> : <p>{say('web.initiative.afterTalk')}</p>}
          <div className="btns column">{open.map((choice) => <Button key={choice} look="line" onPress={() => { choose(choice); }}>{label('web.initiative.choice', codeOf(choice))}</Button>)}</div>
          <p className="small soft">{say('web.initiative.answerText')}</p>
        </>
      )}
    </div>
  );
}
