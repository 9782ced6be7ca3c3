import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { OrganisationName } from '../../parts/organisation-name';
import { useWords } from '../../words/use-words';
import type { Task } from './what-needs-you';

/** What needs one, the nearest day first. Nothing counts how long it has waited. */
export function Tasks({ tasks, to }: { readonly tasks: readonly Task[]; readonly to: (path: string) => string }): ReactNode {
  const { say, day } = useWords();
  if (tasks.length === 0) return null;
  return (
    <ol className="tasks measure-wide">
      {tasks.map(({ id, path, title, text, from, by, deed }, index) => (
        <li key={id} className="task">
          <div className="stack-s">
            <h2><Link to={to(path)}>{title}</Link></h2>
            {from !== undefined && <p>{say('web.invitations.from')} <OrganisationName id={from} />.</p>}
            {text !== undefined && <p>{text}</p>}
            {by !== undefined && <p className="when">{say('web.home.by', { date: day(by) })}</p>}
          </div>
          <Link className={index === 0 ? 'btn' : 'btn line'} to={to(path)}>{deed}<span className="hidden">: {title}</span></Link>
        </li>
      ))}
    </ol>
  );
}
