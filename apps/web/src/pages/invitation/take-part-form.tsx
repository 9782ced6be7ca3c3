import { useState, type ReactNode } from 'react';
import type { UserError } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, SomeOf, TextField, Tick } from '../../parts/field';
import { Note } from '../../parts/note';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { InterestsTick, PayTo, RepresentationBasis, RequestToReadFragment } from './invitation.operations';
import { Optional } from '../../parts/optional';

/** What a person says with their own yes. */
export interface OwnYes {
  readonly name: string;
  readonly basis: readonly RepresentationBasis[];
  readonly adult: boolean;
  readonly shareEmail: boolean;
  readonly telephone?: string;
  readonly access?: string;
  readonly payTo?: PayTo;
  readonly interests?: InterestsTick;
}

interface TakePartFormProps {
  readonly form: RequestToReadFragment['form'];
  /** Taken for an organisation or its youth panel: the basis is then its mandate. */
  readonly forOrganisation?: boolean;
  readonly isPublicBody: boolean;
  readonly send: (yes: OwnYes) => void;
  readonly isBusy: boolean;
  readonly errors: readonly UserError[];
  readonly isUnreachable: boolean;
}

/** *Only myself* comes first (R-PAR-04). */
const bases = ['OWN_EXPERIENCE', 'NEXT_OF_KIN', 'CONDITION_COMMUNITY', 'MANDATE', 'ALL_USERS', 'OWN_PROFESSION'] as const;
const payees = ['ME', 'MY_ORGANISATION', 'NOBODY'] as const;
const interestTicks = ['NONE_APPLY', 'WANT_TO_ASK'] as const;

/** A person's own yes: on what basis, what is shared, who is paid. Nothing is ticked beforehand. */
export function TakePartForm({ form, forOrganisation = false, isPublicBody, send, isBusy, errors, isUnreachable }: TakePartFormProps): ReactNode {
  const { say, label } = useWords();
  const { session } = useHere();
  const [name, setName] = useState(session?.name ?? '');
  const [basis, setBasis] = useState<readonly RepresentationBasis[]>([]);
  const [adult, setAdult] = useState(false);
  const [shareEmail, setShareEmail] = useState(false);
  const [telephone, setTelephone] = useState('');
  const [access, setAccess] = useState('');
  const [payTo, setPayTo] = useState<PayTo>();
  const [interests, setInterests] = useState<InterestsTick>();
  const isPaid = form.pay?.fee?.kind === 'PAID';
  const excluding = form.excludingInterests ?? [];
  // Where no interest excludes anybody, none applies.
  const ticked = excluding.length === 0 ? 'NONE_APPLY' : interests;
  const [isTried, setTried] = useState(false);
  const missing: readonly UserError[] = isTried ? [
    ...(!forOrganisation && basis.length === 0 ? [{ code: 'basis', field: 'basis', message: say('web.invitation.basisMissing') }] : []),
    ...(excluding.length === 0 || interests ? [] : [{ code: 'interests', field: 'interests', message: say('web.invitation.interestsMissing') }]),
    ...(adult ? [] : [{ code: 'adult', field: 'adult', message: say('web.invitation.adultMissing') }]),
  ] : [];
  const submit = (): void => {
    setTried(true);
    if (!adult || (!forOrganisation && basis.length === 0) || !ticked) return;
    send({
      name, adult, shareEmail, basis: forOrganisation ? ['MANDATE'] : basis,
      ...(telephone.trim() !== '' && { telephone: telephone.trim() }), ...(access.trim() !== '' && { access: access.trim() }), ...(payTo && { payTo }), interests: ticked,
    });
  };
  const all = [...missing, ...errors];
  return (
    <div className="stack-l">
      <Problems errors={all} isUnreachable={isUnreachable} />
      <TextField id="name" label={say('web.invitation.calledBy')} hint={say('web.invitation.calledByHint')} value={name} onChange={setName} autoComplete="name" error={errorOf(all, 'name')} />
      {!forOrganisation && <SomeOf id="basis" label={say('term.representationBasis')} hint={say('web.invitation.basisHint')} options={bases.map((value) => ({ value, label: label('value.representationBasis', codeOf(value)) }))} value={basis} onChange={setBasis} error={errorOf(all, 'basis')} />}
      {basis.includes('NEXT_OF_KIN') && <Note title={say('sentence.nextOfKin')} />}
      <fieldset>
        <legend>{say('term.contactRelease')}</legend>
        <p className="hint soft">{say('web.invitation.sharedHint')}</p>
        {isPublicBody && <Note title={say('sentence.publicBody')} />}
        <Tick id="shareEmail" label={say('web.invitation.shareEmail')} hint={say('web.invitation.shareEmailHint')} value={shareEmail} onChange={setShareEmail} />
        <TextField id="telephone" label={<Optional>{say('web.invitation.shareTelephone')}</Optional>} value={telephone} onChange={setTelephone} autoComplete="tel" error={errorOf(all, 'telephone')} />
      </fieldset>
      <TextField id="access" label={<Optional>{say('term.access')}</Optional>} hint={say('web.invitation.accessHint')} rows={3} value={access} onChange={setAccess} error={errorOf(all, 'access')} />
      {isPaid && <OneOf id="payTo" label={say('web.invitation.payTo')} hint={say('web.invitation.payToHint')} options={payees.map((value) => ({ value, label: label('value.payTo', codeOf(value)) }))} value={payTo} onChange={setPayTo} error={errorOf(all, 'payTo')} />}
      {excluding.length > 0 && <OneOf id="interests" label={say('web.invitation.interestsAsk')} hint={excluding.join('; ')} options={interestTicks.map((value) => ({ value, label: say(value === 'NONE_APPLY' ? 'web.invitation.interestsNone' : 'web.invitation.interestsWantToAsk') }))} value={interests} onChange={setInterests} error={errorOf(all, 'interests')} />}
      <Tick id="adult" label={say('web.invitation.adult')} hint={say('web.invitation.adultHint')} value={adult} onChange={setAdult} error={errorOf(all, 'adult')} />
      <p className="small soft">{say('web.invitation.promiseKept')}</p>
      <p className="btns"><Button isBusy={isBusy} busyText={say('web.parts.sending')} onPress={submit}>{say('web.invitation.sendYes')}</Button></p>
    </div>
  );
}
