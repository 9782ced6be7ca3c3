import { skipToken, useQuery } from '@apollo/client/react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { TextField, Wrong } from '../../parts/field';
import { useSettled } from '../../parts/use-settled';
import { useWords } from '../../words/use-words';
import { PeopleFoundDocument, type PeopleFoundQuery } from './organisation/organisation-to-check.operations';

type Found = PeopleFoundQuery['findPeople'][number];

/** Whom staff mean. */
export interface FoundPerson {
  readonly person: string;
  readonly name: string;
}

interface FindPersonProps {
  readonly label: string;
  readonly value: FoundPerson | undefined;
  readonly onChange: (person: FoundPerson | undefined) => void;
  readonly error?: string | undefined;
}

/** Finds one person by what they are called here. Whoever is chosen stands in its place, and can be chosen anew. */
export function FindPerson({ label, value, onChange, error }: FindPersonProps): ReactNode {
  const { say } = useWords();
  const [name, setName] = useState('');
  const wanted = useSettled(name.trim());
  const { data } = useQuery(PeopleFoundDocument, wanted.length < 2 ? skipToken : { variables: { name: wanted }, fetchPolicy: 'network-only' });
  const id = useId();
  if (value !== undefined) {
    return (
      <div className="field">
        <p className="label" id={id}>{label}</p>
        <p className="picked"><strong>{value.name}</strong> <Button look="plain" onPress={() => { onChange(undefined); }}>{say('web.people.another')}</Button></p>
      </div>
    );
  }
  const found = wanted.length < 2 ? undefined : data?.findPeople;
  return (
    <div className="stack">
      <TextField id={id} label={label} hint={say('web.people.hint')} type="search" autoComplete="off" value={name} onChange={setName} />
      {error !== undefined && <Wrong text={error} />}
      <p role="status" className="soft small">{found === undefined ? '' : say('web.people.found', { count: found.length })}</p>
      {found !== undefined && found.length > 0 && <ul className="offered">{found.map((one) => <li key={one.person}><button type="button" className="linklike" onClick={() => { onChange({ person: one.person, name: one.name }); }}><As one={one} /></button></li>)}</ul>}
    </div>
  );
}

function As({ one: { name, adviser, answersFor } }: { readonly one: Found }): ReactNode {
  const { say, list } = useWords();
  const roles = [...(adviser ? [say('term.advisor')] : []), ...(answersFor.length > 0 ? [say('web.people.answersFor', { names: list(answersFor) })] : [])];
  return <>{name}<small>{roles.join(' · ')}</small></>;
}
