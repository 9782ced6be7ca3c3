import type { ReactNode } from 'react';

export type StatusSign = 'going' | 'done' | 'paused' | 'stopped' | 'waiting' | 'no' | 'over';

const signs: Readonly<Record<StatusSign, { readonly className: string; readonly shape: ReactNode }>> = {
  going: { className: 'go', shape: <circle cx="10" cy="10" r="8" fill="currentColor" /> },
  waiting: { className: 'wait', shape: <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2.5" /> },
  done: { className: 'wait', shape: <path d="M3.5 10.5l4.5 4.5 8.5-10" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" /> },
  paused: { className: 'wait', shape: <path d="M6.5 4v12M13.5 4v12" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" /> },
  no: { className: 'wait', shape: <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" /> },
  over: { className: 'wait', shape: <path d="M4 10h12" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" /> },
  stopped: { className: 'stop', shape: <path d="M3 10h14" stroke="currentColor" strokeWidth="5" strokeLinecap="round" /> },
};

/** A sign and its word. */
export function Status({ sign, children }: { readonly sign: StatusSign; readonly children: ReactNode }): ReactNode {
  const { className, shape } = signs[sign];
  return <span className={`status ${className}`}><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{shape}</svg>{children}</span>;
}
