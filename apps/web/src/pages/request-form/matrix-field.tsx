import type { CSSProperties, ReactNode } from 'react';
import { Note } from '../../parts/note';
import { Wrong } from '../../parts/field';
import { useWords } from '../../words/use-words';
import { isLate, type Draft } from './draft';
import type { Level, Phase, RequestCellInput } from './request-form.operations';

const phases = ['INITIATE', 'PLAN', 'IMPLEMENT', 'EVALUATE'] as const satisfies readonly Phase[];
const levels = ['MICRO', 'MESO', 'MACRO'] as const satisfies readonly Level[];

interface MatrixProps {
  readonly draft: Pick<Draft, 'cells'>;
  readonly onChange: (cells: readonly RequestCellInput[]) => void;
  readonly error: string | undefined;
}

/** Where and when patients take part: the map of levels and phases, with the late start said while it can still be changed. */
export function MatrixField({ draft, onChange, error }: MatrixProps): ReactNode {
  const { say, label } = useWords();
  const cells = draft.cells ?? [];
  const phase = (code: Phase): string => label('value.phase', code.toLowerCase());
  const level = (code: Level): string => label('value.level', code.toLowerCase());
  const toggle = (cell: RequestCellInput, isOn: boolean): void => {
    onChange(isOn ? [...cells, cell] : cells.filter((other) => other.level !== cell.level || other.phase !== cell.phase));
  };
  return (
    <fieldset className="stack" id="cells" tabIndex={-1} aria-describedby="cells-hint">
      <legend className="hidden">{say('term.levelAndPhase')}</legend>
      <p className="soft" id="cells-hint">{say('web.requestForm.cellsHint')}</p>
      {error !== undefined && <div className="field"><Wrong text={error} /></div>}
      <div className="matrix-wrap">
        <div className="matrix">
          {phases.map((code, index) => <span key={code} className="mh phase" style={place(1, index + 2)} aria-hidden="true">{phase(code)}</span>)}
          {levels.map((row, r) => [
            <span key={row} className="mh level" style={place(r + 2, 1)} aria-hidden="true">{level(row)}</span>,
            ...phases.map((column, c) => (
              <label key={`${row} ${column}`} className="mc pick" style={place(r + 2, c + 2)}>
                <input type="checkbox" checked={cells.some((cell) => cell.level === row && cell.phase === column)} onChange={({ target }) => { toggle({ level: row, phase: column }, target.checked); }} />
                <span className="box"><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M3.5 10.5l4.5 4.5 8.5-10" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" /></svg></span>
                <span className="hidden">{phase(column)}, {level(row).toLowerCase()}</span>
              </label>
            )),
          ])}
        </div>
      </div>
      <details><summary>{say('web.requestForm.whatWordsMean')}</summary><dl className="qa">{levels.map((code) => <div key={code}><dt>{level(code)}</dt><dd>{label('web.requestForm.means', code.toLowerCase())}</dd></div>)}</dl></details>
      <div role="status">{isLate(draft) && <Note title={say('web.requestForm.late')}>{say('web.requestForm.lateText')}</Note>}</div>
    </fieldset>
  );
}

/** Where a cell lies; a narrow page swaps the two. */
function place(row: number, column: number): CSSProperties {
  return { '--r': row, '--c': column } as CSSProperties;
}
