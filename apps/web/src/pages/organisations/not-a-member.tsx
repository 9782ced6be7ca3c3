import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../api/use-change';
import { AskFirst } from '../../parts/ask-first';
import { Button } from '../../parts/button';
import { Note } from '../../parts/note';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { ShownOrganisation } from './organisation-facts';
import { AskForRemovalDocument, type AskForRemovalMutation, type OrganisationInput } from './organisation.operations';

/** An entry that a registry knows and that never asked to be here: what that means, and how to set it right. */
export function NotAMember({ organisation: { id, viewerCanClaim, viewerCanAskForRemoval }, isSignedIn }: { readonly organisation: ShownOrganisation; readonly isSignedIn: boolean }): ReactNode {
  const { say } = useWords();
  const { to, signIn } = useHere();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const removal = useChange<AskForRemovalMutation, OrganisationInput>(AskForRemovalDocument);
  const ask = async (): Promise<void> => {
    const done = await removal.run({ organisation: id });
    setOpen(false);
    setDone(done);
  };
  return (
    <section aria-labelledby="member" className="stack">
      <h2 id="member" className="hidden">{say('status.organisation.listed')}</h2>
      <Note title={say('web.organisation.notAMember')}><p>{say('web.organisation.notAMemberText')}</p></Note>
      <Problems errors={removal.errors} isUnreachable={removal.isUnreachable} />
      {isDone && <p role="status"><strong>{say('web.organisation.removalAsked')}</strong></p>}
      <div className="btns">
        {viewerCanClaim ? <Link className="btn line" to={to(`organisations/${id}/claim`)}>{say('web.organisation.claim')}</Link> : !isSignedIn && <Button look="line" onPress={signIn}>{say('web.organisation.signInToClaim')}</Button>}
        {viewerCanAskForRemoval && !isDone && <Button look="plain" onPress={() => { setOpen(true); }}>{say('web.organisation.wrong')}</Button>}
      </div>
      <AskFirst isOpen={isOpen} close={() => { setOpen(false); }} title={say('web.organisation.removalTitle')} deed={say('web.organisation.removalDeed')} act={() => { void ask(); }} isBusy={removal.isBusy}>
        <p>{say('web.organisation.removalText')}</p>
      </AskFirst>
    </section>
  );
}
