import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { TextField } from '../../parts/field';
import { NoSideEffects } from '../../parts/no-side-effects';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { SayAccessDocument, type AdviserAsIsFragment } from './advising.operations';
import { Consent } from './consent';
import { Kept, Thing } from './kept';

/** What one needs to take part, never why; with a consent of its own. */
export function Access({ adviser }: { readonly adviser: AdviserAsIsFragment }): ReactNode {
  const { say } = useWords();
  const change = useChange(SayAccessDocument);
  const [access, setAccess] = useState(adviser.access ?? '');
  return (
    <Thing id="access" title={say('term.access')} text={say('web.advising.accessText')}>
      <Consent purpose="ACCESS_NEEDS" given={adviser.consents} label={say('web.advising.accessConsent')} hint={say('web.advising.accessConsentHint')} />
      {adviser.consents.includes('ACCESS_NEEDS') && (
        <Kept change={change} input={{ access }}>
          <TextField label={say('web.advising.accessField')} rows={3} value={access} onChange={setAccess} error={errorOf(change.errors, 'access')} />
          <NoSideEffects />
        </Kept>
      )}
    </Thing>
  );
}
