import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { ShownRequest } from './request';

/** Once it is open: whom to ask next, what those say who were asked, and the table that comes of it. */
export function Asking({ request: { id, status, places, partnership } }: { readonly request: ShownRequest }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  if (!places || (status !== 'PUBLISHED' && status !== 'CLOSED')) return null;
  const isOpen = status === 'PUBLISHED';
  const free = Math.max(places.seats - places.offered, 0) + Math.max(places.reserves - places.reservesOffered, 0);
  const isNew = places.offered + places.reservesOffered === 0;
  const choose = isOpen && free > 0;
  return (
    <section className="card answer" aria-labelledby="asking">
      <h2 id="asking">{say('web.asked.taken', { taken: places.taken, seats: places.seats })}</h2>
      <p>{say(isOpen ? 'web.request.openText' : 'web.request.closedText')}</p>
      <div className="btns">
        {partnership && <Link className="btn" to={to(`partnerships/${partnership.id}`)}>{say('web.asked.toTable')}</Link>}
        {choose && isNew && <Link className="btn" to={to(`requests/${id}/candidates`)}>{say('web.asked.choose')}</Link>}
        <Link className={partnership || (choose && isNew) ? 'btn line' : 'btn'} to={to(`requests/${id}/invitations`)}>{say('web.candidates.toAsked')}</Link>
        {choose && !isNew && <Link className="btn line" to={to(`requests/${id}/candidates`)}>{say('web.asked.choose')}</Link>}
        {isOpen && <Link className="btn plain" to={to(`requests/${id}/revise`)}>{say('web.asked.revise')}</Link>}
      </div>
    </section>
  );
}
