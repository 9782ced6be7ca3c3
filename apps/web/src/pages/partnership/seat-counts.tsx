import type { ReactNode } from 'react';
import { TextField, Wrong } from '../../parts/field';
import { useWords } from '../../words/use-words';

/** How many of each side, as they are written. */
export interface CountWritten {
  readonly patient: string;
  readonly professional: string;
}

export function toCount({ patient, professional }: CountWritten): { readonly patient: number; readonly professional: number } {
  return { patient: Math.trunc(Number(patient)), professional: Math.trunc(Number(professional)) };
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: CountWritten;
  readonly onChange: (value: CountWritten) => void;
  readonly error: string | undefined;
}

/** Numbers of each side; nobody is named. */
export function SeatCounts({ id, label, hint, value, onChange, error }: Props): ReactNode {
  const { label: word } = useWords();
  return (
    <fieldset id={`${id}-attended`} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint soft">{hint}</p>}
      {error !== undefined && <Wrong text={error} />}
      <div className="pair-fields">
        <TextField id={`${id}-patient`} type="number" min={0} label={word('value.side', 'patient')} value={value.patient} onChange={(patient) => { onChange({ ...value, patient }); }} />
        <TextField id={`${id}-professional`} type="number" min={0} label={word('value.side', 'professional')} value={value.professional} onChange={(professional) => { onChange({ ...value, professional }); }} />
      </div>
    </fieldset>
  );
}
