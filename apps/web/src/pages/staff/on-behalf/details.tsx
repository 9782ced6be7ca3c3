import { useState, type ReactNode } from 'react';
import { OneOf, SomeOf, TextField, Tick } from '../../../parts/field';
import { errorOf, Problems } from '../../../parts/problems';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { HowOftenField, ProfileFields, type Profile } from '../../advising/profile-fields';
import { BreakForSomebodyDocument, HowOftenForSomebodyDocument, JoinForSomebodyDocument, YesForSomebodyDocument, type HowOften, type InterestsTick, type PayTo, type PersonToHelpQuery, type RepresentationBasis, type TakesPart } from './on-behalf.operations';
import { Asked, ReadBack } from './read-back';
import type { Asker, Talk } from './talk';
import { Optional } from '../../../parts/optional';

export interface DetailProps {
  readonly asker: Asker;
  readonly talk: Talk;
  readonly back: () => void;
  readonly done: () => void;
}

export type WaitingInvitation = PersonToHelpQuery['personToHelp']['waitingInvitations'][number];

/** Somebody joins: the same few questions as everybody gets, and nothing that needs their own consent (R-STF-01). */
export function JoinDetails({ asker, talk, back, done }: DetailProps): ReactNode {
  const { say, label, list } = useWords();
  const [profile, setProfile] = useState<Profile>({ name: '', languages: [], openTo: [] });
  const [howOften, setHowOften] = useState<HowOften>();
  const [adult, setAdult] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isRead, setRead] = useState(false);
  const needed = [
    ['name', profile.name.trim() !== '', say('web.advising.missing.name')], ['openTo', profile.openTo.length > 0, say('web.advising.missing.openTo')],
    ['languages', profile.languages.length > 0, say('web.advising.missing.languages')], ['howOften', howOften !== undefined, say('web.advising.missing.howOften')], ['adult', adult, say('web.invitation.adultMissing')],
  ] as const;
  const errors = isTried ? needed.flatMap(([field, isThere, message]) => (isThere ? [] : [{ code: field, field, message }])) : [];
  if (isRead && howOften) {
    return <ReadBack asker={{ ...asker, name: profile.name }} talk={talk} document={JoinForSomebodyDocument} input={{ ...profile, howOften, adult }} back={() => { setRead(false); }} done={done}
      sentences={[say('web.behalf.say.join', { name: profile.name }), say('web.behalf.say.openTo', { kinds: list(profile.openTo.map((kind) => label('value.engagementKind', codeOf(kind)))) }), say('web.behalf.say.often', { often: say(`web.advising.often.${howOften}`) }), say('web.behalf.say.joinNot')]} />;
  }
  return (
    <Asked title={say('web.behalf.join')} lede={say('web.behalf.joinText')} back={back} next={() => {
      setTried(true);
      setRead(needed.every(([, isThere]) => isThere));
    }}>
      <Problems errors={errors} />
      <ProfileFields profile={profile} change={(some) => { setProfile({ ...profile, ...some }); }} errors={errors} />
      <HowOftenField value={howOften} onChange={setHowOften} error={errorOf(errors, 'howOften')} />
      <Tick id="adult" label={say('web.behalf.adult')} value={adult} onChange={setAdult} error={errorOf(errors, 'adult')} />
    </Asked>
  );
}

export function PauseDetails(props: DetailProps): ReactNode {
  const { say, day } = useWords();
  const [until, setUntil] = useState('');
  const [isAsked, setAsked] = useState(false);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isAsked) return <ReadBack {...props} back={() => { setAsked(false); }} document={BreakForSomebodyDocument} input={until === '' ? {} : { until: { date: until, zone } }} sentences={[until === '' ? say('web.behalf.say.pauseOpen') : say('web.behalf.say.pause', { day: day(until) }), say('web.behalf.say.pauseWhy')]} />;
  return <Asked title={say('web.behalf.pause')} back={props.back} next={() => { setAsked(true); }}><TextField id="until" type="date" label={<Optional>{say('web.home.restUntil')}</Optional>} hint={say('web.home.restUntilHint')} value={until} onChange={setUntil} /></Asked>;
}

const wheres = ['REMOTE', 'IN_OWN_COUNTRY', 'ANYWHERE'] as const satisfies readonly TakesPart[];

