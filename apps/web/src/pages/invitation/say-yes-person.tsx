import type { ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { useOrganisation } from '../../parts/organisation-name';
import { useWords } from '../../words/use-words';
import { Answering } from './answering';
import { TakePartDocument, type RequestToReadFragment } from './invitation.operations';
import { TakePartForm } from './take-part-form';

interface SayYesForYourselfProps {
  readonly invitation: string;
  readonly asker: string;
  readonly form: RequestToReadFragment['form'];
  readonly back: () => void;
}

/** An adviser's own yes. It is a place at once. */
export function SayYesForYourself({ invitation, asker, form, back }: SayYesForYourselfProps): ReactNode {
  const { say } = useWords();
  const { isPublicBody } = useOrganisation(asker);
  const { run, ...change } = useChange(TakePartDocument);
  return (
    <Answering title={say('term.accept')} back={back}>
      <TakePartForm form={form} isPublicBody={isPublicBody} {...change} send={(yes) => { void run({ ...yes, invitation }).then((done) => { if (done) back(); }); }} />
    </Answering>
  );
}
