import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { Note } from '../../parts/note';
import { Status, type StatusSign } from '../../parts/status';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { NotFound } from '../not-found/not-found';
import { Agreements } from './agreements';
import { viewerOf, type Table } from './at-table';
import { BrakePulled } from './brake';
import { VacantContacts } from './contacts';
import { Covering } from './covering';
import { Finishing } from './finishing';
import { Goals } from './goals';
import { Life } from './life';
import { LookingThrough } from './looking-through';
import { MissingBeforeStart } from './missing';
import { OwnSeat } from './own-seat';
import { AskerDocument, PartnershipDocument } from './partnership.operations';
import { Seating } from './seating';
import { StartWork } from './start-work';
import { Stopping } from './stopping';
import './partnership.css';

/** One partnership: who sits at its table, what they have agreed, what they do, and how to stop. */
export function Partnership(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { data, error } = useQuery(PartnershipDocument, { variables: { id } });
  if (data) return <At table={data.partnership} />;
  if (error) {
    if (isNotFound(error)) return <NotFound />;
    throw new Error('the partnership could not be read', { cause: error });
  }
  return <Page title={say('term.partnership')}><Waiting lines={8} /></Page>;
}

function isNotFound(error: Error): boolean {
  return 'errors' in error && Array.isArray(error.errors) && (error.errors as readonly { readonly extensions?: { readonly code?: unknown } }[]).some(({ extensions }) => extensions?.code === 'NOT_FOUND');
}

const signs: Readonly<Record<Table['status'], StatusSign>> = {
  FORMING: 'waiting', AGREEING: 'waiting', ACTIVE: 'going', PAUSED: 'paused', HALTED: 'stopped', EVALUATING: 'going', CLOSED: 'done', ABANDONED: 'done', TERMINATED: 'done',
};

function At({ table }: { readonly table: Table }): ReactNode {
  const { say, label, day } = useWords();
  const { hat, to } = useHere();
  const asker = useQuery(AskerDocument, { variables: { id: table.askerId } }).data?.organisation;
  const viewer = viewerOf(table, hat);
  const goesOn = [
    ...(table.lastDay !== null ? [say('web.partnership.until', { day: day(table.lastDay) })] : []),
    ...(table.reviewEveryMonths !== null ? [say('web.partnership.review', { months: table.reviewEveryMonths })] : []),
  ];
  return (
    <Page
      title={table.title} kind={say('term.partnership')}
      before={<Link className="back" to={to(viewer.isStaff ? 'staff' : 'partnerships')}>← {say(viewer.isStaff ? 'web.shell.page.staff' : 'web.shell.page.partnerships')}</Link>}
      under={
        <div className="btns">
          <Status sign={signs[table.status]}>{label('status.partnership', codeOf(table.status))}</Status>
          {/* The name has its line before it is known: nothing moves when it comes. */}
          <div className="soft">{asker?.name ?? '\u00a0'}{goesOn.length > 0 && <br />}{goesOn.join(' · ')}</div>
        </div>
      }
    >
      <p className="btns to-story">{table.renewedFromId !== null ? <Link to={to(`partnerships/${table.renewedFromId}`)}>{say('web.partnership.goesOnFrom')}</Link> : table.workedTogetherBefore && <span className="soft">{say('web.partnership.togetherBefore')}</span>}<Link to={to(viewer.isStaff ? `staff/partnerships/${table.id}` : `partnerships/${table.id}/history`)}>{say(viewer.isStaff ? 'web.staff.toHistory' : 'web.timeline.read')}</Link></p>
      <LookAgain at={[{ partnership: table.id }]} />
      <BrakePulled table={table} viewer={viewer} />
      <Covering table={table} />
      <Seating table={table}>
        <div className="notes stack">
          <VacantContacts table={table} />
          {asker?.publicBody === true && viewer.seat && <Note title={say('sentence.publicBody')} />}
          <MissingBeforeStart table={table} viewer={viewer} />
        </div>
      </Seating>
      <OwnSeat table={table} viewer={viewer} />
      <Finishing table={table} viewer={viewer} />
      <LookingThrough table={table} viewer={viewer} />
      <Goals table={table} viewer={viewer} />
      <Life table={table} viewer={viewer} />
      <Agreements table={table} viewer={viewer} />
      <StartWork table={table} viewer={viewer} />
      <Stopping table={table} viewer={viewer} />
    </Page>
  );
}
