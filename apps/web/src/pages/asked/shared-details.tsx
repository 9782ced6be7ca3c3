import { useLazyQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words/use-words';
import { SharedWithMeDocument } from './asked.operations';

/** What one person shared with whoever reads, asked for one at a time (R-CON-08). */
export function SharedDetails({ place, name }: { readonly place: string; readonly name: string }): ReactNode {
  const { say } = useWords();
  const [look, { data, loading, error }] = useLazyQuery(SharedWithMeDocument, { fetchPolicy: 'no-cache' });
  if (!data && !error) return <Button look="plain" isBusy={loading} busyText={say('web.parts.fetching')} onPress={() => { void look({ variables: { place } }).catch(() => undefined); }}>{say('web.asked.howToReach')}<span className="hidden">: {name}</span></Button>;
  const { email, telephone } = data?.sharedContact ?? {};
  return (
    <div role="status" className="reach">
      {email != null && <p><a href={`mailto:${email}`}>{email}</a></p>}
      {telephone != null && <p><a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone}</a></p>}
      {email == null && telephone == null && <p className="soft">{say('web.asked.nothingShared')}</p>}
    </div>
  );
}
