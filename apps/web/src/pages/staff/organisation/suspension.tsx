import type { ReactNode } from 'react';
import { Act } from '../../../parts/act';
import { Opens } from '../../../parts/opens';
import { Part } from '../../../parts/part';
import { useWords } from '../../../words/use-words';
import { KeptForm } from '../../../writing/kept-form';
import type { Checked } from './check-organisation';
import { DropSuspensionDocument, LiftSuspensionDocument, ProposeSuspensionDocument, SuspendOrganisationDocument } from './organisation-to-check.operations';

/** An organisation takes no part for a time: two coordinators, a reason, its reply, and the end of it (R-STF-06). */
export function Suspension({ organisation: { id, name, status, suspension } }: { readonly organisation: Checked }): ReactNode {
  const { say, day, moment } = useWords();
  const input = { organisation: id };
  const isOpen = suspension !== null && suspension.liftedAt === null;
  const gone = say('web.staff.wordsDeleted');
  return (
    <Part id="suspension" title={say('web.suspension.title')} lede={say('web.suspension.lede')}>
      {suspension && (
        <dl className="qa">
          <div><dt>{say('web.suspension.proposed', { moment: moment(suspension.proposedAt) })}</dt><dd>{suspension.reason ?? gone}</dd></div>
          {suspension.suspendedAt !== null && <div><dt>{say('web.suspension.began', { moment: moment(suspension.suspendedAt) })}</dt><dd>{suspension.reply !== null ? <><strong>{say('web.suspension.replied')}</strong> {suspension.reply}</> : suspension.replyBy !== null && say('web.suspension.canReply', { day: day(suspension.replyBy) })}</dd></div>}
          {suspension.liftedAt !== null && <div><dt>{say('web.suspension.lifted', { moment: moment(suspension.liftedAt) })}</dt><dd>{suspension.liftReason ?? gone}</dd></div>}
        </dl>
      )}
      {status === 'VERIFIED' && !isOpen && <Opens label={say('web.suspension.propose')}>{(close) => <WithReason document={ProposeSuspensionDocument} id={id} deed={say('web.suspension.propose')} hint={say('web.suspension.whyHint')} close={close} />}</Opens>}
      {status === 'VERIFIED' && isOpen && (
        <>
          {suspension.proposedByYou && <p>{say('web.suspension.yours')}</p>}
          <div className="btns">
            {!suspension.proposedByYou && <Act document={SuspendOrganisationDocument} input={input} look="line" first={{ title: say('web.suspension.agreeAsk', { name }), text: <p>{say('web.suspension.agreeText')}</p>, deed: say('web.suspension.agree') }}>{say('web.suspension.agree')}</Act>}
            <Act document={DropSuspensionDocument} input={input} look="plain">{say('web.suspension.drop')}</Act>
          </div>
        </>
      )}
      {status === 'SUSPENDED' && <Opens label={say('web.suspension.lift')}>{(close) => <WithReason document={LiftSuspensionDocument} id={id} deed={say('web.suspension.lift')} hint={say('web.suspension.whyHint')} close={close} />}</Opens>}
    </Part>
  );
}

interface WithReasonProps {
  readonly document: typeof ProposeSuspensionDocument | typeof LiftSuspensionDocument;
  readonly id: string;
  readonly deed: string;
  readonly hint: string;
  readonly close: () => void;
}

function WithReason({ document, id, deed, hint, close }: WithReasonProps): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`suspension/${id}`} document={document as typeof ProposeSuspensionDocument} input={(reason) => ({ organisation: id, reason: reason.trim() === '' ? null : reason })} deed={deed} done={close} cancel={close}
      field={{ id: 'suspension-reason', label: say('web.suspension.why'), hint, rows: 4 }} />
  );
}
