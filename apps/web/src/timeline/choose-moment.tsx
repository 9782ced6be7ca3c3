import { useId, useMemo, type ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { barsOf, type Moment } from './moments';

interface ChooseMomentProps {
  readonly moments: readonly Moment[];
  /** The number of the chosen moment. */
  readonly nth: number;
  readonly choose: (nth: number) => void;
}

const ARROWS = { back: 'M12.5 4l-6 6 6 6', on: 'M7.5 4l6 6-6 6' } as const;

/** A slider whose steps are what happened, with how much happened when above it; and buttons, so that nobody must drag. */
export function ChooseMoment({ moments, nth, choose }: ChooseMomentProps): ReactNode {
  const { say, day, moment: inWords } = useWords();
  const id = useId();
  const last = moments.length - 1;
  const here = moments[nth];
  if (!here) return null;
  const arrow = (way: keyof typeof ARROWS, label: string, to: number): ReactNode => (
    <button type="button" className="btn line icon" aria-label={label} aria-disabled={to < 0 || to > last || undefined} onClick={() => { if (to >= 0 && to <= last) choose(to); }}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={ARROWS[way]} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" /></svg>
    </button>
  );
  return (
    <>
      <label className="soft" htmlFor={id}>{say('web.timeline.asItWas')}</label>
      <output className="now" htmlFor={id}>{nth === last ? say('web.timeline.now') : day(here.day)}</output>
      <div className="track">
        <Density moments={moments} nth={nth} />
        <input id={id} className="slide" type="range" min={0} max={last} step={1} value={nth} aria-valuetext={`${inWords(here.at)}. ${here.sentence}`} onChange={(event) => { choose(Number(event.target.value)); }} />
        <p className="ends" aria-hidden="true"><span>{day(moments[0]?.day ?? here.day, { weekday: false })}</span><span>{day(moments[last]?.day ?? here.day, { weekday: false })}</span></p>
      </div>
      <div className="btns">
        {arrow('back', say('web.timeline.before'), nth - 1)}
        {arrow('on', say('web.timeline.after'), nth + 1)}
        {nth < last && <button type="button" className="btn plain" onClick={() => { choose(last); }}>{say('web.timeline.toNow')}</button>}
      </div>
    </>
  );
}

/** One bar for each week: its height is how much happened; filled up to the chosen moment. It decorates; the slider says it in words. */
function Density({ moments, nth }: Pick<ChooseMomentProps, 'moments' | 'nth'>): ReactNode {
  const { bars } = useMemo(() => barsOf(moments), [moments]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg className="density" viewBox={`0 0 ${bars.length * 10} 40`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {bars.map(({ count, from }, index) => count > 0 && (
        <rect key={index} className={from <= nth ? 'in' : ''} x={index * 10 + 1.5} y={40 - Math.max(4, (count / most) * 39)} width="7" height={Math.max(4, (count / most) * 39)} />
      ))}
    </svg>
  );
}
