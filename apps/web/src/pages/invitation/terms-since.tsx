import type { ReactNode } from 'react';
import { Tick } from '../../parts/field';
import { Note } from '../../parts/note';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { Difference } from './difference';
import type { InvitationQuery } from './invitation.operations';

interface TermsSinceProps {
  readonly since: NonNullable<InvitationQuery['invitation']['termsSinceSuggestion']>;
  readonly hasRead: boolean;
  readonly read: (hasRead: boolean) => void;
  readonly error?: string | undefined;
}

/** The terms have changed since changes were suggested: old and new side by side, and a yes that knows them (R-CHG-06). */
export function TermsSince({ since: { toAgree, before, after }, hasRead, read, error }: TermsSinceProps): ReactNode {
  const { say, label, list } = useWords();
  return (
    <div className="stack">
      <Note title={say('web.invitation.since')}><p>{say('web.invitation.sinceText', { parts: list(toAgree.map((part) => label('web.revise.part', codeOf(part)))) })}</p></Note>
      <Difference form={before} wish={after} />
      <Tick id="terms" label={say('web.invitation.sinceRead')} value={hasRead} onChange={read} error={error} />
    </div>
  );
}
