import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { UserError } from '../../api/use-change';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { questionOf } from './questions';

interface LackingProps {
  readonly id: string;
  readonly errors: readonly UserError[];
  readonly isUnreachable: boolean;
}

/** What is missing before it can be handed in: each line leads to its question. */
export function Lacking({ id, errors, isUnreachable }: LackingProps): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const box = useRef<HTMLDivElement>(null);
  const isThere = errors.length > 0 || isUnreachable;
  useEffect(() => { if (isThere) box.current?.focus(); }, [isThere, errors]);
  if (!isThere) return null;
  return (
    <div className="errors" ref={box} tabIndex={-1} role="alert">
      <h2>{say(isUnreachable ? 'web.parts.unreachable' : 'web.parts.notDone')}</h2>
      {isUnreachable && <p>{say('web.parts.unreachableText')}</p>}
      <ul>
        {errors.filter(isFirst).map((error, index) => {
          const question = questionOf(error.field);
          return <li key={`${error.code} ${index}`}>{question ? <Link to={to(`requests/${id}/edit/${question.id}`)}>{label('web.requestForm.question', question.id)}</Link> : null} {error.message}</li>;
        })}
      </ul>
    </div>
  );
}

/** One line for each question and thing to do. */
function isFirst(error: UserError, index: number, all: readonly UserError[]): boolean {
  return all.findIndex((other) => other.message === error.message && questionOf(other.field) === questionOf(error.field)) === index;
}
