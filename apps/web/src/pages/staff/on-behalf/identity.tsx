import { useState, type ReactNode } from 'react';
import { OneOf } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { Opens } from '../../../parts/opens';
import { errorOf } from '../../../parts/problems';
import { useWords } from '../../../words/use-words';
import { FindPerson, type FoundPerson } from '../find-person';
import { ConfirmIdentityDocument, type IdentityMethod } from './identity.operations';

/** That somebody is who they say, found out by telephone or with an e-identification. No copy of a document is kept (R-ADV-10). */
export function Identity(): ReactNode {
  const { say } = useWords();
  const [confirmed, setConfirmed] = useState<string>();
  return (
    <section className="part measure stack" aria-labelledby="identity">
      <h2 id="identity" className="small-heading">{say('web.identity.title')}</h2>
      <p>{say('web.identity.text')}</p>
      <p role="status">{confirmed !== undefined && say('web.identity.done', { name: confirmed })}</p>
      <Opens label={say('web.identity.deed')}>{(close) => <Confirm done={(name) => { setConfirmed(name); close(); }} close={close} />}</Opens>
    </section>
  );
}

function Confirm({ done, close }: { readonly done: (name: string) => void; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [person, setPerson] = useState<FoundPerson>();
  const [method, setMethod] = useState<IdentityMethod>();
  const [isTried, setTried] = useState(false);
  const ready = (): boolean => {
    setTried(true);
    return person !== undefined && method !== undefined;
  };
  return (
    <Form document={ConfirmIdentityDocument} ready={ready} input={() => ({ person: person?.person ?? '', method: method ?? 'TELEPHONE' })} deed={say('web.identity.deed')} done={() => { done(person?.name ?? ''); }} cancel={close}>
      {(errors) => (
        <>
          <FindPerson label={say('web.identity.who')} value={person} onChange={setPerson} error={isTried && person === undefined ? say('web.people.lacks') : undefined} />
          <OneOf id="identity-method" label={say('web.identity.how')} value={method} onChange={setMethod} options={[{ value: 'TELEPHONE', label: say('web.identity.telephone') }, { value: 'E_ID', label: say('web.identity.eId') }]} error={isTried && method === undefined ? say('web.identity.howLacks') : errorOf(errors, 'method')} />
        </>
      )}
    </Form>
  );
}
