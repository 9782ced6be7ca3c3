import { useQuery } from '@apollo/client/react';
import { useId, type ReactNode } from 'react';
import { ChoicesDocument } from '../../parts/choices.operations';
import { useWords } from '../../words/use-words';
import { organisationKinds } from './kinds';

/** Whom one looks for; an empty text narrows nothing. */
export interface Wanted {
  readonly search: string;
  readonly kind: string;
  readonly condition: string;
  readonly country: string;
  readonly status: string;
}

export const anybody: Wanted = { search: '', kind: '', condition: '', country: '', status: '' };

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The filters as one sentence, each of its words a choice. */
export function FilterSentence({ wanted, onChange }: { readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void }): ReactNode {
  const { say, label } = useWords();
  const { data } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  const named = (choices: readonly { readonly code: string; readonly name: string }[] | undefined): readonly Choice[] => (choices ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const set = (part: keyof Wanted) => (value: string): void => { onChange({ ...wanted, [part]: value }); };
  return (
    <div role="group" aria-label={say('web.organisations.narrow')} className="filters">
      <Word before={say('web.organisations.narrow')} means={say('web.organisations.filter.kind')} any={say('web.organisations.anyKind')} value={wanted.kind} onChange={set('kind')} from={organisationKinds.map(({ value, code }) => ({ value, label: label('value.organisationKind', code) }))} />
      <Word before={say('web.organisations.filter.condition')} any={say('web.organisations.anyCondition')} value={wanted.condition} onChange={set('condition')} from={named(data?.conditions)} />
      <Word before={say('web.organisations.filter.country')} any={say('web.organisations.anyCountry')} value={wanted.country} onChange={set('country')} from={named(data?.countries)} />
      <Word means={say('web.organisations.filter.status')} any={say('web.organisations.anyStatus')} value={wanted.status} onChange={set('status')} from={[{ value: 'VERIFIED', label: label('status.organisation', 'verified') }, { value: 'LISTED', label: label('status.organisation', 'listed') }]} />
    </div>
  );
}

interface WordProps {
  /** What the sentence says before it. */
  readonly before?: string;
  /** What is chosen, for whoever does not see the sentence around it. */
  readonly means?: string;
  readonly any: string;
  readonly value: string;
  readonly from: readonly Choice[];
  readonly onChange: (value: string) => void;
}

function Word({ before, means, any, value, from, onChange }: WordProps): ReactNode {
  const id = useId();
  return (
    <span className="word">
      <label htmlFor={id} className={before === undefined ? 'hidden' : undefined}>{before}{means !== undefined && <span className="hidden"> {means}</span>}</label>
      <select id={id} value={value} onChange={(event) => { onChange(event.target.value); }}>
        <option value="">{any}</option>
        {value !== '' && !from.some((choice) => choice.value === value) && <option value={value}>…</option>}
        {from.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    </span>
  );
}
