import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { ChoicesDocument } from '../../parts/choices.operations';
import { OneOf, TextField } from '../../parts/field';
import { NotHere } from '../../parts/not-here';
import { PickCodes } from '../../parts/pick-codes';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import { organisationKinds, sideOf } from './kinds';
import {
  ClaimOrganisationDocument, OrganisationDocument, RegisterOrganisationDocument, type ClaimOrganisationInput, type ClaimOrganisationMutation, type OrganisationKind, type RegisterOrganisationInput, type RegisterOrganisationMutation,
} from './organisation.operations';
import { Optional } from '../../parts/optional';

const nothing = { name: '', about: '', website: '', countries: [] as readonly string[], kind: undefined as OrganisationKind | undefined, publicBody: undefined as YesNo | undefined, personName: '', personRole: '', howToCheck: '', patientMajority: undefined as YesNo | undefined, companyOver20: undefined as YesNo | undefined };

type YesNo = 'yes' | 'no';

/** Brings an organisation into the network: one that is not listed, or one that is. A coordinator checks it before it takes part. */
export function JoinOrganisation(): ReactNode {
  const { id } = useParams();
  const { say, label } = useWords();
  const { to, session, signIn } = useHere();
  const { data: listed, error } = useQuery(OrganisationDocument, id === undefined ? skipToken : { variables: { id }, fetchPolicy: 'cache-first' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  const register = useChange<RegisterOrganisationMutation, RegisterOrganisationInput>(RegisterOrganisationDocument);
  const claim = useChange<ClaimOrganisationMutation, ClaimOrganisationInput>(ClaimOrganisationDocument);
  const [form, setForm] = useState(nothing);
  const [missing, setMissing] = useState<readonly { readonly code: string; readonly field: string; readonly message: string }[]>([]);
  const [isDone, setDone] = useState(false);
  const change = id === undefined ? register : claim;
  const errors = missing.length > 0 ? missing : change.errors;
  const kind = listed?.organisation.kind ?? form.kind ?? null;
  const isPatientSide = sideOf(kind) === 'patient' || (id !== undefined && kind === null);
  const title = say(id === undefined ? 'web.organisation.registerTitle' : 'web.organisation.claimTitle');
  const set = <Part extends keyof typeof form>(part: Part) => (value: (typeof form)[Part]): void => { setForm({ ...form, [part]: value }); };
  if (error) return <NotHere error={error} />;
  if (!session) return <Page title={title} lede={say('web.organisation.signInFirst')}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  if (isDone) return <Page title={say('web.organisation.joined')} kind={title} lede={say('web.organisation.joinedText')}><p><Link className="btn line" to={to()}>{say('web.shell.toHome')}</Link></p></Page>;
  const send = async (): Promise<void> => {
    const asked = [...(id === undefined ? ['name', 'kind', 'countries', 'about'] as const : []), 'publicBody' as const, ...(isPatientSide ? ['patientMajority', 'companyOver20'] as const : []), 'personName' as const, 'personRole' as const, 'howToCheck' as const];
    const lacking = asked.filter((part) => form[part] === undefined || form[part].length === 0).map((field) => ({ code: 'FIELD_REQUIRED', field, message: say('web.organisation.lacks', { what: questions[field] }) }));
    setMissing(lacking);
    if (lacking.length > 0) return;
    const { personName, personRole, howToCheck } = form;
    const shared = { personName, personRole, howToCheck, publicBody: form.publicBody === 'yes', ...(isPatientSide && { patientMajority: form.patientMajority === 'yes', companyOver20: form.companyOver20 === 'yes' }) };
    const { kind: chosen } = form;
    if (id !== undefined) setDone(await claim.run({ ...shared, organisation: id }));
    else if (chosen) setDone(await register.run({ ...shared, name: form.name, about: form.about, countries: form.countries, kind: chosen, ...(form.website !== '' && { website: form.website }) }));
  };
  const questions = {
    name: say('web.organisation.nameQuestion'), kind: say('web.organisation.kindQuestion'), countries: say('web.organisation.where'), about: say('web.organisation.about'), publicBody: say('web.organisation.publicBodyQuestion'),
    patientMajority: say('web.organisation.majorityQuestion'), companyOver20: say('web.organisation.companyQuestion'), personName: say('web.organisation.personName'), personRole: say('web.organisation.personRole'), howToCheck: say('web.organisation.howToCheck'),
  };
  const yesNo = [{ value: 'yes', label: say('web.parts.yes') }, { value: 'no', label: say('web.parts.no') }] as const;
  const text = (part: 'name' | 'about' | 'personName' | 'personRole' | 'howToCheck', hint: string, rows?: number): ReactNode => (
    <TextField id={part} label={questions[part]} hint={hint} value={form[part]} onChange={set(part)} error={errorOf(errors, part)} {...(rows !== undefined && { rows })} {...(part === 'personName' && { autoComplete: 'name' })} />
  );
  const choose = (part: 'publicBody' | 'patientMajority' | 'companyOver20', hint: string): ReactNode => <OneOf id={part} label={questions[part]} hint={hint} options={yesNo} value={form[part]} onChange={set(part)} error={errorOf(errors, part)} />;
  return (
    <Page title={title} before={<Link className="back" to={to(id === undefined ? 'organisations' : `organisations/${id}`)}>← {say('web.parts.goBack')}</Link>} lede={id === undefined ? say('web.organisation.registerLede') : say('web.organisation.claimLede', { name: listed?.organisation.name ?? '' })}>
      <form className="stack-l measure-l" noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Problems errors={errors} isUnreachable={change.isUnreachable} />
        {id === undefined && <>
          {text('name', say('web.organisation.nameHint'))}
          <OneOf id="kind" label={questions.kind} hint={say('web.organisation.kindHint')} options={organisationKinds.map(({ value, code }) => ({ value, label: label('value.organisationKind', code) }))} value={form.kind} onChange={set('kind')} error={errorOf(errors, 'kind')} />
          <PickCodes id="countries" label={questions.countries} hint={say('web.organisation.countriesHint')} from={choices?.countries ?? []} value={form.countries} onChange={set('countries')} error={errorOf(errors, 'countries')} />
          {text('about', say('web.organisation.aboutHint'), 4)}
          <TextField id="website" label={<Optional>{say('web.organisation.website')}</Optional>} hint={say('web.organisation.websiteHint')} type="url" value={form.website} onChange={set('website')} error={errorOf(errors, 'website')} />
        </>}
        {choose('publicBody', say('web.organisation.publicBodyHint'))}
        {isPatientSide && <>{choose('patientMajority', say('web.organisation.majorityHint'))}{choose('companyOver20', say('web.organisation.companyHint'))}</>}
        {text('personName', say('web.organisation.personNameHint'))}
        {text('personRole', say('web.organisation.personRoleHint'))}
        {text('howToCheck', say('web.organisation.howToCheckHint'), 3)}
        <div className="btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.organisation.send')}</Button></div>
      </form>
    </Page>
  );
}
