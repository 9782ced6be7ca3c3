import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { NotHere } from '../../parts/not-here';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { BelongHere } from '../affiliations/belong-here';
import { WhoBelongs } from '../affiliations/who-belongs';
import { codeOf, sideOf } from './kinds';
import { NotAMember } from './not-a-member';
import { OrganisationDocument } from './organisation.operations';
import { OrganisationFacts, OrganisationRecord } from './organisation-facts';
import { AskedByThem } from './asked-by-them';
import { AnswerToo, WhoAnswers } from './who-answers';
import { SideGlyph } from './side-glyph';
import { OwnStanding } from './standing';
import { StillRight } from './still-right';
import './organisations.css';

/** What is public about one organisation; for those who answer for it, the way to change it. */
export function Organisation(): ReactNode {
  const { id = '' } = useParams();
  const { say, label } = useWords();
  const { to, session, hat, hats, putOn } = useHere();
  const { data, error } = useQuery(OrganisationDocument, { variables: { id }, errorPolicy: 'all' });
  const back = <Link className="back" to={to('organisations')}>← {say('term.directory')}</Link>;
  if (error && !data?.organisation) return <NotHere error={error} />;
  if (!data) return <Page kind={say('web.organisation.kind')} title={say('web.organisation.kind')} before={back}><Waiting /></Page>;
  const { organisation } = data;
  const { name, kind, status, about, viewerCanReviseProfile } = organisation;
  const own = hats.find((one) => one.organisation === id);
  return (
    <Page kind={say('web.organisation.kind')} title={name} before={<>{back}<p className="kicker"><SideGlyph kind={kind} />{kind ? label('value.organisationKind', codeOf(kind)) : say('web.organisation.kindUnknown')}</p></>}>
      <div className="stack-l measure-l">
        {status !== 'LISTED' && <p><Status sign={status === 'VERIFIED' ? 'done' : 'waiting'}>{label('status.organisation', codeOf(status))}</Status></p>}
        {about !== null && about !== '' && <p className="lede">{about}</p>}
        {own && own.value !== hat.value && <div className="card sunk stack"><p>{say('web.organisation.lookAs', { name })}</p><p><button className="btn line" type="button" onClick={() => { putOn(own); }}>{say('web.organisation.putOn', { name })}</button></p></div>}
        {session && <OwnStanding id={id} mayAnswer={hat.organisation === id} />}
        {viewerCanReviseProfile && <StillRight organisation={organisation} />}
        {hat.organisation === id && <WhoBelongs />}
        {hat.organisation === id && <WhoAnswers organisation={organisation} />}
        {session && hat.kind === 'person' && own === undefined && status === 'VERIFIED' && sideOf(kind) === 'patient' && <BelongHere organisation={id} />}
        {status === 'LISTED' && <NotAMember organisation={organisation} isSignedIn={session !== undefined} />}
        <OrganisationFacts organisation={organisation} isAbove={viewerCanReviseProfile} />
        <p className="small soft">{organisation.source ? say('web.organisation.sourceRegistry', { registry: organisation.source.registry, value: organisation.source.value }) : say('web.organisation.sourceOwn')}</p>
        <OrganisationRecord organisation={organisation} />
        {session && hat.kind === 'person' && own === undefined && (status === 'VERIFIED' || status === 'REGISTERED') && <AnswerToo organisation={id} />}
        {session && sideOf(kind) === 'professional' && status !== 'LISTED' && hat.organisation !== id && hat.kind !== 'staff' && <AskedByThem organisation={id} />}
        {hat.value === 'coordinator' && <p><Link className="btn line" to={to(`staff/organisations/${id}`)}>{say('web.check.toStaff')}</Link></p>}
      </div>
    </Page>
  );
}
