import type { CSSProperties, ReactNode } from 'react';
import { Part } from '../../parts/part';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { Table } from './at-table';
import type { Level, Phase } from './partnership.operations';

const levels: readonly Level[] = ['MICRO', 'MESO', 'MACRO'];
const phases: readonly Phase[] = ['INITIATE', 'PLAN', 'IMPLEMENT', 'EVALUATE'];
const at = (r: number, c: number): CSSProperties => ({ '--r': r, '--c': c }) as CSSProperties;

/** Where patients take part: levels and phases, with what was held and what is planned. Gaps are shown as gaps. */
export function Coverage({ table: { activities } }: { readonly table: Table }): ReactNode {
  const { say, label } = useWords();
  const count = (level: Level, phase: Phase): { readonly held: number; readonly planned: number } => {
    const here = activities.filter((one) => one.level === level && one.phase === phase);
    return { held: here.filter(({ status }) => status === 'HELD').length, planned: here.filter(({ status }) => status === 'PLANNED' || status === 'ON_HOLD').length };
  };
  const held = levels.flatMap((level) => phases.filter((phase) => count(level, phase).held > 0)).length;
  return (
    <Part id="cover" title={say('web.partnership.whereIn')} lede={say('web.partnership.whereInText', { held })}>
      <div className="matrix-wrap">
        <table className="matrix" role="table">
          <caption className="hidden">{say('web.partnership.matrix')}</caption>
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
                {phases.map((phase, column) => <Cell key={phase} place={at(row + 2, column + 2)} {...count(level, phase)} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="key">
        <li className="held"><i />{say('web.partnership.keyHeld')}</li>
        <li className="planned"><i />{say('web.partnership.keyPlanned')}</li>
        <li><i />{say('web.partnership.keyEmpty')}</li>
      </ul>
    </Part>
  );
}

function Cell({ place, held, planned }: { readonly place: CSSProperties; readonly held: number; readonly planned: number }): ReactNode {
  const { say } = useWords();
  if (held > 0) return <td role="cell" className="mc held" style={place}><b>{held}</b><span>{planned > 0 ? say('web.partnership.heldAndPlanned', { planned }) : say('web.partnership.held')}</span></td>;
  if (planned > 0) return <td role="cell" className="mc planned" style={place}><b>{planned}</b><span>{say('web.partnership.isPlanned')}</span></td>;
  return <td role="cell" className="mc none" style={place}><span>{say('web.partnership.emptyCell')}</span></td>;
}
