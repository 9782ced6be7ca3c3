import { useState, type ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Note } from '../../parts/note';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { ConfirmContactDocument, type TableRole } from './partnership.operations';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** Whom everybody can turn to: a contact and a deputy who have said yes to it. */
export function Contacts({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const held = (role: TableRole): string => {
    const who = table.contacts.find((one) => one.role === role);
    return who ? say('web.partnership.contactReplies', { name: who.person.name, days: who.replyWithinDays }) : say('web.partnership.nobodyYet');
  };
  return (
    <Part id="contacts" title={say('web.partnership.contacts')} lede={say('web.partnership.contactsText')}>
      <VacantContacts table={table} />
      <dl className="facts">
        <div><dt>{say('web.partnership.contactPerson')}</dt><dd>{held('CONTACT')}</dd></div>
        <div><dt>{say('term.deputy')}</dt><dd>{held('DEPUTY')}</dd></div>
      </dl>
      {viewer.speaks && viewer.side === 'PROFESSIONAL' && <Opens label={say('web.partnership.beContact')}>{(close) => <BeContact table={table} close={close} />}</Opens>}
    </Part>
  );
}

/** A standing warning while a contact has left and nobody else has said yes. */
export function VacantContacts({ table }: { readonly table: Table }): ReactNode {
  const { say, day } = useWords();
  return table.contactsMissing.map(({ role, nameBy, coordinatorStandsIn }) => (
    <Note key={role} title={say(role === 'CONTACT' ? 'web.partnership.contactLeft' : 'web.partnership.deputyLeft')}>
      {coordinatorStandsIn ? say('web.partnership.standsIn') : say('web.partnership.nameBy', { day: day(nameBy) })}
    </Note>
  ));
}

function BeContact({ table, close }: { readonly table: Table; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [role, setRole] = useState<TableRole>(table.contacts.some((one) => one.role === 'CONTACT') ? 'DEPUTY' : 'CONTACT');
  const [days, setDays] = useState('3');
  return (
    <Form document={ConfirmContactDocument} input={() => ({ partnership: table.id, role, replyWithinDays: Number(days) })} deed={say('web.partnership.beContact')} done={close} cancel={close}>
      {(errors) => (
        <>
          <OneOf id="contact-role" label={say('web.partnership.contactRole')} value={role} onChange={setRole} options={[{ value: 'CONTACT', label: say('web.partnership.contactPerson') }, { value: 'DEPUTY', label: say('term.deputy') }]} />
          <TextField id="contact-replyWithinDays" type="number" min={1} max={14} label={say('web.partnership.replyDays')} hint={say('web.partnership.replyDaysHint')} value={days} onChange={setDays} error={errorOf(errors, 'replyWithinDays')} />
        </>
      )}
    </Form>
  );
}
