import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { errorOf } from '../../../parts/problems';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { useWords } from '../../../words/use-words';
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

function Fields({ done }: { readonly done: () => void }): ReactNode {
  const { say } = useWords();
  const [asker, setAsker] = useState<FoundOrganisation>();
  const [recipients, setRecipients] = useState<readonly FoundOrganisation[]>([]);
  const [contact, setContact] = useState<FoundPerson>();
  const [deputy, setDeputy] = useState<FoundPerson>();
  const [people, setPeople] = useState<readonly FoundPerson[]>([]);
  const [title, setTitle] = useState('');
  const [use, setUse] = useState('');
  const [isTried, setTried] = useState(false);
  const lacks = (isThere: boolean): string | undefined => (isTried && !isThere ? say('code.FIELD_REQUIRED') : undefined);
  return (
    <Form document={RecordTableDocument} deed={say('web.recordTable.deed')} done={done} ready={() => {
      setTried(true);
      return asker !== undefined && contact !== undefined && deputy !== undefined && recipients.length > 0 && people.length > 0 && title.trim() !== '' && use.trim() !== '';
    }} input={() => ({ asker: asker?.id ?? '', contact: contact?.person ?? '', deputy: deputy?.person ?? '', recipients: recipients.map(({ id }) => id), people: people.map(({ person }) => person), title, use })}>
      {(errors) => (
        <div className="stack-l measure">
          <TextField id="table-title" label={say('web.recordTable.what')} most={160} value={title} onChange={setTitle} error={lacks(title.trim() !== '') ?? errorOf(errors, 'title')} />
          <TextField id="table-use" label={say('term.useOfResult')} rows={3} most={600} value={use} onChange={setUse} error={lacks(use.trim() !== '') ?? errorOf(errors, 'use')} />
          <FindOrganisation label={say('web.recordTable.asker')} value={asker} onChange={setAsker} error={lacks(asker !== undefined) ?? errorOf(errors, 'asker')} />
          <FindPerson label={say('web.recordTable.contact')} value={contact} onChange={setContact} error={lacks(contact !== undefined) ?? errorOf(errors, 'contact')} />
          <FindPerson label={say('web.recordTable.deputy')} value={deputy} onChange={setDeputy} error={lacks(deputy !== undefined) ?? errorOf(errors, 'deputy')} />
          <Several names={recipients.map(({ id, name }) => ({ id, name }))} drop={(gone) => { setRecipients(recipients.filter(({ id }) => id !== gone)); }}>
            <FindOrganisation label={say('web.recordTable.patients')} value={undefined} onChange={(found) => { if (found && !recipients.some(({ id }) => id === found.id)) setRecipients([...recipients, found]); }} error={lacks(recipients.length > 0) ?? errorOf(errors, 'recipients')} />
          </Several>
          <Several names={people.map(({ person, name }) => ({ id: person, name }))} drop={(gone) => { setPeople(people.filter(({ person }) => person !== gone)); }}>
            <FindPerson label={say('web.recordTable.people')} value={undefined} onChange={(found) => { if (found && !people.some(({ person }) => person === found.person)) setPeople([...people, found]); }} error={lacks(people.length > 0) ?? errorOf(errors, 'people')} />
          </Several>
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
