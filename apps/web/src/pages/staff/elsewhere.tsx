import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';

const pages = [['staff/on-behalf', 'onBehalf'], ['staff/recorded', 'recorded'], ['staff/open-requests', 'open'], ['staff/stories', 'stories'], ['staff/record-table', 'recordTable'], ['staff/overview', 'overview'], ['staff/interests', 'interests'], ['network', 'network']] as const;

/** What coordinators do besides what waits. */
export function Elsewhere(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  return (
    <nav className="part" aria-labelledby="elsewhere">
      <h2 id="elsewhere" className="small-heading">{say('web.staff.elsewhere')}</h2>
      <ul className="elsewhere">{pages.map(([path, key]) => <li key={path}><Link to={to(path)}>{say(`web.staff.elsewhere.${key}`)}</Link><p className="soft small">{say(`web.staff.elsewhere.${key}Text`)}</p></li>)}</ul>
    </nav>
  );
}
