import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { TextField } from '../../parts/field';
import { useWords } from '../../words/use-words';
import { ConditionsNamedDocument, type AdviserAsIsFragment } from './advising.operations';

type Condition = AdviserAsIsFragment['conditions'][number];

/** Conditions are found by part of a name, and added and taken away one by one. */
export function ChooseConditions({ chosen, onChange }: { readonly chosen: readonly Condition[]; readonly onChange: (chosen: readonly Condition[]) => void }): ReactNode {
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const { data } = useQuery(ConditionsNamedDocument, search.trim().length > 1 ? { variables: { search } } : skipToken);
  const found = search.trim().length > 1 ? (data?.conditions ?? []).filter(({ code }) => !chosen.some((one) => one.code === code)) : [];
  return (
    <div className="stack">
      <ul className="chosen" aria-label={say('web.advising.chosen')}>
        {chosen.map((condition) => <li key={condition.code}>{condition.name} <button type="button" className="linklike" onClick={() => { onChange(chosen.filter(({ code }) => code !== condition.code)); }}>{say('web.advising.takeAway')}<span className="hidden"> {condition.name}</span></button></li>)}
      </ul>
      <TextField label={say('web.advising.search')} hint={say('web.advising.searchHint')} type="search" value={search} onChange={setSearch} />
      <p role="status" className="small soft">{search.trim().length > 1 && data ? say('web.advising.found', { count: found.length }) : ''}</p>
      <ul className="plainlist">
        {found.map((condition) => <li key={condition.code}><button type="button" className="linklike" onClick={() => { onChange([...chosen, condition]); setSearch(''); }}>{say('web.advising.add', { name: condition.name })}</button></li>)}
      </ul>
    </div>
  );
}
