import type { ReactNode } from 'react';
import { Frame } from '../shell/frame';
import { Page } from '../shell/page';
import { useWords } from '../words/use-words';

/** After signing out. */
export function SignedOutPage(): ReactNode {
  const { say } = useWords();
  return <Frame><Page title={say('web.start.signedOut')}><p className="lede">{say('web.start.signedOutText')}</p><p><a className="btn line" href="/">{say('web.start.toStart')}</a></p></Page></Frame>;
}
