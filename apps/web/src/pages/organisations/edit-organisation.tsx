import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { OneOf, SomeOf, TextField, Tick } from '../../parts/field';
import { NotHere } from '../../parts/not-here';
import { NoSideEffects } from '../../parts/no-side-effects';
import { PickCodes } from '../../parts/pick-codes';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { NotFound } from '../not-found/not-found';
import { engagementKinds } from './engagement-kinds';
import { codeOf } from './kinds';
import type { ShownOrganisation } from './organisation-facts';
import { OrganisationDocument, ReviseProfileDocument, type ReviseProfileInput, type ReviseProfileMutation } from './organisation.operations';
import './organisations.css';
import { Optional } from '../../parts/optional';

/** What an organisation says of itself, all on one page. */
export function EditOrganisation(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(OrganisationDocument, { variables: { id }, errorPolicy: 'all', fetchPolicy: 'cache-first' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if (error && !data?.organisation) return <NotHere error={error} />;
  if (data?.organisation.viewerCanReviseProfile === false) return <NotFound />;
  return (
    <Page kind={say('web.organisation.edit')} title={say('web.organisation.edit')} before={<Link className="back" to={to(`organisations/${id}`)}>← {say('web.organisation.kind')}</Link>} lede={say('web.organisation.editLede')}>
      {data?.organisation && choices ? <Form organisation={data.organisation} choices={choices} /> : <Waiting />}
    </Page>
  );
}

function Form({ organisation, choices }: { readonly organisation: ShownOrganisation; readonly choices: ChoicesQuery }): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);
  const [form, setForm] = useState({
    about: organisation.about ?? '', website: organisation.website ?? '', everyCondition: organisation.everyCondition, conditions: codes(organisation.conditions), countries: codes(organisation.countries), languages: codes(organisation.languages),
    openTo: organisation.openTo, notOpenTo: organisation.notOpenTo, publicBody: organisation.publicBody, limit: organisation.contactLimit === null ? '' : String(organisation.contactLimit),
  });
  const change = useChange<ReviseProfileMutation, ReviseProfileInput>(ReviseProfileDocument);
  const set = <Part extends keyof typeof form>(part: Part) => (value: (typeof form)[Part]): void => { setForm({ ...form, [part]: value }); };
  const kinds = engagementKinds.map((value) => ({ value, label: label('value.engagementKind', codeOf(value)) }));
  const save = async (): Promise<void> => {
    const { limit, publicBody, website, ...rest } = form;
    const done = await change.run({ ...rest, organisation: organisation.id, ...(website !== '' && { website }), ...(publicBody !== null && { publicBody }), ...(limit !== '' && { contactLimit: Number(limit) }) });
    if (done) await go(to(`organisations/${organisation.id}`));
  };
  return (
    <form className="stack-l measure-l" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <TextField id="about" label={say('web.organisation.about')} hint={say('web.organisation.aboutHint')} rows={5} value={form.about} onChange={set('about')} error={errorOf(change.errors, 'about')} />
      <NoSideEffects />
      <Tick id="everyCondition" label={say('web.organisations.everyCondition')} value={form.everyCondition} onChange={set('everyCondition')} />
      {!form.everyCondition && <PickCodes id="conditions" label={say('web.organisation.conditions')} hint={say('web.organisation.conditionsHint')} from={choices.conditions} value={form.conditions} onChange={set('conditions')} error={errorOf(change.errors, 'conditions')} />}
      <PickCodes id="countries" label={say('web.organisation.where')} hint={say('web.organisation.countriesHint')} from={choices.countries} value={form.countries} onChange={set('countries')} error={errorOf(change.errors, 'countries')} />
      <PickCodes id="languages" label={say('web.organisation.languages')} hint={say('web.organisation.languagesHint')} from={choices.languages} value={form.languages} onChange={set('languages')} error={errorOf(change.errors, 'languages')} />
      <SomeOf id="openTo" label={say('web.organisation.openTo')} hint={say('web.organisation.openToHint')} options={kinds} value={form.openTo} onChange={set('openTo')} error={errorOf(change.errors, 'openTo')} />
      <SomeOf id="notOpenTo" label={say('web.organisation.notOpenTo')} hint={say('web.organisation.notOpenToHint')} options={kinds} value={form.notOpenTo} onChange={set('notOpenTo')} error={errorOf(change.errors, 'notOpenTo')} />
      <OneOf id="publicBody" label={say('web.organisation.publicBodyQuestion')} hint={say('web.organisation.publicBodyHint')} options={[{ value: 'yes', label: say('web.parts.yes') }, { value: 'no', label: say('web.parts.no') }]} value={form.publicBody === null ? undefined : form.publicBody ? 'yes' : 'no'} onChange={(value) => { set('publicBody')(value === 'yes'); }} />
      <TextField id="website" label={<Optional>{say('web.organisation.website')}</Optional>} hint={say('web.organisation.websiteHint')} type="url" value={form.website} onChange={set('website')} error={errorOf(change.errors, 'website')} />
      <TextField id="contactLimit" label={<Optional>{say('web.organisation.limit')}</Optional>} hint={say('web.organisation.limitHint')} type="number" min={1} max={50} value={form.limit} onChange={set('limit')} error={errorOf(change.errors, 'contactLimit')} />
      <div className="btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.saving')}>{say('web.parts.save')}</Button><Link className="btn plain" to={to(`organisations/${organisation.id}`)}>{say('web.parts.goBack')}</Link></div>
    </form>
  );
}
