import { useState, type ReactNode } from 'react';
import type { Change } from '../../api/use-change';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';

interface KeptProps<Input> {
  readonly change: Change<Input>;
  /** What is kept; undefined while something is missing. */
  readonly input: Input;
  readonly children: ReactNode;
  readonly deed?: string;
}

/** A few fields that are kept by themselves, and say so. */
export function Kept<Input>({ change, input, children, deed }: KeptProps<Input>): ReactNode {
  const { say } = useWords();
  const [isSaved, setSaved] = useState(false);
  const keep = (): void => {
    setSaved(false);
    void change.run(input).then(setSaved);
  };
  return (
    <form className="stack-l" onSubmit={(event) => { event.preventDefault(); keep(); }}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      {children}
      <div className="btns"><Button look="line" type="submit" isBusy={change.isBusy} busyText={say('web.parts.saving')}>{deed ?? say('web.parts.save')}</Button><span role="status">{isSaved && say('web.parts.saved')}</span></div>
    </form>
  );
}

/** One thing of a page, with its heading and why it is asked. */
export function Thing({ id, title, text, children }: { readonly id: string; readonly title: string; readonly text?: string; readonly children: ReactNode }): ReactNode {
  return <section className="part measure" aria-labelledby={id}><h2 id={id}>{title}</h2><div className="stack-l">{text !== undefined && <p>{text}</p>}{children}</div></section>;
}
