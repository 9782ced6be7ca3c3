import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { hatName } from '../../shell/hat';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';

/** Somebody who is here in more than one capacity is told where else things may wait. */
export function OtherHats(): ReactNode {
  const { say } = useWords();
  const { hat, hats, putOn } = useHere();
  const others = hats.filter(({ value }) => value !== hat.value);
  if (others.length === 0) return null;
  return (
    <section className="other-hats" aria-labelledby="hats">
      <h2 id="hats" className="small-heading">{say('web.home.otherHats')}</h2>
      <ul className="btns">{others.map((other) => <li key={other.value}><Button look="line" onPress={() => { putOn(other); }}>{hatName(other, say)}</Button></li>)}</ul>
    </section>
  );
}
