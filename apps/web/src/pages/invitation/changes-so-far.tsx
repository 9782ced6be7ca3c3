import type { ReactNode } from 'react';
import { Note } from '../../parts/note';
import { useWords } from '../../words/use-words';
import { Difference } from './difference';
import type { InvitationQuery } from './invitation.operations';
import { Part } from './read-request';

/** What the reader's side has suggested, old and new side by side, and what came of it. */
export function ChangesSoFar({ invitation: { changes, request } }: { readonly invitation: InvitationQuery['invitation'] }): ReactNode {
  const { say, moment } = useWords();
  if (changes.length === 0) return null;
  return (
    <Part id="changes" title={say('web.invitation.changesSoFar')}>
      {changes.map(({ id, wish, whoElse, because, outcome, reply, proposedAt, answerUntil }) => (
        <article key={id} className="card stack">
          <p className="small soft">{moment(proposedAt)}</p>
          {wish && <Difference form={request.form} wish={wish} whoElse={whoElse} />}
          {because !== null && <p>{because}</p>}
          <Note title={outcome === null ? say('web.invitation.outcome.waiting', { when: moment(answerUntil) }) : say(`web.invitation.outcome.${outcome}`)}>{reply !== null && <p>{reply}</p>}</Note>
        </article>
      ))}
    </Part>
  );
}
