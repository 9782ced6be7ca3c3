import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import type { Remark } from './sentences';

/** What stands out in something that is reviewed: what is good first, then what to look at. */
export function Lights({ remarks }: { readonly remarks: readonly Remark[] }): ReactNode {
  const { say } = useWords();
  return (
    <ul className="lights measure-l">
      {remarks.map(({ isGood, key, values }) => (
        <li key={key} className={isGood ? 'good' : 'look'}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{isGood ? <path d="M3.5 10.5l4.5 4.5 8.5-10" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" /> : <><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" /><path d="M10 5.5v5.5M10 14v.6" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" /></>}</svg>
          <span>{!isGood && <strong>{say('web.staff.lookAt')} </strong>}{say(key, values)}</span>
        </li>
      ))}
    </ul>
  );
}
