import type { ReactNode } from 'react';
import type { Side } from '../table/geometry';

/** A seat of a side as a small sign: round for patients, square for professionals. A word always stands beside it. */
export function SideShape({ side }: { readonly side: Side }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {side === 'patient'
        ? <circle cx="10" cy="10" r="8" fill="var(--patient)" stroke="var(--seat-line)" strokeWidth="1.6" />
        : <rect x="2.5" y="2.5" width="15" height="15" rx="2.4" fill="var(--professional)" stroke="var(--seat-line)" strokeWidth="1.6" />}
    </svg>
  );
}
