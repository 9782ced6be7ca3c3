import { useQuery } from '@apollo/client/react';
import { useCallback, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { OneOf, SomeOf, TextField, Tick } from '../../parts/field';
import { NotHere } from '../../parts/not-here';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Optional } from '../../parts/optional';
import { PickCodes } from '../../parts/pick-codes';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent, type UnsentKept } from '../../writing/unsent';
import { NotFound } from '../not-found/not-found';
import { engagementKinds } from './engagement-kinds';
import { codeOf } from './kinds';
import type { ShownOrganisation } from './organisation-facts';
import { OrganisationDocument, ReviseProfileDocument, type ReviseProfileInput, type ReviseProfileMutation } from './organisation.operations';
import './organisations.css';

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

interface FormProps {
  readonly organisation: ShownOrganisation;
  readonly choices: ChoicesQuery;
}

function Form(props: FormProps): ReactNode {
  const [begun] = useState(() => asItStands(props.organisation));
  // Only what was changed is kept: the rest stays as the profile has it.
  const changed = useCallback((form: Written): Partial<Written> => Object.fromEntries(Object.entries(form).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(begun[part as keyof Written]))), [begun]);
  return <Unsent form={`profile/${props.organisation.id}`} begun={begun} newIn={changed} waiting={<Waiting />}>{(keeping) => <Fields {...props} {...keeping} />}</Unsent>;
}

type Written = ReturnType<typeof asItStands>;

const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

const asItStands = ({ about, website, everyCondition, conditions, countries, languages, openTo, notOpenTo, publicBody, contactLimit }: ShownOrganisation) => ({
  about: about ?? '', website: website ?? '', everyCondition, conditions: codes(conditions), countries: codes(countries), languages: codes(languages), openTo, notOpenTo, publicBody, limit: contactLimit === null ? '' : String(contactLimit),
});

function Fields({ organisation, choices, draft: form, set: write, kept, sent }: FormProps & UnsentKept<Written>): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const change = useChange<ReviseProfileMutation, ReviseProfileInput>(ReviseProfileDocument);
  const set = <Part extends keyof Written>(part: Part) => (value: Written[Part]): void => { write({ [part]: value }); };
  const kinds = engagementKinds.map((value) => ({ value, label: label('value.engagementKind', codeOf(value)) }));
  const save = async (): Promise<void> => {
    const { limit, publicBody, website, ...rest } = form;
    const done = await change.run({ ...rest, organisation: organisation.id, ...(website !== '' && { website }), ...(publicBody !== null && { publicBody }), ...(limit !== '' && { contactLimit: Number(limit) }) });
    if (!done) return;
    sent();
    await go(to(`organisations/${organisation.id}`));
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
      <SavedLine kept={kept} isOwn />
      <div className="btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.saving')}>{say('web.parts.save')}</Button><Link className="btn plain" to={to(`organisations/${organisation.id}`)}>{say('web.parts.goBack')}</Link></div>
    </form>
  );
}
