import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { SomeOf, TextField } from '../../parts/field';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Problems } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent, type UnsentKept } from '../../writing/unsent';
import { Answering } from './answering';
import { ChangeFields } from './change-fields';
import { Difference } from './difference';
import { SuggestChangeDocument, type ChangeTopic, type RequestToReadFragment } from './invitation.operations';
import { asItIs, topics, wishOf, type Wished } from './wish';
import { Optional } from '../../parts/optional';

interface SuggestChangesProps {
  readonly invitation: string;
  readonly form: RequestToReadFragment['form'];
  readonly back: () => void;
}

interface Written {
  readonly ticked: readonly ChangeTopic[];
  readonly wished: Wished;
  readonly because: string;
}

/** Suggests changes of the question itself, of the terms, or of who else should be there (R-CHG-01). */
export function SuggestChanges(props: SuggestChangesProps): ReactNode {
  const { invitation, form } = props;
  const begun: Written = { ticked: [], wished: asItIs(form), because: '' };
  return <Unsent form={`suggestion/${invitation}`} begun={begun}>{(unsent) => <Suggesting {...props} unsent={unsent} />}</Unsent>;
}

function Suggesting({ invitation, form, back, unsent: { draft: { ticked, wished, because }, set, kept, sent } }: SuggestChangesProps & { readonly unsent: UnsentKept<Written> }): ReactNode {
  const { say, label } = useWords();
  const change = useChange(SuggestChangeDocument);
  const [isTried, setTried] = useState(false);
  const { wish, isSomething } = wishOf(form, wished, ticked);
  const send = (): void => {
    setTried(true);
    if (!isSomething) return;
    void change.run({ invitation, wish, ...(ticked.includes('WHO_ELSE') && wished.whoElse.trim() !== '' && { whoElse: wished.whoElse.trim() }), ...(because.trim() !== '' && { because: because.trim() }) })
      .then((done) => {
        if (!done) return;
        sent();
        back();
      });
  };
  const errors = isTried && !isSomething ? [{ code: 'nothing', field: 'topics', message: say('web.invitation.change.nothing') }] : change.errors;
  return (
    <Answering title={say('term.changeProposal')} back={back}>
      <Problems errors={errors} isUnreachable={change.isUnreachable} />
      <p>{say('web.invitation.change.text')}</p>
      <SomeOf id="topics" label={say('web.invitation.change.what')} options={topics.map((value) => ({ value, label: label('web.invitation.topic', codeOf(value)) }))} value={ticked} onChange={(topics) => { set({ ticked: topics }); }} />
      {topics.filter((topic) => ticked.includes(topic)).map((topic) => (
        <section key={topic} className="change-part stack" aria-label={label('web.invitation.topic', codeOf(topic))}>
          <h3>{label('web.invitation.topic', codeOf(topic))}</h3>
          <ChangeFields topic={topic} wished={wished} wish={(some) => { set({ wished: { ...wished, ...some } }); }} />
        </section>
      ))}
      {isSomething && <section className="card sunk stack" aria-labelledby="difference"><h3 id="difference">{say('web.invitation.change.youSuggest')}</h3><Difference form={form} wish={wish} whoElse={ticked.includes('WHO_ELSE') ? wished.whoElse : ''} /></section>}
      <TextField label={<Optional>{say('web.invitation.change.because')}</Optional>} hint={say('web.invitation.change.becauseHint')} value={because} most={300} onChange={(text) => { set({ because: text }); }} />
      <NoSideEffects />
      <p className="btns"><Button isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={send}>{say('web.invitation.change.send')}</Button></p>
      <SavedLine kept={kept} isOwn />
    </Answering>
  );
}
