import type { CSSProperties, ReactNode } from 'react';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import type { Overview } from './overview';

const levels = ['MICRO', 'MESO', 'MACRO'] as const;
const phases = ['INITIATE', 'PLAN', 'IMPLEMENT', 'EVALUATE'] as const;
const at = (r: number, c: number): CSSProperties => ({ '--r': r, '--c': c }) as CSSProperties;

/** Where and when patients take part in the whole network: what was done is solid, what is asked for or planned is hatched, and gaps are shown as gaps. */
export function Cover({ coverage }: { readonly coverage: Overview['coverage'] }): ReactNode {
  const { say, label } = useWords();
  const cell = (level: string, phase: string): Overview['coverage'][number] | undefined => coverage.find((one) => one.level === level && one.phase === phase);
  return (
    <div>
      <div className="matrix-wrap">
        <table className="matrix" role="table">
          <caption className="hidden">{say('web.overview.coverText')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" style={at(1, 1)} />
              {phases.map((phase, index) => <th key={phase} role="columnheader" scope="col" className="mh phase" style={at(1, index + 2)}>{label('value.phase', codeOf(phase))}</th>)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {levels.map((level, row) => (
              <tr role="row" key={level}>
                <th role="rowheader" scope="row" className="mh level" style={at(row + 2, 1)}>{label('value.level', codeOf(level))}</th>
                {phases.map((phase, column) => <Cell key={phase} place={at(row + 2, column + 2)} figures={cell(level, phase)} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="key">
        <li className="held"><i />{say('web.overview.keyHeld')}</li>
        <li className="planned"><i />{say('web.overview.keyPlanned')}</li>
        <li><i />{say('web.overview.keyEmpty')}</li>
      </ul>
    </div>
  );
}

function Cell({ place, figures }: { readonly place: CSSProperties; readonly figures: Overview['coverage'][number] | undefined }): ReactNode {
  const { say } = useWords();
  const { held = 0, planned = 0, requests = 0 } = figures ?? {};
  if (held + planned + requests === 0) return <td role="cell" className="mc none" style={place}><span>{say('web.partnership.emptyCell')}</span></td>;
  const rest = [planned > 0 && say('web.overview.planned', { count: planned }), requests > 0 && say('web.overview.asks', { count: requests })].filter((part) => part !== false);
  return <td role="cell" className={held > 0 ? 'mc held' : 'mc planned'} style={place}>{held > 0 && <><b>{held}</b><span>{say('web.overview.held', { count: held })}</span></>}{rest.map((part) => <span key={part}>{part}</span>)}</td>;
}
