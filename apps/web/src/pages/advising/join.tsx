import './advising.css';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useChange, type UserError } from '../../api/use-change';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import { JoinAsAdviserDocument, type HowOften } from './advising.operations';
import { HowOftenField, ProfileFields, type Profile } from './profile-fields';

/** Joining as an adviser: with or without an organisation, and with nothing ticked beforehand (R-ADV-01 to 03). */
export function Join(): ReactNode {
  const { say } = useWords();
  const { session, signIn, to } = useHere();
  const navigate = useNavigate();
  const change = useChange(JoinAsAdviserDocument);
  const [profile, setProfile] = useState<Profile>({ name: session?.name ?? '', languages: [], openTo: [] });
  const [howOften, setHowOften] = useState<HowOften>();
  const [adult, setAdult] = useState(false);
  const [isTried, setTried] = useState(false);
  if (!session) return <Page title={say('web.advising.join')} lede={say('web.advising.joinText')}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  const needed: readonly (readonly [string, boolean, string])[] = [
    ['name', profile.name.trim() !== '', say('web.advising.missing.name')], ['openTo', profile.openTo.length > 0, say('web.advising.missing.openTo')],
    ['languages', profile.languages.length > 0, say('web.advising.missing.languages')], ['howOften', howOften !== undefined, say('web.advising.missing.howOften')], ['adult', adult, say('web.invitation.adultMissing')],
  ];
  const missing: readonly UserError[] = needed.filter(([, isThere]) => !isThere).map(([field, , message]) => ({ code: field, field, message }));
  const errors = isTried && missing.length > 0 ? missing : change.errors;
  const join = (): void => {
    setTried(true);
    if (missing.length > 0 || howOften === undefined) return;
    void change.run({ ...profile, adult, howOften }).then((done) => { if (done) void navigate(to('advising')); });
  };
  return (
    <Page title={say('web.advising.join')} lede={say('web.advising.joinText')}>
      <div className="stack-l measure form-page">
        <Problems errors={errors} isUnreachable={change.isUnreachable} />
        <ProfileFields profile={profile} change={(some) => { setProfile({ ...profile, ...some }); }} errors={errors} />
        <HowOftenField value={howOften} onChange={setHowOften} error={errorOf(errors, 'howOften')} />
        <Tick id="adult" label={say('web.invitation.adult')} hint={say('web.invitation.adultHint')} value={adult} onChange={setAdult} error={errorOf(errors, 'adult')} />
        <p className="soft">{say('web.advising.notice')}</p>
        <p className="btns"><Button isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={join}>{say('web.advising.joinDeed')}</Button></p>
      </div>
    </Page>
  );
}
