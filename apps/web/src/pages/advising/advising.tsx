import './advising.css';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, Navigate } from 'react-router';
import { NotHere } from '../../parts/not-here';
import { Button } from '../../parts/button';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { hatName } from '../../shell/hat';
import { Rest } from '../home/rest';
import { Access } from './access';
import { AdviserDocument } from './advising.operations';
import { Areas } from './areas';
import { Availability } from './availability';
import { Blocked } from './blocked';
import { Leaving } from './leaving';
import { Listing } from './listing';
import { Revise } from './revise';
import { StillRight } from './still-right';

/** What an adviser has told, when they want to be asked, and the way out: all in one place, each kept by itself. */
export function Advising(): ReactNode {
  const { say } = useWords();
  const { to, hat, hats, putOn } = useHere();
  const { data, error } = useQuery(AdviserDocument);
  const self = hats.find(({ kind }) => kind === 'person');
  if (self && hat.kind !== 'person') return <Page title={say('web.advising.title')} lede={say('web.parts.lookAs', { hat: hatName(hat, say) })}><p><Button onPress={() => { putOn(self); }}>{say('web.shell.hat.person')}</Button></p></Page>;
  if (!data) return error ? <NotHere error={error} /> : <Page title={say('web.advising.title')}><Waiting lines={8} /></Page>;
  const { advisor, attention, network } = data;
  if (!advisor) return <Navigate replace to={to('advising/join')} />;
  return (
    <Page title={say('web.advising.title')} lede={say('web.advising.text')} before={<Link className="back" to={to()}>← {say('web.shell.page.home')}</Link>}>
      <div className="split">
        <div>
          <StillRight adviser={advisor} />
          <Revise key={advisor.confirmedAt} adviser={advisor} />
          <Availability adviser={advisor} limit={attention.contactLimit ?? network.settings.contactLimit} />
          <Areas adviser={advisor} />
          <Access adviser={advisor} />
          <Listing adviser={advisor} />
          <Blocked askers={attention.blockedAskerIds} />
          <Leaving />
        </div>
        <aside className="stack" aria-label={say('web.home.aside')}><Rest /></aside>
      </div>
    </Page>
  );
}
