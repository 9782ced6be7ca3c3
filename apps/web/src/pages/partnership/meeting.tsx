import { useState, type ReactNode } from 'react';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { Note } from '../../parts/note';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { Status } from '../../parts/status';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import type { Table, Viewer } from './at-table';
import { CancelActivityDocument, ChangeExpectedSeatsDocument, HoldActivityDocument, PlanForLonePatientDocument, TickAttendanceDocument } from './partnership.operations';
import { SeatCounts, toCount, type CountWritten } from './seat-counts';

type Activity = Table['activities'][number];

interface Props {
  readonly activity: Activity;
  readonly table: Table;
  readonly viewer: Viewer;
}

/** Something that they do together: when, where in the work, who chairs, how many, and what can be done with it. */
export function Meeting({ activity, table, viewer }: Props): ReactNode {
  const { say, day, label } = useWords();
  const { what, on, status, chair, promise, level, phase, materialsBy, attended, expected } = activity;
  const isHeld = status === 'HELD';
  return (
    <div className="stack">
      <div>
        <p className="when">{day(on)}</p>
        <div className="row-head"><h3>{what}</h3><MeetingStatus status={status} /></div>
        <p className="meeting-facts">
          <span>{label('value.level', codeOf(level))} · {label('value.phase', codeOf(phase))}</span>
          <span>{label('value.participation', codeOf(promise))}</span>
          <span>{say('web.partnership.chairs', { side: chair.toLowerCase() })}</span>
          <span>{say(isHeld && attended ? 'web.partnership.came' : 'web.partnership.expects', { patients: (isHeld && attended ? attended : expected).patient, professionals: (isHeld && attended ? attended : expected).professional })}</span>
          {materialsBy !== null && !isHeld && <span>{say('web.partnership.materialsBy', { day: day(materialsBy, { weekday: false }) })}</span>}
        </p>
      </div>
      <Alone activity={activity} table={table} viewer={viewer} />
      <Deeds activity={activity} table={table} viewer={viewer} />
    </div>
  );
}

function MeetingStatus({ status }: { readonly status: Activity['status'] }): ReactNode {
  const { label } = useWords();
  const sign = { PLANNED: 'waiting', ON_HOLD: 'stopped', HELD: 'done', CANCELLED: 'paused' } as const;
  return <Status sign={sign[status]}>{label('status.activity', codeOf(status))}</Status>;
}

/** A standing warning to the professional side, answered by asking one more or by a plan. */
function Alone({ activity: { id, onePatientAlone: alone, status, expected }, table, viewer }: Props): ReactNode {
  const { say } = useWords();
  if (!alone) return null;
  const answers = viewer.speaks && viewer.side === 'PROFESSIONAL';
  return (
    <Note title={say('term.onePatientAlone')}>
      <p>{alone.sentence}</p>
      {alone.plan !== null && <p className="own-words">{alone.plan}</p>}
      {answers && (
        <div className="btns">
          {status === 'PLANNED' && <Act document={ChangeExpectedSeatsDocument} look="line" input={{ partnership: table.id, activity: id, expected: { patient: expected.patient + 1, professional: expected.professional } }}>{say('web.partnership.askOneMore')}</Act>}
          <Opens label={say(alone.plan === null ? 'web.partnership.makePlan' : 'web.partnership.changePlan')}>{(close) => <AlonePlan table={table} activity={id} before={alone.plan ?? ''} close={close} />}</Opens>
        </div>
      )}
    </Note>
  );
}

function AlonePlan({ table, activity, before, close }: { readonly table: Table; readonly activity: string; readonly before: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`alone/${activity}/${table.id}`} begun={before} document={PlanForLonePatientDocument} input={(plan) => ({ partnership: table.id, activity, plan })} deed={say('web.parts.save')} done={close} cancel={close}
      field={{ id: `alone-${activity}-plan`, label: say('web.partnership.planField'), rows: 3, most: 1200 }} />
  );
}

function Deeds({ activity: { id, status, youAttended, expected, attended }, table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const input = { partnership: table.id, activity: id };
  const mayHold = viewer.speaks && table.status === 'ACTIVE' && (status === 'PLANNED' || status === 'HELD');
  const mayTick = viewer.seat !== undefined && viewer.isLively && status === 'HELD';
  if (!mayHold && !mayTick && !(viewer.speaks && status === 'PLANNED')) return null;
  return (
    <div className="btns">
      {mayHold && <Opens look={status === 'HELD' ? 'plain' : 'line'} label={say(status === 'HELD' ? 'web.partnership.putRight' : 'web.partnership.tookPlace')}>{(close) => <Held table={table} activity={id} before={attended ?? expected} close={close} />}</Opens>}
      {viewer.speaks && status === 'PLANNED' && <Act document={CancelActivityDocument} input={input} look="plain" first={{ title: say('web.partnership.cancelAsk'), text: <p>{say('web.partnership.cancelText')}</p>, deed: say('web.partnership.cancel') }}>{say('web.partnership.cancel')}</Act>}
      {mayTick && youAttended !== true && <Act document={TickAttendanceDocument} input={{ ...input, attended: true }} look="plain">{say('web.partnership.iWasThere')}</Act>}
      {mayTick && youAttended === true && <><span className="soft">{say('web.partnership.youWereThere')}</span><Act document={TickAttendanceDocument} input={{ ...input, attended: false }} look="plain">{say('web.partnership.iWasNot')}</Act></>}
    </div>
  );
}

function Held({ table, activity, before, close }: { readonly table: Table; readonly activity: string; readonly before: Activity['expected']; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [came, setCame] = useState<CountWritten>({ patient: String(before.patient), professional: String(before.professional) });
  return (
    <Form document={HoldActivityDocument} input={() => ({ partnership: table.id, activity, attended: toCount(came) })} deed={say('web.parts.save')} done={close} cancel={close}>
      {(errors) => <SeatCounts id={`held-${activity}`} label={say('web.partnership.howManyCame')} hint={say('web.partnership.howManyCameHint')} value={came} onChange={setCame} error={errorOf(errors, 'attended')} />}
    </Form>
  );
}
