import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { now } from '../../../words/now';
import { Note } from '../../../parts/note';
import { Opens } from '../../../parts/opens';
import { Part } from '../../../parts/part';
import { Status } from '../../../parts/status';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { OnlyStaff, useQueue } from '../only-staff';
import { CannotSayYes } from './cannot-say-yes';
import { CheckForm } from './check-form';
import { OrganisationToCheckDocument, type OrganisationToCheckQuery } from './organisation-to-check.operations';
import { Recovery } from './recovery';
import { StaffNotes } from './staff-notes';
import { Suspension } from './suspension';
import { WhatItSays } from './what-it-says';
import '../staff.css';

export type Checked = OrganisationToCheckQuery['organisation'];

/** One organisation, for those who check it: who governs it and who pays, names like its own, and what to do when something is wrong. */
export function CheckOrganisation(): ReactNode {
  return <OnlyStaff roles={['coordinator']} guests><Loaded /></OnlyStaff>;
}

function Loaded(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { data, error } = useQuery(OrganisationToCheckDocument, { variables: { id } });
  if (error && !data) throw new Error('the organisation could not be read', { cause: error });
  return data ? <Shown organisation={data.organisation} /> : <Page title={say('web.check.kind')}><Waiting lines={8} /></Page>;
}

function Shown({ organisation }: { readonly organisation: Checked }): ReactNode {
  const { say, label, day } = useWords();
  const { hat } = useHere();
  const queue = useQueue();
  const navigate = useNavigate();
  const { id, name, kind, check, viewerCanVerify: may, verifiedOn, verificationDue, checkAnswer } = organisation;
  // A guest sees it from outside, where what has not been checked looks as it was listed.
  const status = organisation.status === 'LISTED' && check !== null ? 'REGISTERED' : organisation.status;
  const isMember = status !== 'LISTED';
  const back = (): void => void navigate(queue.path);
  const lede = status === 'REGISTERED' ? say('web.check.lede') : verifiedOn === null || verificationDue === null ? undefined : say('web.check.verified', { day: day(verifiedOn), due: day(verificationDue) });
  return (
    <Page title={name} kind={say('web.check.kind')} before={<Link className="back" to={queue.path}>← {queue.name}</Link>} lede={lede}
      under={<p className="btns"><Status sign={status === 'VERIFIED' ? 'done' : status === 'SUSPENDED' ? 'stopped' : 'waiting'}>{label('status.organisation', codeOf(status))}</Status> {kind && <span className="soft">{label('value.organisationKind', codeOf(kind))}</span>}</p>}>
      <Part id="says" title={say('web.check.says')} lede={isMember ? undefined : say('web.organisation.notAMemberText')}><WhatItSays organisation={organisation} /></Part>
      {isMember && check && (
        <Part id="found" title={say('web.check.found')} lede={say('web.check.foundText')}>
          {checkAnswer && <Earlier answer={checkAnswer} />}
          {may ? <Check organisation={organisation} check={check} done={back} /> : <Note title={say('web.check.conflict')}>{say('web.check.conflictText')}</Note>}
        </Part>
      )}
      {status === 'REGISTERED' && may && <Part id="cannot" title={say('web.check.cannot')} lede={say('web.check.cannotText')}><CannotSayYes id={id} isClaimed={organisation.source !== null} done={back} /></Part>}
      {(status === 'VERIFIED' || status === 'SUSPENDED') && <Suspension organisation={organisation} />}
      {isMember && hat.kind === 'staff' && <Recovery organisation={organisation} />}
      {isMember && hat.kind === 'staff' && <StaffNotes organisation={id} />}
    </Page>
  );
}

/** What was found, at once for whoever must check it; out of the way where it holds for now. */
function Check({ organisation, check, done }: { readonly organisation: Checked; readonly check: NonNullable<Checked['check']>; readonly done: () => void }): ReactNode {
  const { say } = useWords();
  const { status, verificationDue } = organisation;
  const isFirst = status === 'REGISTERED' || status === 'LISTED';
  const [isDue] = useState(() => verificationDue === null || Date.parse(verificationDue) <= now());
  if (isFirst || isDue) return <CheckForm organisation={organisation} check={check} done={done} />;
  return (
    <>
      {check.funders.length > 0 && <ul className="measure">{check.funders.map(({ name, percent, company }) => <li key={name} className="count"><span>{name}{company && <span className="soft"> · {say('web.check.aCompany')}</span>}</span><b>{percent} %</b></li>)}</ul>}
      <Opens label={say('web.check.again')}>{(close) => <CheckForm organisation={organisation} check={check} done={close} />}</Opens>
    </>
  );
}

/** What was asked the last time, and what it answered. */
function Earlier({ answer: { outcome, words, at, answer, answeredAt } }: { readonly answer: NonNullable<Checked['checkAnswer']> }): ReactNode {
  const { say, moment } = useWords();
  const gone = say('web.staff.wordsDeleted');
  return (
    <dl className="qa">
      <div><dt>{say(outcome === 'RETURNED' ? 'web.check.asked' : 'web.check.refused', { moment: moment(at) })}</dt><dd>{words ?? gone}</dd></div>
      <div><dt>{answeredAt === null ? say('web.check.noAnswer') : say('web.check.answered', { moment: moment(answeredAt) })}</dt>{answeredAt !== null && <dd>{answer ?? gone}</dd>}</div>
    </dl>
  );
}
