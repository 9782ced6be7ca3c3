import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField } from '../../parts/field';
import { Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { FindPeopleDocument, type InvitationQuery } from './invitation.operations';
import { TextToPaste } from './text-to-paste';

type Held = InvitationQuery['invitation'];
type Whom = 'people' | 'organisation' | 'youth';

/** Asks the people that an organisation has thought of: each gets a link of their own, and answers alone (R-INV-11). */
export function FindPeople({ invitation }: { readonly invitation: Held }): ReactNode {
  const { say } = useWords();
  const change = useChange(FindPeopleDocument);
  const [whom, setWhom] = useState<Whom>();
  const [addresses, setAddresses] = useState('');
  const [isTried, setTried] = useState(false);
  const [sent, setSent] = useState(0);
  const given = addresses.split(/[\s,;]+/).filter((address) => address !== '');
  const left = invitation.people - invitation.heldPlaces.length;
  const isReady = whom !== undefined && given.length > 0;
  const send = (): void => {
    setTried(true);
    if (!isReady) return;
    const onBehalfOf = whom === 'organisation' ? 'ORGANISATION' : whom === 'youth' ? 'YOUTH_PANEL' : undefined;
    void change.run({ invitation: invitation.id, addresses: whom === 'people' ? given : given.slice(0, 1), ...(onBehalfOf && { onBehalfOf }) }).then((done) => {
      if (!done) return;
      setSent(given.length);
      setAddresses('');
      setTried(false);
    });
  };
  if (left <= 0) return <p role="status">{sent > 0 && say('web.invitation.asked', { people: sent })}</p>;
  const errors = isTried && !isReady ? [{ code: 'missing', field: whom === undefined ? 'whom' : 'addresses', message: say(whom === undefined ? 'web.invitation.whomMissing' : 'web.invitation.addressMissing') }] : change.errors;
  return (
    <section className="stack" aria-labelledby="find">
      <h3 id="find">{say('web.invitation.find')}</h3>
      <p>{say('web.invitation.findText', { people: left })}</p>
      <p role="status">{sent > 0 && say('web.invitation.asked', { people: sent })}</p>
      <TextToPaste form={invitation.request.form} hours={invitation.request.hours} />
      <Problems errors={errors} isUnreachable={change.isUnreachable} />
      <OneOf id="whom" label={say('web.invitation.whom')} value={whom} onChange={setWhom} options={[
        { value: 'people', label: say('web.invitation.whom.people') },
        { value: 'organisation', label: say('web.invitation.whom.organisation'), hint: say('web.invitation.whom.organisationHint') },
        { value: 'youth', label: say('web.invitation.whom.youth'), hint: say('web.invitation.whom.youthHint') },
      ]} />
      {whom !== undefined && (whom === 'people' && left > 1
        ? <TextField id="addresses" rows={3} label={say('web.invitation.addresses')} hint={say('web.invitation.addressesHint')} value={addresses} onChange={setAddresses} />
        : <TextField id="addresses" label={say('web.invitation.address')} hint={say('web.invitation.addressesHint')} value={addresses} onChange={setAddresses} />)}
      <p><Button isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={send}>{say('web.invitation.askThem')}</Button></p>
    </section>
  );
}
