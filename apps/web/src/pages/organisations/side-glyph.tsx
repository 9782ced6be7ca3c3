import type { ReactNode } from 'react';
import type { OrganisationKind } from './organisations.operations';
import { sideOf } from './kinds';

/** Round for the patient side, square for the professional side, hollow where nobody has said. The kind stands beside it in words. */
export function SideGlyph({ kind }: { readonly kind: OrganisationKind | null }): ReactNode {
  const side = sideOf(kind);
  const paint = { fill: side === undefined ? 'none' : `var(--${side})`, stroke: 'var(--seat-line)', strokeWidth: 1.6, ...(side === undefined && { strokeDasharray: '3 2.4' }) };
  return <span className="glyph"><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{side === 'professional' ? <rect x="2.5" y="2.5" width="15" height="15" rx="2.4" {...paint} /> : <circle cx="10" cy="10" r="7.8" {...paint} />}</svg></span>;
}
