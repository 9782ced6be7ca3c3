import type { ReactNode } from 'react';
import { useHere } from '../../../shell/here';
import { useWords } from '../../../words/use-words';
import type { ActsRecordedQuery } from './on-behalf.operations';

export type Act = ActsRecordedQuery['recordedByStaff'][number];

/** What the person is told: what was recorded, when and how, and how to undo it. Neither names nor illnesses: a letter may be read by others. */
export function Letter({ act: { what, channel, at, undoUntil } }: { readonly act: Act }): ReactNode {
  const { say, day, label } = useWords();
  const { networkName } = useHere();
  return (
    <blockquote className="letter stack">
      <p>{say('web.letter.what', { what: label('web.recorded.what', what), day: day(at.slice(0, 10)), channel: label('web.letter.channel', channel) })}</p>
      <p>{say('web.letter.undo', { day: day(undoUntil.slice(0, 10)) })}</p>
      <p className="soft">{say('web.letter.from', { network: networkName })}</p>
    </blockquote>
  );
}
