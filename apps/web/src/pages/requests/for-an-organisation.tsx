import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';

/** A page of an organisation, asked for by somebody who is here as something else: the way to the other hat. */
export function ForAnOrganisation({ title }: { readonly title: string }): ReactNode {
  const { say } = useWords();
  const { hats, putOn, session, signIn, to } = useHere();
  const own = hats.filter(({ kind }) => kind === 'organisation');
  if (!session) return <Page title={title} lede={say('web.requests.signInFirst')}><p><button className="btn" type="button" onClick={signIn}>{say('web.shell.signIn')}</button></p></Page>;
  return (
    <Page title={title} lede={say(own.length > 0 ? 'web.requests.otherHat' : 'web.requests.noOrganisation')}>
      <ul className="plainlist">{own.map((hat) => <li key={hat.value}><button className="btn line" type="button" onClick={() => { putOn(hat); }}>{say('web.organisation.putOn', { name: hat.name ?? '' })}</button></li>)}</ul>
      {own.length === 0 && <p><Link className="btn line" to={to('organisations')}>{say('term.directory')}</Link></p>}
    </Page>
  );
}