export function HowOftenDetails(props: DetailProps): ReactNode {
  const { say } = useWords();
  const [howOften, setHowOften] = useState<HowOften>();
  const [takesPart, setTakesPart] = useState<TakesPart>();
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  if (isAsked && howOften && takesPart) {
    return <ReadBack {...props} back={() => { setAsked(false); }} document={HowOftenForSomebodyDocument} input={{ howOften, takesPart }} sentences={[say('web.behalf.say.often', { often: say(`web.advising.often.${howOften}`) }), say('web.behalf.say.where', { where: say(`web.advising.where.${takesPart}`) })]} />;
  }
  return (
    <Asked title={say('web.behalf.howOften')} back={props.back} next={() => {
      setTried(true);
      setAsked(true);
    }}>
      <HowOftenField value={howOften} onChange={setHowOften} error={isTried && !howOften ? say('web.advising.missing.howOften') : undefined} />
      <OneOf id="where" label={say('web.advising.where')} options={wheres.map((value) => ({ value, label: say(`web.advising.where.${value}`) }))} value={takesPart} onChange={setTakesPart} error={isTried && !takesPart ? say('web.behalf.lacksWhere') : undefined} />
    </Asked>
  );
}

const bases = ['OWN_EXPERIENCE', 'NEXT_OF_KIN', 'CONDITION_COMMUNITY', 'MANDATE', 'ALL_USERS', 'OWN_PROFESSION'] as const satisfies readonly RepresentationBasis[];
const interestTicks = ['NONE_APPLY', 'WANT_TO_ASK'] as const satisfies readonly InterestsTick[];
const payees = ['ME', 'MY_ORGANISATION', 'NOBODY'] as const satisfies readonly PayTo[];

/** A yes in somebody's own words: on what basis, who is paid. Contact details beyond the name are theirs to give later. */
export function YesDetails({ invitation, ...props }: DetailProps & { readonly invitation: WaitingInvitation }): ReactNode {
  const { say, label, list } = useWords();
  const [basis, setBasis] = useState<readonly RepresentationBasis[]>([]);
  const [payTo, setPayTo] = useState<PayTo>();
  const [telephone, setTelephone] = useState('');
  const [adult, setAdult] = useState(false);
  const [interests, setInterests] = useState<InterestsTick>();
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { asker } = props;
  const excluding = invitation.excludingInterests;
  // Where no interest excludes anybody, none applies.
  const ticked = excluding.length === 0 ? 'NONE_APPLY' : interests;
  const tickName = (tick: InterestsTick): string => say(tick === 'NONE_APPLY' ? 'web.behalf.interestsNone' : 'web.behalf.interestsWantToAsk');
  if (isAsked && ticked) {
    return <ReadBack {...props} back={() => { setAsked(false); }} document={YesForSomebodyDocument}
      input={{ invitation: invitation.id, name: asker.name, basis: [...basis], adult, interests: ticked, shareEmail: false, ...(telephone.trim() !== '' && { telephone: telephone.trim() }), ...(payTo && { payTo }) }}
      sentences={[
        say('web.behalf.say.yes', { title: invitation.oneSentence }), say('web.behalf.say.basis', { basis: list(basis.map((one) => label('value.representationBasis', codeOf(one)))) }),
        telephone.trim() === '' ? say('web.behalf.say.nameOnly') : say('web.behalf.say.telephone', { telephone: telephone.trim() }), ...(payTo ? [say('web.behalf.say.payTo', { payTo: label('value.payTo', codeOf(payTo)) })] : []),
        ...(excluding.length > 0 ? [say(ticked === 'NONE_APPLY' ? 'web.behalf.say.interestsNone' : 'web.behalf.say.interestsWantToAsk', { interests: excluding.join('; ') })] : []),
      ]} />;
  }
  return (
    <Asked title={say('web.behalf.yes')} lede={invitation.oneSentence} back={props.back} next={() => {
      setTried(true);
      setAsked(adult && basis.length > 0 && ticked !== undefined);
    }}>
      <SomeOf id="basis" label={say('web.behalf.basis')} options={bases.map((value) => ({ value, label: label('value.representationBasis', codeOf(value)) }))} value={basis} onChange={setBasis} error={isTried && basis.length === 0 ? say('web.behalf.lacksBasis') : undefined} />
      <OneOf id="payTo" label={<Optional>{say('web.behalf.payTo')}</Optional>} options={payees.map((value) => ({ value, label: label('web.behalf.payTo', codeOf(value)) }))} value={payTo} onChange={setPayTo} />
      <TextField id="telephone" label={<Optional>{say('web.behalf.telephone')}</Optional>} hint={say('web.behalf.telephoneHint')} value={telephone} onChange={setTelephone} />
      {excluding.length > 0 && <OneOf id="interests" label={say('web.behalf.interestsAsk')} hint={excluding.join('; ')} options={interestTicks.map((value) => ({ value, label: tickName(value) }))} value={interests} onChange={setInterests} error={isTried && !interests ? say('web.behalf.lacksInterests') : undefined} />}
      <Tick id="adult" label={say('web.behalf.adult')} value={adult} onChange={setAdult} error={isTried && !adult ? say('web.behalf.lacksAdult') : undefined} />
    </Asked>
  );
}
