import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { CloseForAnswersDocument, MoveLastDayDocument, type AskedQuery } from './asked.operations';

interface EndingProps {
  readonly request: AskedQuery['request'];
  readonly hasAsked: boolean;
}

/** What the asker can still change: the terms, the last day (later only), and closing once nobody could answer any more. */
export function Ending({ request: { id, answerBy, viewerCanExtendDeadline, viewerCanClose }, hasAsked }: EndingProps): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const [date, setDate] = useState(answerBy?.date ?? '');
  return (
    <section className="card sunk stack" aria-labelledby="ending">
      <h2 id="ending" className="side-heading">{say('web.asked.ending')}</h2>
      {answerBy && <p>{say('web.asked.openUntil', { date: day(answerBy.date) })}</p>}
      <div className="stack-s">
        {viewerCanExtendDeadline && answerBy && (
          <Opens label={say('web.asked.later.day')} look="plain">
            {(close) => (
              <Form document={MoveLastDayDocument} input={() => ({ id, answerBy: { date, zone: answerBy.zone } })} deed={say('web.asked.move')} done={close} cancel={close}>
                {(errors) => <TextField id="move-answerBy" type="date" min={answerBy.date} label={say('web.asked.newDay')} hint={say('web.asked.newDayHint')} value={date} onChange={setDate} error={errorOf(errors, 'answerBy')} />}
              </Form>
            )}
          </Opens>
        )}
        <p><Link className="btn plain" to={to(`requests/${id}/revise`)}>{say('web.asked.revise')}</Link></p>
        {viewerCanClose && hasAsked && <Act document={CloseForAnswersDocument} input={{ id }} look="plain" first={{ title: say('web.asked.closeAsk'), text: <p>{say('web.asked.closeText')}</p>, deed: say('web.asked.close') }}>{say('web.asked.close')}</Act>}
      </div>
    </section>
  );
}
