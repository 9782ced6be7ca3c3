import type { ReactNode } from 'react';
import { Opens } from '../../../parts/opens';
import { useWords } from '../../../words/use-words';
import { KeptForm } from '../../../writing/kept-form';
import { RefuseVerificationDocument, ReturnVerificationDocument } from './organisation-to-check.operations';

interface CannotSayYesProps {
  readonly id: string;
  /** The entry of a registry that somebody claimed: it stays in the list. */
  readonly isClaimed: boolean;
  readonly done: () => void;
}

/** Two ways on when an organisation cannot be checked as it is; it reads what is written in both. */
export function CannotSayYes({ id, isClaimed, done }: CannotSayYesProps): ReactNode {
  const { say } = useWords();
  return (
    <div className="btns top">
      <Opens label={say('web.check.return')}>{(close) => <AskForMore id={id} close={close} done={done} />}</Opens>
      <Opens label={say('web.check.refuse')}>{(close) => <NotTakenIn id={id} isClaimed={isClaimed} close={close} done={done} />}</Opens>
    </div>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly close: () => void;
  readonly done: () => void;
}

function AskForMore({ id, close, done }: AnswerProps): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`check-more/${id}`} document={ReturnVerificationDocument} input={(comments) => ({ organisation: id, comments: comments.trim() === '' ? null : comments })} deed={say('web.check.returnDeed')} done={done} cancel={close}
      field={{ id: 'return-comments', label: say('web.check.comments'), hint: say('web.check.commentsHint'), rows: 5 }} />
  );
}

function NotTakenIn({ id, isClaimed, close, done }: AnswerProps & { readonly isClaimed: boolean }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`check-no/${id}`} document={RefuseVerificationDocument} input={(reason) => ({ organisation: id, reason: reason.trim() === '' ? null : reason })} deed={say('web.check.refuse')} done={done} cancel={close}
      field={{ id: 'refuse-reason', label: say('web.check.why'), hint: say(isClaimed ? 'web.check.whyClaimed' : 'web.check.whyRegistered'), rows: 5 }} />
  );
}
