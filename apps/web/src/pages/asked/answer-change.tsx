import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { OneOf, TextField, Tick } from '../../parts/field';
import { Form } from '../../parts/form';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { Difference } from '../invitation/difference';
import { draftFrom } from '../../writing/draft';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import { AnswerSuggestionDocument, WhatItMeansDocument, type AskedQuery, type ChangeAnswer, type ChangeToAnswerFragment, type RequestContentInput } from './asked.operations';
import { Meaning } from './meaning';
import { useSuggested, type Suggesters } from './use-suggested';
import { Optional } from '../../parts/optional';

interface AnswerChangeProps {
  readonly request: AskedQuery['request'];
  readonly who: string;
  readonly handle: string;
  readonly by: Suggesters;
  /** The suggestion. */
  readonly id: string;
  readonly answerUntil: string;
}

/** What somebody suggests, old and new side by side; it is taken, or something else is offered (R-CHG-02). */
export function AnswerChange({ request, who, handle, by, id, answerUntil }: AnswerChangeProps): ReactNode {
  const { say, moment } = useWords();
  const [answer, setAnswer] = useState<ChangeAnswer>();
  const [knows, setKnows] = useState(false);
  const [missing, setMissing] = useState<'answer' | 'reply' | 'knows'>();
  const { wish = null, whoElse = null, because = null } = useSuggested(by)?.find((one) => one.id === id) ?? {};
  const news = everybodys(wish);
  const { data } = useQuery(WhatItMeansDocument, answer === 'ACCEPTED' && Object.keys(news).length > 0 ? { variables: { request: request.id, news } } : skipToken);
  const askedAgain = answer === 'ACCEPTED' ? data?.revisionPreview.askedAgain ?? 0 : 0;
  const ready = (reply: string): boolean => {
    const lacks = answer === undefined ? 'answer' : answer === 'REVISED' && reply.trim() === '' ? 'reply' : askedAgain > 0 && !knows ? 'knows' : undefined;
    setMissing(lacks);
    return lacks === undefined;
  };
  return (
    <section className="card stack" aria-labelledby={`change-${id}`}>
      <h3 id={`change-${id}`}>{say('web.asked.suggests', { who })}</h3>
      <p className="soft">{say('web.asked.answerUntil', { when: moment(answerUntil) })}</p>
      {request.form && wish && <Difference form={request.form} wish={wish} whoElse={whoElse} />}
      {!wish && whoElse !== null && <p>{whoElse}</p>}
      {because !== null && <p className="pull">{because}</p>}
      <Unsent form={`suggestion-answer/${id}`} begun={{ reply: '' }}>{({ draft: { reply }, set, kept, sent }) => (
        <Form document={AnswerSuggestionDocument} deed={say('web.asked.sendAnswer')} ready={() => ready(reply)} done={sent}
          input={() => ({ invitation: handle, change: id, answer: answer ?? 'REVISED', ...(reply.trim() !== '' && { reply: reply.trim() }), ...(askedAgain > 0 && { askAgain: knows }) })}>
          {(errors) => (
            <>
              <OneOf id={`answer-${id}`} label={say('web.asked.yourAnswer')} value={answer} onChange={setAnswer} error={missing === 'answer' ? say('web.asked.chooseAnswer') : undefined} options={[
                { value: 'ACCEPTED', label: say('web.asked.take'), hint: say('web.asked.takeHint') },
                { value: 'REVISED', label: say('web.asked.offerElse'), hint: say('web.asked.offerElseHint') },
              ]} />
              {answer === 'ACCEPTED' && data && <Meaning preview={data.revisionPreview} />}
              {askedAgain > 0 && <Tick id={`knows-${id}`} label={say('web.revise.knows', { count: askedAgain })} value={knows} onChange={setKnows} error={missing === 'knows' ? say('web.revise.tickIt') : undefined} />}
              {answer !== undefined && <TextField id={`reply-${id}`} rows={3} most={1200} label={answer === 'REVISED' ? say('web.asked.whatInstead') : <Optional>{say('web.asked.word')}</Optional>} hint={say('web.asked.whatInsteadHint')} value={reply} onChange={(text) => { set({ reply: text }); }} error={missing === 'reply' ? say('web.asked.sayWhat') : errorOf(errors, 'reply')} />}
              {answer !== undefined && <SavedLine kept={kept} isOwn />}
            </>
          )}
        </Form>
      )}</Unsent>
    </section>
  );
}

/** What of a suggestion would be everybody's. Access stays between that person and the contact (R-CHG-04). */
function everybodys(wish: ChangeToAnswerFragment['wish']): RequestContentInput {
  return Object.fromEntries(Object.entries(draftFrom(wish)).filter(([part]) => part !== 'access'));
}
