import { useQuery } from '@apollo/client/react';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { WordsToChooseFromDocument } from './advising.operations';
import { Optional } from '../../parts/optional';

/** Where one lives: only to know which meetings are near. */
export function Countries({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const { say } = useWords();
  const { data } = useQuery(WordsToChooseFromDocument);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}><Optional>{say('web.advising.country')}</Optional></label>
      <p className="hint" id={`${id}-hint`}>{say('web.advising.countryHint')}</p>
      <select id={id} aria-describedby={`${id}-hint`} value={value} onChange={({ target }) => { onChange(target.value); }}>
        <option value="">{say('web.advising.notSaid')}</option>
        {(data?.countries ?? []).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    </div>
  );
}
