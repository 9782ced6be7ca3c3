import type { ChoicesQuery } from '../../parts/choices.operations';
import type { Speech } from '../../words/use-words';
import { codeOf } from '../organisations/kinds';
import { hoursOf, type Draft } from './draft';

type Text = string | null | undefined;

/** The answers to one question, each a line in words; nothing for what has not been said. */
export function answersIn(question: string, draft: Draft, choices: ChoicesQuery, speech: Speech): readonly string[] {
  return (lines[question]?.(draft, choices, speech) ?? []).filter((line): line is string => line != null && line.trim() !== '');
}

type Lines = (draft: Draft, choices: ChoicesQuery, speech: Speech) => readonly Text[];

const names = (codes: readonly string[] | null | undefined, from: ChoicesQuery['countries']): string => (codes ?? []).map((code) => from.find((one) => one.code === code)?.name ?? code).join(', ');

const lines: Readonly<Record<string, Lines>> = {
  sentence: ({ oneSentence }) => [oneSentence],
  why: ({ why, use }) => [why, use],
  backing: ({ backing }, _, { label }) => (['payer', 'funder', 'product', 'companies', 'gains'] as const).map((part) => backing?.[part] && `${label('web.requestForm.backing', part)} ${backing[part]}`),
  kind: ({ kind, legalBasis }, _, { label }) => [kind && label(isRefused(kind) ? 'web.requestForm.refused' : 'value.engagementKind', codeOf(kind)), kind === 'SURVEY' ? legalBasis : null],
  whom: ({ conditions }, choices, { say }) => [conditions?.kind === 'ALL' ? say('web.requestForm.whomAll') : names(conditions?.ids, choices.conditions)],
  matrix: ({ cells, lateStartReason }, _, { label }) => [...(cells ?? []).map(({ level, phase }) => (level && phase ? `${label('value.phase', phase.toLowerCase())}, ${label('value.level', level.toLowerCase()).toLowerCase()}` : null)), lateStartReason],
  promise: ({ promise }, _, { label }) => [promise && label('web.requestForm.promise', promise.toLowerCase())],
  role: ({ role }) => [role],
  meeting: ({ meeting }, choices, { label, day }) => [meeting?.format && label('web.requestForm.format', codeOf(meeting.format)), meeting?.place, names(meeting?.countries, choices.countries), meeting?.from && meeting.to && `${day(meeting.from)} – ${day(meeting.to)}`, meeting?.times],
  effort: (draft, _, { say }) => [hoursOf(draft) > 0 ? say('web.requestForm.hours', { hours: hoursOf(draft) }) : null],
  pay: ({ pay, othersPaid }, _, { say, label, money }) => [
    pay?.fee?.kind === 'PAID' && pay.fee.amount ? say('web.requestForm.paidLine', { sum: money(pay.fee.amount), payer: pay.fee.payer ?? '…', days: pay.fee.withinDays ?? 0 }) : null,
    pay?.fee?.kind === 'UNPAID' ? [say('web.requestForm.feeUnpaid'), pay.fee.reason && label('value.unpaidReason', codeOf(pay.fee.reason)), pay.fee.because].filter(Boolean).join('. ') : null,
    othersPaid == null ? null : say(othersPaid ? 'web.requestForm.othersPaidYes' : 'web.requestForm.othersPaidNo'),
    pay?.expenses?.kind && [label('web.requestForm.expenses', pay.expenses.kind.toLowerCase()), pay.expenses.upTo && say('web.requestForm.upToLine', { sum: money(pay.expenses.upTo) })].filter(Boolean).join(', '),
  ],
  seats: ({ seats, experienceNeeded, experienceReason, excludingInterests }, _, { say }) => [
    seats?.patients == null ? null : say('web.requestForm.seatsInWords', { patients: seats.patients, professionals: Math.max((seats.all ?? 0) - seats.patients, 0) }),
    say(experienceNeeded === true ? 'web.requestForm.experienceNeeded' : 'web.requestForm.experienceNew'), experienceNeeded === true ? experienceReason : null,
    excludingInterests == null ? null : excludingInterests.length === 0 ? say('web.requestForm.excludingNone') : excludingInterests.join('; '),
  ],
  access: ({ languages, access }, choices) => [names(languages, choices.languages), access],
  answer: ({ answerBy, feedback }, _, { say, day }) => [answerBy && say('web.requestForm.answerByLine', { date: day(answerBy.date) }), feedback?.what, feedback?.by && say('web.requestForm.feedbackLine', { date: day(feedback.by) })],
};

function isRefused(kind: string): boolean {
  return ['TRIAL_RECRUITMENT', 'PROMOTION', 'HEALTH_DATA', 'NAMED_TREATMENT'].includes(kind);
}
