import type { ReactNode } from 'react';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { daysUntil } from '../../words/now';
import { useWords, type Speech } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { AgreementSays, answersLeft } from './agreement';
import type { Table, Viewer } from './at-table';
import { AgreeToGoOnDocument, ObjectToGoingOnDocument } from './partnership.operations';
import { Ring } from './ring';
import { Optional } from '../../parts/optional';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

type Review = NonNullable<Table['review']>;
type Said = Review['said'];

/** What has no last day is looked through together: how it has gone, and whether both sides go on. */
export function LookingThrough({ table, viewer }: Props): ReactNode {
  const words = useWords();
  const { say, day } = words;
  const { review, reviewsHeld } = table;
  if (review === null && reviewsHeld.length === 0) return null;
  return (
    <Part id="look-through" title={say(review === null ? 'web.partnership.lookedThrough' : 'web.partnership.lookThrough')} lede={review !== null && say('web.partnership.lookThroughText', { months: table.reviewEveryMonths ?? 12 })}>
      {review !== null && <Next review={review} table={table} viewer={viewer} />}
      {reviewsHeld.map(({ on, said }) => (
        <div key={on} className="stack-s">
          <h3>{say('web.partnership.lookedThroughOn', { date: day(on) })}</h3>
          <p className="small soft">{say('web.partnership.bothGoOn')}</p>
          <Words said={said} />
        </div>
      ))}
    </Part>
  );
}

function Next({ review, table, viewer }: Props & { readonly review: Review }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { agreement } = review;
  const isRunning = table.status === 'ACTIVE' || table.status === 'PAUSED';
  const speaks = viewer.speaks && isRunning;
  // The rest of a side can say how it has gone also when the side has agreed.
  const saidBefore = [...agreement.saidYes, ...agreement.objections.map(({ person }) => person)];
  const canYes = speaks && !agreement.saidYes.some(({ you }) => you);
  const canObject = speaks && answersLeft({ agreement, viewer }).objection;
  const input = { partnership: table.id, review: review.number };
  return (
    <ul className="goals"><li>
      <Ring agreed={agreement.agreedSides} />
      <div className="stack">
        <p>{whenOf(review, words)}</p>
        {(review.due || saidBefore.length > 0) && <AgreementSays table={table} agreement={agreement} />}
        <Words said={review.said} />
        {saidBefore.length > 0 && <p className="small soft">{say('web.partnership.lookThroughWaits')}</p>}
        {(canYes || canObject) && (
          <div className="btns">
            {canYes && <Opens label={say('web.partnership.goesOnDeed')}>{(close) => <GoesOn input={input} close={close} />}</Opens>}
            {canObject && <Opens look="plain" label={say('web.partnership.notAsItIs')}>{(close) => <NotAsItIs input={input} close={close} />}</Opens>}
          </div>
        )}
      </div>
    </li></ul>
  );
}

/** Until when, while that day lies ahead; nothing says that it is late. */
function whenOf({ by, due }: Review, { say, day }: Speech): string {
  if (!due) return say('web.partnership.lookThroughNext', { date: day(by) });
  return daysUntil(by) >= 0 ? say('web.partnership.lookThroughDue', { date: day(by) }) : say('web.partnership.lookThroughLate');
}

/** What people have said of how it goes, each with their name. */
function Words({ said }: { readonly said: Said }): ReactNode {
  const { say } = useWords();
  const written = said.flatMap(({ person, how }) => (how === null ? [] : [{ person, how }]));
  if (written.length === 0) return null;
  return <ul className="stack-s">{written.map(({ person, how }) => <li key={person.id ?? person.name}>{say('web.partnership.said', { name: person.name, text: how })}</li>)}</ul>;
}

interface WishProps {
  readonly input: { readonly partnership: string; readonly review: number };
  readonly close: () => void;
}

function GoesOn({ input, close }: WishProps): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`goes-on/${input.review}/${input.partnership}`} document={AgreeToGoOnDocument} input={(how) => ({ ...input, how: how === '' ? null : how })} deed={say('web.partnership.goesOnDeed')} done={close} cancel={close}
      field={{ id: 'review-how', label: <Optional>{say('web.partnership.howItGoes')}</Optional>, hint: say('web.partnership.howItGoesHint'), rows: 3, most: 1200 }} under={<NoSideEffects />} />
  );
}

function NotAsItIs({ input, close }: WishProps): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`not-as-it-is/${input.review}/${input.partnership}`} document={ObjectToGoingOnDocument} input={(reason) => ({ ...input, reason: reason === '' ? null : reason })} deed={say('web.partnership.notAsItIs')} done={close} cancel={close}
      field={{ id: 'review-reason', label: <Optional>{say('web.partnership.whatDifferent')}</Optional>, hint: say('web.partnership.notAsItIsText'), rows: 3, most: 1200 }} under={<NoSideEffects />} />
  );
}
