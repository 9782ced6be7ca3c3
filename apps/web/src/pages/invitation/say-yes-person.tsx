import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { useOrganisation } from '../../parts/organisation-name';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { Answering } from './answering';
import { TakePartDocument, type InvitationQuery, type RequestToReadFragment } from './invitation.operations';
import { TakePartForm } from './take-part-form';
import { TermsSince } from './terms-since';

interface SayYesForYourselfProps {
  readonly invitation: string;
  readonly asker: string;
  readonly form: RequestToReadFragment['form'];
  /** What is new since they suggested changes. */
  readonly since: InvitationQuery['invitation']['termsSinceSuggestion'];
  readonly back: () => void;
}

/** An adviser's own yes. It is a place at once. */
export function SayYesForYourself({ invitation, asker, form, since, back }: SayYesForYourselfProps): ReactNode {
  const { say } = useWords();
  const { isPublicBody } = useOrganisation(asker);
  const { run, ...change } = useChange(TakePartDocument);
  const [hasRead, setRead] = useState(false);
  return (
    <Answering title={say('term.accept')} back={back}>
      {since && <TermsSince since={since} hasRead={hasRead} read={setRead} error={errorOf(change.errors, 'terms')} />}
      <TakePartForm form={form} isPublicBody={isPublicBody} {...change} send={(yes) => { void run({ ...yes, invitation, ...(since && hasRead && { terms: since.revision }) }).then((done) => { if (done) back(); }); }} />
    </Answering>
  );
}
