import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { Answering } from './answering';
import { AskForMoreTimeDocument } from './invitation.operations';
import { ownZone } from './use-zone';

interface MoreTimeProps {
  readonly invitation: string;
  readonly answerBy: string;
  readonly back: () => void;
}

/** A later last day: up to seven days more are given at once (R-INV-09). */
export function MoreTime({ invitation, answerBy, back }: MoreTimeProps): ReactNode {
  const { say, day } = useWords();
  const change = useChange(AskForMoreTimeDocument);
  const [date, setDate] = useState(() => new Date(Date.parse(answerBy) + 7 * 86_400_000).toISOString().slice(0, 10));
  const send = (): void => {
    void change.run({ invitation, until: { date, zone: ownZone() } }).then((done) => { if (done) back(); });
  };
  return (
    <Answering title={say('term.moreTime')} back={back}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p>{say('web.invitation.moreTimeText', { date: day(answerBy) })}</p>
      <TextField id="until" type="date" label={say('web.invitation.moreTimeUntil')} value={date} min={answerBy} onChange={setDate} error={errorOf(change.errors, 'until')} />
      <p className="btns"><Button isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={send}>{say('web.invitation.moreTimeSend')}</Button></p>
    </Answering>
  );
}
