import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useChange } from '../../api/use-change';
import { AskFirst } from '../../parts/ask-first';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { LeaveNetworkDocument } from './advising.operations';
import { Thing } from './kept';

/** Leaving the network in one step, without a reason (R-BRK-08). */
export function Leaving(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const navigate = useNavigate();
  const change = useChange(LeaveNetworkDocument);
  const [isOpen, setOpen] = useState(false);
  const leave = (): void => {
    void change.run({}).then((done) => {
      setOpen(false);
      if (done) void navigate(to());
    });
  };
  return (
    <Thing id="leave" title={say('web.advising.leave')} text={say('web.advising.leaveText')}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p><Button look="line" onPress={() => { setOpen(true); }}>{say('web.advising.leaveDeed')}</Button></p>
      <AskFirst isOpen={isOpen} close={() => { setOpen(false); }} title={say('web.advising.leaveQuestion')} deed={say('web.advising.leaveDeed')} act={leave} isBusy={change.isBusy}><p>{say('web.advising.leaveWhat')}</p></AskFirst>
    </Thing>
  );
}
