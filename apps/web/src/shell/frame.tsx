import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Mark } from '../table/mark';
import { useWords } from '../words/use-words';
import { OtherLanguage } from './other-language';

interface FrameProps {
  /** Where the name leads. */
  readonly home?: string;
  /** Between the name and the languages: pages, and who one is. */
  readonly bar?: ReactNode;
  /** Under the bar, such as that this is a demonstration. */
  readonly under?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** What is on every page: the way to its content, the name, the language. */
export function Frame({ home = '/', bar, under, foot, children }: FrameProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <a className="skip" href="#content">{say('web.shell.skip')}</a>
      <header className="page bar on-ground">
        <Link className="wordmark" to={home}><Mark />Roundtable</Link>
        {bar ?? <div className="bar-end"><OtherLanguage /></div>}
      </header>
      {under}
      {children}
      <footer className="page foot"><div>
        {foot}
        <OtherLanguage />
      </div></footer>
    </>
  );
}
