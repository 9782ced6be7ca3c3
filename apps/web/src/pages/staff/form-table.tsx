import { useQuery } from '@apollo/client/react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChange, type UserError } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField } from '../../parts/field';
import { NotHere } from '../../parts/not-here';
import { useOrganisation } from '../../parts/organisation-name';
import { Part } from '../../parts/part';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Line, Prose } from '../../writing/texts';
import { Unsent, type UnsentKept } from '../../writing/unsent';
import { promises } from '../request-form/about-questions';
import { numberIn, shown } from '../request-form/draft';
import { MatrixField } from '../request-form/matrix-field';
import { PayFields } from '../request-form/pay-question';
import { reasonsThatHold } from '../request-form/unpaid-reasons';
import { NotFound } from '../not-found/not-found';
import { OnlyStaff } from './only-staff';
import type { Reviewed } from './review-initiative';
import { BringToTableDocument, InitiativeToReviewDocument, type Participation } from './staff-initiatives.operations';
import { isComplete, missingIn, termsOf, type TableDraft } from './table-draft';
import '../organisations/organisations.css';

/** Bringing those who said yes to one table: what an initiative does not ask is said now, with a coordinator's help (R-INI-02). */
export function FormTable(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Loaded /></OnlyStaff>;
}

function Loaded(): ReactNode {
  const { id = '', organisation = '' } = useParams();
  const { data, error } = useQuery(InitiativeToReviewDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  if (error && !data) return <NotHere error={error} />;
  if (!data) return <AtFirst />;
  const asked = data.initiative.asked.edges.map(({ node }) => node).find(({ organisationId }) => organisationId === organisation);
  return asked ? <Terms initiative={data.initiative} organisation={organisation} patients={asked.table.filter(({ seat }) => seat === 'PATIENT').length} /> : <NotFound />;
}

function AtFirst(): ReactNode {
  const { say } = useWords();
  return <Page title={say('web.staff.bringTogether')}><Waiting /></Page>;
}

interface TermsProps {
  readonly initiative: Reviewed;
  readonly organisation: string;
  readonly patients: number;
}

function Terms(props: TermsProps): ReactNode {
  const { initiative: { id, form }, organisation, patients } = props;
  return (
    <Unsent<TableDraft> form={`table/${id}/${organisation}`} begun={{ title: inShort(form?.change), ...(patients > 0 && { seats: { patients, all: patients + 2 } }) }} waiting={<AtFirst />}>
      {(keeping) => <Written {...props} {...keeping} />}
    </Unsent>
  );
}

function Written({ initiative: { id }, organisation, draft, set, kept, sent }: TermsProps & UnsentKept<TableDraft>): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const asker = useOrganisation(organisation);
  const { name } = asker;
  const [missing, setMissing] = useState<readonly UserError[]>([]);
  const change = useChange(BringToTableDocument);
  // One array as long as they are the same: whoever is told of them is told once.
  const errors = useMemo(() => (missing.length > 0 ? missing : change.errors.map((error) => ({ ...error, field: (error.field ?? '').replace(/^terms\./, '') }))), [missing, change.errors]);
  const errorAt = (path: string): string | undefined => errors.find(({ field }) => field === path)?.message;
  const send = async (): Promise<void> => {
    setMissing(missingIn(draft).map((field) => ({ code: 'FIELD_REQUIRED', field, message: say('code.FIELD_REQUIRED') })));
    if (!isComplete(draft)) return;
    if (!(await change.run({ initiative: id, organisation, title: draft.title, use: draft.use, terms: termsOf(draft) }))) return;
    sent();
    await go(to(`staff/initiatives/${id}`));
  };
  return (
    <Page kind={say('web.staff.bringTogether')} title={say('web.staff.bringTitle', { name })} before={<Link className="back" to={to(`staff/initiatives/${id}`)}>← {say('term.initiative')}</Link>} lede={say('web.staff.bringLede')}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Problems errors={errors} isUnreachable={change.isUnreachable} />
        <Part id="about" title={say('web.staff.tableAbout')}>
          <Line id="title" rows={2} label={say('web.staff.tableTitle')} hint={say('web.requestForm.oneSentenceHint')} most={160} value={draft.title} onChange={(title) => { set({ title }); }} error={errorAt('title')} />
          <Prose id="use" label={say('term.useOfResult')} hint={say('web.requestForm.useHint')} most={600} value={draft.use} onChange={(use) => { set({ use }); }} error={errorAt('use')} />
        </Part>
        <Part id="places" title={label('web.requestForm.question', 'seats')}>
          {(['patients', 'all'] as const).map((part) => <TextField key={part} id={`seats.${part}`} type="number" min={1} label={label('web.requestForm.seats', part)} value={shown(draft.seats?.[part])} onChange={(text) => { set({ seats: { ...draft.seats, [part]: numberIn(text) } }); }} error={errorAt(`seats.${part}`)} />)}
        </Part>
        <Part id="voice" title={label('web.requestForm.question', 'promise')}>
          <OneOf id="promise" label={say('term.participation')} hint={say('web.requestForm.promiseHint')} error={errorAt('promise')} value={draft.promise} onChange={(promise: Participation) => { set({ promise }); }} options={promises.map((value) => ({ value, label: label('web.requestForm.promise', value.toLowerCase()) }))} />
        </Part>
        <Part id="map" title={label('web.requestForm.question', 'matrix')}><MatrixField draft={{ cells: draft.cells ?? [] }} onChange={(cells) => { set({ cells }); }} error={errorAt('cells')} /></Part>
        <Part id="terms" title={label('web.requestForm.question', 'pay')}><PayFields draft={draft} set={set} errorAt={errorAt} reasons={reasonsThatHold(asker, undefined, draft.pay?.fee?.reason)} /></Part>
        <SavedLine kept={kept} isOwn />
        <div className="part btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.staff.bringDeed')}</Button></div>
      </form>
    </Page>
  );
}
