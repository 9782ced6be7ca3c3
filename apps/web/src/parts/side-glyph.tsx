import type { ReactNode } from 'react';

/** A round seat for the patient side, a square one for the professional side. Its word stands beside it. */
export function SideGlyph({ side }: { readonly side: 'patient' | 'professional' }): ReactNode {
  return (
    <span className="glyph">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {side === 'patient'
          ? <circle cx="10" cy="10" r="8" fill="var(--patient)" stroke="var(--seat-line)" strokeWidth="1.6" />
          : <rect x="2.5" y="2.5" width="15" height="15" rx="2.4" fill="var(--professional)" stroke="var(--seat-line)" strokeWidth="1.6" />}
      </svg>
    </span>
  );
}
