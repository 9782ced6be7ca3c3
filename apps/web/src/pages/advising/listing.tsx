import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import type { AdviserAsIsFragment } from './advising.operations';
import { Consent } from './consent';
import { Thing } from './kept';

const purposes = ['LISTED_TO_MEMBERS', 'LISTED_PUBLICLY', 'SHARE_A_STORY'] as const;

/** Who may find one, and whether one's story may be shared. */
export function Listing({ adviser }: { readonly adviser: AdviserAsIsFragment }): ReactNode {
  const { say } = useWords();
  return (
    <Thing id="listing" title={say('web.advising.listing')} text={say('web.advising.listingText')}>
      <div>{purposes.map((purpose) => <Consent key={purpose} purpose={purpose} given={adviser.consents} label={say(`web.advising.consent.${purpose}`)} hint={say(`web.advising.consent.${purpose}.hint`)} />)}</div>
    </Thing>
  );
}
