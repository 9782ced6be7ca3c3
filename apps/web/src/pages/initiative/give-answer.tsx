import type { ReactNode } from 'react';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import { Answering } from '../invitation/answering';
import { AnswerInitiativeDocument, type InitiativeAnswer } from './initiative.operations';

/** One answer, with its reason in plain words: those who opened it read both at once (R-INI-05). */
export function GiveAnswer({ id, answer, back }: { readonly id: string; readonly answer: InitiativeAnswer; readonly back: () => void }): ReactNode {
  const { say, label } = useWords();
  const { session } = useHere();
  const code = codeOf(answer);
  return (
    <Answering title={label('web.initiative.choice', code)} back={back} backText={say('web.initiative.backToIt')}>
      <Unsent form={`initiative-answer/${id}`} begun={{ reason: '', name: session?.name ?? '' }}>{({ draft: { reason, name }, set, kept, sent }) => (
        <Form document={AnswerInitiativeDocument} input={() => ({ id, answer, reason, name })} deed={say('web.initiative.sendAnswer')} done={() => { sent(); back(); }} cancel={back}>
          {(errors) => (
            <>
              <TextField id="answer-reason" label={label('web.initiative.reason', code)} hint={label('web.initiative.reasonHint', code)} rows={5} most={1200} value={reason} onChange={(text) => { set({ reason: text }); }} error={errorOf(errors, 'reason')} />
              <TextField id="answer-name" label={say('web.request.nameShown')} hint={say('web.initiative.answerNameHint')} autoComplete="name" value={name} onChange={(text) => { set({ name: text }); }} error={errorOf(errors, 'name')} />
              <SavedLine kept={kept} isOwn />
            </>
          )}
        </Form>
      )}</Unsent>
    </Answering>
  );
}
