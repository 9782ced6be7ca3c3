import { useState, type ReactNode } from 'react';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import { ChangeNetworkNumberDocument } from './network.operations';
import type { NumberName, Unit } from './numbers';

interface ChangeNumberProps {
  readonly name: NumberName;
  readonly unit: Unit;
  readonly now: number;
  readonly close: () => void;
}

/** Moves one number, with a reason that every member reads. Which way it may go, the rule says. */
export function ChangeNumber({ name, unit, now, close }: ChangeNumberProps): ReactNode {
  const { say } = useWords();
  return (
    <Unsent form={`number/${name.toLowerCase()}`} begun={{ value: String(now), reason: '' }} takesFocus>{({ draft: { value, reason }, set, kept, sent }) => (
      <Form document={ChangeNetworkNumberDocument} deed={say('web.network.deed')} done={() => { sent(); close(); }} cancel={close} input={() => ({ setting: name, values: [value], reason: reason.trim() === '' ? null : reason })}>
        {(errors) => (
          <div className="stack-l">
            <TextField id={`${name}-value`} type="number" min={0} label={say(`web.network.unitAsked.${unit}`)} hint={say('web.network.oneWay')} value={value} onChange={(text) => { set({ value: text }); }} error={errorOf(errors, 'value')} />
            <Why name={name} value={reason} onChange={(text) => { set({ reason: text }); }} error={errorOf(errors, 'reason')} />
            <SavedLine kept={kept} isOwn />
          </div>
        )}
      </Form>
    )}</Unsent>
  );
}

interface AddToCalendarProps {
  readonly name: 'quietWeeks' | 'holidays';
  readonly now: readonly string[];
  readonly close: () => void;
}

/** Adds a quiet week, or a day that is no working day. Nothing is ever taken away. */
export function AddToCalendar({ name, now, close }: AddToCalendarProps): ReactNode {
  const { say } = useWords();
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Form document={ChangeNetworkNumberDocument} deed={say('web.network.deed')} done={close} cancel={close} missing={() => (value === '' ? ['value'] : [])} input={() => ({ setting: name, values: [...now, value], reason: reason.trim() === '' ? null : reason })}>
      {(errors) => (
        <div className="stack-l">
          <TextField id={`${name}-value`} {...(name === 'quietWeeks' ? { type: 'number' as const, min: 1, max: 53 } : { type: 'date' as const })} label={say(name === 'quietWeeks' ? 'web.network.whichWeek' : 'web.network.whichDay')} value={value} onChange={setValue} error={errorOf(errors, 'value')} />
          <Why name={name} value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />
        </div>
      )}
    </Form>
  );
}

function Why({ name, ...rest }: { readonly name: string; readonly value: string; readonly onChange: (value: string) => void; readonly error: string | undefined }): ReactNode {
  const { say } = useWords();
  return <TextField id={`${name}-reason`} label={say('web.suspension.why')} hint={say('web.network.whyHint')} rows={3} {...rest} />;
}
