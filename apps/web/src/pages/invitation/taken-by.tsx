import type { ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { TakeOnInvitationDocument } from './invitation.operations';

/** Who of the organisation is on it; the asking side does not see it (R-INV-14). */
export function TakenBy({ invitation, takenBy }: { readonly invitation: string; readonly takenBy: string | null }): ReactNode {
  const { say } = useWords();
  const { session } = useHere();
  const change = useChange(TakeOnInvitationDocument);
  if (takenBy !== null) return <p className="small">{say('web.invitation.takenBy', { name: takenBy })}</p>;
  return (
    <div>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p className="small soft">{say('web.invitation.takeOnHint')}</p>
      <p><Button look="plain" isBusy={change.isBusy} onPress={() => { void change.run({ invitation, name: session?.name ?? '' }); }}>{say('web.invitation.takeOn')}</Button></p>
    </div>
  );
}
