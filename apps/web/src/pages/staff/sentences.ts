import type { MessageKey, Values } from '../../words/say';
import type { RequestToReviewQuery } from './staff.operations';

type Reviewed = RequestToReviewQuery['request'];

/** Something to say of a request: what is good, or what to look at. */
export interface Remark {
  readonly isGood: boolean;
  readonly key: MessageKey;
  readonly values?: Values;
}

/** What stands out in a request as it was handed in: what is good comes first. */
export function remarksOn({ form, hours }: Reviewed): readonly Remark[] {
  if (!form) return [];
  const early = form.cells?.some(({ phase }) => phase === 'INITIATE' || phase === 'PLAN') === true;
  const paid = form.pay?.fee?.kind === 'PAID';
  const share = form.seats?.patients != null && form.seats.all != null ? form.seats.patients / form.seats.all : undefined;
  const remarks: readonly (Remark | undefined)[] = [
    { isGood: early, key: early ? 'web.staff.early' : 'web.staff.late' },
    { isGood: paid, key: paid ? 'web.staff.isPaid' : 'web.staff.isUnpaid' },
    form.othersPaid === true && !paid ? { isGood: false, key: 'web.staff.othersPaid' } : undefined,
    share === undefined ? undefined : { isGood: share >= 1 / 3, key: share >= 1 / 3 ? 'web.staff.enoughSeats' : 'web.staff.fewSeats', values: { patients: form.seats?.patients ?? 0, all: form.seats?.all ?? 0 } },
    { isGood: form.experienceNeeded !== true, key: form.experienceNeeded === true ? 'web.staff.experience' : 'web.staff.newVoices' },
    form.promise === 'CONSULT' || form.promise === 'INFORM' ? { isGood: false, key: 'web.staff.lowPromise' } : { isGood: true, key: 'web.staff.highPromise' },
    hours != null && hours > 40 ? { isGood: false, key: 'web.staff.manyHours', values: { hours } } : undefined,
  ];
  const there = remarks.filter((remark) => remark !== undefined);
  return [...there.filter(({ isGood }) => isGood), ...there.filter(({ isGood }) => !isGood)];
}
