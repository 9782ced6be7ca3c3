import type { ReactNode } from 'react';
import { OneOf, SomeOf, TextField } from '../../parts/field';
import { useWords } from '../../words/use-words';
import { isWritten } from '../../writing/draft';
import type { Asked as AskedFor, Question } from '../../writing/question';
import { Line, Prose } from '../../writing/texts';
import type { Written } from '../../writing/writing';
import { codeOf, organisationKinds, sideOf } from '../organisations/kinds';
import type { InitiativeContentInput, InitiativeNeed, OrganisationKind } from './initiative-form.operations';

/** What is written so far; what is not there has not been answered. */
export type Draft = InitiativeContentInput;
type Asked = AskedFor<Draft>;

/** Kinds of organisations that an initiative can go to. */
const professionalKinds: readonly OrganisationKind[] = organisationKinds.map(({ value }) => value).filter((kind) => sideOf(kind) === 'professional');
const needs = ['DECISION', 'TIME', 'DATA', 'MONEY'] as const satisfies readonly InitiativeNeed[];

/** A question that is answered with one text. */
function prose(part: 'change' | 'why' | 'bring' | 'cost' | 'speaksFor', most: number): (asked: Asked) => ReactNode {
  return function ProseQuestion({ draft, set, errorAt }) {
    const { label } = useWords();
    return <Prose id={part} label={label('web.initiativeForm.label', part)} hint={label('web.initiativeForm.hint', part)} most={most} rows={most > 600 ? 6 : 4} value={draft[part]} onChange={(text) => { set({ [part]: text }); }} error={errorAt(part)} />;
  };
}

function Wanted({ draft: { wanted }, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  return (
    <>
      <SomeOf id="wanted.kinds" label={say('web.initiativeForm.label.wanted')} hint={say('web.initiativeForm.hint.wanted')} error={errorAt('wanted') ?? errorAt('wanted.kinds')} value={wanted?.kinds ?? []} onChange={(kinds) => { set({ wanted: { ...wanted, kinds } }); }} options={professionalKinds.map((value) => ({ value, label: label('value.organisationKind', codeOf(value)) }))} />
      <Prose id="wanted.who" isOptional label={say('web.initiativeForm.label.wantedWho')} hint={say('web.initiativeForm.hint.wantedWho')} most={600} rows={2} value={wanted?.who} onChange={(who) => { set({ wanted: { kinds: [], ...wanted, who } }); }} error={errorAt('wanted.who')} />
    </>
  );
}

function Need({ draft: { need }, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  return (
    <>
      <SomeOf id="need.kinds" label={say('web.initiativeForm.label.need')} error={errorAt('need') ?? errorAt('need.kinds')} value={need?.kinds ?? []} onChange={(kinds) => { set({ need: { ...need, kinds } }); }} options={needs.map((value) => ({ value, label: label('value.initiativeNeed', codeOf(value)), hint: label('web.initiativeForm.needHint', codeOf(value)) }))} />
      <Prose id="need.what" label={say('web.initiativeForm.label.needWhat')} hint={say('web.initiativeForm.hint.needWhat')} most={600} value={need?.what} onChange={(what) => { set({ need: { kinds: [], ...need, what } }); }} error={errorAt('need.what')} />
    </>
  );
}

function Company({ draft: { company }, set, errorAt }: Asked): ReactNode {
  const { say } = useWords();
  return (
    <>
      <OneOf id="company.pays" label={say('web.initiativeForm.label.company')} hint={say('web.initiativeForm.hint.company')} error={errorAt('company') ?? errorAt('company.pays')} value={company?.pays == null ? undefined : company.pays ? 'yes' : 'no'} onChange={(value: 'yes' | 'no') => { set({ company: { ...company, pays: value === 'yes' } }); }} options={[{ value: 'no', label: say('web.parts.no') }, { value: 'yes', label: say('web.parts.yes') }]} />
      {company?.pays === true && <Line id="company.which" label={say('web.initiativeForm.label.companyWhich')} hint={say('web.initiativeForm.hint.companyWhich')} most={200} value={company.which} onChange={(which) => { set({ company: { ...company, which } }); }} error={errorAt('company.which')} />}
    </>
  );
}

function Answer({ draft: { answerBy }, set, errorAt, zone }: Asked): ReactNode {
  const { say } = useWords();
  return <TextField id="answerBy" type="date" label={say('web.initiativeForm.label.answer')} hint={say('web.initiativeForm.hint.answer')} value={answerBy?.date ?? ''} onChange={(date) => { set({ answerBy: date === '' ? null : { date, zone } }); }} error={errorAt('answerBy')} />;
}

/** The form, in the order in which it is asked the first time. */
const questions: readonly Question<Draft>[] = [
  { id: 'change', parts: ['change'], Body: prose('change', 1200), isAnswered: ({ change }) => isWritten(change) },
  { id: 'why', parts: ['why'], Body: prose('why', 1200), isAnswered: ({ why }) => isWritten(why) },
  { id: 'wanted', parts: ['wanted'], Body: Wanted, isAnswered: ({ wanted }) => (wanted?.kinds ?? []).length > 0 },
  { id: 'bring', parts: ['bring'], Body: prose('bring', 600), isAnswered: ({ bring }) => isWritten(bring) },
  { id: 'need', parts: ['need'], Body: Need, isAnswered: ({ need }) => (need?.kinds ?? []).length > 0 && isWritten(need?.what) },
  { id: 'cost', parts: ['cost'], Body: prose('cost', 600), isAnswered: ({ cost }) => isWritten(cost) },
  { id: 'speaksFor', parts: ['speaksFor'], Body: prose('speaksFor', 600), isAnswered: ({ speaksFor }) => isWritten(speaksFor) },
  { id: 'company', parts: ['company'], Body: Company, isAnswered: ({ company }) => company?.pays === false || (company?.pays === true && isWritten(company.which)) },
  { id: 'answer', parts: ['answerBy'], Body: Answer, isAnswered: ({ answerBy }) => answerBy != null },
];

/** An initiative as something that is written. */
export function useInitiativeWritten(id: string): Written<Draft> {
  const { say, label } = useWords();
  return { kind: say('term.initiative'), path: `initiatives/${id}`, questions, titleOf: (question) => label('web.initiativeForm.question', question) };
}
