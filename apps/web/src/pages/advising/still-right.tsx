import type { ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { Note } from '../../parts/note';
import { Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { StillRightDocument, type AdviserAsIsFragment } from './advising.operations';

/** Once a year by one press; on the day it lapses one is told that one is not asked (R-ORG-07). */
export function StillRight({ adviser }: { readonly adviser: AdviserAsIsFragment }): ReactNode {
  const { say, day } = useWords();
  const change = useChange(StillRightDocument);
  const confirm = <p className="btns"><Button look="line" isBusy={change.isBusy} onPress={() => { void change.run({}); }}>{say('web.advising.stillRightDeed')}</Button></p>;
  return (
    <section className="card sunk stack" aria-labelledby="still-right">
      <h2 id="still-right" className="small-heading">{say('term.profileStillRight')}</h2>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      {adviser.confirmationDue
        ? <Note title={say('web.home.task.profileText')} />
        : <p>{say('term.profileConfirmed', { date: day(adviser.confirmedAt.slice(0, 10), { weekday: false }) })}. {say('web.advising.askedUntil', { date: day(adviser.askedUntil, { weekday: false }) })}</p>}
      {confirm}
      {adviser.identityConfirmedOn !== null && <p className="small soft">{say('term.identityConfirmed')}: {day(adviser.identityConfirmedOn, { weekday: false })}</p>}
    </section>
  );
}
