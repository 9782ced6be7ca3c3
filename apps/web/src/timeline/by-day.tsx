import { useMemo, type ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { byDay, withoutDay, type Moment } from './moments';

interface ByDayProps {
  readonly moments: readonly Moment[];
  readonly nth: number;
  readonly choose: (nth: number) => void;
}

/** What happened, day by day, the first day first. What came after the chosen moment is paler, and hollow. */
export function ByDay({ moments, nth, choose }: ByDayProps): ReactNode {
  const { day, say } = useWords();
  const last = moments.length - 1;
  const days = useMemo(() => byDay(moments), [moments]);
  return (
    <ol className="days">
      {days.map(({ day: date, moments: ofDay }) => {
        const end = ofDay.at(-1)?.nth ?? 0;
        const onDay = ` ${say('web.timeline.onDay', { date: day(date, { weekday: false }) })}`;
        return (
          <li key={`${date} ${end}`}>
            <div className="row-head">
              <h3><time dateTime={date}>{day(date)}</time></h3>
              <button type="button" className="linklike small" onClick={() => { choose(end); }}>{say('web.timeline.seeDay')}<span className="hidden">: {day(date)}</span></button>
            </div>
            <ol className="events">{ofDay.map(({ nth: own, moment }) => <Event key={own} at={moment.at} sentence={withoutDay(moment.sentence, onDay)} is={own === nth && nth < last ? 'chosen' : own <= nth ? 'before' : 'later'} />)}</ol>
          </li>
        );
      })}
    </ol>
  );
}

const dots: Readonly<Record<'chosen' | 'before' | 'later', ReactNode>> = {
  before: <circle cx="10" cy="10" r="5" fill="currentColor" />,
  chosen: <><circle cx="10" cy="10" r="8" fill="var(--ground)" stroke="currentColor" strokeWidth="2.5" /><circle cx="10" cy="10" r="4" fill="currentColor" /></>,
  later: <circle cx="10" cy="10" r="5" fill="var(--ground)" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2" />,
};

function Event({ at, sentence, is }: { readonly at: string; readonly sentence: string; readonly is: 'chosen' | 'before' | 'later' }): ReactNode {
  const { time } = useWords();
  return (
    <li className={is} aria-current={is === 'chosen' ? 'step' : undefined}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{dots[is]}</svg>
      <span>{sentence} <time className="soft small" dateTime={at}>{time(at)}</time></span>
    </li>
  );
}
