import { codeOf } from '../../words/code-of';
import { localeOf } from '../../../../../libs/language/src/languages';
import type { Speech } from '../../words/use-words';
import type { TermPart, TermsSaidFragment } from './new-terms.operations';

/** One part of the terms: as it was, and as it would be, in words. */
export interface TermLine {
  readonly part: TermPart;
  readonly before: string;
  readonly after: string;
}

const backers = ['payer', 'funder', 'product', 'companies', 'gains'] as const;

type Said = (terms: TermsSaidFragment, words: Speech, other: TermsSaidFragment) => string;

/** Each part in words, in the order in which people ask: pay, time, when and where, what, with whom. */
const parts: readonly (readonly [TermPart, Said])[] = [
  ['PURPOSE', ({ oneSentence, why }) => joined([oneSentence, why], '\n')],
  ['ROLE', ({ role }) => role ?? ''],
  ['TOTAL_PAY', ({ pay }, { money, label, say }) => (pay?.fee?.amount ? money(pay.fee.amount) : joined([say('web.invitation.noPay'), pay?.fee?.reason == null ? '' : label('value.unpaidReason', codeOf(pay.fee.reason))], '. '))],
  ['PAY_PER_HOUR', (terms, { money, say }) => {
    const [amount, hours] = [terms.pay?.fee?.amount, hoursIn(terms)];
    return amount && hours > 0 ? say('web.invitation.perHour', { pay: money({ ...amount, minor: Math.round(amount.minor / hours) }) }) : '';
  }],
  ['PAYMENT_DAYS', ({ pay }, { say }) => (pay?.fee?.withinDays == null ? '' : say('web.invitation.paidWithin', { days: pay.fee.withinDays }))],
  ['EXPENSES', ({ pay }, { money, say }) => {
    const { kind, upTo, withinDays, because } = pay?.expenses ?? {};
    if (kind === 'ADVANCED') return upTo ? say('web.invitation.expenses.advancedUpTo', { upTo: money(upTo) }) : say('web.invitation.expenses.advanced');
    return joined([kind === 'REPAID' ? say('web.invitation.expenses.repaid', { days: withinDays ?? 30 }) : say('web.invitation.expenses.none'), because], ' ');
  }],
  ['PREPARATION', ({ effort }, { say }) => say('hours', { hours: effort?.preparation ?? 0 })],
  ['MEETING', ({ effort }, { say }) => say('hours', { hours: effort?.meeting ?? 0 })],
  ['TRAVEL', ({ effort }, { say }) => say('hours', { hours: effort?.travel ?? 0 })],
  ['DATES', ({ meeting }, { say, day }) => joined([meeting?.from && meeting.to ? say('web.invitation.between', { from: day(meeting.from, { weekday: false }), to: day(meeting.to, { weekday: false }) }) : '', meeting?.times], '\n')],
  ['PLACE_AND_FORMAT', ({ meeting }, { say }) => joined([meeting?.format == null ? '' : say(`web.invitation.format.${meeting.format}`), meeting?.place], ', ')],
  ['ACCESS', ({ access, languages }, { language, list }, other) => {
    const names = new Intl.DisplayNames(localeOf[language], { type: 'language' });
    return joined([access, String(languages) === String(other.languages) ? '' : list((languages ?? []).map((code) => names.of(code) ?? code))], '\n');
  }],
  ['PROMISE', ({ promise, cells }, { label }) => joined([promise == null ? '' : label('value.participation', codeOf(promise)), ...(cells ?? []).map(({ level, phase }) => `${label('value.phase', codeOf(phase ?? ''))}, ${label('value.level', codeOf(level ?? '')).toLowerCase()}`)], '; ')],
  ['USE_OF_RESULT', ({ use }) => use ?? ''],
  ['PATIENT_SEATS', ({ seats }, { say }) => (seats?.patients == null || seats.all == null ? '' : say('web.invitation.seatsText', { patients: seats.patients, all: seats.all }))],
  ['CANCELLATION', ({ cancellation }, { say }) => (cancellation?.paidInFullWithin == null ? '' : joined([say('web.invitation.cancelledText', { days: cancellation.paidInFullWithin }), cancellation.also], ' '))],
  ['INTERESTS_AND_FUNDERS', ({ backing, excludingInterests }, { label }) =>
    joined([...backers.map((part) => backing?.[part] && `${label('web.requestForm.backing', part)} ${backing[part]}`), ...(excludingInterests ?? [])], '\n')],
  ['OTHERS_PAID', ({ othersPaid }, { say }) => (othersPaid == null ? '' : say(othersPaid ? 'web.invitation.othersPaid.yes' : 'web.invitation.othersPaid.no'))],
  ['ANSWER_BY', ({ answerBy }, { day }) => (answerBy == null ? '' : day(answerBy.date))],
];

/** What would be different, part by part. What follows from another part, such as a share of seats, is said there. */
export function linesOf(held: TermsSaidFragment, offered: TermsSaidFragment, words: Speech): readonly TermLine[] {
  return parts.map(([part, said]): TermLine => ({ part, before: said(held, words, offered), after: said(offered, words, held) })).filter(({ before, after }) => before !== after);
}

function hoursIn({ effort }: TermsSaidFragment): number {
  return (effort?.preparation ?? 0) + (effort?.meeting ?? 0) + (effort?.travel ?? 0);
}

function joined(texts: readonly (string | null | undefined)[], between: string): string {
  return texts.filter((text) => text != null && text !== '').join(between);
}
