import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../parts/button';
import { OneOf } from '../../../parts/field';
import { Problems } from '../../../parts/problems';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { useWords } from '../../../words/use-words';
import { FindPerson, type FoundPerson } from '../find-person';
import { OnlyStaff } from '../only-staff';
import { Back } from './back';
import { Identity } from './identity';
import { Recorded } from './recorded';
import { type Asker, channels, confirmations, type Channel, type Confirmation, type Talk } from './talk';
import { WhatTheyAsk } from './what-they-ask';
import '../staff.css';

/** Records what somebody asks for by telephone, on paper or at a meeting: who, how, what, read back, done (R-STF-01, R-STF-02). */
export function OnBehalf(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Wizard /></OnlyStaff>;
}

/** The steps that every record has; what is asked for adds its own questions. */
type Step = 'who' | 'talk' | 'what' | 'done';

function Wizard(): ReactNode {
  const [step, setStep] = useState<Step>('who');
  const [asker, setAsker] = useState<Asker>();
  const [talk, setTalk] = useState<Talk>();
  if (step === 'who' || asker === undefined) return <Who key="who" next={(who) => {
    setAsker(who);
    setStep('talk');
  }} />;
  if (step === 'talk' || talk === undefined) return <HowYouTalk key="talk" asker={asker} back={() => { setStep('who'); }} next={(how) => {
    setTalk(how);
    setStep('what');
  }} />;
  if (step === 'done') return <Recorded key="done" asker={asker} talk={talk} more={() => { setStep(asker.isNew ? 'who' : 'what'); }} />;
  return <WhatTheyAsk key="what" asker={asker} talk={talk} back={() => { setStep('talk'); }} done={() => { setStep('done'); }} />;
}

function Who({ next }: { readonly next: (asker: Asker) => void }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const [person, setPerson] = useState<FoundPerson>();
  const [isTried, setTried] = useState(false);
  const go = (): void => {
    setTried(true);
    if (person) next({ ...person, isNew: false });
  };
  return (
    <Page title={say('web.behalf.who')} kind={say('web.behalf.kind')} lede={say('web.behalf.lede')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>}>
      <form className="stack-l measure" onSubmit={(event) => { event.preventDefault(); go(); }}>
        <FindPerson label={say('web.behalf.whoLabel')} value={person} onChange={setPerson} error={isTried && person === undefined ? say('web.people.lacks') : undefined} />
        <div className="btns"><Button type="submit">{say('web.behalf.next')}</Button></div>
      </form>
      <section className="part measure stack" aria-labelledby="new">
        <h2 id="new" className="small-heading">{say('web.behalf.new')}</h2>
        <p>{say('web.behalf.newText')}</p>
        <p><Button look="line" onPress={() => { next({ person: crypto.randomUUID(), name: say('web.behalf.newName'), isNew: true }); }}>{say('web.behalf.newDeed')}</Button></p>
      </section>
      <Identity />
    </Page>
  );
}

function HowYouTalk({ asker, back, next }: { readonly asker: Asker; readonly back: () => void; readonly next: (talk: Talk) => void }): ReactNode {
  const { say } = useWords();
  const [channel, setChannel] = useState<Channel>();
  const [confirmBy, setConfirmBy] = useState<Confirmation>();
  const [isTried, setTried] = useState(false);
  const lacks = [
    ...(channel === undefined ? [{ code: 'channel', field: 'channel', message: say('web.behalf.lacksChannel') }] : []),
    ...(confirmBy === undefined ? [{ code: 'confirmBy', field: 'confirmBy', message: say('web.behalf.lacksConfirm') }] : []),
  ];
  const go = (): void => {
    setTried(true);
    if (channel && confirmBy) next({ channel, confirmBy });
  };
  const message = (field: string): string | undefined => (isTried ? lacks.find((one) => one.field === field)?.message : undefined);
  return (
    <Page title={say('web.behalf.talk', { name: asker.name })} kind={say('web.behalf.kind')} lede={say('web.behalf.talkText')} before={<Back back={back} />}>
      <form className="stack-l measure" onSubmit={(event) => { event.preventDefault(); go(); }}>
        {isTried && <Problems errors={lacks} />}
        <OneOf id="channel" label={say('web.behalf.channel')} options={channels.map((value) => ({ value, label: say(`web.behalf.channel.${value}`) }))} value={channel} onChange={setChannel} error={message('channel')} />
        <OneOf id="confirmBy" label={say('web.behalf.confirmBy')} hint={say('web.behalf.confirmByHint')} options={confirmations.map((value) => ({ value, label: say(`web.behalf.confirm.${value}`) }))} value={confirmBy} onChange={setConfirmBy} error={message('confirmBy')} />
        <div className="btns"><Button type="submit">{say('web.behalf.next')}</Button></div>
      </form>
    </Page>
  );
}
