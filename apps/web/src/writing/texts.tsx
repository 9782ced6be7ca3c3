import type { ReactNode } from 'react';
import { TextField } from '../parts/field';
import { useWords } from '../words/use-words';
import { longSentences } from './draft';
import { Optional } from '../parts/optional';

interface ProseProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | null | undefined;
  readonly most: number;
  readonly rows?: number;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly onChange: (value: string) => void;
}

/** A text of the form. Sentences that are hard to read are shown to the writer only. */
export function Prose({ id, label, hint, value, most, rows = 4, error, isOptional = false, onChange }: ProseProps): ReactNode {
  const { say } = useWords();
  const text = value ?? '';
  const long = longSentences(text);
  return (
    <div className="stack">
      <TextField id={id} label={isOptional ? <Optional>{label}</Optional> : label} hint={hint} rows={rows} most={most} value={text} onChange={onChange} error={error} />
      {long.length > 0 && <div className="visually-calm" role="status"><p className="small">{say('web.writing.long', { count: long.length })}</p><ul className="small soft">{long.map((sentence) => <li key={sentence}>“{sentence.split(/\s+/).slice(0, 8).join(' ')} …”</li>)}</ul></div>}
    </div>
  );
}

/** A short text without line breaks. With `rows` all of it is seen while it is written. */
export function Line({ id, label, hint, value, error, most, rows, onChange, isOptional = false }: ProseProps): ReactNode {
  return <TextField id={id} label={isOptional ? <Optional>{label}</Optional> : label} hint={hint} most={most} {...(rows !== undefined && { rows })} value={value ?? ''} onChange={(text) => { onChange(text.replace(/\s*\n\s*/g, ' ')); }} error={error} />;
}
