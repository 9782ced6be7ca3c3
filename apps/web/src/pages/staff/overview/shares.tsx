import { useId, type ReactNode } from 'react';
import { useWords } from '../../../words/use-words';

type What = 'yes' | 'talk' | 'no' | 'silent' | 'open';

interface SharesProps {
  readonly caption: string;
  /** Days in which half of the answers came; null when there are too few to say. */
  readonly median: number | null;
  readonly figures: readonly (readonly [What, number])[];
}

const WIDTH = 600;
const HEIGHT = 44;

/** What became of what was asked: one bar whose parts differ by how they are filled, and the same as a table. */
export function Shares({ caption, median, figures }: SharesProps): ReactNode {
  const { say } = useWords();
  const id = useId();
  const all = figures.reduce((sum, [, count]) => sum + count, 0);
  const starts = figures.map((_, index) => figures.slice(0, index).reduce((sum, [, count]) => sum + count, 0));
  return (
    <div className="shares stack">
      <h3>{caption}</h3>
      {all > 0 && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <Hatch id={id} />
          {figures.map(([what, count], index) => count > 0 && <rect key={what} className={`share ${what}`} x={((starts[index] ?? 0) / all) * WIDTH + 1.5} y="1.5" width={Math.max((count / all) * WIDTH - 3, 1)} height={HEIGHT - 3} {...(what === 'talk' && { fill: `url(#${id})` })} />)}
        </svg>
      )}
      <table className="data">
        <caption className="hidden">{caption}</caption>
        <thead><tr><th scope="col">{say('web.overview.whatBecame')}</th><th scope="col" className="n">{say('web.overview.howMany')}</th><th scope="col" className="n">{say('web.overview.share')}</th></tr></thead>
        <tbody>
          {figures.map(([what, count]) => (
            <tr key={what}><th scope="row"><span className="mk"><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><Hatch id={`${id}-${what}`} /><rect className={`share ${what}`} x="2" y="3" width="16" height="14" {...(what === 'talk' && { fill: `url(#${id}-${what})` })} /></svg>{say(`web.overview.answer.${what}`)}</span></th><td className="n">{count}</td><td className="n">{all === 0 ? '–' : `${Math.round((count / all) * 100)}\u00a0%`}</td></tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{median === null ? say('web.overview.daysFew') : say('web.overview.days', { days: median < 1 ? 0 : median })}</p>
    </div>
  );
}

/** Slanted lines, for what lies between a yes and a no. */
function Hatch({ id }: { readonly id: string }): ReactNode {
  return <defs><pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" className="hatch-ground" /><rect width="4" height="8" className="hatch-line" /></pattern></defs>;
}
