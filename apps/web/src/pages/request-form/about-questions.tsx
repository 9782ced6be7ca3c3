import type { ReactNode } from 'react';
import { OneOf } from '../../parts/field';
import { Note } from '../../parts/note';
import { PickCodes } from '../../parts/pick-codes';
import { useWords } from '../../words/use-words';
import { isWritten } from '../../writing/draft';
import { Line, Prose } from '../../writing/texts';
import { engagementKinds } from '../organisations/engagement-kinds';
import { codeOf } from '../organisations/kinds';
import { isLate } from './draft';
import { MatrixField } from './matrix-field';
import type { Asked, Question } from './question';
import type { Participation, RequestPurpose } from './request-form.operations';

const refused = ['TRIAL_RECRUITMENT', 'PROMOTION', 'HEALTH_DATA', 'NAMED_TREATMENT'] as const satisfies readonly RequestPurpose[];
/** What can be promised: to be told is not partnership (R-REQ-05). */
export const promises = ['CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'] as const satisfies readonly Participation[];
const backing = ['payer', 'funder', 'product', 'companies', 'gains'] as const;

function Sentence({ draft, set, errorAt }: Asked): ReactNode {
  const { say } = useWords();
  return <Line id="oneSentence" rows={2} label={say('web.requestForm.oneSentence')} hint={say('web.requestForm.oneSentenceHint')} most={160} value={draft.oneSentence} onChange={(oneSentence) => { set({ oneSentence }); }} error={errorAt('oneSentence')} />;
}

function Why({ draft, set, errorAt }: Asked): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Prose id="why" label={say('term.purpose')} hint={say('web.requestForm.whyHint')} most={1200} rows={6} value={draft.why} onChange={(why) => { set({ why }); }} error={errorAt('why')} />
      <Prose id="use" label={say('term.useOfResult')} hint={say('web.requestForm.useHint')} most={600} value={draft.use} onChange={(use) => { set({ use }); }} error={errorAt('use')} />
    </>
  );
}

function Backing({ draft, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  return (
    <>
      {backing.map((part) => {
        const shared = { id: `backing.${part}`, label: label('web.requestForm.backing', part), hint: label('web.requestForm.backingHint', part), value: draft.backing?.[part], error: errorAt(`backing.${part}`), onChange: (value: string): void => { set({ backing: { ...draft.backing, [part]: value } }); } };
        return part === 'companies' || part === 'gains' ? <Prose key={part} {...shared} most={600} rows={3} /> : <Line key={part} {...shared} most={200} />;
      })}
      <p className="visually-calm small soft">{say('web.requestForm.backingShown')}</p>
    </>
  );
}

function Kind({ draft, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  const isRefused = refused.some((one) => one === draft.kind);
  return (
    <>
      <OneOf id="kind" label={say('web.requestForm.kind')} hint={say('web.requestForm.kindHint')} error={errorAt('kind')} value={draft.kind ?? undefined} onChange={(kind: RequestPurpose) => { set({ kind }); }}
        options={[...engagementKinds.map((value) => ({ value, label: label('value.engagementKind', codeOf(value)) })), ...refused.map((value) => ({ value, label: label('web.requestForm.refused', codeOf(value)) }))]} />
      <div role="status">{isRefused && <Note title={say('web.requestForm.refusedTitle')}>{say('web.requestForm.refusedText')}</Note>}</div>
      {draft.kind === 'SURVEY' && <Line id="legalBasis" label={say('web.requestForm.legalBasis')} hint={say('web.requestForm.legalBasisHint')} most={500} value={draft.legalBasis} onChange={(legalBasis) => { set({ legalBasis }); }} error={errorAt('legalBasis')} />}
    </>
  );
}

function Conditions({ draft, set, errorAt, choices }: Asked): ReactNode {
  const { say } = useWords();
  return (
    <>
      <OneOf id="conditions" label={say('web.requestForm.whom')} hint={say('web.requestForm.whomHint')} error={errorAt('conditions') ?? errorAt('conditions.kind')} value={draft.conditions?.kind ?? undefined} onChange={(kind: 'ALL' | 'SOME') => { set({ conditions: { ...draft.conditions, kind } }); }}
        options={[{ value: 'ALL', label: say('web.requestForm.whomAll') }, { value: 'SOME', label: say('web.requestForm.whomSome') }]} />
      {draft.conditions?.kind === 'SOME' && <PickCodes id="conditions.ids" label={say('term.condition')} hint={say('web.requestForm.conditionsHint')} error={errorAt('conditions.ids')} from={choices.conditions} value={draft.conditions.ids ?? []} onChange={(ids) => { set({ conditions: { kind: 'SOME', ids } }); }} />}
    </>
  );
}

function Matrix({ draft, set, errorAt }: Asked): ReactNode {
  const { say } = useWords();
  return (
    <>
      <MatrixField draft={draft} onChange={(cells) => { set({ cells }); }} error={errorAt('cells')} />
      {isLate(draft) && <Prose id="lateStartReason" label={say('web.requestForm.lateWhy')} hint={say('web.requestForm.lateWhyHint')} most={600} value={draft.lateStartReason} onChange={(lateStartReason) => { set({ lateStartReason }); }} error={errorAt('lateStartReason')} />}
    </>
  );
}

function Promise({ draft, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  return <OneOf id="promise" label={say('term.participation')} hint={say('web.requestForm.promiseHint')} error={errorAt('promise')} value={draft.promise ?? undefined} onChange={(promise: Participation) => { set({ promise }); }} options={promises.map((value) => ({ value, label: label('web.requestForm.promise', value.toLowerCase()) }))} />;
}

function Role({ draft, set, errorAt }: Asked): ReactNode {
  const { say } = useWords();
  return <Prose id="role" label={say('web.requestForm.role')} hint={say('web.requestForm.roleHint')} most={1200} rows={6} value={draft.role} onChange={(role) => { set({ role }); }} error={errorAt('role')} />;
}

/** What it is about: the first half of the form. */
export const aboutQuestions: readonly Question[] = [
  { id: 'sentence', parts: ['oneSentence'], Body: Sentence, isAnswered: ({ oneSentence }) => isWritten(oneSentence) },
  { id: 'why', parts: ['why', 'use'], Body: Why, isAnswered: ({ why, use }) => isWritten(why) && isWritten(use) },
  { id: 'backing', parts: ['backing'], Body: Backing, isAnswered: ({ backing: said }) => backing.every((part) => isWritten(said?.[part])) },
  { id: 'kind', parts: ['kind', 'legalBasis'], Body: Kind, isAnswered: ({ kind }) => kind != null },
  { id: 'whom', parts: ['conditions'], Body: Conditions, isAnswered: ({ conditions }) => conditions?.kind === 'ALL' || (conditions?.ids ?? []).length > 0 },
  { id: 'matrix', parts: ['cells', 'lateStartReason'], Body: Matrix, isAnswered: (draft) => (draft.cells ?? []).length > 0 && (!isLate(draft) || isWritten(draft.lateStartReason)) },
  { id: 'promise', parts: ['promise'], Body: Promise, isAnswered: ({ promise }) => promise != null },
  { id: 'role', parts: ['role'], Body: Role, isAnswered: ({ role }) => isWritten(role) },
];
