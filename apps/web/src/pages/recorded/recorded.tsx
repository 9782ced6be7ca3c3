import '../staff/staff.css';
import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { NotHere } from '../../parts/not-here';
import { hatName } from '../../shell/hat';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { NotMeantSoDocument, RecordedForMeDocument, type RecordedForMeQuery } from './recorded.operations';

type Recorded = RecordedForMeQuery['recordedByStaff'][number];

/** What staff recorded for a person, at their request; and that it was not meant so (R-STF-02). */
export function RecordedForYou(): ReactNode {
  const { say } = useWords();
  const { session, signIn, hat, hats, putOn, to } = useHere();
  const title = say('web.recorded.title');
  const self = hats.find(({ kind }) => kind === 'person');
  if (!session) return <Page title={title}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  if (self && hat.kind !== 'person') return <Page title={title} lede={say('web.parts.lookAs', { hat: hatName(hat, say) })}><p><Button onPress={() => { putOn(self); }}>{say('web.shell.hat.person')}</Button></p></Page>;
  return <List title={title} home={to()} />;
}

function List({ title, home }: { readonly title: string; readonly home: string }): ReactNode {
  const { say } = useWords();
  const { data, error } = useQuery(RecordedForMeDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <NotHere error={error} />;
  const acts = data?.recordedByStaff ?? [];
  return (
    <Page title={title} lede={acts.length === 0 ? undefined : say('web.recorded.text')} before={<Link className="back" to={home}>← {say('web.shell.page.home')}</Link>}>
      {!data && <Waiting />}
      {data && acts.length === 0 && <Empty><p>{say('web.recorded.none')}</p></Empty>}
      {acts.length > 0 && <ul className="tasks measure-wide">{acts.map((act) => <li key={act.id} className="task"><One act={act} /></li>)}</ul>}
    </Page>
  );
}

function One({ act: { id, what, channel, at, undoUntil, undoAskedAt, settledAt, settledHow } }: { readonly act: Recorded }): ReactNode {
  const { say, label, day, moment } = useWords();
  const [isOver] = useState(() => Date.parse(undoUntil) <= Date.now());
  const name = label('web.recorded.what', what);
  return (
    <>
      <div className="stack-s">
        <h2 className="task-name">{name}</h2>
        <p className="soft">{say('web.recorded.how', { moment: moment(at), channel: label('web.letter.channel', channel) })}</p>
        {undoAskedAt === null && <p>{isOver ? say('web.recorded.over', { day: day(undoUntil.slice(0, 10), { weekday: false }) }) : say('web.recorded.until', { day: day(undoUntil.slice(0, 10)) })}</p>}
        {undoAskedAt !== null && settledAt === null && <p><strong>{say('web.recorded.asked', { moment: moment(undoAskedAt) })}</strong> {say('web.recorded.askedText')}</p>}
        {settledAt !== null && <p><strong>{say('web.recorded.settled', { moment: moment(settledAt) })}</strong> {settledHow ?? say('web.staff.wordsDeleted')}</p>}
      </div>
      {undoAskedAt === null && !isOver && <Act document={NotMeantSoDocument} input={{ id }} look="line">{say('web.recorded.notMeantSo')}<span className="hidden">: {name}</span></Act>}
    </>
  );
}
