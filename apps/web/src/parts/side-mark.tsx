import type { ReactNode } from 'react';

/** A side's shape and its name: round for patients, square for professionals. */
export function SideMark({ side, children }: { readonly side: 'patient' | 'professional'; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`side ${side}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {side === 'patient'
          ? <circle cx="10" cy="10" r="8" fill="var(--patient)" stroke="var(--seat-line)" strokeWidth="1.6" />
          : <rect x="2.5" y="2.5" width="15" height="15" rx="2.4" fill="var(--professional)" stroke="var(--seat-line)" strokeWidth="1.6" />}
      </svg>
      {children}
    </span>
  );
}
