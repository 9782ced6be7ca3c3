import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Tick } from '../../parts/field';
import { useWords } from '../../words/use-words';
import { ReviseAdviserDocument, type AdviserAsIsFragment } from './advising.operations';
import { Countries } from './countries';
import { Kept, Thing } from './kept';
import { ProfileFields, type Profile } from './profile-fields';

/** What one is called, likes to do, speaks, and where one lives. */
export function Revise({ adviser }: { readonly adviser: AdviserAsIsFragment }): ReactNode {
  const { say } = useWords();
  const change = useChange(ReviseAdviserDocument);
  const [profile, setProfile] = useState<Profile>({ name: adviser.name ?? '', languages: adviser.languages.map(({ code }) => code), openTo: adviser.openTo });
  const [country, setCountry] = useState(adviser.country?.code ?? '');
  const [bringsSupporter, setBrings] = useState(adviser.bringsSupporter);
  return (
    <Thing id="you" title={say('web.advising.you')}>
      <Kept change={change} input={{ ...profile, bringsSupporter, ...(country !== '' && { country }) }}>
        <ProfileFields profile={profile} change={(some) => { setProfile({ ...profile, ...some }); }} errors={change.errors} />
        <Countries value={country} onChange={setCountry} />
        <Tick label={say('web.advising.supporter')} hint={say('web.advising.supporterHint')} value={bringsSupporter} onChange={setBrings} />
      </Kept>
    </Thing>
  );
}
