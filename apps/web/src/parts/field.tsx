import { useId, type ReactNode } from 'react';

interface FieldProps {
  readonly label: ReactNode;
  /** Why it is asked, or what helps to answer. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** The id by which an error summary leads here. */
  readonly id?: string;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Most characters; shown as what is left once little is. */
  readonly most?: number;
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'number' | 'date' | 'search' | 'url';
  readonly autoComplete?: string;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly lang?: string;
}

/** A question that is answered in words: label, hint, error, then the field. */
export function TextField({ value, onChange, most, rows, type = 'text', error, hint, label, id: given, ...rest }: TextProps): ReactNode {
  const made = useId();
  const id = given ?? made;
  const parts = { hint: `${id}-hint`, error: `${id}-error`, left: `${id}-left` };
  const left = most === undefined ? undefined : most - value.length;
  const described = [hint !== undefined && parts.hint, error !== undefined && parts.error, left !== undefined && left < 40 && parts.left].filter(Boolean).join(' ');
  const shared = { id, value, ...(described !== '' && { 'aria-describedby': described }), ...(error !== undefined && { 'aria-invalid': true }), ...rest };
  return (
    <div className={error === undefined ? 'field' : 'field bad'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p className="hint" id={parts.hint}>{hint}</p>}
      {error !== undefined && <Wrong id={parts.error} text={error} />}
      {rows === undefined
        ? <input type={type} {...shared} onChange={(event) => { onChange(event.target.value); }} />
        : <textarea rows={rows} {...shared} onChange={(event) => { onChange(event.target.value); }} />}
      {left !== undefined && left < 40 && <p className="counter" id={parts.left} role="status">{left}</p>}
    </div>
  );
}

/** What is wrong, beside what it is wrong with. */
export function Wrong({ id, text }: { readonly id?: string; readonly text: string }): ReactNode {
  return (
    <p className="err" {...(id !== undefined && { id })}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2.5l8 15H2z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" /><path d="M10 8v4.5M10 14.5v.6" stroke="currentColor" strokeWidth="2" strokeLinecap="round" /></svg>
      {text}
    </p>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoicesProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
}

/** More options than this stand in two columns where there is room. */
const LONG = 8;

/** One of several. Nothing is chosen beforehand. */
export function OneOf<Value extends string>({ label, hint, error, id: given, options, value, onChange }: ChoicesProps<Value> & { readonly value: Value | undefined; readonly onChange: (value: Value) => void }): ReactNode {
  const made = useId();
  const id = given ?? made;
  return (
    <Group id={id} label={label} hint={hint} error={error} isLong={options.length > LONG}>
      {options.map((option) => (
        <Choice key={option.value} option={option}><input type="radio" name={id} value={option.value} checked={value === option.value} onChange={() => { onChange(option.value); }} /></Choice>
      ))}
    </Group>
  );
}

/** As many of several as one likes. */
export function SomeOf<Value extends string>({ label, hint, error, id: given, options, value, onChange }: ChoicesProps<Value> & { readonly value: readonly Value[]; readonly onChange: (value: readonly Value[]) => void }): ReactNode {
  const made = useId();
  return (
    <Group id={given ?? made} label={label} hint={hint} error={error} isLong={options.length > LONG}>
      {options.map((option) => (
        <Choice key={option.value} option={option}><input type="checkbox" checked={value.includes(option.value)} onChange={({ target }) => { onChange(target.checked ? [...value, option.value] : value.filter((other) => other !== option.value)); }} /></Choice>
      ))}
    </Group>
  );
}

/** One thing that is so or not. */
export function Tick({ label, hint, error, id: given, value, onChange }: FieldProps & { readonly value: boolean; readonly onChange: (value: boolean) => void }): ReactNode {
  const made = useId();
  const id = given ?? made;
  return (
    <div>
      {error !== undefined && <Wrong id={`${id}-error`} text={error} />}
      <Choice option={{ value: id, label, hint }}><input id={id} type="checkbox" checked={value} {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })} onChange={({ target }) => { onChange(target.checked); }} /></Choice>
    </div>
  );
}

function Group({ id, label, hint, error, isLong, children }: { readonly isLong: boolean; readonly id: string; readonly label: ReactNode; readonly hint: ReactNode; readonly error: string | undefined; readonly children: ReactNode }): ReactNode {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} {...(described !== '' && { 'aria-describedby': described })}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint soft" id={`${id}-hint`}>{hint}</p>}
      {error !== undefined && <Wrong id={`${id}-error`} text={error} />}
      {isLong ? <div className="in-two">{children}</div> : children}
    </fieldset>
  );
}

function Choice({ option: { label, hint }, children }: { readonly option: Option<string>; readonly children: ReactNode }): ReactNode {
  return <label className="choice">{children}<span>{label}{hint !== undefined && <small>{hint}</small>}</span></label>;
}
