import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Act } from '../../../parts/act';
import { NotHere } from '../../../parts/not-here';
import { Opens } from '../../../parts/opens';
import { Part } from '../../../parts/part';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { Timeline } from '../../../timeline/timeline';
import { useWholeList } from '../../../parts/use-whole-list';
import { useWords } from '../../../words/use-words';
import { KeptForm } from '../../../writing/kept-form';
import { NotFound } from '../../not-found/not-found';
import { OnlyStaff } from '../only-staff';
import { isOpen, showsNames, type Case } from './case-state';
import { AuditCasesDocument, CaseHistoryDocument, CloseAuditCaseDocument, NoteFindingDocument, RevealNamesDocument } from './cases.operations';

/** One case: what happened, without names, and what one has found (R-STF-08). */
export function ACase(): ReactNode {
  return <OnlyStaff roles={['auditor']}><Found /></OnlyStaff>;
}

function Found(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, fetchMore } = useQuery(AuditCasesDocument, { variables: { after: null } });
  useWholeList(data?.auditCases.pageInfo, (after) => fetchMore({ variables: { after }, updateQuery: (before, { fetchMoreResult: next }) => ({ auditCases: { ...next.auditCases, edges: [...before.auditCases.edges, ...next.auditCases.edges] } }) }));
  const { say } = useWords();
  if (error && !data) return <NotHere error={error} />;
  const one = data?.auditCases.edges.find(({ node }) => node.id === id)?.node;
  if (one) return <Open one={one} />;
  return data && !data.auditCases.pageInfo.hasNextPage ? <NotFound /> : <Page title={say('web.cases.aCase')}><Waiting /></Page>;
}

function Open({ one }: { readonly one: Case }): ReactNode {
  const { say, day, moment } = useWords();
  const { to } = useHere();
  const { id, reason, until, namesUntil, findings } = one;
  const isGoing = isOpen(one);
  return (
    <Page title={reason ?? say('web.staff.wordsDeleted')} kind={say('web.cases.aCase')} before={<Link className="back" to={to('staff/cases')}>← {say('web.cases.title')}</Link>}
      lede={say(isGoing ? 'web.cases.until' : 'web.cases.over', { date: day(until) })}>
      {isGoing && (
        <div className="btns">
          {namesUntil !== null && showsNames(one)
            ? <p>{say('web.cases.namesUntil', { moment: moment(namesUntil) })}</p>
            : <Opens label={say('web.cases.names')}>{(close) => <Names id={id} close={close} />}</Opens>}
          <Act document={CloseAuditCaseDocument} input={{ id }} look="plain" first={{ title: say('web.cases.closeAsk'), text: <p>{say('web.cases.closeText')}</p>, deed: say('web.cases.close') }}>{say('web.cases.close')}</Act>
        </div>
      )}
      <Part id="findings" title={say('web.cases.found')} lede={say('web.cases.foundText')}>
        {findings.length > 0 && <ul className="qa">{findings.map(({ text, notedAt }) => <li key={notedAt} className="stack-s"><p className="small soft">{moment(notedAt)}</p><p className="prose">{text ?? say('web.staff.wordsDeleted')}</p></li>)}</ul>}
        {findings.length === 0 && <p className="soft">{say('web.cases.foundNothing')}</p>}
        {isGoing && <Opens label={say('web.cases.note')}>{(close) => <Finding id={id} close={close} />}</Opens>}
      </Part>
      {isGoing && <section className="part" aria-labelledby="history"><h2 id="history">{say('web.staff.history')}</h2><Story one={one} /></section>}
    </Page>
  );
}

function Story({ one }: { readonly one: Case }): ReactNode {
  const { say } = useWords();
  const { data, error, fetchMore } = useQuery(CaseHistoryDocument, one.kind === 'PARTNERSHIP' ? { variables: { partnership: one.about, after: null } } : skipToken);
  useWholeList(data?.history.pageInfo, (after) => fetchMore({ variables: { after }, updateQuery: (before, { fetchMoreResult: next }) => ({ history: { ...next.history, edges: [...before.history.edges, ...next.history.edges] } }) }));
  if (error && !data) return <p>{say('web.cases.nothingThere')}</p>;
  if (!data) return <Waiting />;
  return data.history.edges.length === 0 ? <p>{say('web.cases.nothingThere')}</p> : <Timeline moments={data.history.edges.map(({ node }) => node)} />;
}

function Names({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`names/${id}`} document={RevealNamesDocument} input={(reason) => ({ id, ...(reason.trim() !== '' && { reason }) })} deed={say('web.cases.namesDeed')} done={close} cancel={close}
      field={{ id: 'names-reason', label: say('web.cases.namesWhy'), hint: say('web.cases.namesHint'), rows: 3 }} />
  );
}

function Finding({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`finding/${id}`} document={NoteFindingDocument} input={(finding) => ({ id, finding })} mustSay deed={say('web.cases.noteDeed')} done={close} cancel={close}
      field={{ id: 'case-finding', label: say('web.cases.noteLabel'), rows: 4, most: 2000 }} />
  );
}
