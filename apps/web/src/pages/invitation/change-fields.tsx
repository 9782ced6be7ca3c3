import type { ReactNode } from 'react';
import { OneOf, SomeOf, TextField } from '../../parts/field';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { ChangeTopic } from './invitation.operations';
import { levels, phases, promises, type Wished } from './wish';

interface ChangeFieldsProps {
  readonly topic: ChangeTopic;
  readonly wished: Wished;
  readonly wish: (change: Partial<Wished>) => void;
}

/** The fields of one thing that somebody would like to be different. They begin with what it says now. */
export function ChangeFields({ topic, wished, wish }: ChangeFieldsProps): ReactNode {
  const { say, label } = useWords();
  if (topic === 'QUESTION') return (
    <>
      <TextField label={say('web.invitation.change.oneSentence')} value={wished.oneSentence} most={160} onChange={(oneSentence) => { wish({ oneSentence }); }} />
      <TextField label={say('term.purpose')} rows={5} most={1200} value={wished.why} onChange={(why) => { wish({ why }); }} />
    </>
  );
  if (topic === 'ROLE') return <TextField label={say('term.role')} rows={4} value={wished.role} onChange={(role) => { wish({ role }); }} />;
  if (topic === 'ACCESS') return <TextField label={say('term.access')} hint={say('web.invitation.accessHint')} rows={3} value={wished.access} onChange={(access) => { wish({ access }); }} />;
  if (topic === 'WHO_ELSE') return <TextField label={say('web.invitation.change.whoElse')} rows={2} value={wished.whoElse} onChange={(whoElse) => { wish({ whoElse }); }} />;
  if (topic === 'PAY') return <TextField type="number" min={0} label={say('web.invitation.change.pay', { currency: wished.currency })} value={wished.pay} onChange={(pay) => { wish({ pay }); }} />;
  if (topic === 'PROMISE') return <OneOf label={say('term.participation')} options={promises.map((value) => ({ value, label: label('value.participation', codeOf(value)) }))} value={wished.promise} onChange={(promise) => { wish({ promise }); }} />;
  if (topic === 'EFFORT') return (
    <div className="in-a-row">
      {(['preparation', 'meeting', 'travel'] as const).map((part) => <TextField key={part} type="number" min={0} label={say(`web.invitation.change.${part}`)} value={wished[part]} onChange={(hours) => { wish({ [part]: hours }); }} />)}
    </div>
  );
  if (topic === 'PHASE') return (
    <SomeOf label={say('term.levelAndPhase')} value={wished.cells} onChange={(cells) => { wish({ cells }); }}
      options={phases.flatMap((phase) => levels.map((level) => ({ value: `${level} ${phase}`, label: `${label('value.phase', codeOf(phase))}: ${label('value.level', codeOf(level))}` })))} />
  );
  return (
    <>
      <div className="in-a-row">
        <TextField type="date" label={say('web.invitation.change.from')} value={wished.from} onChange={(from) => { wish({ from }); }} />
        <TextField type="date" label={say('web.invitation.change.to')} value={wished.to} onChange={(to) => { wish({ to }); }} />
      </div>
      <TextField label={say('web.invitation.change.times')} value={wished.times} onChange={(times) => { wish({ times }); }} />
      <OneOf label={say('web.invitation.where')} options={(['REMOTE', 'ON_SITE', 'EITHER'] as const).map((value) => ({ value, label: say(`web.invitation.format.${value}`) }))} value={wished.format} onChange={(format) => { wish({ format }); }} />
    </>
  );
}
