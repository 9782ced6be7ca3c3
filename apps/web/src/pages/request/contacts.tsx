import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { ShownRequest } from './request';
import { ConfirmContactRoleDocument, type ConfirmContactRoleInput, type ConfirmContactRoleMutation, type ContactRole } from './request.operations';

/** Who answers for the asker: each says yes themselves (R-REQ-03). */
export function Contacts({ request: { id, contact, deputy, viewerCanConfirmContactRole } }: { readonly request: ShownRequest }): ReactNode {
  const { say } = useWords();
  const { session, person } = useHere();
  const own = contact?.personId === person ? 'CONTACT' : deputy?.personId === person ? 'DEPUTY' : undefined;
  const [role, setRole] = useState<ContactRole>();
  const [name, setName] = useState(session?.name ?? '');
  const [days, setDays] = useState('3');
  const change = useChange<ConfirmContactRoleMutation, ConfirmContactRoleInput>(ConfirmContactRoleDocument);
  const [missing, setMissing] = useState('');
  const send = async (): Promise<void> => {
    setMissing(role === undefined ? say('web.request.chooseRole') : '');
    if (role !== undefined && (await change.run({ id, role, name, replyWithinDays: Number(days) }))) setRole(undefined);
  };
  const line = (who: typeof contact): string => (who ? say('web.request.contactLine', { name: who.name ?? say('term.formerParticipant'), days: who.replyWithinDays }) : say('web.requestForm.nobodyYet'));
  return (
    <section className="card sunk stack" aria-labelledby="contacts">
      <h2 id="contacts" className="side-heading">{say('web.request.contacts')}</h2>
      <dl className="facts small-facts"><div><dt>{say('web.request.contact')}</dt><dd>{line(contact)}</dd></div><div><dt>{say('term.deputy')}</dt><dd>{line(deputy)}</dd></div></dl>
      {viewerCanConfirmContactRole && own === undefined && (
        <details>
          <summary>{say('web.request.sayYes')}</summary>
          <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
            <p className="soft">{say('web.request.sayYesText')}</p>
            <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
            <OneOf id="role" label={say('web.request.asWhat')} options={[{ value: 'CONTACT', label: say('web.request.contact') }, { value: 'DEPUTY', label: say('term.deputy') }]} value={role} onChange={setRole} error={missing === '' ? undefined : missing} />
            <TextField id="name" label={say('web.request.nameShown')} hint={say('web.request.nameShownHint')} autoComplete="name" value={name} onChange={setName} error={errorOf(change.errors, 'name')} />
            <TextField id="replyWithinDays" type="number" min={1} max={14} label={say('web.request.replyDays')} value={days} onChange={setDays} error={errorOf(change.errors, 'replyWithinDays')} />
            <Button type="submit" look="line" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.request.yesThatIsMe')}</Button>
          </form>
        </details>
      )}
    </section>
  );
}
