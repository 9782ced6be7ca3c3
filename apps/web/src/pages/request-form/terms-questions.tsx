import type { ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { Note } from '../../parts/note';
import { PickCodes } from '../../parts/pick-codes';
import { useWords } from '../../words/use-words';
import { Line, Prose } from '../../writing/texts';
import { hoursOf, numberIn, shown } from './draft';
import { payQuestion } from './pay-question';
import type { Asked, Question } from './question';
import type { MeetingFormat } from './request-form.operations';

const formats = ['REMOTE', 'ON_SITE', 'EITHER'] as const satisfies readonly MeetingFormat[];

function Meeting({ draft, set, errorAt, choices }: Asked): ReactNode {
  const { say, label } = useWords();
  const meeting = draft.meeting ?? {};
  const put = (part: NonNullable<typeof draft.meeting>): void => { set({ meeting: { countries: [], ...meeting, ...part } }); };
  const meets = meeting.format === 'ON_SITE' || meeting.format === 'EITHER';
  return (
    <>
      <OneOf id="meeting.format" label={say('web.requestForm.format')} error={errorAt('meeting.format') ?? errorAt('meeting')} value={meeting.format ?? undefined} onChange={(format: MeetingFormat) => { put({ format }); }} options={formats.map((value) => ({ value, label: label('web.requestForm.format', value.toLowerCase().replace('_', '-')) }))} />
      {meets && <Line id="meeting.place" label={say('web.requestForm.place')} hint={say('web.requestForm.placeHint')} most={200} value={meeting.place} onChange={(place) => { put({ place }); }} error={errorAt('meeting.place')} />}
      <PickCodes id="meeting.countries" label={say('web.requestForm.countries')} hint={say('web.requestForm.countriesHint')} from={choices.countries} value={meeting.countries ?? []} onChange={(countries) => { put({ countries }); }} error={errorAt('meeting.countries')} />
      <TextField id="meeting.from" type="date" label={say('web.requestForm.from')} hint={say('web.requestForm.fromHint')} value={meeting.from ?? ''} onChange={(from) => { put({ from: from === '' ? null : from }); }} error={errorAt('meeting.from')} />
      <TextField id="meeting.to" type="date" label={say('web.requestForm.to')} value={meeting.to ?? ''} onChange={(to) => { put({ to: to === '' ? null : to }); }} error={errorAt('meeting.to')} />
      <Prose id="meeting.times" label={say('web.requestForm.times')} hint={say('web.requestForm.timesHint')} most={600} rows={2} isOptional value={meeting.times} onChange={(times) => { put({ times }); }} error={errorAt('meeting.times')} />
    </>
  );
}

function Effort({ draft, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  return (
    <>
      {(['preparation', 'meeting', 'travel'] as const).map((part) => (
        <TextField key={part} id={`effort.${part}`} type="number" min={0} label={label('web.requestForm.effort', part)} hint={label('web.requestForm.effortHint', part)} value={shown(draft.effort?.[part])} onChange={(text) => { set({ effort: { ...draft.effort, [part]: numberIn(text) } }); }} error={errorAt(`effort.${part}`)} />
      ))}
      {errorAt('effort') !== undefined && <p className="err" id="effort">{errorAt('effort')}</p>}
      <p role="status"><strong>{say('web.requestForm.hours', { hours: hoursOf(draft) })}</strong></p>
    </>
  );
}

function Seats({ draft, set, errorAt }: Asked): ReactNode {
  const { say, label } = useWords();
  const seats = draft.seats ?? {};
  const [patients, all] = [seats.patients ?? 0, seats.all ?? 0];
  const isAlone = patients > 0 && all - patients >= 2 && (patients === 1 || patients * 3 < all);
  return (
    <>
      {(['patients', 'all', 'reserves'] as const).map((part) => (
        <TextField key={part} id={`seats.${part}`} type="number" min={0} label={label('web.requestForm.seats', part)} hint={label('web.requestForm.seatsHint', part)} value={shown(seats[part])} onChange={(text) => { set({ seats: { ...seats, [part]: numberIn(text) } }); }} error={errorAt(`seats.${part}`)} />
      ))}
      <div role="status">{isAlone && <Note title={say('web.requestForm.alone', { patients, others: all - patients })}>{say('web.requestForm.aloneText')}</Note>}</div>
      <OneOf id="experienceNeeded" label={say('web.requestForm.experience')} hint={say('web.requestForm.experienceHint')} value={draft.experienceNeeded === true ? 'needed' : 'new'} onChange={(value: 'new' | 'needed') => { set({ experienceNeeded: value === 'needed' }); }} options={[{ value: 'new', label: say('web.requestForm.experienceNew') }, { value: 'needed', label: say('web.requestForm.experienceNeeded') }]} />
      {draft.experienceNeeded === true && <Prose id="experienceReason" label={say('web.requestForm.experienceWhy')} hint={say('web.requestForm.experienceWhyHint')} most={600} rows={2} value={draft.experienceReason} onChange={(experienceReason) => { set({ experienceReason }); }} error={errorAt('experienceReason')} />}
      <Excluding draft={draft} set={set} error={errorAt('excludingInterests')} />
    </>
  );
}

function Excluding({ draft, set, error }: Pick<Asked, 'draft' | 'set'> & { readonly error: string | undefined }): ReactNode {
  const { say } = useWords();
  const interests = draft.excludingInterests;
  return (
    <>
      <OneOf id="excludingInterests" label={say('web.requestForm.excluding')} hint={say('web.requestForm.excludingHint')} error={error} value={interests == null ? undefined : interests.length === 0 ? 'none' : 'some'} onChange={(value: 'none' | 'some') => { set({ excludingInterests: value === 'none' ? [] : [''] }); }} options={[{ value: 'none', label: say('web.requestForm.excludingNone') }, { value: 'some', label: say('web.requestForm.excludingSome') }]} />
      {interests != null && interests.length > 0 && <TextField label={say('web.requestForm.excludingWhich')} hint={say('web.requestForm.excludingWhichHint')} rows={3} value={interests.join('\n')} onChange={(text) => { set({ excludingInterests: text.split('\n').slice(0, 10) }); }} />}
    </>
  );
}

function Access({ draft, set, errorAt, choices }: Asked): ReactNode {
  const { say } = useWords();
  return (
    <>
      <PickCodes id="languages" label={say('web.requestForm.languages')} hint={say('web.requestForm.languagesHint')} from={choices.languages} value={draft.languages ?? []} onChange={(languages) => { set({ languages }); }} error={errorAt('languages')} />
      <Prose id="access" label={say('web.requestForm.access')} hint={say('web.requestForm.accessHint')} most={600} value={draft.access} onChange={(access) => { set({ access }); }} error={errorAt('access')} />
    </>
  );
}

function Answer({ draft, set, errorAt, zone }: Asked): ReactNode {
  const { say } = useWords();
  return (
    <>
      <TextField id="answerBy" type="date" label={say('web.requestForm.answerBy')} hint={say('web.requestForm.answerByHint')} value={draft.answerBy?.date ?? ''} onChange={(date) => { set({ answerBy: date === '' ? null : { date, zone } }); }} error={errorAt('answerBy')} />
      <Prose id="feedback.what" label={say('web.requestForm.feedbackWhat')} hint={say('web.requestForm.feedbackWhatHint')} most={600} rows={3} value={draft.feedback?.what} onChange={(what) => { set({ feedback: { ...draft.feedback, what } }); }} error={errorAt('feedback.what') ?? errorAt('feedback')} />
      <TextField id="feedback.by" type="date" label={say('web.requestForm.feedbackBy')} value={draft.feedback?.by ?? ''} onChange={(by) => { set({ feedback: { ...draft.feedback, by: by === '' ? null : by } }); }} error={errorAt('feedback.by')} />
    </>
  );
}

/** On what terms: the second half of the form. */
export const termsQuestions: readonly Question[] = [
  { id: 'meeting', parts: ['meeting'], Body: Meeting, isAnswered: ({ meeting }) => meeting?.format != null && meeting.from != null && meeting.to != null },
  { id: 'effort', parts: ['effort'], Body: Effort, isAnswered: ({ effort }) => effort?.preparation != null && effort.meeting != null && effort.travel != null },
  payQuestion,
  { id: 'seats', parts: ['seats', 'experienceNeeded', 'experienceReason', 'excludingInterests'], Body: Seats, isAnswered: ({ seats, excludingInterests }) => seats?.patients != null && seats.all != null && excludingInterests != null },
  { id: 'access', parts: ['languages', 'access'], Body: Access, isAnswered: ({ languages, access }) => (languages ?? []).length > 0 && (access ?? '').trim() !== '' },
  { id: 'answer', parts: ['answerBy', 'feedback'], Body: Answer, isAnswered: ({ answerBy, feedback }) => answerBy != null && feedback?.by != null && (feedback.what ?? '').trim() !== '' },
];
