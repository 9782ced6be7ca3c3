import { useState, type ReactNode } from 'react';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { errorOf } from '../../../parts/problems';
import { useWords } from '../../../words/use-words';
import { FindPerson, type FoundPerson } from '../find-person';
import type { StaffCaseKind } from '../staff.operations';
import { NameGuestReviewerDocument } from './guests.operations';

interface NameGuestProps {
  readonly kind: StaffCaseKind;
  readonly about: string;
  readonly close: () => void;
}

/** No coordinator can decide: somebody without a tie does, in this case only, for a reason (R-STF-04). */
export function NameGuest({ kind, about, close }: NameGuestProps): ReactNode {
  const { say } = useWords();
  const [person, setPerson] = useState<FoundPerson>();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  return (
    <Form document={NameGuestReviewerDocument} deed={say('web.guest.name')} done={close} cancel={close}
      ready={() => {
        setTried(true);
        return person !== undefined;
      }}
      input={() => ({ kind, about, person: person?.person ?? '', reason: reason.trim() === '' ? null : reason })}>
      {(errors) => (
        <div className="stack-l">
          <FindPerson label={say('web.guest.who')} value={person} onChange={setPerson} error={isTried && !person ? say('web.people.lacks') : errorOf(errors, 'person')} />
          <TextField id={`guest-${about}-reason`} label={say('web.suspension.why')} hint={say('web.guest.whyHint')} rows={4} value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />
        </div>
      )}
    </Form>
  );
}
