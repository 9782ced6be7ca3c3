import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { saysNotThere } from '../api/why-not';
import { Button } from './button';
import { hatName } from '../shell/hat';
import { useHere } from '../shell/here';
import { Page } from '../shell/page';
import { useWords } from '../words/use-words';

interface NotHereProps {
  readonly error: Error;
  /** What else may help. */
  readonly lede?: string;
}

/** What one asked for is not there, or not for the hat that is on: the others are offered. Any other trouble is the route's. */
export function NotHere({ error, lede }: NotHereProps): ReactNode {
  const { say } = useWords();
  const { session, hat, hats, putOn, to, signIn } = useHere();
  if (!saysNotThere(error)) throw error;
  const others = hats.filter(({ value }) => value !== hat.value);
  return (
    <Page title={say('web.shell.notHere')} lede={lede ?? say('web.parts.notHereText')}>
      {!session && <p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p>}
      {session && others.length > 0 && (
        <section className="stack" aria-labelledby="other-hats">
          <h2 id="other-hats">{say('web.parts.lookAs', { hat: hatName(hat, say) })}</h2>
          <ul className="plainlist">{others.map((other) => <li key={other.value}><Button look="line" onPress={() => { putOn(other); }}>{hatName(other, say)}</Button></li>)}</ul>
        </section>
      )}
      <p><Link to={to()}>{say('web.shell.toHome')}</Link></p>
    </Page>
  );
}
