import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';

/** What needs whoever one is here, in order. */
export function Home(): ReactNode {
  const { session, networkName, to, signIn } = useHere();
  const { say } = useWords();
  if (session) return <Page title={say('web.home.hello', { name: session.name })} kind={say('web.shell.page.home')} lede={say('web.home.nothing')}><p><Link to={to('organisations')}>{say('term.directory')}</Link></p></Page>;
  return (
    <Page title={networkName} kind={say('web.shell.page.home')} lede={say('web.home.visitor')}>
      <div className="btns">
        <button className="btn" type="button" onClick={signIn}>{say('web.shell.signIn')}</button>
        <Link className="btn line" to={to('organisations')}>{say('term.directory')}</Link>
      </div>
    </Page>
  );
}
