import { useRef, useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField } from '../../parts/field';
import { Opens } from '../../parts/opens';
import { keepPlace, Part } from '../../parts/part';
import { Problems } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { Side, Table, Viewer } from './at-table';
import { DiscussFactorDocument, type EqualityFactor, type FactorOutcome } from './partnership.operations';

const factors: readonly EqualityFactor[] = ['NUMBER', 'COMPENSATION', 'POWER', 'PREPARATION', 'SUPPORT', 'LEADERSHIP', 'VULNERABILITY'];
const outcomes: readonly FactorOutcome[] = ['TALKED', 'LATER', 'NOT_APPLICABLE'];

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** Seven things to talk about, and how each side has marked them. There are no scores. */
export function Equality({ table, viewer }: Props): ReactNode {
  const { say, label } = useWords();
  const [patient, professional] = [label('value.side', 'patient'), label('value.side', 'professional')];
  const marks = viewer.speaks || (viewer.seat !== undefined && viewer.side !== null && table.status === 'EVALUATING');
  return (
    <Part id="equal" title={say('term.equalityCard')} lede={say('web.partnership.equalityText')}>
      <table className="data folds">
        <caption className="hidden">{say('term.equalityCard')}</caption>
        <thead><tr><th scope="col">{say('web.partnership.factor')}</th><th scope="col">{patient}</th><th scope="col">{professional}</th></tr></thead>
        <tbody>
          {factors.map((factor) => (
            <tr key={factor}>
              <th scope="row">{label('value.equalityFactor', codeOf(factor))}<small className="soft block">{label('web.partnership.factorHelp', codeOf(factor))}</small></th>
              <td data-label={patient}><Mark table={table} factor={factor} side="PATIENT" /></td>
              <td data-label={professional}><Mark table={table} factor={factor} side="PROFESSIONAL" /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {marks && <Opens label={say('web.partnership.markFactors')}>{(close) => <MarkAll table={table} side={viewer.side ?? 'PATIENT'} close={close} />}</Opens>}
    </Part>
  );
}

/** The latest: what was marked when looking back stands before what was marked at the start. */
function markOf(table: Table, factor: EqualityFactor, side: Side): Table['equalityCard'][number] | undefined {
  return table.equalityCard.filter((one) => one.factor === factor && one.side === side).sort((a, b) => (a.round === b.round ? 0 : a.round === 'END' ? -1 : 1))[0];
}

function Mark({ table, factor, side }: { readonly table: Table; readonly factor: EqualityFactor; readonly side: Side }): ReactNode {
  const { say, day } = useWords();
  const mark = markOf(table, factor, side);
  if (!mark) return <span className="soft">{say('web.partnership.notYet')}</span>;
  const words = mark.outcome === 'LATER' ? say('value.factorOutcome.later', { date: day(mark.on ?? '', { weekday: false }) }) : say(mark.outcome === 'TALKED' ? 'value.factorOutcome.talked' : 'value.factorOutcome.not-applicable');
  return <>{words}{mark.note !== null && <span className="soft block">{mark.note}</span>}</>;
}

interface Said {
  readonly outcome: FactorOutcome;
  readonly on: string;
}

function MarkAll({ table, side, close }: { readonly table: Table; readonly side: Side; readonly close: () => void }): ReactNode {
  const { say, label } = useWords();
  const { run, isBusy, errors, isUnreachable } = useChange(DiscussFactorDocument);
  const form = useRef<HTMLFormElement>(null);
  const before = Object.fromEntries(factors.flatMap((factor) => {
    const mark = markOf(table, factor, side);
    return mark ? [[factor, { outcome: mark.outcome, on: mark.on ?? '' }]] : [];
  })) as Partial<Record<EqualityFactor, Said>>;
  const [said, setSaid] = useState(before);
  const save = async (): Promise<void> => {
    const back = keepPlace(form.current);
    for (const factor of factors) {
      const now = said[factor];
      const was = before[factor];
      if (!now || (was?.outcome === now.outcome && was.on === now.on)) continue;
      if (!(await run({ partnership: table.id, factor, outcome: now.outcome, ...(now.outcome === 'LATER' && now.on !== '' && { on: now.on }) }))) return;
    }
    close();
    back();
  };
  return (
    <form className="stack-l" ref={form} noValidate onSubmit={(event) => {
      event.preventDefault();
      if (!isBusy) void save();
    }}>
      <Problems errors={errors} isUnreachable={isUnreachable} idOf={() => undefined} />
      {factors.map((factor) => {
        const own = said[factor];
        const set = (more: Partial<Said>): void => { setSaid({ ...said, [factor]: { outcome: own?.outcome ?? 'TALKED', on: own?.on ?? '', ...more } }); };
        return (
          <div key={factor}>
            <OneOf id={`equal-${codeOf(factor)}`} label={label('value.equalityFactor', codeOf(factor))} value={own?.outcome} onChange={(outcome) => { set({ outcome }); }} options={outcomes.map((value) => ({ value, label: value === 'LATER' ? say('web.partnership.laterOn') : label('value.factorOutcome', codeOf(value)) }))} />
            {own?.outcome === 'LATER' && <TextField id={`equal-${codeOf(factor)}-on`} type="date" label={say('web.partnership.onDay')} value={own.on} onChange={(on) => { set({ on }); }} />}
          </div>
        );
      })}
      <div className="btns"><Button type="submit" isBusy={isBusy} busyText={say('web.parts.saving')}>{say('web.parts.save')}</Button><Button look="plain" onPress={close}>{say('web.parts.goBack')}</Button></div>
    </form>
  );
}
