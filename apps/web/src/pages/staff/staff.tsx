import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { Empty } from '../../parts/empty';
import { More } from '../../parts/more';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { codeOf } from '../../words/code-of';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { Opens } from '../../parts/opens';
import { Elsewhere } from './elsewhere';
import { NameGuest } from './guests/name-guest';
import { OnlyStaff } from './only-staff';
import { ShorterNotice } from './shorter-notice';
import { OrganisationTitleDocument, PartnershipTitleDocument, PassCaseOnDocument, RemoveListingDocument, RequestTitleDocument, StaffQueueDocument, TiesDeclaredDocument, type StaffCaseKind, type StaffQueueQuery } from './staff.operations';
import { InitiativeTitleDocument } from './staff-initiatives.operations';
import './staff.css';

type Case = StaffQueueQuery['staffQueue']['edges'][number]['node'];

/** What waits for coordinators: the nearest day first, then the oldest. */
export function Staff(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Queue /></OnlyStaff>;
}

function Queue(): ReactNode {
  const { say } = useWords();
  // What was seen before may have been decided since: it is not shown again, not even for a moment.
  const { data, error, loading, fetchMore } = useQuery(StaffQueueDocument, { variables: { after: null }, notifyOnNetworkStatusChange: true, fetchPolicy: 'network-only' });
  const kind = say('web.shell.page.staff');
  if (error && !data) throw new Error('the queue could not be read', { cause: error });
  if (!data) return <Page title={kind}><Waiting /></Page>;
  const { edges, pageInfo } = data.staffQueue;
  const cases = edges.map(({ node }) => node).sort((a, b) => (a.dueBy ?? '9999').localeCompare(b.dueBy ?? '9999') || a.since.localeCompare(b.since));
  const more = (): void => {
    void fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ staffQueue: { ...next.staffQueue, edges: [...before.staffQueue.edges, ...next.staffQueue.edges] } }) });
  };
  return (
    <Page title={say('web.staff.title', { count: cases.length })} kind={kind}>
      <ul className="tasks">{cases.map((one) => <li key={`${one.kind} ${one.about}`} className="task"><Row one={one} /></li>)}</ul>
      {cases.length === 0 && <Empty><p>{say('web.staff.empty')}</p></Empty>}
      <More has={pageInfo.hasNextPage} isBusy={loading} load={more} />
      <Elsewhere />
    </Page>
  );
}

const caseKinds: Readonly<Partial<Record<Case['kind'], StaffCaseKind>>> = { REVIEW: 'REVIEW', VERIFICATION: 'VERIFICATION', CONCERN: 'CONCERN', EXCEPTION: 'EXCEPTION', SUSPENSION: 'SUSPENSION', RECOVERY: 'RECOVERY' };

