import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

/** How long one waits before it is said that one waits, milliseconds. */
const SOON = 1_000;

/** Lines where the words will be; after a second it is said, too. */
export function Waiting({ lines = 4 }: { readonly lines?: number }): ReactNode {
  const { say } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setLong(true); }, SOON);
    return () => { clearTimeout(timer); };
  }, []);
  return (
    <div className="page">
      <p role="status" className="soft">{isLong ? say('web.shell.stillFetching') : ''}</p>
      <div className="waiting" aria-hidden="true">{Array.from({ length: lines }, (_, line) => <span key={line} />)}</div>
    </div>
  );
}
