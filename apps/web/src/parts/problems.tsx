import { useEffect, useRef, type ReactNode } from 'react';
import type { UserError } from '../api/use-change';
import { useWords } from '../words/use-words';

interface ProblemsProps {
  readonly errors: readonly UserError[];
  readonly isUnreachable?: boolean;
  /** The id of the field that an error is about, if it is on this page. */
  readonly idOf?: (error: UserError) => string | undefined;
}

/** What did not happen and what to do about it. Takes the focus when something new is wrong, or the deed was pressed again: never from somebody who is mending it. */
export function Problems({ errors, isUnreachable = false, idOf = ({ field }) => field ?? undefined }: ProblemsProps): ReactNode {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const known = useRef<readonly string[]>([]);
  const isThere = errors.length > 0 || isUnreachable;
  useEffect(() => {
    const wrong = [...errors.map(({ code, field }) => `${code} ${field ?? ''}`), ...(isUnreachable ? ['unreachable'] : [])];
    const isNew = wrong.some((one) => !known.current.includes(one));
    known.current = wrong;
    if (isNew || document.activeElement?.matches('button[type="submit"]') === true) box.current?.focus();
  }, [errors, isUnreachable]);
  if (!isThere) return null;
  return (
    <div className="errors" ref={box} tabIndex={-1} role="alert">
      <h2>{say(isUnreachable ? 'web.parts.unreachable' : 'web.parts.notDone')}</h2>
      {isUnreachable ? <p>{say('web.parts.unreachableText')}</p> : <ul>{errors.map((error, index) => <li key={`${error.code} ${index}`}><Line error={error} id={idOf(error)} /></li>)}</ul>}
    </div>
  );
}

function Line({ error: { message }, id }: { readonly error: UserError; readonly id: string | undefined }): ReactNode {
  if (id === undefined || !document.getElementById(id)) return message;
  return <a href={`#${id}`} onClick={(event) => { event.preventDefault(); document.getElementById(id)?.focus(); }}>{message}</a>;
}

/** The message for one field of a form, if it has one. */
export function errorOf(errors: readonly UserError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
