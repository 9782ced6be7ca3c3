import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { useWords } from '../../words/use-words';
import { AnswerTimeWishDocument } from './asked.operations';

interface AnswerTimeProps {
  readonly handle: string;
  readonly who: string;
  /** The last day that they would like, and the one that stands. */
  readonly until: string;
  readonly now: string;
}

/** Somebody would like more time: yes and no have one size (R-INV-09). */
export function AnswerTime({ handle, who, until, now }: AnswerTimeProps): ReactNode {
  const { say, day } = useWords();
  return (
    <section className="card stack" aria-labelledby={`time-${handle}`}>
      <h3 id={`time-${handle}`}>{say('web.asked.moreTime', { who })}</h3>
      <p>{say('web.asked.moreTimeText', { date: day(until), now: now === '' ? '' : day(now) })}</p>
      <div className="btns">
        <Act document={AnswerTimeWishDocument} input={{ invitation: handle, give: true }} look="line">{say('web.asked.giveTime', { date: day(until, { weekday: false }) })}</Act>
        <Act document={AnswerTimeWishDocument} input={{ invitation: handle, give: false }} look="line">{say('web.asked.keepDay')}</Act>
      </div>
    </section>
  );
}
