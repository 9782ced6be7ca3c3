import './timeline.css';
import { useState, type ReactNode } from 'react';
import { ByDay } from './by-day';
import { ChooseMoment } from './choose-moment';
import { TableThenFigure } from './table-then-figure';
import type { Moment } from './moments';
import { useWords } from '../words/use-words';

/** A story in order, and the table as it was at any moment of it. The newest moment is chosen until somebody chooses another. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  const { say } = useWords();
  const [chosen, setChosen] = useState<number>();
  const last = moments.length - 1;
  const nth = chosen === undefined ? last : Math.min(chosen, last);
  const moment = moments[nth];
  if (!moment) return null;
  const choose = (next: number): void => { setChosen(next >= last ? undefined : Math.max(0, next)); };
  return (
    <div className="timeline">
      <section className="then stay" aria-labelledby="then">
        <h2 id="then" className="hidden">{say('web.timeline.then')}</h2>
        <div className="card time">
          <ChooseMoment moments={moments} nth={nth} choose={choose} />
          <TableThenFigure table={moment.table} />
          <p className="chosen-sentence">{moment.sentence}</p>
        </div>
      </section>
      <section aria-labelledby="story">
        <h2 id="story" className="hidden">{say('web.timeline.story')}</h2>
        <ByDay moments={moments} nth={nth} choose={choose} />
      </section>
    </div>
  );
}
