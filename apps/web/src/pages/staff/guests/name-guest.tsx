import { useState, type ReactNode } from 'react';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { errorOf } from '../../../parts/problems';
import { useWords } from '../../../words/use-words';
import { SavedLine } from '../../../writing/saved-line';
import { Unsent } from '../../../writing/unsent';
import { FindPerson, type FoundPerson } from '../find-person';
import type { StaffCaseKind } from '../staff.operations';
import { NameGuestReviewerDocument } from './guests.operations';

interface NameGuestProps {
  readonly kind: StaffCaseKind;
  readonly about: string;
  readonly close: () => void;
}

interface Written {
  readonly person?: FoundPerson | undefined;
  readonly reason: string;
}

/** No coordinator can decide: somebody without a tie does, in this case only, for a reason (R-STF-04). */
export function NameGuest({ kind, about, close }: NameGuestProps): ReactNode {
  const { say } = useWords();
  const [isTried, setTried] = useState(false);
  return (
    <Unsent<Written> form={`guest/${about}`} begun={{ reason: '' }} takesFocus>{({ draft: { person, reason }, set, kept, sent }) => (
      <Form document={NameGuestReviewerDocument} deed={say('web.guest.name')} done={() => { sent(); close(); }} cancel={close}
        ready={() => {
          setTried(true);
          return person !== undefined;
        }}
        input={() => ({ kind, about, person: person?.person ?? '', reason: reason.trim() === '' ? null : reason })}>
        {(errors) => (
          <div className="stack-l">
            <FindPerson label={say('web.guest.who')} value={person} onChange={(found) => { set({ person: found }); }} error={isTried && !person ? say('web.people.lacks') : errorOf(errors, 'person')} />
            <TextField id={`guest-${about}-reason`} label={say('web.suspension.why')} hint={say('web.guest.whyHint')} rows={4} value={reason} onChange={(text) => { set({ reason: text }); }} error={errorOf(errors, 'reason')} />
            <SavedLine kept={kept} isOwn />
          </div>
        )}
      </Form>
    )}</Unsent>
  );
}
