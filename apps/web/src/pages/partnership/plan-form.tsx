import { useState, type ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { errorOf } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { countOf, type Side, type Table } from './at-table';
import { PlanActivityDocument, type Level, type Participation, type Phase } from './partnership.operations';
import { SeatCounts, toCount, type CountWritten } from './seat-counts';
import { Optional } from '../../parts/optional';

const levels: readonly Level[] = ['MICRO', 'MESO', 'MACRO'];
const phases: readonly Phase[] = ['INITIATE', 'PLAN', 'IMPLEMENT', 'EVALUATE'];
const promises: readonly Participation[] = ['CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'];

/** Something to do together. */
export function PlanForm({ table, close }: { readonly table: Table; readonly close: () => void }): ReactNode {
  const { say, label } = useWords();
  const seated = countOf(table.seats);
  const [what, setWhat] = useState('');
  const [on, setOn] = useState('');
  const [materialsBy, setMaterialsBy] = useState('');
  const [level, setLevel] = useState<Level>();
  const [phase, setPhase] = useState<Phase>();
  const [promise, setPromise] = useState<Participation>();
  const [chair, setChair] = useState<Side>();
  const [expected, setExpected] = useState<CountWritten>({ patient: String(seated.patients), professional: String(seated.professionals) });
  const [isEarly, setEarly] = useState(false);
  const choose = (value: unknown): string | undefined => (isEarly && value === undefined ? say('web.partnership.chooseOne') : undefined);
  return (
    <Form document={PlanActivityDocument} deed={say('web.partnership.plan')} done={close} cancel={close} ready={() => {
      const isReady = level !== undefined && phase !== undefined && promise !== undefined && chair !== undefined;
      setEarly(!isReady);
      return isReady;
    }} input={() => ({
      partnership: table.id, what, on, level: level ?? 'MESO', phase: phase ?? 'PLAN', promise: promise ?? 'INVOLVE', chair: chair ?? 'PATIENT', expected: toCount(expected), ...(materialsBy !== '' && { materialsBy }),
    })}>
      {(errors) => (
        <>
          <TextField id="plan-what" label={say('web.partnership.what')} value={what} most={200} onChange={setWhat} error={errorOf(errors, 'what')} />
          <div className="pair-fields">
            <TextField id="plan-on" type="date" label={say('web.partnership.onDay')} value={on} onChange={setOn} error={errorOf(errors, 'on')} />
            <TextField id="plan-materialsBy" type="date" label={<Optional>{say('web.partnership.materials')}</Optional>} value={materialsBy} onChange={setMaterialsBy} error={errorOf(errors, 'materialsBy')} />
          </div>
          <OneOf id="plan-level" label={say('web.partnership.whichLevel')} value={level} onChange={setLevel} error={choose(level)} options={levels.map((value) => ({ value, label: label('value.level', codeOf(value)) }))} />
          <OneOf id="plan-phase" label={say('web.partnership.whichPhase')} value={phase} onChange={setPhase} error={choose(phase)} options={phases.map((value) => ({ value, label: label('value.phase', codeOf(value)) }))} />
          <OneOf id="plan-promise" label={say('term.participation')} value={promise} onChange={setPromise} error={choose(promise)} options={promises.map((value) => ({ value, label: label('value.participation', codeOf(value)) }))} />
          <OneOf id="plan-chair" label={say('web.partnership.whoChairs')} value={chair} onChange={setChair} error={choose(chair)} options={(['PATIENT', 'PROFESSIONAL'] as const).map((value) => ({ value, label: label('value.side', codeOf(value)) }))} />
          <SeatCounts id="plan" label={say('web.partnership.howManyExpected')} value={expected} onChange={setExpected} error={errorOf(errors, 'expected')} />
        </>
      )}
    </Form>
  );
}
