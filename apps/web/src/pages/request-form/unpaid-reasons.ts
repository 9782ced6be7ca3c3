import type { UnpaidReason } from './request-form.operations';

const reasons = ['ASKED_FOR_IT', 'UNDER_ONE_HOUR', 'VOLUNTEER_RUN', 'BARRED_BY_LAW'] as const satisfies readonly UnpaidReason[];

/** What one has to know of whoever asks. */
interface Asker {
  readonly isCompany: boolean;
  readonly isPublicBody: boolean;
}

/**
 * The reasons for no pay that can be accepted (R-PAY-02), and the one that is chosen already. @param hours of the whole work, 0 where nobody has
 * said yet; undefined where nobody is asked
 */
export function reasonsThatHold({ isCompany, isPublicBody }: Asker, hours: number | undefined, chosen: UnpaidReason | null | undefined): readonly UnpaidReason[] {
  const holds: Readonly<Record<UnpaidReason, boolean>> = {
    ASKED_FOR_IT: true,
    UNDER_ONE_HOUR: hours !== undefined && hours < 1,
    VOLUNTEER_RUN: !isCompany && !isPublicBody,
    BARRED_BY_LAW: isPublicBody,
  };
  return reasons.filter((reason) => holds[reason] || reason === chosen);
}
