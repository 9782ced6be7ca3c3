import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { Button } from '../../parts/button';
import { Note } from '../../parts/note';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import type { StepProps } from './candidates';
import { TakeInvitationBackDocument } from './candidates.operations';
import { TableSoFar } from './table-so-far';
import type { Sent } from './use-sending';

interface SentNowProps extends StepProps {
  readonly sent: readonly Sent[];
  /** Chooses the next ones. */
  readonly more: () => void;
}

/** What became of each: asked, with a way to take it back, or not, and why. */
export function SentNow({ data: { request }, before, wave, sent, more }: SentNowProps): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const done = sent.filter(({ errors }) => errors.length === 0);
  const refused = sent.filter(({ errors }) => errors.length > 0);
  return (
    <Page kind={say('web.candidates.title')} title={say('web.candidates.sent', { count: done.length })} before={before} lede={done.length > 0 ? say('web.candidates.sentLede') : undefined}>
      <div className="split">
        <div className="stack-l">
          {refused.length > 0 && (
            <Note title={say('web.candidates.refused', { count: refused.length })}>
              <ul className="bullets">{refused.map(({ one, errors }) => <li key={one.id}><strong className="plain">{one.name}.</strong> {errors.map(({ message }) => message).join(' ')}</li>)}</ul>
            </Note>
          )}
          {done.length > 0 && <ul className="lines plain-lines">{done.map((line) => <Line key={line.one.id} line={line} offers={wave.offers} answerBy={wave.answerBy} />)}</ul>}
          <div className="btns"><Link className="btn" to={to(`requests/${request.id}/invitations`)}>{say('web.candidates.toAsked')}</Link><Button look="line" onPress={more}>{say('web.candidates.more')}</Button></div>
        </div>
        <aside aria-label={say('web.candidates.tableName')}><TableSoFar request={request} /></aside>
      </div>
    </Page>
  );
}

function Line({ line: { one, handle }, offers, answerBy }: { readonly line: Sent; readonly offers: 'PLACE' | 'RESERVE'; readonly answerBy: string }): ReactNode {
  const { say, day } = useWords();
  const [isBack, setBack] = useState(false);
  return (
    <li>
      <div><h2>{one.name}</h2><p className="soft" role="status">{isBack ? say('web.candidates.isBack') : say(offers === 'PLACE' ? 'web.candidates.askedFor' : 'web.candidates.askedForReserve', { count: one.places, date: day(answerBy) })}</p></div>
      {!isBack && <Act document={TakeInvitationBackDocument} input={{ invitation: handle }} look="plain" then={() => { setBack(true); }}>{say('web.candidates.takeBack')}<span className="hidden"> {one.name}</span></Act>}
    </li>
  );
}
