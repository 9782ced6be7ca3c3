import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { OneOf, TextField } from '../../parts/field';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { HowManyAtATimeDocument, HowOftenAndWhereDocument, type AdviserAsIsFragment, type HowOften, type TakesPart } from './advising.operations';
import { Kept, Thing } from './kept';
import { HowOftenField } from './profile-fields';

const wheres = ['REMOTE', 'IN_OWN_COUNTRY', 'ANYWHERE'] as const satisfies readonly TakesPart[];

/** How often, where, and how many invitations at a time. Nobody is told (R-ADV-09). */
export function Availability({ adviser, limit }: { readonly adviser: AdviserAsIsFragment; readonly limit: number }): ReactNode {
  const { say } = useWords();
  const available = useChange(HowOftenAndWhereDocument);
  const limiting = useChange(HowManyAtATimeDocument);
  const [howOften, setHowOften] = useState<HowOften>(adviser.howOften ?? 'FEW_TIMES_A_YEAR');
  const [takesPart, setTakesPart] = useState<TakesPart>(adviser.takesPart ?? 'REMOTE');
  const [most, setMost] = useState(String(limit));
  return (
    <Thing id="when" title={say('term.contactLimit')} text={say('web.advising.whenText')}>
      <Kept change={available} input={{ howOften, takesPart }}>
        <HowOftenField value={howOften} onChange={setHowOften} />
        <OneOf label={say('web.advising.where')} options={wheres.map((value) => ({ value, label: say(`web.advising.where.${value}`) }))} value={takesPart} onChange={setTakesPart} />
      </Kept>
      <Kept change={limiting} input={{ limit: Number(most) }}>
        <TextField id="limit" type="number" min={1} max={50} label={say('web.advising.limit')} hint={say('web.advising.limitHint')} value={most} onChange={setMost} error={errorOf(limiting.errors, 'limit')} />
      </Kept>
    </Thing>
  );
}
