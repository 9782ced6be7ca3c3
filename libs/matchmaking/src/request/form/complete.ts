import { refusedText, visibleText } from '#directory';
import type { Rejection, RejectionCode } from '#kernel';
import { RequestForm, type RequestDraft } from './form';

/** A draft as a form, or all that it lacks (R-REQ-02). */
export type Completion = { readonly ok: true; readonly form: RequestForm } | { readonly ok: false; readonly lacks: readonly Rejection[] };

/**
 * Reads a draft as a finished form. Characters that hide something are taken out of its texts (R-TXT-02). Fills in only what protects: a seat for a new voice among three or more, and new voices welcome
 * (R-REQ-09). What was written for a choice that is no longer chosen is left out.
 */
export function complete(draft: RequestDraft): Completion {
  const turned = turnedIn(draft, '');
  const read = RequestForm.safeParse(candidate(seen(draft)));
  if (read.success && turned.length === 0) return { ok: true, form: read.data };
  const lacks = read.success ? [] : read.error.issues.map((issue): Rejection => {
    const field = issue.path.map(String).join('.');
    return { code: codeOf(issue, field), field };
  });
  return { ok: false, lacks: firstOfEachField([...turned, ...lacks]) };
}

/** One thing at a time for each field: who mends it sees the next. */
export function firstOfEachField(lacks: readonly Rejection[]): readonly Rejection[] {
  return lacks.filter(({ field }, index) => lacks.findIndex((other) => other.field === field) === index);
}

function codeOf(issue: { readonly code: string; readonly origin?: unknown }, field: string): RejectionCode {
  if (issue.code === 'too_big' && issue.origin === 'string') return 'TEXT_TOO_LONG';
  if (issue.code === 'custom') return 'TEXT_REFUSED';
  if (field === 'legalBasis') return 'LEGAL_BASIS_REQUIRED';
  if (field.startsWith('pay.fee')) return 'PAY_INCOMPLETE';
  return field.startsWith('cancellation') ? 'CANCELLATION_TERMS_REQUIRED' : 'FIELD_REQUIRED';
}

function candidate(draft: RequestDraft): Record<string, unknown> {
  const { conditions, pay, seats, cancellation, cells, ...rest } = withoutEmpty(draft);
  const forNewVoices = (seats?.patients ?? 0) >= 3 ? 1 : 0;
  return {
    ...rest,
    conditions: conditions?.kind === 'all' ? { kind: 'all' } : conditions,
    pay: pay && { fee: feeOf(pay.fee), expenses: expensesOf(pay.expenses) },
    seats: seats && { reserves: 0, newVoices: forNewVoices, ...seats },
    cells: cells && distinctCells(cells),
    excludingInterests: draft.excludingInterests,
    experienceNeeded: draft.experienceNeeded ?? false,
    ...(cancellation ? { cancellation } : {}),
  };
}

type Fee = NonNullable<RequestDraft['pay']>['fee'];
type Expenses = NonNullable<RequestDraft['pay']>['expenses'];

function feeOf(fee: Fee): unknown {
  if (fee?.kind === 'paid') return { kind: fee.kind, amount: fee.amount, payer: fee.payer, withinDays: fee.withinDays };
  return fee?.kind === 'unpaid' ? { kind: fee.kind, reason: fee.reason, because: fee.because } : undefined;
}

function expensesOf(expenses: Expenses): unknown {
  switch (expenses?.kind) {
    case 'advanced': return { kind: expenses.kind, upTo: expenses.upTo };
    case 'repaid': return expenses;
    case 'none': return { kind: expenses.kind, because: expenses.because };
    case undefined: return undefined;
  }
}

function distinctCells(cells: NonNullable<RequestDraft['cells']>): NonNullable<RequestDraft['cells']> {
  return cells.filter((cell, index) => cells.findIndex(({ level, phase }) => level === cell.level && phase === cell.phase) === index);
}

/** What is empty, or holds blanks only, was not written. Lists stay: an empty one can be an answer. */
export function withoutEmpty<T extends object>(written: T): T {
  const kept = Object.entries(written)
    .map(([key, value]: [string, unknown]) => [key, isGroup(value) ? withoutEmpty(value) : value] as const)
    .filter(([, value]) => value !== undefined && !(typeof value === 'string' && value.trim() === '') && !(isGroup(value) && Object.keys(value).length === 0));
  return Object.fromEntries(kept) as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every text as its readers see it. */
export function seen<T>(written: T): T {
  if (typeof written === 'string') return visibleText(written) as T;
  if (Array.isArray(written)) return written.map((item: unknown) => seen(item)) as T;
  return isGroup(written) ? Object.fromEntries(Object.entries(written).map(([key, value]: [string, unknown]) => [key, seen(value)])) as T : written;
}

/** Every text that turns its own direction round, which nobody can read safely. */
export function turnedIn(value: unknown, field: string): Rejection[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [refusedText(field, value)].filter((rejection) => rejection !== undefined);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => turnedIn(inner, field === '' ? key : `${field}.${key}`));
}
