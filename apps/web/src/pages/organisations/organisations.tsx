import { useQuery } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { TextField } from '../../parts/field';
import { More } from '../../parts/more';
import { useSettled } from '../../parts/use-settled';
import { useWords } from '../../words/use-words';
import { anybody, FilterSentence, type Wanted } from './filter-sentence';
import { NobodyFound } from './nobody-found';
import { OrganisationLine } from './organisation-line';
import { OrganisationsDocument } from './organisations.operations';
import './organisations.css';

/** The public list, searched while one writes. */
export function Organisations(): ReactNode {
  const { say } = useWords();
  const { session, to } = useHere();
  const [wanted, setWanted] = useWanted(session === undefined);
  const settled = useSettled(wanted);
  const { search, ...filter } = settled;
  const { data: fresh, previousData, loading, error, fetchMore } = useQuery(OrganisationsDocument, { variables: { search: search === '' ? null : search, filter: given(filter) }, notifyOnNetworkStatusChange: true });
  if (error) throw new Error('the list could not be fetched', { cause: error });
  const data = fresh ?? previousData;
  const found = data?.organisations.edges.map(({ node }) => node);
  const page = data?.organisations.pageInfo;
  const more = (): void => {
    void fetchMore({ variables: { after: page?.endCursor ?? null }, updateQuery: (before, { fetchMoreResult }) => ({
      organisations: { ...fetchMoreResult.organisations, edges: [...before.organisations.edges, ...fetchMoreResult.organisations.edges] },
    }) });
  };
  return (
    <Page title={say('term.directory')} lede={say('web.organisations.lede')}>
      <search className="stack-l">
        <div className="measure"><TextField label={say('web.organisations.search')} hint={say('web.organisations.searchHint')} type="search" autoComplete="off" value={wanted.search} onChange={(next) => { setWanted({ ...wanted, search: next }); }} /></div>
        <FilterSentence wanted={wanted} onChange={setWanted} />
      </search>
      <section className="part" aria-labelledby="found">
        <h2 id="found" className="hidden">{say('web.organisations.found')}</h2>
        <p className="soft" role="status">{found === undefined ? '' : say('web.organisations.shown', { count: found.length, more: page?.hasNextPage === true ? 'yes' : 'no' })}</p>
        {found === undefined ? <Waiting lines={8} /> : found.length === 0
          ? <NobodyFound wanted={settled} clear={() => { setWanted(anybody); }} />
          : <ul className="lines">{found.map((one) => <OrganisationLine key={one.id} organisation={one} />)}</ul>}
        <More has={page?.hasNextPage === true} isBusy={loading} load={more} />
      </section>
      {session && <section className="part stack" aria-labelledby="missing"><h2 id="missing">{say('web.organisations.missing')}</h2><p>{say('web.organisations.missingText')}</p><p><Link className="btn line" to={to('organisations/new')}>{say('web.organisations.register')}</Link></p></section>}
    </Page>
  );
}

/** What a visitor looks for stands in the address, so that it can be sent on. What somebody signed in looks for does not: it could tell of an illness. */
function useWanted(inAddress: boolean): [Wanted, (wanted: Wanted) => void] {
  const [params, setParams] = useSearchParams();
  const [wanted, setWanted] = useState<Wanted>(() => (inAddress ? { search: params.get('search') ?? '', kind: params.get('kind') ?? '', condition: params.get('condition') ?? '', country: params.get('country') ?? '', status: params.get('status') ?? '' } : anybody));
  const settled = useSettled(wanted);
  useEffect(() => {
    const next = inAddress ? given(settled) : {};
    if (new URLSearchParams(next).toString() !== new URLSearchParams(location.search).toString()) setParams(next, { replace: true, preventScrollReset: true });
  }, [settled, inAddress, setParams]);
  return [wanted, setWanted];
}

function given(wanted: Partial<Wanted>): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''));
}