function Row({ one }: { readonly one: Case }): ReactNode {
  const { say, label, day } = useWords();
  const { to } = useHere();
  const { title, path, organisation } = useCase(one);
  const isTied = useIsTied(organisation);
  const passes = caseKinds[one.kind];
  return (
    <>
      <div>
        <p className="kicker">{one.kind === 'REVIEW' && one.aboutInitiative ? say('web.staff.kind.initiative') : label('web.staff.kind', codeOf(one.kind))}</p>
        <h2>{path === undefined ? title : <Link to={to(path)}>{title}</Link>}</h2>
        <p className="soft">{say('web.staff.waited', { days: one.waitedDays })} {one.dueBy !== null && <span className="when">{say(one.kind === 'CONFIRMATION' || one.kind === 'DISOWNED' ? 'web.staff.doBy' : 'web.staff.dueBy', { day: day(one.dueBy) })}</span>}</p>
        {one.kind === 'PARTNERSHIP_REVIEW' && <p>{say('web.staff.lookThrough')}</p>}
        {one.why !== null && <p>{one.why}</p>}
        {one.passedOn > 0 && <p className="soft">{say('web.staff.passedOn', { count: one.passedOn })}</p>}
        {isTied && <p className="visually-calm"><strong>{say('web.staff.tied')}</strong></p>}
        {one.hasGuestReviewer && <p className="soft">{say('web.staff.guest')}</p>}
      </div>
      <div className="btns">
        {path !== undefined && !isTied && <Link className="btn line" to={to(path)}>{say('web.staff.open')}</Link>}
        {one.kind === 'REMOVAL' && <Act document={RemoveListingDocument} input={{ organisation: one.about }} look="line" first={{ title: say('web.staff.removeAsk', { name: title }), text: <p>{say('web.staff.removeText')}</p>, deed: say('web.staff.remove') }}>{say('web.staff.remove')}</Act>}
        {passes !== undefined && <Act document={PassCaseOnDocument} input={{ about: one.about, kind: passes }} look="plain" first={{ title: say('web.staff.passAsk'), text: <p>{say('web.staff.passText')}</p>, deed: say('web.staff.pass') }}>{say('web.staff.pass')}</Act>}
        {passes !== undefined && one.passedOn > 0 && !one.hasGuestReviewer && <Opens label={say('web.guest.deed')} look="plain">{(close) => <NameGuest kind={passes} about={one.about} close={close} />}</Opens>}
        {one.kind === 'EXCEPTION' && !isTied && <ShorterNotice request={one.about} />}
      </div>
    </>
  );
}

/** Whether the coordinator has declared a tie to what a case is about (R-STF-03). */
function useIsTied(organisation: string | undefined): boolean {
  const { data } = useQuery(TiesDeclaredDocument);
  const [now] = useState(() => Date.now());
  return organisation !== undefined && (data?.declaredInterests ?? []).some((tie) => tie.organisation === organisation && (tie.countsUntil === null || Date.parse(tie.countsUntil) > now));
}

/** What a case is about, by name, and where it is decided. */
function useCase({ kind, about, aboutInitiative }: Case): { readonly title: string; readonly path?: string; readonly organisation?: string | undefined } {
  const { say } = useWords();
  const isRequest = !aboutInitiative && (kind === 'REVIEW' || kind === 'EXCEPTION');
  const isOrganisation = kind === 'VERIFICATION' || kind === 'VERIFICATION_DUE' || kind === 'REMOVAL' || kind === 'SUSPENSION' || kind === 'SUSPENSION_REPLY' || kind === 'RECOVERY';
  const isPartnership = kind === 'BRAKE' || kind === 'PARTNERSHIP_REVIEW';
  const variables = { id: about };
  const request = useQuery(RequestTitleDocument, isRequest ? { variables } : skipToken).data?.request;
  const initiative = useQuery(InitiativeTitleDocument, aboutInitiative ? { variables } : skipToken).data?.initiative;
  const organisation = useQuery(OrganisationTitleDocument, isOrganisation ? { variables } : skipToken).data?.organisation;
  const partnership = useQuery(PartnershipTitleDocument, isPartnership ? { variables } : skipToken).data?.partnership;
  if (kind === 'CONFIRMATION' || kind === 'DISOWNED') return { title: say(kind === 'DISOWNED' ? 'web.staff.aDisowned' : 'web.staff.aConfirmation'), path: 'staff/recorded' };
  if (aboutInitiative) return { title: initiative ? inShort(initiative.form?.change) : '…', path: `staff/initiatives/${about}` };
  if (kind === 'CONCERN') return { title: say('web.staff.aConcern'), path: 'staff/concerns' };
  const title = request?.form?.oneSentence ?? organisation?.name ?? partnership?.title ?? '…';
  if (kind === 'REVIEW') return { title, path: `staff/requests/${about}`, organisation: request?.askerId };
  if (isOrganisation) return { title, organisation: about, path: kind === 'REMOVAL' ? `organisations/${about}` : `staff/organisations/${about}` };
  return isPartnership ? { title, path: `partnerships/${about}` } : { title, organisation: request?.askerId };
}
