import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../../parts/act';
import { Empty } from '../../../parts/empty';
import { Opens } from '../../../parts/opens';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords } from '../../../words/use-words';
import { KeptForm } from '../../../writing/kept-form';
import { OnlyStaff } from '../only-staff';
import { Letter, type Act as RecordedAct } from './letter';
import { ActsRecordedDocument, ConfirmRecordedDocument, SettleRecordedDocument } from './on-behalf.operations';
import '../staff.css';

/** What staff recorded for people: what is still to be confirmed to them, and what they did not mean so, first. */
export function Acts(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><List /></OnlyStaff>;
}

function List(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(ActsRecordedDocument);
  if (error && !data) throw new Error('what was recorded could not be read', { cause: error });
  const urgency = ({ undoAskedAt, settledAt, confirmedAt }: RecordedAct): number => (undoAskedAt !== null && settledAt === null ? 0 : confirmedAt === null && undoAskedAt === null ? 1 : 2);
  const acts = [...(data?.recordedByStaff ?? [])].sort((a, b) => urgency(a) - urgency(b) || b.at.localeCompare(a.at));
  return (
    <Page title={say('web.staff.acts')} lede={say('web.staff.actsText')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>}>
      {!data && <Waiting />}
      {data && acts.length === 0 && <Empty><p>{say('web.staff.actsNone')}</p></Empty>}
      {acts.length > 0 && <ul className="tasks">{acts.map((act) => <li key={act.id} className="task"><One act={act} /></li>)}</ul>}
      <p className="btns after"><Link className="btn line" to={to('staff/on-behalf')}>{say('web.behalf.deed')}</Link></p>
    </Page>
  );
}

function One({ act }: { readonly act: RecordedAct }): ReactNode {
  const { say, label, moment, day } = useWords();
  const { id, name, what, channel, confirmBy, at, undoUntil, confirmedAt, undoAskedAt, settledAt, settledHow } = act;
  return (
    <>
      <div className="stack-s">
        <p className="kicker">{say('web.recorded.how', { moment: moment(at), channel: label('web.letter.channel', channel) })}</p>
        <h2 className="task-name">{name ?? say('term.formerParticipant')}</h2>
        <p className="task-name">{label('web.recorded.what', what)}</p>
        {undoAskedAt === null && <p className="soft">{confirmedAt === null ? say('web.staff.until', { day: day(undoUntil.slice(0, 10)) }) : say('web.behalf.isConfirmed')}</p>}
        {undoAskedAt !== null && <p><strong>{say('web.staff.notMeant', { moment: moment(undoAskedAt) })}</strong></p>}
        {settledAt !== null && <p>{say('web.recorded.settled', { moment: moment(settledAt) })} {settledHow ?? say('web.staff.wordsDeleted')}</p>}
        {undoAskedAt === null && confirmedAt === null && <details><summary>{label('web.behalf.confirmNow', confirmBy)}</summary><Letter act={act} /></details>}
      </div>
      <div className="btns">
        {undoAskedAt === null && confirmedAt === null && <Act document={ConfirmRecordedDocument} input={{ id }} look="line">{label('web.behalf.confirmed', confirmBy)}</Act>}
        {undoAskedAt !== null && settledAt === null && <Opens label={say('web.staff.settle')}>{(close) => <Settle id={id} close={close} />}</Opens>}
      </div>
    </>
  );
}

function Settle({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`settle/${id}`} document={SettleRecordedDocument} input={(how) => ({ id, how })} mustSay deed={say('web.staff.settle')} done={close} cancel={close}
      field={{ id: `settle-${id}-how`, label: say('web.staff.settleHow'), hint: say('web.staff.settleHint'), rows: 4 }} />
  );
}
