import type { ReactNode } from 'react';

/** Sentences that each hold. */
export function TickList({ items }: { readonly items: readonly ReactNode[] }): ReactNode {
  return (
    <ul className="ticks">
      {items.map((item, index) => (
        <li key={index}><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M3.5 10.5l4.5 4.5 8.5-10" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" /></svg><span>{item}</span></li>
      ))}
    </ul>
  );
}
