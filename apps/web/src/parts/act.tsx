import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef, useState, type ReactNode } from 'react';
import { useChange, type UserError } from '../api/use-change';
import { useWords } from '../words/use-words';
import { AskFirst } from './ask-first';
import { Button } from './button';
import { keepPlace } from './part';
import { Problems } from './problems';

interface ActProps<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }> {
  readonly document: TypedDocumentNode<Data, { input: Input } & OperationVariables>;
  readonly input: Omit<Input, 'commandId'>;
  readonly children: ReactNode;
  readonly look?: 'line' | 'plain' | 'brake';
  /** Asked first, before what cannot be undone. */
  readonly first?: { readonly title: string; readonly text: ReactNode; readonly deed: string; readonly look?: 'brake' };
  /** After it has been done. */
  readonly then?: () => void;
}

/** A button that does one thing at once: it waits, says why when it could not be done, and leaves nobody without a place on the page. */
export function Act<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }>(
  { document: wish, input, children, look, first, then }: ActProps<Data, Input>,
): ReactNode {
  const { say } = useWords();
  const { run, isBusy, errors, isUnreachable, clear } = useChange(wish);
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const act = async (): Promise<void> => {
    const back = keepPlace(box.current);
    const done = await run(input);
    setAsking(false);
    if (!done) return;
    back();
    then?.();
  };
  const problems = <Problems errors={errors} isUnreachable={isUnreachable} idOf={() => undefined} />;
  return (
    <span className="act" ref={box}>
      {problems}
      <Button {...(look && { look })} isBusy={isBusy} busyText={say('web.parts.sending')} onPress={() => {
        clear();
        if (first) setAsking(true);
        else void act();
      }}>{children}</Button>
      {first && <AskFirst isOpen={isAsking} close={() => { setAsking(false); }} title={first.title} deed={first.deed} isBusy={isBusy} act={() => void act()} {...(first.look && { look: first.look })}>{first.text}</AskFirst>}
    </span>
  );
}
