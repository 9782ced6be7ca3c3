import { skipToken, useQuery } from '@apollo/client/react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../../parts/button';
import { TextField, Wrong } from '../../../parts/field';
import { useSettled } from '../../../parts/use-settled';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { OrganisationsToNameDocument } from './interests.operations';

export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
}

interface FindOrganisationProps {
  readonly label: string;
  readonly value: FoundOrganisation | undefined;
  readonly onChange: (organisation: FoundOrganisation | undefined) => void;
  readonly error?: string | undefined;
}

/** Finds one organisation by its name. */
export function FindOrganisation({ label, value, onChange, error }: FindOrganisationProps): ReactNode {
  const { say, label: word } = useWords();
  const [name, setName] = useState('');
  const wanted = useSettled(name.trim());
  const { data } = useQuery(OrganisationsToNameDocument, wanted.length < 2 ? skipToken : { variables: { search: wanted } });
  const id = useId();
  if (value !== undefined) return <div className="field"><p className="label">{label}</p><p className="picked"><strong>{value.name}</strong> <Button look="plain" onPress={() => { onChange(undefined); }}>{say('web.interests.another')}</Button></p></div>;
  const found = wanted.length < 2 ? undefined : data?.organisations.edges.map(({ node }) => node);
  return (
    <div className="stack">
      <TextField id={id} label={label} hint={say('web.people.hint')} type="search" autoComplete="off" value={name} onChange={setName} />
      {error !== undefined && <Wrong text={error} />}
      <p role="status" className="soft small">{found === undefined ? '' : say('web.parts.found', { count: found.length })}</p>
      {found !== undefined && found.length > 0 && <ul className="offered">{found.map((one) => <li key={one.id}><button type="button" className="linklike" onClick={() => { onChange({ id: one.id, name: one.name }); }}>{one.name}<small>{[one.kind && word('value.organisationKind', codeOf(one.kind)), one.place].filter((part) => part !== null && part !== '').join(' · ')}</small></button></li>)}</ul>}
    </div>
  );
}
