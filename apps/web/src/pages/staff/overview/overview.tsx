import './overview.css';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Part } from '../../../parts/part';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords } from '../../../words/use-words';
import { OnlyStaff } from '../only-staff';
import { AskedHowOften } from './asked-how-often';
import { Cover } from './cover';
import { Months } from './months';
import { NetworkOverviewDocument, type NetworkOverviewQuery } from './overview.operations';
import { Shares } from './shares';

export type Overview = NetworkOverviewQuery['networkOverview'];

/** How the network does, in figures that are tables, too: what was asked, what was answered and how soon, where patients take part, who is asked too often or never. */
export function NetworkOverview(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Loaded /></OnlyStaff>;
}

function Loaded(): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(NetworkOverviewDocument);
  if (error && !data) throw new Error('the overview could not be read', { cause: error });
  const back = <Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>;
  if (!data) return <Page title={say('web.overview.title')} before={back}><Waiting lines={8} /></Page>;
  const { from, ...overview } = data.networkOverview;
  return (
    <Page title={say('web.overview.title')} before={back} lede={say('web.overview.lede', { day: day(from, { weekday: false }) })}>
      <Figures overview={overview} />
    </Page>
  );
}

function Figures({ overview: { requests, organisations, initiatives, people, months, coverage, asked } }: { readonly overview: Omit<Overview, 'from'> }): ReactNode {
  const { say, label } = useWords();
  const counts = [['published', requests.published], ['open', requests.open], ['closed', requests.closed], ['withdrawn', requests.withdrawn]] as const;
  return (
    <>
      <Part id="requests" title={say('web.overview.requests')} lede={requests.medianDaysToReview === null ? say('web.overview.reviewFew') : say('web.overview.review', { days: requests.medianDaysToReview < 1 ? 0 : requests.medianDaysToReview })}>
        <dl className="figures">{counts.map(([key, count]) => <div key={key}><dt>{say(`web.overview.requests.${key}`)}</dt><dd>{count}</dd></div>)}</dl>
        <Months months={months} />
      </Part>
      <Part id="answers" title={say('web.overview.answers')} lede={say('web.overview.answersText')}>
        <Shares caption={say('web.overview.toOrganisations', { count: organisations.sent })} median={organisations.medianDaysToAnswer} figures={[['yes', organisations.yes], ['no', organisations.no], ['silent', organisations.silent], ['open', organisations.open]]} />
        <Shares caption={say('web.overview.initiatives', { count: initiatives.sent })} median={initiatives.medianDaysToAnswer} figures={[['yes', initiatives.yes], ['talk', initiatives.talk], ['no', initiatives.no], ['silent', initiatives.silent], ['open', initiatives.open]]} />
        <p className="visually-calm">{say('web.overview.people', { asked: label('value.peopleBand', people.asked).toLowerCase(), yes: label('value.peopleBand', people.yes).toLowerCase() })}</p>
      </Part>
      <Part id="cover" title={say('term.levelAndPhase')} lede={say('web.overview.coverText')}><Cover coverage={coverage} /></Part>
      <Part id="asked" title={say('web.overview.asked')} lede={say('web.overview.askedText')}><AskedHowOften asked={asked} /></Part>
    </>
  );
}
