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

/** Back on the whole page one is where one's answer stands: what was sent is seen, and nobody is left in the middle of what they have read. */
function showAnswer(): void {
  const answer = document.getElementById('answer') ?? document.getElementById('your-answer');
  answer?.focus({ preventScroll: true });
  answer?.scrollIntoView({ block: 'start' });
}

/** One step of an answer. It takes the focus when it opens, and leaves everything as it was when one goes back. */
export function Answering({ title, children, back, backText }: AnsweringProps): ReactNode {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
    return showAnswer;
  }, []);
  return (
    <section className="card answer answering measure-l" aria-labelledby="answering">
      <button type="button" className="linklike to-back" onClick={back}>← {backText ?? say('web.invitation.backToIt')}</button>
      <h2 id="answering" ref={heading} tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
