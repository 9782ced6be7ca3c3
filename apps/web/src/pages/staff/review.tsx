import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { Decide, NotYours } from './decide';
import { Lights } from './lights';
import { OnlyStaff } from './only-staff';
import { WhoWasAsked } from './open-requests/who-was-asked';
import { remarksOn } from './sentences';
import { PublishRequestDocument, RequestToReviewDocument, ReturnRequestDocument, type RequestToReviewQuery } from './staff.operations';
import './staff.css';

/** Who pays and who gains, in the order in which it is asked. */
const backing = ['payer', 'funder', 'product', 'companies', 'gains'] as const;

type Reviewed = RequestToReviewQuery['request'];

/** A request that waits: what is good in it, what to look at, what it says; then it is published, or given back with comments. */
export function Review(): ReactNode {
  return <OnlyStaff roles={['coordinator']} guests><Loaded /></OnlyStaff>;
}

function Loaded(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { data, error } = useQuery(RequestToReviewDocument, { variables: { id } });
  if (error && !data) throw new Error('the request could not be read', { cause: error });
  return data ? <Read request={data.request} /> : <Page title={say('term.request')}><Waiting /></Page>;
}

function Read({ request }: { readonly request: Reviewed }): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { form, viewerCanReview: may, reviewDueBy } = request;
  return (
    <Page title={form?.oneSentence ?? say('term.request')} kind={say('web.staff.review')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>} lede={reviewDueBy === null ? undefined : say('web.staff.dueBy', { day: day(reviewDueBy) })}>
      <section className="part" aria-labelledby="remarks">
        <h2 id="remarks">{say('web.staff.remarks')}</h2>
        <Lights remarks={remarksOn(request)} />
      </section>
      <section className="part" aria-labelledby="says"><h2 id="says">{say('web.staff.says')}</h2><Says request={request} /></section>
      {request.status === 'PUBLISHED' && <section className="part stack-l measure-l" aria-labelledby="asked"><h2 id="asked">{say('web.staff.open.asked')}</h2><WhoWasAsked request={request.id} asker={request.askerId} /></section>}
      {request.status !== 'PUBLISHED' && <section className="part stack-l measure-l" aria-labelledby="decide">
        <h2 id="decide">{say('web.staff.decide')}</h2>
        {may ? <Decide id={request.id} publish={PublishRequestDocument} giveBack={ReturnRequestDocument} ask={say('web.staff.publishAsk')} text={say('web.staff.publishText')} deed={say('web.staff.publish')} /> : <NotYours />}
      </section>}
    </Page>
  );
}

function Says({ request: { form, hours, payPerHour } }: { readonly request: Reviewed }): ReactNode {
  const { say, label, money, day, list } = useWords();
  if (!form) return null;
  const fee = form.pay?.fee;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [say('term.purpose'), form.why], [say('term.useOfResult'), form.use], [say('term.role'), form.role],
    ...backing.map((part) => [label('web.requestForm.backing', part), form.backing?.[part]] as const),
    [say('term.levelAndPhase'), form.cells && list(form.cells.map(({ level, phase }) => [level && label('value.level', codeOf(level)), phase && label('value.phase', codeOf(phase))].filter(Boolean).join(': ')))],
    [say('web.staff.lateReason'), form.lateStartReason], [say('term.participation'), form.promise && label('value.participation', codeOf(form.promise))],
    [say('term.effort'), hours === null ? null : say('web.staff.hours', { hours })],
    [say('term.pay'), fee?.amount ? `${money(fee.amount)}${payPerHour ? ` (${say('web.staff.perHour', { sum: money(payPerHour) })})` : ''}` : fee?.reason != null ? [label('value.unpaidReason', codeOf(fee.reason)), fee.because].filter((part) => part != null && part !== '').join(': ') : null],
    [say('web.invitation.accessOffered'), form.access], [say('web.staff.experienceReason'), form.experienceReason], [say('web.staff.legalBasis'), form.legalBasis],
    [say('web.staff.answerBy'), form.answerBy?.date && day(form.answerBy.date)], [say('web.staff.feedback'), form.feedback?.what],
  ];
  return <dl className="qa measure-l">{rows.flatMap(([name, value]) => (value == null || value === '' ? [] : [<div key={name}><dt>{name}</dt><dd>{value}</dd></div>]))}</dl>;
}
