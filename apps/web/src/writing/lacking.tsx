import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { UserError } from '../api/use-change';
import { useHere } from '../shell/here';
import { useWords } from '../words/use-words';
import { questionOf } from './question';
import type { Written } from './writing';

interface LackingProps<Draft extends object> {
  readonly written: Written<Draft>;
  readonly errors: readonly UserError[];
  readonly isUnreachable: boolean;
}

/** What is missing before it can be handed in: each line leads to its question. */
export function Lacking<Draft extends object>({ written: { path, questions, titleOf }, errors, isUnreachable }: LackingProps<Draft>): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const box = useRef<HTMLDivElement>(null);
  const isThere = errors.length > 0 || isUnreachable;
  useEffect(() => { if (isThere) box.current?.focus(); }, [isThere, errors]);
  if (!isThere) return null;
  // One line for each question and thing to do.
  const once = errors.filter((error, index) => errors.findIndex((other) => other.message === error.message && questionOf(questions, other.field) === questionOf(questions, error.field)) === index);
  // What is only empty needs no more than its question.
  const isEmpty = ({ code, field }: UserError): boolean => code === 'FIELD_REQUIRED' && questionOf(questions, field) !== undefined;
  const [open, rest] = [once.filter(isEmpty), once.filter((error) => !isEmpty(error))];
  const line = (error: UserError, index: number): ReactNode => {
    const question = questionOf(questions, error.field);
    return <li key={`${error.code} ${index}`}>{question && <Link to={to(`${path}/edit/${question.id}`)}>{titleOf(question.id)}</Link>} {!isEmpty(error) && error.message}</li>;
  };
  return (
    <div className="errors" ref={box} tabIndex={-1} role="alert">
      <h2>{say(isUnreachable ? 'web.parts.unreachable' : 'web.parts.notDone')}</h2>
      {isUnreachable && <p>{say('web.parts.unreachableText')}</p>}
      {open.length > 0 && <><p>{say('web.writing.lacks')}</p><ul>{open.map(line)}</ul></>}
      {rest.length > 0 && <ul>{rest.map(line)}</ul>}
    </div>
  );
}
