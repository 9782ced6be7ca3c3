import type { ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Tick } from '../../parts/field';
import { Problems } from '../../parts/problems';
import { GiveConsentDocument, WithdrawConsentDocument, type ConsentPurpose } from './advising.operations';

interface ConsentProps {
  readonly purpose: ConsentPurpose;
  readonly given: readonly ConsentPurpose[];
  readonly label: string;
  readonly hint: string;
}

/** A consent of its own: given by a tick, taken back by the same, and it works at once (R-ADV-03, R-ADV-04). */
export function Consent({ purpose, given, label, hint }: ConsentProps): ReactNode {
  const giving = useChange(GiveConsentDocument);
  const taking = useChange(WithdrawConsentDocument);
  return (
    <div>
      <Problems errors={[...giving.errors, ...taking.errors]} isUnreachable={giving.isUnreachable || taking.isUnreachable} />
      <Tick label={label} hint={hint} value={given.includes(purpose)} onChange={(isGiven) => { void (isGiven ? giving : taking).run({ purpose }); }} />
    </div>
  );
}
