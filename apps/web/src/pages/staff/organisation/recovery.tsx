import { useState, type ReactNode } from 'react';
import { Act } from '../../../parts/act';
import { TextField } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { Opens } from '../../../parts/opens';
import { Part } from '../../../parts/part';
import { errorOf } from '../../../parts/problems';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { SavedLine } from '../../../writing/saved-line';
import { Unsent } from '../../../writing/unsent';
import { FindPerson, type FoundPerson } from '../find-person';
import type { Checked } from './check-organisation';
import { DropRecoveryDocument, ProposeRecoveryDocument, RecoverRepresentationDocument } from './organisation-to-check.operations';

/** Nobody can act for an organisation any more: two coordinators let somebody answer for it, and whoever still does can stop that (R-ORG-11). */
export function Recovery({ organisation: { id, recovery } }: { readonly organisation: Checked }): ReactNode {
  const { say, label, moment } = useWords();
  const input = { organisation: id };
  const isOpen = recovery !== null && recovery.endedAt === null;
  return (
    <Part id="recovery" title={say('web.recovery.title')} lede={say('web.recovery.lede')}>
      {recovery && (
        <dl className="qa">
          <div><dt>{say('web.recovery.proposed', { name: recovery.name ?? say('term.formerParticipant'), moment: moment(recovery.proposedAt) })}</dt><dd>{recovery.reason ?? say('web.staff.wordsDeleted')}</dd></div>
          {recovery.takesEffectAt !== null && isOpen && <div><dt>{say('web.recovery.waits')}</dt><dd>{say('web.recovery.takesEffect', { moment: moment(recovery.takesEffectAt) })}</dd></div>}
          {recovery.endedAt !== null && recovery.outcome !== null && <div><dt>{label('web.recovery.outcome', codeOf(recovery.outcome))}</dt><dd>{moment(recovery.endedAt)}</dd></div>}
        </dl>
      )}
      {!isOpen && <Opens label={say('web.recovery.propose')}>{(close) => <Propose id={id} close={close} />}</Opens>}
      {isOpen && (
        <>
          {recovery.proposedByYou && recovery.takesEffectAt === null && <p>{say('web.suspension.yours')}</p>}
          <div className="btns">
            {recovery.takesEffectAt === null && !recovery.proposedByYou && <Act document={RecoverRepresentationDocument} input={input} look="line" first={{ title: say('web.recovery.agreeAsk'), text: <p>{say('web.recovery.agreeText')}</p>, deed: say('web.recovery.agree') }}>{say('web.recovery.agree')}</Act>}
            <Act document={DropRecoveryDocument} input={input} look="plain">{say('web.suspension.drop')}</Act>
          </div>
        </>
      )}
    </Part>
  );
}

interface Written {
  readonly person?: FoundPerson | undefined;
  readonly role: string;
  readonly email: string;
  readonly reason: string;
}

function Propose({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [isTried, setTried] = useState(false);
  return (
    <Unsent<Written> form={`recovery/${id}`} begun={{ role: '', email: '', reason: '' }} takesFocus>{({ draft: { person, role, email, reason }, set, kept, sent }) => (
      <Form document={ProposeRecoveryDocument} deed={say('web.recovery.propose')} done={() => { sent(); close(); }} cancel={close}
        ready={() => {
          setTried(true);
          return person !== undefined;
        }}
        input={() => ({ organisation: id, person: person?.person ?? '', personName: person?.name ?? '', personRole: role, email, reason: reason.trim() === '' ? null : reason })}>
        {(errors) => (
          <div className="stack-l">
            <FindPerson label={say('web.recovery.who')} value={person} onChange={(found) => { set({ person: found }); }} error={isTried && person === undefined ? say('web.people.lacks') : errorOf(errors, 'person')} />
            <TextField id="recovery-personRole" label={say('web.recovery.role')} value={role} onChange={(text) => { set({ role: text }); }} error={errorOf(errors, 'personRole')} />
            <TextField id="recovery-email" type="email" label={say('web.recovery.email')} hint={say('web.recovery.emailHint')} value={email} onChange={(text) => { set({ email: text }); }} error={errorOf(errors, 'email')} />
            <TextField id="recovery-reason" label={say('web.suspension.why')} hint={say('web.recovery.whyHint')} rows={4} value={reason} onChange={(text) => { set({ reason: text }); }} error={errorOf(errors, 'reason')} />
            <SavedLine kept={kept} isOwn />
          </div>
        )}
      </Form>
    )}</Unsent>
  );
}
