import { useRef, type ReactNode } from 'react';
import { Button } from '../../../parts/button';
import { TextField, Tick, Wrong } from '../../../parts/field';
import { useWords } from '../../../words/use-words';

/** Where money comes from, as it is written down. */
export interface Funder {
  readonly name: string;
  /** As written; a number between 0 and 100. */
  readonly percent: string;
  readonly company: boolean;
}

interface FundersProps {
  readonly value: readonly Funder[];
  readonly onChange: (funders: readonly Funder[]) => void;
  readonly error: string | undefined;
}

/** Who pays for an organisation: one line each, with its share and whether it is a company. */
export function Funders({ value, onChange, error }: FundersProps): ReactNode {
  const { say } = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const put = (index: number, change: Partial<Funder>): void => { onChange(value.map((one, at) => (at === index ? { ...one, ...change } : one))); };
  const focus = (index: number): void => { requestAnimationFrame(() => box.current?.querySelector<HTMLInputElement>(`#check-funder-${index}`)?.focus()); };
  return (
    <fieldset id="check-funders" className="stack" tabIndex={-1} ref={box} aria-describedby="check-funders-hint">
      <legend>{say('web.check.funders')}</legend>
      <p className="hint soft" id="check-funders-hint">{say('web.check.fundersHint')}</p>
      {error !== undefined && <Wrong text={error} />}
      <ol className="funders">
        {value.map(({ name, percent, company }, index) => (
          <li key={index}>
            <TextField id={`check-funder-${index}`} label={say('web.check.funderName')} value={name} onChange={(text) => { put(index, { name: text }); }} />
            <TextField id={`check-funder-share-${index}`} label={say('web.check.funderShare')} type="number" min={0} max={100} value={percent} onChange={(text) => { put(index, { percent: text }); }} />
            <Tick label={say('web.check.funderCompany')} value={company} onChange={(is) => { put(index, { company: is }); }} />
            {value.length > 1 && <Button look="plain" onPress={() => {
              onChange(value.filter((_, at) => at !== index));
              focus(Math.max(0, index - 1));
            }}>{say('web.check.funderAway')}<span className="hidden"> {name}</span></Button>}
          </li>
        ))}
      </ol>
      <p><Button look="line" onPress={() => {
        onChange([...value, { name: '', percent: '', company: false }]);
        focus(value.length);
      }}>{say('web.check.funderAdd')}</Button></p>
    </fieldset>
  );
}
