import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { errorOf } from '../../../parts/problems';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { useWords } from '../../../words/use-words';
import { SavedLine } from '../../../writing/saved-line';
import { Unsent, type UnsentKept } from '../../../writing/unsent';
import { FindPerson, type FoundPerson } from '../find-person';
import { FindOrganisation, type FoundOrganisation } from '../interests/find-organisation';
import { OnlyStaff } from '../only-staff';
import { RecordTableDocument } from './record-table.operations';

/** A partnership that was there before it came here: it is marked, and stays out of figures (R-PAR-02). */
export function RecordTable(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Record /></OnlyStaff>;
}

function Record(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const [isDone, setDone] = useState(false);
  const before = <Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>;
  if (isDone) return <Page key="done" title={say('web.recordTable.done')} kind={say('web.recordTable.title')} before={before} lede={say('web.recordTable.doneText')}>{null}</Page>;
  return <Page key="form" title={say('web.recordTable.title')} before={before} lede={say('web.recordTable.lede')}><Fields done={() => { setDone(true); }} /></Page>;
}

interface Written {
  readonly asker?: FoundOrganisation | undefined;
  readonly recipients: readonly FoundOrganisation[];
  readonly contact?: FoundPerson | undefined;
  readonly deputy?: FoundPerson | undefined;
  readonly people: readonly FoundPerson[];
  readonly title: string;
  readonly use: string;
}

const nothing: Written = { recipients: [], people: [], title: '', use: '' };

function Fields({ done }: { readonly done: () => void }): ReactNode {
  return <Unsent form="recorded-table" begun={nothing}>{(keeping) => <InAll {...keeping} done={done} />}</Unsent>;
}

function InAll({ draft, set, kept, sent, done }: UnsentKept<Written> & { readonly done: () => void }): ReactNode {
  const { say } = useWords();
  const { asker, recipients, contact, deputy, people, title, use } = draft;
  const [isTried, setTried] = useState(false);
  const lacks = (isThere: boolean): string | undefined => (isTried && !isThere ? say('code.FIELD_REQUIRED') : undefined);
  return (
    <Form document={RecordTableDocument} deed={say('web.recordTable.deed')} done={() => { sent(); done(); }} ready={() => {
      setTried(true);
      return asker !== undefined && contact !== undefined && deputy !== undefined && recipients.length > 0 && people.length > 0 && title.trim() !== '' && use.trim() !== '';
    }} input={() => ({ asker: asker?.id ?? '', contact: contact?.person ?? '', deputy: deputy?.person ?? '', recipients: recipients.map(({ id }) => id), people: people.map(({ person }) => person), title, use })}>
      {(errors) => (
        <div className="stack-l measure">
          <TextField id="table-title" label={say('web.recordTable.what')} most={160} value={title} onChange={(text) => { set({ title: text }); }} error={lacks(title.trim() !== '') ?? errorOf(errors, 'title')} />
          <TextField id="table-use" label={say('term.useOfResult')} rows={3} most={600} value={use} onChange={(text) => { set({ use: text }); }} error={lacks(use.trim() !== '') ?? errorOf(errors, 'use')} />
          <FindOrganisation label={say('web.recordTable.asker')} value={asker} onChange={(found) => { set({ asker: found }); }} error={lacks(asker !== undefined) ?? errorOf(errors, 'asker')} />
          <FindPerson label={say('web.recordTable.contact')} value={contact} onChange={(found) => { set({ contact: found }); }} error={lacks(contact !== undefined) ?? errorOf(errors, 'contact')} />
          <FindPerson label={say('web.recordTable.deputy')} value={deputy} onChange={(found) => { set({ deputy: found }); }} error={lacks(deputy !== undefined) ?? errorOf(errors, 'deputy')} />
          <Several names={recipients.map(({ id, name }) => ({ id, name }))} drop={(gone) => { set({ recipients: recipients.filter(({ id }) => id !== gone) }); }}>
            <FindOrganisation label={say('web.recordTable.patients')} value={undefined} onChange={(found) => { if (found && !recipients.some(({ id }) => id === found.id)) set({ recipients: [...recipients, found] }); }} error={lacks(recipients.length > 0) ?? errorOf(errors, 'recipients')} />
          </Several>
          <Several names={people.map(({ person, name }) => ({ id: person, name }))} drop={(gone) => { set({ people: people.filter(({ person }) => person !== gone) }); }}>
            <FindPerson label={say('web.recordTable.people')} value={undefined} onChange={(found) => { if (found && !people.some(({ person }) => person === found.person)) set({ people: [...people, found] }); }} error={lacks(people.length > 0) ?? errorOf(errors, 'people')} />
          </Several>
          <SavedLine kept={kept} isOwn />
        </div>
      )}
    </Form>
  );
}

interface SeveralProps {
  /** Who has been chosen so far. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly drop: (id: string) => void;
  /** The way to choose one more. */
  readonly children: ReactNode;
}

function Several({ names, drop, children }: SeveralProps): ReactNode {
  const { say } = useWords();
  return (
    <div className="stack">
      {names.length > 0 && <ul className="plainlist">{names.map(({ id, name }) => <li key={id} className="picked"><strong>{name}</strong> <Button look="plain" onPress={() => { drop(id); }}>{say('web.recordTable.drop')}<span className="hidden">: {name}</span></Button></li>)}</ul>}
      {children}
    </div>
  );
}
