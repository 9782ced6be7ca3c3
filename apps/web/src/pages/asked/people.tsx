import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { useWords } from '../../words/use-words';
import { TakeInvitationBackDocument } from '../candidates/candidates.operations';
import type { AskedQuery } from './asked.operations';
import { EarlierChanges } from './earlier-changes';

/** The people who were asked, as counts: asked, yes, suggest changes, and nothing more of anybody (R-VIS-01). */
export function People({ data: { request, peopleAsked } }: { readonly data: AskedQuery }): ReactNode {
  const { say, day } = useWords();
  const { asked, yes, suggestChanges, people, messages, changes } = peopleAsked;
  const answered = changes.filter(({ change }) => change.outcome !== null);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section className="part stack" aria-labelledby="people">
      <h2 id="people">{say('web.asked.people')}</h2>
      <dl className="figures"><div><dt>{say('status.asked.asked')}</dt><dd>{asked}</dd></div><div><dt>{say('web.asked.saidYes')}</dt><dd>{yes}</dd></div><div><dt>{say('web.asked.suggestChanges')}</dt><dd>{suggestChanges}</dd></div></dl>
      <p className="soft measure">{say('web.asked.peopleText')}</p>
      {messages.length > 0 && <div className="stack"><h3>{say('web.asked.wroteToYou')}</h3><ul className="stack">{messages.map((message) => <li key={message} className="visually-calm">{message}</li>)}</ul></div>}
      {answered.length > 0 && <EarlierChanges by={{ peopleOf: request.id }} count={answered.length} form={request.form} />}
      {people.length > 0 && (
        <details>
          <summary>{say('web.asked.whom')}</summary>
          <ul className="plainlist named">
            {people.map(({ code, name, answerBy }) => (
              <li key={code}><span>{name} <span className="soft">· {say('web.asked.byDay', { date: day(answerBy.date, { weekday: false }) })}</span></span>
                {answerBy.date >= today && <Act document={TakeInvitationBackDocument} input={{ invitation: code }} look="plain" first={{ title: say('web.asked.takeBackAsk'), text: <p>{say('web.asked.takeBackText', { name })}</p>, deed: say('web.asked.takeBack') }}>{say('web.asked.takeBack')}<span className="hidden">: {name}</span></Act>}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
