import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import type { WhoCouldBeAskedQuery } from './candidates.operations';
import { Sign } from './reasons';

type Counts = WhoCouldBeAskedQuery['matches']['leftOut'];
const buckets = ['condition', 'country', 'language', 'kind', 'alreadyAsked', 'notAvailable'] as const satisfies readonly (keyof Counts)[];

/** How many organisations were left out: by public facts, and one figure for every private reason (R-MAT-05). */
export function LeftOut({ leftOut }: { readonly leftOut: Counts }): ReactNode {
  const { say, label } = useWords();
  const counted = buckets.filter((bucket) => leftOut[bucket] > 0);
  return (
    <div className="part beside">
      {counted.length > 0 && (
        <section aria-labelledby="left-out" className="stack">
          <h2 id="left-out" className="side-heading">{say('web.candidates.leftOut', { count: counted.reduce((sum, bucket) => sum + leftOut[bucket], 0) })}</h2>
          <p className="soft">{say('web.candidates.leftOutText')}</p>
          <ul>{counted.map((bucket) => <li key={bucket} className="count"><span>{label('web.candidates.leftOut', bucket)}</span><b>{leftOut[bucket]}</b></li>)}</ul>
        </section>
      )}
      <section aria-labelledby="how" className="stack">
        <h2 id="how" className="side-heading">{say('web.candidates.howToRead')}</h2>
        <ul className="reasons">{(['strong', 'partly'] as const).map((weight) => <li key={weight}><Sign weight={weight} /><span>{say(`web.candidates.means.${weight}`)}</span></li>)}</ul>
        <p className="small soft">{say('web.candidates.order')}</p>
      </section>
    </div>
  );
}
