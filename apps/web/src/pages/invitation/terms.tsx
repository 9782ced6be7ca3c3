import type { ReactNode } from 'react';
import { codeOf } from '../../words/code-of';
import { localeOf } from '../../../../../libs/language/src/languages';
import { useWords, type Speech } from '../../words/use-words';
import type { RequestToReadFragment } from './invitation.operations';

type Form = RequestToReadFragment['form'];

/** What else holds: pay in one sentence, expenses, cancellation, seats, languages, access. */
export function ExpensesAndTerms({ request: { form, hours, payPerHour } }: { readonly request: RequestToReadFragment }): ReactNode {
  const words = useWords();
  const { say, money, language } = words;
  const { pay, cancellation, seats } = form;
  const fee = pay?.fee;
  const languages = new Intl.DisplayNames(localeOf[language], { type: 'language' });
  return (
    <>
      {fee?.kind === 'PAID' && fee.amount && payPerHour && <p>{say('sentence.pay', { pay: money(fee.amount), hours, perHour: money(payPerHour), days: fee.withinDays ?? 30, payer: fee.payer ?? '' })} <span className="soft">{say('sentence.tax')}</span></p>}
      <dl className="pairs">
        <Pair term={say('web.invitation.expenses')}>{expensesSaid(form, words)}</Pair>
        {form.othersPaid !== null && <Pair term={say('web.invitation.othersPaid')}>{say(form.othersPaid ? 'web.invitation.othersPaid.yes' : 'web.invitation.othersPaid.no')}</Pair>}
        {cancellation?.paidInFullWithin != null && <Pair term={say('web.invitation.cancelled')}>{say('web.invitation.cancelledText', { days: cancellation.paidInFullWithin })} {cancellation.also ?? ''}</Pair>}
        {seats?.patients != null && seats.all != null && <Pair term={say('web.invitation.seats')}>{say('web.invitation.seatsText', { patients: seats.patients, all: seats.all })}</Pair>}
        {form.languages !== null && form.languages.length > 0 && <Pair term={say('web.invitation.languages')}>{words.list(form.languages.map((code) => languages.of(code) ?? code))}</Pair>}
        {form.access !== null && <Pair term={say('web.invitation.accessOffered')}>{form.access}</Pair>}
        <Pair term={say('web.invitation.experience')}>{form.experienceNeeded === true ? form.experienceReason ?? '' : say('web.invitation.newVoices')}</Pair>
        {form.excludingInterests !== null && form.excludingInterests.length > 0 && <Pair term={say('web.invitation.interests')}>{form.excludingInterests.join('; ')}</Pair>}
      </dl>
    </>
  );
}

function expensesSaid({ pay }: Form, { say, money }: Speech): string {
  const expenses = pay?.expenses;
  if (expenses?.kind === 'ADVANCED') return expenses.upTo ? say('web.invitation.expenses.advancedUpTo', { upTo: money(expenses.upTo) }) : say('web.invitation.expenses.advanced');
  if (expenses?.kind === 'REPAID') return [say('web.invitation.expenses.repaid', { days: expenses.withinDays ?? 30 }), expenses.because ?? ''].join(' ');
  return [say('web.invitation.expenses.none'), expenses?.because ?? ''].join(' ');
}

/** Who stands behind the request. */
export function Backing({ form: { backing, legalBasis } }: { readonly form: Form }): ReactNode {
  const { say } = useWords();
  if (!backing) return null;
  const lines = [['payer', backing.payer], ['funder', backing.funder], ['gains', backing.gains], ['product', backing.product], ['companies', backing.companies]] as const;
  return (
    <dl className="pairs">
      {lines.map(([key, text]) => text != null && text !== '' && <Pair key={key} term={say(`web.invitation.behind.${key}`)}>{text}</Pair>)}
      {legalBasis !== null && <Pair term={say('web.invitation.legalBasis')}>{legalBasis}</Pair>}
    </dl>
  );
}

/** Where in the system and when in the work, and why so late if it is late. */
export function Framework({ form: { cells, lateStartReason } }: { readonly form: Form }): ReactNode {
  const { say, label } = useWords();
  return (
    <>
      <ul className="bullets">{(cells ?? []).map(({ level, phase }, index) => <li key={index}>{phase !== null && label('value.phase', codeOf(phase))}{', '}{level !== null && label('value.level', codeOf(level)).toLowerCase()}</li>)}</ul>
      {lateStartReason !== null && <p><strong>{say('web.invitation.lateStart')}</strong> {lateStartReason}</p>}
    </>
  );
}

export function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return <div><dt>{term}</dt><dd>{children}</dd></div>;
}
