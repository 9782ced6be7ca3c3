import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { TableFigure } from '../../table/table-figure';
import { useWords } from '../../words/use-words';

const table = { patients: [{}, { chair: true }, {}, { offered: true }], professionals: [{}, {}, {}] };

/** For somebody who looks in: what this is, and the one thing that needs no sign-in. */
export function VisitorHome(): ReactNode {
  const { networkName, to, signIn } = useHere();
  const { say } = useWords();
  return (
    <Page title={networkName} kind={say('web.shell.page.home')} lede={say('web.home.visitor')}>
      <div className="welcome">
        <div className="art on-ground"><TableFigure {...table} size="card" state="active" /></div>
        <div className="stack-l">
          <ol className="steps stack">
            {(['asked', 'answer', 'together'] as const).map((step) => <li key={step}><p><strong>{say(`web.home.how.${step}`)}</strong> {say(`web.home.how.${step}Text`)}</p></li>)}
          </ol>
          <div className="btns">
            <button className="btn" type="button" onClick={signIn}>{say('web.shell.signIn')}</button>
            <Link className="btn line" to={to('organisations')}>{say('term.directory')}</Link>
          </div>
        </div>
      </div>
    </Page>
  );
}
