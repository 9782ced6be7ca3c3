import type { ReactNode } from 'react';
import { codeOf } from '../../words/code-of';
import { daysUntil } from '../../words/now';
import { useWords, type Speech } from '../../words/use-words';
import type { RequestToReadFragment } from './invitation.operations';

interface InShortProps {
  readonly request: RequestToReadFragment;
  /** The last day to answer, or until when the place is kept. */
  readonly answerBy: { readonly date: string; readonly until?: string };
  /** What the reader has answered, once they have: it stands in place of the last day. */
  readonly answered?: string | undefined;
  /** The first of the reasons why the reader is asked. */
  readonly why?: string | undefined;
}

/** What one wants to know first: time, pay, where, until when; and who to ask. */
export function InShort({ request, answerBy, answered, why }: InShortProps): ReactNode {
  const words = useWords();
  const { say, day } = words;
  const { form, contact, hours } = request;
  const { meeting } = form;
  return (
    <section className="card" aria-labelledby="short">
      <h2 id="short" className="hidden">{say('web.invitation.inShort')}</h2>
      <dl className="facts four">
        <div><dt>{say('web.invitation.yourTime')}</dt><dd><strong>{say('web.invitation.hoursInAll', { hours: say('hours', { hours }) })}</strong>{meeting?.from != null && meeting.to != null && <small>{say('web.invitation.between', { from: day(meeting.from, { weekday: false }), to: day(meeting.to, { weekday: false }) })}</small>}</dd></div>
        <div><dt>{say('web.invitation.pay')}</dt><dd>{paySaid(request, words)}</dd></div>
        <div><dt>{say('web.invitation.where')}</dt><dd><strong>{whereSaid(form, words)}</strong>{form.access != null && <small>{form.access}</small>}</dd></div>
        <div>
          <dt>{say(answered === undefined ? 'web.invitation.answerBy' : 'web.invitation.yourAnswer')}</dt>
          <dd><strong>{answered ?? day(answerBy.date)}</strong>{answered === undefined && <small>{answerBy.until ?? daysLeft(answerBy.date, words)}</small>}<p className="jump"><a href="#answer">{say(answered === undefined ? 'web.invitation.toAnswer' : 'web.invitation.toAnswered')}{'\u00a0'}↓</a></p></dd>
        </div>
      </dl>
      <ul className="contact-line">
        {why !== undefined && <li>{say('web.invitation.whyShort')} {why} <a href="#why-you">{say('web.invitation.whyMore')}</a></li>}
        {contact?.name != null && <li>{say('web.invitation.contactShort', { name: contact.name, days: contact.replyWithinDays })}</li>}
      </ul>
    </section>
  );
}

function paySaid({ form, payPerHour }: RequestToReadFragment, { say, money, label }: Speech): ReactNode {
  const fee = form.pay?.fee;
  if (fee?.kind === 'PAID' && fee.amount) {
    const details = [payPerHour && say('web.invitation.perHour', { pay: money(payPerHour) }), fee.withinDays != null && say('web.invitation.paidWithin', { days: fee.withinDays })].filter((detail) => typeof detail === 'string');
    return <><strong>{money(fee.amount)}</strong><small>{details.join(' ')}</small></>;
  }
  return <><strong>{say('web.invitation.noPay')}</strong><small>{[fee?.reason != null ? label('value.unpaidReason', codeOf(fee.reason)) : '', fee?.because ?? ''].filter((text) => text !== '').join('. ')}</small></>;
}

function whereSaid(form: RequestToReadFragment['form'], { say }: Speech): string {
  const { format, place } = form.meeting ?? {};
  if (format === 'REMOTE') return say('web.invitation.where.remote');
  return say(format === 'EITHER' ? 'web.invitation.where.either' : 'web.invitation.where.onSite', { place: place ?? '' });
}

/** How many days are left, said calmly. */
export function daysLeft(date: string, { say }: Speech): string {
  const days = daysUntil(date);
  return days < 0 ? '' : say('web.invitation.daysLeft', { days });
}
