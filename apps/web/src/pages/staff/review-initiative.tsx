import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { NotHere } from '../../parts/not-here';
import { OrganisationName } from '../../parts/organisation-name';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { WhatItSays } from '../initiative/said';
import { InitiativeState } from '../initiatives/initiative-state';
import { AnswersAndTables } from './answers-and-tables';
import { Decide, NotYours } from './decide';
import { Lights } from './lights';
import { OnlyStaff } from './only-staff';
import type { Remark } from './sentences';
import { InitiativeToReviewDocument, OpenerDocument, PublishInitiativeDocument, ReturnInitiativeDocument, type InitiativeToReviewQuery } from './staff-initiatives.operations';
import '../organisations/organisations.css';
import '../initiative/initiative.css';
import './staff.css';

export type Reviewed = InitiativeToReviewQuery['initiative'];

/** An initiative for a coordinator: what stands out, what it says and the decision; later who answered, and the tables that come of it. */
export function ReviewInitiative(): ReactNode {
  return <OnlyStaff roles={['coordinator']} guests><Loaded /></OnlyStaff>;
}

function Loaded(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { data, error } = useQuery(InitiativeToReviewDocument, { variables: { id } });
  if (error && !data) return <NotHere error={error} />;
  return data ? <Read initiative={data.initiative} /> : <Page title={say('term.initiative')}><Waiting /></Page>;
}

function Read({ initiative }: { readonly initiative: Reviewed }): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { id, form, status, reviewDueBy, viewerCanReview, openerId, openedBy } = initiative;
  const person = useQuery(OpenerDocument, openedBy === 'ADVISOR' ? { variables: { person: openerId } } : skipToken).data?.advisorIdentity;
  const name = inShort(form?.change);
  const isInReview = status === 'SUBMITTED';
  return (
    <Page title={name === '' ? say('web.initiatives.deleted') : name} kind={say('web.staff.reviewInitiative')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>}
      lede={openedBy === 'ORGANISATION' ? <>{say('web.staff.openedBy')} <OrganisationName id={openerId} />.</> : `${say('web.staff.openedBy')} ${person?.name ?? say('web.staff.anAdviser')}.`}
      under={<p className="btns"><InitiativeState status={status} />{reviewDueBy !== null && <span className="soft">{say('web.staff.dueBy', { day: day(reviewDueBy) })}</span>}</p>}>
      {isInReview && <section className="part" aria-labelledby="remarks"><h2 id="remarks">{say('web.staff.remarks')}</h2><Lights remarks={remarksOn(initiative, person?.confirmedOn ?? undefined)} /></section>}
      {!isInReview && <AnswersAndTables initiative={initiative} />}
      {form && <section className="part" aria-labelledby="says"><h2 id="says">{say('web.staff.says')}</h2><WhatItSays said={form} /></section>}
      {isInReview && (
        <section className="part stack-l measure-l" aria-labelledby="decide">
          <h2 id="decide">{say('web.staff.decide')}</h2>
          {viewerCanReview ? <Decide id={id} publish={PublishInitiativeDocument} giveBack={ReturnInitiativeDocument} ask={say('web.staff.publishInitiativeAsk')} text={say('web.staff.publishInitiativeText')} deed={say('web.staff.publishInitiative')} /> : <NotYours />}
        </section>
      )}
    </Page>
  );
}

/** A day that leaves those who are asked the least time that there is; publishing moves it later (R-INI-05). */
const LEAST_DAYS = 14;

function remarksOn({ form, openedBy, submittedAt, daysInReview }: Reviewed, confirmedOn: string | undefined): readonly Remark[] {
  if (!form) return [];
  const daysLeft = form.answerBy && submittedAt !== null ? Math.floor((Date.parse(form.answerBy.date) - Date.parse(submittedAt)) / 86_400_000) - (daysInReview ?? 0) : undefined;
  const remarks: readonly (Remark | undefined)[] = [
    openedBy === 'ORGANISATION' ? { isGood: true, key: 'web.staff.byChecked' } : confirmedOn === undefined ? { isGood: false, key: 'web.staff.identityOpen' } : { isGood: true, key: 'web.staff.identityDone' },
    { isGood: form.company?.pays !== true, key: form.company?.pays === true ? 'web.staff.companyPays' : 'web.staff.noCompany' },
    { isGood: (form.wanted?.kinds ?? []).length > 1, key: (form.wanted?.kinds ?? []).length > 1 ? 'web.staff.severalKinds' : 'web.staff.oneKind' },
    daysLeft === undefined ? undefined : { isGood: daysLeft >= LEAST_DAYS, key: daysLeft >= LEAST_DAYS ? 'web.staff.timeEnough' : 'web.staff.timeShort', values: { days: Math.max(daysLeft, 0) } },
  ];
  const there = remarks.filter((remark) => remark !== undefined);
  return [...there.filter(({ isGood }) => isGood), ...there.filter(({ isGood }) => !isGood)];
}
