import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { TableSoFar } from '../candidates/table-so-far';
import { ForAnOrganisation } from '../requests/for-an-organisation';
import { AskedDocument, type AskedQuery } from './asked.operations';
import { AtTheTable } from './at-the-table';
import { Ending } from './ending';
import { Organisations } from './organisations';
import { People } from './people';
import { WhatWaits } from './what-waits';
import '../organisations/organisations.css';
import '../invitation/invitation.css';
import '../candidates/candidates.css';
import './asked.css';

export type Sent = AskedQuery['requestInvitations']['edges'][number]['node'];

/** Those who were asked for a request: what each says, as far as it is the asker's to know. A no is never seen (R-VIS). */
export function Asked(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to, hat } = useHere();
  const { data, error } = useQuery(AskedDocument, hat.kind === 'organisation' ? { variables: { id } } : skipToken);
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('web.asked.title')} />;
  if (error && !data) return <NotHere error={error} />;
  const before = <Link className="back" to={to(`requests/${id}`)}>← {data?.request.form?.oneSentence ?? say('term.request')}</Link>;
  if (!data) return <Page kind={say('web.asked.title')} title={say('web.asked.title')} before={before}><Waiting lines={8} /></Page>;
  return <Overview data={data} before={before} />;
}

function Overview({ data, before }: { readonly data: AskedQuery; readonly before: ReactNode }): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { request, peopleAsked } = data;
  const { places, status } = request;
  const sent = data.requestInvitations.edges.map(({ node }) => node);
  const isOpen = status === 'PUBLISHED';
  const free = Math.max((places?.seats ?? 0) - (places?.offered ?? 0), 0);
  const freeReserves = Math.max((places?.reserves ?? 0) - (places?.reservesOffered ?? 0), 0);
  const nobody = sent.length === 0 && peopleAsked.asked === 0;
  return (
    <Page kind={say('web.asked.title')} title={nobody ? say('web.asked.nobody') : say('web.asked.taken', { taken: places?.taken ?? 0, seats: places?.seats ?? 0 })} before={before}
      lede={isOpen ? say(nobody ? 'web.asked.nobodyText' : 'web.asked.lede', { date: request.answerBy ? day(request.answerBy.date) : '' }) : say('web.asked.closedLede')}>
      <LookAgain at={[{ request: request.id }]} />
      <div className="split">
        <div>
          <WhatWaits data={data} sent={sent} />
          <AtTheTable data={data} sent={sent} free={free} />
          {sent.length > 0 && <Organisations sent={sent} request={request} />}
          {peopleAsked.asked > 0 && <People data={data} />}
          {!nobody && <p className="soft measure after-all">{say('web.asked.neverANo')} {isOpen && say('web.asked.reminded')}</p>}
        </div>
        <aside className="stay stack-l" aria-label={say('web.asked.aside')}>
          <TableSoFar request={request} />
          {isOpen && (free > 0 || freeReserves > 0) && (
            <section className="card answer" aria-labelledby="more"><h2 id="more">{say(free > 0 ? 'web.asked.more' : 'web.asked.moreReserves', { count: free > 0 ? free : freeReserves })}</h2>
              <div className="btns"><Link className={nobody ? 'btn' : 'btn line'} to={to(`requests/${request.id}/candidates`)}>{say('web.asked.choose')}</Link></div></section>
          )}
          {isOpen && <Ending request={request} hasAsked={!nobody} />}
        </aside>
      </div>
    </Page>
  );
}
