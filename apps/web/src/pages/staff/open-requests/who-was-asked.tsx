import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Act } from '../../../parts/act';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { Opens } from '../../../parts/opens';
import { useOrganisation } from '../../../parts/organisation-name';
import { errorOf } from '../../../parts/problems';
import { useWords } from '../../../words/use-words';
import { FindPerson, type FoundPerson } from '../find-person';
import { FindOrganisation, type FoundOrganisation } from '../interests/find-organisation';
import { BeyondTheLimitDocument, RemindOnceDocument, WhoWasAskedDocument, type WhoWasAskedQuery } from './open-requests.operations';

type Asked = WhoWasAskedQuery['requestInvitations']['edges'][number]['node'];

/** Who was asked about an open request. A coordinator may remind each once, and let one more be asked beyond what they want at a time (R-STF-05). */
export function WhoWasAsked({ request, asker }: { readonly request: string; readonly asker: string }): ReactNode {
  const { say } = useWords();
  const asked = useQuery(WhoWasAskedDocument, { variables: { request } }).data?.requestInvitations.edges.map(({ node }) => node) ?? [];
  return (
    <>
      {asked.length === 0 ? <p className="soft">{say('web.staff.open.nobody')}</p> : <ul className="rows">{asked.map((one) => <li key={one.id}><One asked={one} /></li>)}</ul>}
      <p className="soft">{say('web.staff.open.beyondText')}</p>
      <Opens label={say('web.staff.open.beyond')}>{(close) => <Beyond request={request} asker={asker} close={close} />}</Opens>
    </>
  );
}

function One({ asked: { id, recipientId, state, sentAt, nudgedAt, answerBy } }: { readonly asked: Asked }): ReactNode {
  const { say, day, moment } = useWords();
  const { name } = useOrganisation(recipientId);
  // People who are asked for themselves have no name here.
  const who = name === '…' ? say('term.advisor') : name;
  return (
    <div className="stack">
      <h3>{who}</h3>
      <p className="small soft">{say('web.staff.open.sent', { sent: day(sentAt.slice(0, 10)), until: day(answerBy.date) })}</p>
      {nudgedAt !== null && <p className="small">{say('web.staff.open.reminded', { moment: moment(nudgedAt) })}</p>}
      {nudgedAt === null && state === 'ASKED' && <p><Act document={RemindOnceDocument} input={{ invitation: id }} look="line" first={{ title: say('web.staff.open.remindAsk', { who }), text: <p>{say('web.staff.open.remindText')}</p>, deed: say('web.staff.open.remind') }}>{say('web.staff.open.remind')} <span className="hidden">{who}</span></Act></p>}
    </div>
  );
}

function Beyond({ request, asker, close }: { readonly request: string; readonly asker: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [organisation, setOrganisation] = useState<FoundOrganisation>();
  const [person, setPerson] = useState<FoundPerson>();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const recipient = organisation?.id ?? person?.person;
  const ready = (): boolean => {
    setTried(true);
    return recipient !== undefined;
  };
  const lacks = isTried && recipient === undefined ? say('web.staff.open.whoLacks') : undefined;
  return (
    <Form document={BeyondTheLimitDocument} ready={ready} input={() => ({ request, asker, recipient: recipient ?? '', reason: reason.trim() === '' ? null : reason })} deed={say('web.staff.open.beyond')} done={close} cancel={close}>
      {(errors) => (
        <>
          {person === undefined && <FindOrganisation label={say('web.staff.open.organisation')} value={organisation} onChange={setOrganisation} error={lacks} />}
          {organisation === undefined && <FindPerson label={say('web.staff.open.person')} value={person} onChange={setPerson} />}
          <TextField id="beyond-reason" label={say('web.staff.open.why')} hint={say('web.staff.open.whyHint')} rows={3} most={600} value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />
        </>
      )}
    </Form>
  );
}
