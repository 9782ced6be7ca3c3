import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';

const ways = [['adviser', 'advising/join'], ['register', 'organisations/new'], ['find', 'organisations']] as const;

/** For somebody who is new: three sentences, and one thing to do, whichever fits. */
export function FirstTime(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  return (
    <div className="stack-l measure-l">
      <p className="lede">{say('web.home.firstText')}</p>
      <ul className="ways">
        {ways.map(([way, path]) => (
          <li key={way} className="card stack"><h2 className="small-heading">{say(`web.home.first.${way}`)}</h2><p>{say(`web.home.first.${way}Text`)}</p><p><Link className="btn line" to={to(path)}>{say(`web.home.first.${way}Deed`)}</Link></p></li>
        ))}
      </ul>
    </div>
  );
}
