import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { Act } from '../../parts/act';
import { OneOf } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { Brake } from './brake';
import { LeavePartnershipDocument, NameSubstituteDocument, PausePartnershipDocument, ResumePartnershipDocument, ReturnToTableDocument, StartEvaluationDocument, StepBackDocument, TerminatePartnershipDocument } from './partnership.operations';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** When something is not right: rest, stop, pause, leave, or tell somebody outside. None is hidden, none asks why. */
export function Stopping({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const mayRun = viewer.speaks || viewer.isStaff;
  const input = { partnership: table.id };
  const isRunning = table.status === 'ACTIVE' || table.status === 'PAUSED';
  const mayEnd = mayRun && (isRunning || (viewer.isStaff && table.status === 'HALTED'));
  return (
    <Part id="stop" title={say('web.partnership.notRight')}>
      {table.viewerCanPullBrake && table.emergencyBrake?.pulledByYou !== true && <Brake table={table} viewer={viewer} />}
      {viewer.seat && viewer.isLively && <Rest table={table} viewer={viewer} />}
      <div className="btns">
        {mayRun && table.status === 'ACTIVE' && <Act document={PausePartnershipDocument} input={input} look="line">{say('web.partnership.pause')}</Act>}
        {mayRun && table.status === 'PAUSED' && <Act document={ResumePartnershipDocument} input={input}>{say('web.partnership.resume')}</Act>}
        {viewer.speaks && isRunning && <Act document={StartEvaluationDocument} input={input} look="line" first={{ title: say('web.partnership.lookBackAsk'), text: <p>{say('web.partnership.lookBackAskText')}</p>, deed: say('web.partnership.lookBackStart') }}>{say('web.partnership.lookBackStart')}</Act>}
        {mayEnd && <Act document={TerminatePartnershipDocument} input={input} look="plain" first={{ title: say('web.partnership.endAsk'), text: <p>{say('web.partnership.endText')}</p>, deed: say('web.partnership.endDeed') }}>{say('web.partnership.endDeed')}</Act>}
        {viewer.seat && viewer.isLively && <LeaveTable table={table} />}
      </div>
      {!viewer.isStaff && <p><Link to={`${to('concerns/new')}?partnership=${table.id}`}>{say('term.concern')}</Link>. {say('web.partnership.concernText')}</p>}
    </Part>
  );
}

function LeaveTable({ table }: { readonly table: Table }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const navigate = useNavigate();
  return <Act document={LeavePartnershipDocument} input={{ partnership: table.id }} look="plain" then={() => void navigate(to('partnerships'))} first={{ title: say('web.partnership.leaveAsk'), text: <p>{say('web.partnership.leaveText')}</p>, deed: say('web.partnership.leaveDeed') }}>{say('term.leave')}</Act>;
}

/** Stepping back keeps the place; somebody of the same side can cover. */
function Rest({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const input = { partnership: table.id };
  const { seat } = viewer;
  if (seat?.away !== true) return <div className="stack"><p>{say('web.partnership.stepBackText')}</p><Act document={StepBackDocument} input={input} look="line">{say('term.stepBack')}</Act></div>;
  const others = table.seats.filter(({ person, half, empty, away }) => !empty && !away && !person.you && half === seat.half && person.id !== null);
  return (
    <div className="card sunk stack">
      <h3>{say('web.partnership.resting')}</h3>
      <p>{seat.substitute ? say(seat.covered ? 'web.partnership.restCovered' : 'web.partnership.restAsked', { name: seat.substitute.name }) : say('web.partnership.restText')}</p>
      <div className="btns">
        <Act document={ReturnToTableDocument} input={input}>{say('web.partnership.comeBack')}</Act>
        {others.length > 0 && <Opens label={say('web.partnership.nameSubstitute')}>{(close) => <Substitute table={table} others={others} close={close} />}</Opens>}
      </div>
    </div>
  );
}

function Substitute({ table, others, close }: { readonly table: Table; readonly others: Table['seats']; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [who, setWho] = useState<string | undefined>(others[0]?.person.id ?? undefined);
  return (
    <Form document={NameSubstituteDocument} input={() => ({ partnership: table.id, substitute: who ?? '' })} deed={say('web.partnership.nameSubstitute')} done={close} cancel={close}>
      {(errors) => <OneOf id="rest-substitute" label={say('web.partnership.whoCovers')} hint={say('web.partnership.whoCoversHint')} value={who} onChange={setWho} error={errorOf(errors, 'substitute')} options={others.map(({ person }) => ({ value: person.id ?? '', label: person.name }))} />}
    </Form>
  );
}
