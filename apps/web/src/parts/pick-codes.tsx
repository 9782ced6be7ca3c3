import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { Wrong } from './field';
import './pick-codes.css';

export interface Code {
  readonly code: string;
  readonly name: string;
}

interface PickCodesProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly id?: string;
  /** What can be chosen, in the order in which it is offered. */
  readonly from: readonly Code[];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

const MOST_OFFERED = 6;

/** Several of many: what is chosen stands first and can be taken away; a few words find the rest. No list to scroll, nothing that covers the page. */
export function PickCodes({ label, hint, error, id: given, from, value, onChange }: PickCodesProps): ReactNode {
  const { say } = useWords();
  const made = useId();
  const id = given ?? made;
  const [written, setWritten] = useState('');
  const wanted = plain(written);
  const offered = wanted === '' ? [] : from.filter(({ code, name }) => !value.includes(code) && plain(name).includes(wanted)).sort((a, b) => Number(plain(b.name).startsWith(wanted)) - Number(plain(a.name).startsWith(wanted))).slice(0, MOST_OFFERED);
  const chosen = value.map((code) => ({ code, name: from.find((one) => one.code === code)?.name ?? code }));
  const choose = (code: string): void => {
    onChange([...value, code]);
    setWritten('');
    document.getElementById(id)?.focus();
  };
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, `${id}-found`].filter(Boolean).join(' ');
  return (
    <div className={error === undefined ? 'field pick-codes' : 'field bad pick-codes'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {error !== undefined && <Wrong id={`${id}-error`} text={error} />}
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map(({ code, name }) => <li key={code}>{name}<button type="button" aria-label={say('web.parts.takeAway', { what: name })} onClick={() => { onChange(value.filter((other) => other !== code)); }}><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M5 5l10 10M15 5L5 15" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" /></svg></button></li>)}
        </ul>
      )}
      <input id={id} type="text" autoComplete="off" value={written} aria-describedby={described} onChange={(event) => { setWritten(event.target.value); }} onKeyDown={(event) => {
        const [first] = offered;
        if (event.key !== 'Enter' || written === '') return;
        event.preventDefault();
        if (first) choose(first.code);
      }} />
      <p className="soft small" id={`${id}-found`} role="status">{written === '' ? '' : say('web.parts.found', { count: offered.length })}</p>
      {offered.length > 0 && <ul className="offered">{offered.map(({ code, name }) => <li key={code}><button type="button" className="linklike" onClick={() => { choose(code); }}>{name}</button></li>)}</ul>}
    </div>
  );
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
