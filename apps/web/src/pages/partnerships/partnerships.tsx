import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../parts/empty';
import { More } from '../../parts/more';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { TableFigure } from '../../table/table-figure';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { countOf, drawn, isOnePatientAlone, numbered, stateOf } from '../partnership/at-table';
import { useTableSentence } from '../partnership/table-sentence';
import { PartnershipsDocument, type PartnershipsQuery } from './partnerships.operations';

type Listed = PartnershipsQuery['partnerships']['edges'][number]['node'];

const OVER: readonly Listed['status'][] = ['CLOSED', 'ABANDONED', 'TERMINATED'];

/** Every table at which one sits, or which belongs to the organisation that one is here for; each with its picture and its sentence. */
export function Partnerships(): ReactNode {
  const { session, hat, signIn } = useHere();
  const { say } = useWords();
  const kind = say('web.shell.page.partnerships');
  if (!session) return <Page title={say('web.partnerships.signIn')} kind={kind}><p><button className="btn" type="button" onClick={signIn}>{say('web.shell.signIn')}</button></p></Page>;
  return <List kind={kind} title={hat.kind === 'organisation' ? say('web.partnerships.titleOrganisation', { name: hat.name ?? '' }) : say('web.partnerships.title')} />;
}

function List({ title, kind }: { readonly title: string; readonly kind: string }): ReactNode {
  const { say } = useWords();
  const { hat, to } = useHere();
  const { data, error, loading, fetchMore } = useQuery(PartnershipsDocument, { variables: { after: null }, notifyOnNetworkStatusChange: true });
  if (error && !data) throw new Error('the partnerships could not be read', { cause: error });
  if (!data) return <Page title={title} kind={kind}><Waiting /></Page>;
  const { edges, pageInfo } = data.partnerships;
  const all = edges.map(({ node }) => node);
  const going = all.filter(({ status }) => !OVER.includes(status));
  const over = all.filter(({ status }) => OVER.includes(status));
  const more = (): void => {
    void fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ partnerships: { ...next.partnerships, edges: [...before.partnerships.edges, ...next.partnerships.edges] } }) });
  };
  return (
    <Page title={title} kind={kind} lede={all.length === 0 ? undefined : say('web.partnerships.lede', { going: going.filter(({ status }) => status === 'ACTIVE').length })}>
      {all.length === 0 && <Nothing />}
      {going.length > 0 && <section aria-labelledby="now"><h2 id="now" className="hidden">{say('web.partnerships.now')}</h2><Tables tables={going} /></section>}
      {over.length > 0 && <section className="part" aria-labelledby="earlier"><h2 id="earlier">{say('web.partnerships.earlier')}</h2><Tables tables={over} /></section>}
      <More has={pageInfo.hasNextPage} isBusy={loading} load={more} />
      <p className="part"><Link to={to('stories')}>{say('web.stories.toStories')}</Link></p>
      {hat.kind === 'organisation' && <p className="soft small">{say('web.partnerships.otherHat')}</p>}
    </Page>
  );
}

function Nothing(): ReactNode {
  const { hat, to } = useHere();
  const { say } = useWords();
  const isOrganisation = hat.kind === 'organisation';
  return (
    <Empty>
      <p>{say(isOrganisation ? 'web.partnerships.noneOrganisation' : 'web.partnerships.none')}</p>
      <p><Link className="btn line" to={to(isOrganisation ? 'requests' : 'invitations')}>{say(isOrganisation ? 'web.partnerships.toRequests' : 'web.partnerships.toInvitations')}</Link></p>
    </Empty>
  );
}

function Tables({ tables }: { readonly tables: readonly Listed[] }): ReactNode {
  return <ul className="tables">{tables.map((table) => <li key={table.id} className="card on-surface"><Table table={table} /></li>)}</ul>;
}

function Table({ table }: { readonly table: Listed }): ReactNode {
  const { to } = useHere();
  const { say, label } = useWords();
  const sentence = useTableSentence();
  const seats = numbered(table.seats);
  const count = countOf(table.seats);
  const missing = table.missingBeforeStart.length;
  return (
    <>
      <TableFigure size="card" state={stateOf(table.status)} patients={drawn(seats, 'PATIENT')} professionals={drawn(seats, 'PROFESSIONAL')} />
      <div className="stack-s">
        <h3><Link to={to(`partnerships/${table.id}`)}>{table.title}</Link></h3>
        <p className="small"><strong>{label('status.partnership', codeOf(table.status))}.</strong> {sentence(table.status, count)}{isOnePatientAlone(count) && ` ${say('term.onePatientAlone')}.`}</p>
        {missing > 0 && <p className="small soft">{say('web.partnerships.left', { count: missing })}</p>}
        {table.chairing.held > 0 && <p className="small soft">{say('web.partnership.chairing', { chaired: table.chairing.byPatientSide, held: table.chairing.held })}</p>}
      </div>
    </>
  );
}
