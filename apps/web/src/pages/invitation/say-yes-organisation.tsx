import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { Answering } from './answering';
import { SayYesForOrganisationDocument, type InvitationQuery } from './invitation.operations';
import { TermsSince } from './terms-since';
import { Optional } from '../../parts/optional';

interface SayYesProps {
  readonly invitation: string;
  /** How many places are offered. */
  readonly places: number;
  /** What is new since they suggested changes. */
  readonly since: InvitationQuery['invitation']['termsSinceSuggestion'];
  readonly back: () => void;
}

/** An organisation's yes: it will find so many people, without names (R-INV-10). */
export function SayYesForOrganisation({ invitation, places, since, back }: SayYesProps): ReactNode {
  const { say } = useWords();
  const { session } = useHere();
  const change = useChange(SayYesForOrganisationDocument);
  const [people, setPeople] = useState(places === 1 ? '1' : undefined);
  const [name, setName] = useState(session?.name ?? '');
  const [role, setRole] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [hasRead, setRead] = useState(false);
  const send = (): void => {
    if (people === undefined) {
      setMissing(true);
      return;
    }
    void change.run({ invitation, people: Number(people), name, ...(role.trim() !== '' && { role }), ...(since && hasRead && { terms: since.revision }) }).then((done) => { if (done) back(); });
  };
  const counts = Array.from({ length: places }, (_, index) => ({ value: String(index + 1), label: say('web.invitation.peopleCount', { people: index + 1 }) }));
  return (
    <Answering title={say('term.accept')} back={back}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      {since && <TermsSince since={since} hasRead={hasRead} read={setRead} error={errorOf(change.errors, 'terms')} />}
      <p>{say('web.invitation.yesOrganisationText')}</p>
      {places > 1 && <OneOf id="people" label={say('web.invitation.howMany')} hint={say('web.invitation.howManyHint')} options={counts} value={people} onChange={setPeople} error={isMissing && people === undefined ? say('web.invitation.howManyMissing') : errorOf(change.errors, 'people')} />}
      <TextField id="name" label={say('web.invitation.yourName')} hint={say('web.invitation.yourNameHint')} value={name} onChange={setName} autoComplete="name" error={errorOf(change.errors, 'name')} />
      <TextField id="role" label={<Optional>{say('web.invitation.yourRole')}</Optional>} value={role} onChange={setRole} error={errorOf(change.errors, 'role')} />
      <p className="small soft">{say('web.invitation.otherMayObject')}</p>
      <p className="btns"><Button isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={send}>{say('web.invitation.sendYesOrganisation')}</Button></p>
    </Answering>
  );
}
