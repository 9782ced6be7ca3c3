import type { ReactNode } from 'react';
import type { Side } from './at-table';

const halves = [
  { side: 'PATIENT', name: 'patient', path: 'M24 6A20 20 0 0 0 24 46' },
  { side: 'PROFESSIONAL', name: 'professional', path: 'M28 6A20 20 0 0 1 28 46' },
] as const;

/** Two halves make one ring: a side's half is thick when it has agreed, dashed until then. The words stand beside it. */
export function Ring({ agreed }: { readonly agreed: readonly Side[] }): ReactNode {
  return (
    <svg className="ring" viewBox="0 0 52 52" aria-hidden="true" focusable="false">
      {halves.map(({ side, name, path }) => (agreed.includes(side)
        ? <g key={side} fill="none"><path d={path} stroke="var(--seat-line)" strokeWidth="9" /><path d={path} stroke={`var(--${name})`} strokeWidth="6" /></g>
        : <path key={side} d={path} fill="none" stroke="var(--edge)" strokeWidth="2.5" strokeDasharray="4 4" />))}
      {agreed.length === 2 && <path d="M17.5 26.5l6 6 11-13" fill="none" stroke="var(--ink)" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />}
    </svg>
  );
}
