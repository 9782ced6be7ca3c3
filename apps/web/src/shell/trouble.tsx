import { type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { SignedOut } from '../sign-in/signed-out-error';
import { useWords } from '../words/use-words';
import { Frame } from './frame';
import { Page } from './page';

/** What is shown when a page could not be: what happened, what was kept, and the way on. */
export function Trouble(): ReactNode {
  const error = useRouteError();
  const { say } = useWords();
  const isOut = error instanceof SignedOut;
  return (
    <Frame>
      <Page title={say(isOut ? 'web.shell.signedOut' : 'web.shell.trouble')}>
        <p className="lede">{say(isOut ? 'web.shell.signedOutText' : 'web.shell.troubleText')}</p>
        <p><button className="btn" type="button" onClick={() => { location.reload(); }}>{say(isOut ? 'web.shell.signIn' : 'web.shell.again')}</button></p>
      </Page>
    </Frame>
  );
}
