import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../../parts/empty';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { CasesForGuestDocument, type CasesForGuestQuery } from './guests.operations';

type Case = CasesForGuestQuery['staffQueue']['edges'][number]['node'];

/** The cases that somebody who is no coordinator was named to decide, because no coordinator can (R-STF-04). */
export function useGuestCases(skip = false): readonly Case[] | undefined {
  const { data } = useQuery(CasesForGuestDocument, skip ? skipToken : {});
  return data?.staffQueue.edges.map(({ node }) => node).filter(({ viewerIsGuest }) => viewerIsGuest);
}

export function GuestCases(): ReactNode {
  const { say, label, day } = useWords();
  const { to } = useHere();
  const cases = useGuestCases();
  const title = say('web.guest.title');
  if (!cases) return <Page title={title}><Waiting /></Page>;
  return (
    <Page title={title} lede={cases.length === 0 ? undefined : say('web.guest.lede')} before={<Link className="back" to={to()}>← {say('web.shell.page.home')}</Link>}>
      {cases.length === 0 && <Empty><p>{say('web.guest.none')}</p></Empty>}
      <ul className="tasks measure-wide">
        {cases.map((one) => {
          const path = whereDecided(one);
          const name = label('web.staff.kind', codeOf(one.kind));
          return (
            <li key={`${one.kind} ${one.about}`} className="task">
              <div><h2>{path === undefined ? name : <Link to={to(path)}>{name}</Link>}</h2><p className="soft">{say('web.staff.waited', { days: one.waitedDays })} {one.dueBy !== null && <span className="when">{say('web.staff.dueBy', { day: day(one.dueBy) })}</span>}</p></div>
              {path !== undefined && <Link className="btn line" to={to(path)}>{say('web.staff.open')}</Link>}
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

function whereDecided({ kind, about, aboutInitiative }: Case): string | undefined {
  if (kind === 'CONCERN') return 'staff/concerns';
  if (kind === 'REVIEW') return `staff/${aboutInitiative ? 'initiatives' : 'requests'}/${about}`;
  return ['VERIFICATION', 'SUSPENSION', 'RECOVERY'].includes(kind) ? `staff/organisations/${about}` : undefined;
}

/** On the home of somebody who was named: that there is a case, and the way to it. */
export function GuestLink(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const cases = useGuestCases();
  return cases !== undefined && cases.length > 0 && <p><Link to={to('cases')}>{say('web.guest.link', { count: cases.length })}</Link></p>;
}
