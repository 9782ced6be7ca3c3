import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../words/use-words';

interface AnsweringProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the way back is called; “back to the invitation” unless given. */
  readonly backText?: string;
  /** Back to the whole page; nothing has been sent. */
  readonly back: () => void;
}

/** One step of an answer. It takes the focus when it opens, and leaves everything as it was when one goes back. */
export function Answering({ title, children, back, backText }: AnsweringProps): ReactNode {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="card answer answering measure-l" aria-labelledby="answering">
      <button type="button" className="linklike to-back" onClick={back}>← {backText ?? say('web.invitation.backToIt')}</button>
      <h2 id="answering" ref={heading} tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
