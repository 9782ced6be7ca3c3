import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Act } from '../../parts/act';
import { SomeOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { Note } from '../../parts/note';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { OnlyStaff } from './only-staff';
import { remarksOn } from './sentences';
import { PublishRequestDocument, RequestToReviewDocument, ReturnRequestDocument, type RefusedFor, type RequestToReviewQuery } from './staff.operations';
import './staff.css';

type Reviewed = RequestToReviewQuery['request'];

/** A request that waits: what is good in it, what to look at, what it says; then it is published, or given back with comments. */
export function Review(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Loaded /></OnlyStaff>;
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
        <ul className="lights measure-l">
          {remarksOn(request).map(({ isGood, key, values }) => (
            <li key={key} className={isGood ? 'good' : 'look'}>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{isGood ? <path d="M3.5 10.5l4.5 4.5 8.5-10" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" /> : <><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" /><path d="M10 5.5v5.5M10 14v.6" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" /></>}</svg>
              <span>{!isGood && <strong>{say('web.staff.lookAt')} </strong>}{say(key, values)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="part" aria-labelledby="says"><h2 id="says">{say('web.staff.says')}</h2><Says request={request} /></section>
      <section className="part stack-l measure-l" aria-labelledby="decide">
        <h2 id="decide">{say('web.staff.decide')}</h2>
        {may ? <Decide request={request} /> : <Note title={say('web.staff.notYours')}>{say('web.staff.notYoursText')}</Note>}
      </section>
    </Page>
  );
}

function Says({ request: { form, hours, payPerHour } }: { readonly request: Reviewed }): ReactNode {
  const { say, label, money, day, list } = useWords();
  if (!form) return null;
  const fee = form.pay?.fee;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [say('term.purpose'), form.why], [say('term.useOfResult'), form.use], [say('term.role'), form.role],
    [say('web.staff.backing'), form.backing && [form.backing.payer, form.backing.gains, form.backing.funder, form.backing.product, form.backing.companies].filter((part) => part !== null && part !== '').join(' · ')],
    [say('term.levelAndPhase'), form.cells && list(form.cells.map(({ level, phase }) => [level && label('value.level', codeOf(level)), phase && label('value.phase', codeOf(phase))].filter(Boolean).join(': ')))],
    [say('web.staff.lateReason'), form.lateStartReason], [say('term.participation'), form.promise && label('value.participation', codeOf(form.promise))],
    [say('term.effort'), hours === null ? null : say('web.staff.hours', { hours })],
    [say('term.pay'), fee?.amount ? `${money(fee.amount)}${payPerHour ? ` (${say('web.staff.perHour', { sum: money(payPerHour) })})` : ''}` : fee?.reason != null ? [label('value.unpaidReason', codeOf(fee.reason)), fee.because].filter((part) => part != null && part !== '').join(': ') : null],
    [say('term.access'), form.access], [say('web.staff.experienceReason'), form.experienceReason], [say('web.staff.legalBasis'), form.legalBasis],
    [say('web.staff.answerBy'), form.answerBy?.date && day(form.answerBy.date)], [say('web.staff.feedback'), form.feedback?.what],
  ];
  return <dl className="qa measure-l">{rows.flatMap(([name, value]) => (value == null || value === '' ? [] : [<div key={name}><dt>{name}</dt><dd>{value}</dd></div>]))}</dl>;
}

const refusals: readonly RefusedFor[] = ['TRIAL_RECRUITMENT', 'PROMOTION', 'ASKS_FOR_HEALTH_DATA', 'NAMED_TREATMENT', 'LEGAL_BASIS_REQUIRED'];

function Decide({ request: { id } }: { readonly request: Reviewed }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const navigate = useNavigate();
  const back = (): void => void navigate(to('staff'));
  return (
    <div className="btns">
      <Act document={PublishRequestDocument} input={{ id }} then={back} first={{ title: say('web.staff.publishAsk'), text: <p>{say('web.staff.publishText')}</p>, deed: say('web.staff.publish') }}>{say('web.staff.publish')}</Act>
      <Opens label={say('web.staff.return')}>{(close) => <GiveBack id={id} close={close} done={back} />}</Opens>
    </div>
  );
}

function GiveBack({ id, close, done }: { readonly id: string; readonly close: () => void; readonly done: () => void }): ReactNode {
  const { say, label } = useWords();
  const [comments, setComments] = useState('');
  const [refusedFor, setRefusedFor] = useState<readonly RefusedFor[]>([]);
  return (
    <Form document={ReturnRequestDocument} input={() => ({ id, comments, refusedFor: refusedFor.length === 0 ? null : [...refusedFor] })} deed={say('web.staff.return')} done={done} cancel={close}>
      {(errors) => (
        <>
          <TextField id="review-comments" label={say('web.staff.comments')} hint={say('web.staff.commentsHint')} rows={6} value={comments} onChange={setComments} error={errorOf(errors, 'comments')} />
          <SomeOf id="review-refusedFor" label={`${say('web.staff.refusedFor')} (${say('web.parts.optional')})`} value={refusedFor} onChange={setRefusedFor} options={refusals.map((value) => ({ value, label: label('web.staff.refused', codeOf(value)) }))} />
        </>
      )}
    </Form>
  );
}
