import { isWritten } from '../../writing/draft';
import type { FormInitiativePartnershipInput, TableTermsInput } from './staff-initiatives.operations';

/** What is said so far about a table that is to form. */
export interface TableDraft extends Partial<Pick<TableTermsInput, 'promise' | 'cells'>>, Partial<Pick<FormInitiativePartnershipInput, 'title' | 'use'>> {
  readonly seats?: { readonly patients?: number | null; readonly all?: number | null };
  readonly pay?: TableTermsInput['pay'] | null | undefined;
  readonly cancellation?: TableTermsInput['cancellation'] | undefined;
}

/** All of it. */
export type WholeTable = TableTermsInput & Pick<FormInitiativePartnershipInput, 'title' | 'use'>;

export function isComplete(draft: TableDraft): draft is WholeTable {
  return missingIn(draft).length === 0;
}

/** Without what was written before something else was chosen. */
export function termsOf({ seats, promise, cells, pay: { fee, expenses }, cancellation }: WholeTable): TableTermsInput {
  const isPaid = fee?.kind === 'PAID';
  return {
    seats, promise, cells,
    pay: {
      fee: isPaid ? { kind: 'PAID', amount: fee.amount, payer: fee.payer, withinDays: fee.withinDays } : { kind: 'UNPAID', reason: fee?.reason, because: fee?.because },
      expenses: expenses?.kind === 'NONE' ? { kind: 'NONE', because: expenses.because } : expenses?.kind === 'ADVANCED' ? { kind: 'ADVANCED', upTo: expenses.upTo } : { ...expenses, kind: 'REPAID' },
    },
    ...(isPaid && { cancellation }),
  };
}

/** The fields that are still empty, by their paths. */
export function missingIn({ title, use, seats, promise, cells, pay, cancellation }: TableDraft): readonly string[] {
  const { fee, expenses } = pay ?? {};
  const fields: readonly (readonly [string, boolean])[] = [
    ['title', isWritten(title)], ['use', isWritten(use)], ['seats.patients', seats?.patients != null], ['seats.all', seats?.all != null], ['promise', promise !== undefined], ['cells', (cells ?? []).length > 0],
    ['pay.fee', fee?.kind != null],
    ['pay.fee.amount', fee?.kind !== 'PAID' || fee.amount != null], ['pay.fee.payer', fee?.kind !== 'PAID' || isWritten(fee.payer)], ['pay.fee.withinDays', fee?.kind !== 'PAID' || fee.withinDays != null],
    ['pay.fee.reason', fee?.kind !== 'UNPAID' || fee.reason != null], ['pay.fee.because', fee?.kind !== 'UNPAID' || isWritten(fee.because)],
    ['pay.expenses', expenses?.kind != null],
    ['pay.expenses.upTo', expenses?.kind == null || expenses.kind === 'NONE' || expenses.upTo != null],
    ['pay.expenses.withinDays', expenses?.kind !== 'REPAID' || expenses.withinDays != null], ['pay.expenses.because', expenses?.kind == null || expenses.kind === 'ADVANCED' || isWritten(expenses.because)],
    ['cancellation.paidInFullWithin', fee?.kind !== 'PAID' || cancellation?.paidInFullWithin != null],
  ];
  return fields.filter(([, isThere]) => !isThere).map(([field]) => field);
}
