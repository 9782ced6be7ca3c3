import { useState, type ReactNode } from 'react';
import { TextField, Tick } from '../../../parts/field';
import { useWords } from '../../../words/use-words';
import type { DetailProps, WaitingInvitation } from './details';
import {
  BackForSomebodyDocument, BrakeForSomebodyDocument, ConcernForSomebodyDocument, LeaveForSomebodyDocument, LeaveTableForSomebodyDocument, NoForSomebodyDocument, ReturnForSomebodyDocument, StepBackForSomebodyDocument, StillRightForSomebodyDocument,
} from './on-behalf.operations';
import { Asked, ReadBack } from './read-back';
import { Optional } from '../../../parts/optional';

interface PlainWishProps extends DetailProps {
  readonly what: string;
  /** The table that it is about, if it is about one. */
  readonly table: { readonly id: string; readonly title: string } | undefined;
}

/** What asks nothing more: it is read back, and recorded. No reason is asked. */
export function PlainWish({ what, table, ...props }: PlainWishProps): ReactNode {
  const { say } = useWords();
  if (table) return <AtTable what={what} table={table} {...props} />;
  switch (what) {
    case 'endPause': return <ReadBack {...props} document={BackForSomebodyDocument} input={{}} sentences={[say('web.behalf.say.endPause')]} />;
    case 'stillRight': return <ReadBack {...props} document={StillRightForSomebodyDocument} input={{}} sentences={[say('web.behalf.say.stillRight')]} />;
    case 'leave': return <ReadBack {...props} document={LeaveForSomebodyDocument} input={{}} sentences={[say('web.behalf.say.leave')]} />;
    default: throw new Error('nobody can ask for this');
  }
}

function AtTable({ what, table: { id, title }, ...props }: DetailProps & { readonly what: string; readonly table: { readonly id: string; readonly title: string } }): ReactNode {
  const { say } = useWords();
  const input = { partnership: id };
  switch (what) {
    case 'stepBack': return <ReadBack {...props} document={StepBackForSomebodyDocument} input={input} sentences={[say('web.behalf.say.stepBack', { title }), say('web.behalf.say.stepBackThen')]} />;
    case 'return': return <ReadBack {...props} document={ReturnForSomebodyDocument} input={input} sentences={[say('web.behalf.say.return', { title })]} />;
    case 'leaveTable': return <ReadBack {...props} document={LeaveTableForSomebodyDocument} input={input} sentences={[say('web.behalf.say.leaveTable', { title })]} />;
    case 'brake': return <ReadBack {...props} document={BrakeForSomebodyDocument} input={input} sentences={[say('web.behalf.say.brake', { title }), say('web.behalf.say.brakeThen')]} />;
    default: throw new Error('nobody can ask for this');
  }
}

export function NoDetails({ invitation, ...props }: DetailProps & { readonly invitation: WaitingInvitation }): ReactNode {
  const { say } = useWords();
  const [tellNow, setTellNow] = useState(false);
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <ReadBack {...props} back={() => { setAsked(false); }} document={NoForSomebodyDocument} input={{ invitation: invitation.id, tellNow }} sentences={[say('web.behalf.say.no', { title: invitation.oneSentence }), say(tellNow ? 'web.behalf.say.tellNow' : 'web.behalf.say.noNot')]} />;
  return (
    <Asked title={say('web.behalf.no')} lede={invitation.oneSentence} back={props.back} next={() => { setAsked(true); }}>
      <p>{say('web.behalf.noText')}</p>
      <Tick id="tellNow" label={say('term.tellThemNow')} value={tellNow} onChange={setTellNow} />
    </Asked>
  );
}

export function TellConcern(props: DetailProps): ReactNode {
  const { say } = useWords();
  const [what, setWhat] = useState('');
  const [wish, setWish] = useState('');
  const [talkTo, setTalkTo] = useState('');
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const given = { what, ...(wish.trim() !== '' && { wish }), ...(talkTo.trim() !== '' && { talkTo }) };
  if (isAsked) return <ReadBack {...props} back={() => { setAsked(false); }} document={ConcernForSomebodyDocument} input={given} sentences={[say('web.behalf.say.concern', { what }), ...(wish.trim() === '' ? [] : [say('web.behalf.say.wish', { wish })]), talkTo.trim() === '' ? say('web.behalf.say.talkToNobody') : say('web.behalf.say.talkTo', { talkTo })]} />;
  return (
    <Asked title={say('term.concern')} lede={say('web.behalf.concernText')} back={props.back} next={() => {
      setTried(true);
      setAsked(what.trim() !== '');
    }}>
      <TextField id="what" label={say('web.concern.what')} rows={5} value={what} onChange={setWhat} error={isTried && what.trim() === '' ? say('web.concern.whatMissing') : undefined} />
      <TextField id="wish" label={<Optional>{say('web.behalf.theirWish')}</Optional>} rows={3} value={wish} onChange={setWish} />
      <TextField id="talkTo" label={<Optional>{say('web.concern.talkTo')}</Optional>} rows={2} value={talkTo} onChange={setTalkTo} />
    </Asked>
  );
}
