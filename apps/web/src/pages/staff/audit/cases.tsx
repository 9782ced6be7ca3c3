import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../../parts/act';
import { Empty } from '../../../parts/empty';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { Opens } from '../../../parts/opens';
import { errorOf } from '../../../parts/problems';
import { Status } from '../../../parts/status';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords } from '../../../words/use-words';
import { OnlyStaff } from '../only-staff';
import { AuditCasesDocument, CloseAuditCaseDocument, NoteFindingDocument, RevealNamesDocument, TablesToReadDocument, type AuditCasesQuery } from './audit.operations';
import { OpenCase } from './open-case';
import '../staff.css';

type Case = AuditCasesQuery['auditCases']['edges'][number]['node'];

/** The cases of a reviewer of records: why a history is read, of what, until when, and what was found (R-STF-08). */
export function AuditCases(): ReactNode {
  return <OnlyStaff roles={['auditor']}><List /></OnlyStaff>;
}

function List(): ReactNode {
  const { say } = useWords();
  const { data, error } = useQuery(AuditCasesDocument);
  const { data: tables } = useQuery(TablesToReadDocument);
  if (error && !data) throw new Error('the cases could not be read', { cause: error });
  const cases = data?.auditCases.edges.map(({ node }) => node) ?? [];
  const open = cases.filter(({ closedAt }) => closedAt === null);
  const over = cases.filter(({ closedAt }) => closedAt !== null);
  const named = new Map(tables?.partnerships.edges.map(({ node }) => [node.id, node.title]));
  const titleOf = ({ about }: Case): string => named.get(about) ?? say('term.partnership');
  return (
    <Page title={say('web.audit.title')} lede={say('web.audit.lede')}>
      {!data && <Waiting />}
      {data && open.length === 0 && <Empty><p>{say('web.audit.none')}</p></Empty>}
      {open.length > 0 && <ul className="tasks">{open.map((one) => <li key={one.id} className="task"><Open one={one} title={titleOf(one)} /></li>)}</ul>}
      <div className="after-tasks"><Opens label={say('web.audit.open')}>{(close) => <OpenCase close={close} />}</Opens></div>
      {over.length > 0 && (
        <section className="part" aria-labelledby="over">
          <h2 id="over">{say('web.audit.over')}</h2>
          <ul className="tasks">{over.map((one) => <li key={one.id} className="task"><div className="stack-s"><h3 className="task-name">{titleOf(one)}</h3><Reason one={one} /><Findings one={one} /></div></li>)}</ul>
        </section>
      )}
    </Page>
  );
}

function Open({ one, title }: { readonly one: Case; readonly title: string }): ReactNode {
  const { say, day, moment } = useWords();
  const { to } = useHere();
  const { id, kind, about, until, namesUntil } = one;
  return (
    <>
      <div className="stack-s">
        <h2 className="task-name">{kind === 'PARTNERSHIP' ? <Link to={to(`staff/partnerships/${about}`)}>{title}</Link> : title}</h2>
        <p className="when">{say('web.audit.until', { day: day(until) })}</p>
        <Reason one={one} />
        <p><Status sign={namesUntil === null ? 'paused' : 'going'}>{namesUntil === null ? say('web.audit.noNames') : say('web.audit.names', { moment: moment(namesUntil) })}</Status></p>
        <Findings one={one} />
      </div>
      <div className="btns top">
        {kind === 'PARTNERSHIP' && <Link className="btn line" to={to(`staff/partnerships/${about}`)}>{say('web.staff.toHistory')}</Link>}
        <Opens label={say('web.audit.note')} look="plain">{(close) => <Note id={id} close={close} />}</Opens>
        {namesUntil === null && <Opens label={say('web.audit.reveal')} look="plain">{(close) => <Reveal id={id} close={close} />}</Opens>}
        <Act document={CloseAuditCaseDocument} input={{ id }} look="plain" first={{ title: say('web.audit.closeAsk'), text: <p>{say('web.audit.closeText')}</p>, deed: say('web.audit.close') }}>{say('web.audit.close')}</Act>
      </div>
    </>
  );
}

function Reason({ one: { reason, openedAt } }: { readonly one: Case }): ReactNode {
  const { say, day } = useWords();
  return <p><span className="soft">{say('web.audit.opened', { day: day(openedAt.slice(0, 10), { weekday: false }) })}</span> {reason ?? say('web.staff.wordsDeleted')}</p>;
}

function Findings({ one: { findings } }: { readonly one: Case }): ReactNode {
  const { say, moment } = useWords();
  if (findings.length === 0) return null;
  return <ul className="qa">{findings.map(({ text, notedAt }) => <li key={notedAt} className="note-line"><p>{text ?? say('web.staff.wordsDeleted')}</p><p className="soft small">{moment(notedAt)}</p></li>)}</ul>;
}

function Note({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [finding, setFinding] = useState('');
  return (
    <Form document={NoteFindingDocument} input={() => ({ id, finding })} ready={() => finding.trim() !== ''} deed={say('web.audit.note')} done={close} cancel={close}>
      {(errors) => <TextField id={`note-${id}-finding`} label={say('web.audit.finding')} hint={say('web.audit.findingHint')} rows={4} most={2000} value={finding} onChange={setFinding} error={errorOf(errors, 'finding')} />}
    </Form>
  );
}

function Reveal({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Form document={RevealNamesDocument} input={() => ({ id, reason: reason.trim() === '' ? null : reason })} deed={say('web.audit.reveal')} done={close} cancel={close}>
      {(errors) => <TextField id={`reveal-${id}-reason`} label={say('web.audit.revealWhy')} hint={say('web.audit.revealHint')} rows={3} value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />}
    </Form>
  );
}
