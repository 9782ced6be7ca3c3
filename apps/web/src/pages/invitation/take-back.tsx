import { useState, type ReactNode } from 'react';
import type { Change } from '../../api/use-change';
import { AskFirst } from '../../parts/ask-first';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';

interface TakeBackProps<Input> {
  readonly change: Change<Input>;
  readonly input: Input;
  /** The deed, verb first. */
  readonly deed: string;
  readonly question: string;
  readonly what: string;
}

/** Takes an answer back: one step, no reason, asked once because it frees the place. */
export function TakeBack<Input>({ change, input, deed, question, what }: TakeBackProps<Input>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const act = (): void => { void change.run(input).then(() => { setOpen(false); }); };
  return (
    <>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p><Button look="plain" onPress={() => { setOpen(true); }}>{deed}</Button></p>
      <AskFirst isOpen={isOpen} close={() => { setOpen(false); }} title={question} deed={deed} act={act} isBusy={change.isBusy}><p>{what}</p></AskFirst>
    </>
  );
}
