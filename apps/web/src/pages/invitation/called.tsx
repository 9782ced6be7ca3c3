import { useState, type ReactNode } from 'react';
import { Act } from '../../parts/act';
import { TextField, Tick } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { AnswerCallDocument, type OfferedPlaceQuery } from './invitation.operations';

/** Somebody in reserve: asked again when a chair is free, and told why when they were not (R-INV-03). */
export function Called({ place: { id, reserve } }: { readonly place: OfferedPlaceQuery['place'] }): ReactNode {
  const { say, moment } = useWords();
  if (reserve === null) return null;
  const { calledUntil, answer, notCalledBecause } = reserve;
  if (notCalledBecause !== null) return <><p>{say('web.place.notCalled')}</p><p className="own-words">{notCalledBecause}</p></>;
  if (answer === true) return <p>{say('web.place.calledYes')}</p>;
  if (calledUntil === null) return <p>{say(answer === false ? 'web.place.calledNo' : 'web.place.inReserve')}</p>;
  return (
    <div className="stack">
      <h3>{say('web.place.called')}</h3>
      <p>{say('web.place.calledText', { moment: moment(calledUntil) })}</p>
      {answer === false && <p>{say('web.place.calledNo')}</p>}
      <Opens label={say('web.place.takeIt')}>{(close) => <TakeIt place={id} close={close} />}</Opens>
      {answer === null && <Act document={AnswerCallDocument} input={{ place: id, yes: false }} look="line">{say('term.decline')}</Act>}
      <p className="small soft">{say('web.place.calledNoText')}</p>
    </div>
  );
}

/** Their own second yes: from now on they are known by name, and share what they tick. */
function TakeIt({ place, close }: { readonly place: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const { session } = useHere();
  const [name, setName] = useState(session?.name ?? '');
  const [shareEmail, setShareEmail] = useState(false);
  const [telephone, setTelephone] = useState('');
  return (
    <Form document={AnswerCallDocument} deed={say('web.place.takeIt')} done={close} cancel={close} input={() => ({ place, yes: true, name, shareEmail, ...(telephone.trim() !== '' && { telephone }) })}>
      {(errors) => (
        <>
          <TextField id="called-name" label={say('web.invitation.calledBy')} hint={say('web.invitation.calledByHint')} autoComplete="name" value={name} onChange={setName} error={errorOf(errors, 'name')} />
          <p className="soft">{say('web.invitation.sharedHint')}</p>
          <Tick id="called-shareEmail" label={say('web.invitation.shareEmail')} hint={say('web.invitation.shareEmailHint')} value={shareEmail} onChange={setShareEmail} />
          <TextField id="called-telephone" label={`${say('web.invitation.shareTelephone')} (${say('web.parts.optional')})`} autoComplete="tel" value={telephone} onChange={setTelephone} error={errorOf(errors, 'telephone') ?? errorOf(errors, 'contact.telephone')} />
        </>
      )}
    </Form>
  );
}
