import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useChange, type UserError } from '../../../api/use-change';
import { now } from '../../../words/now';
import { Button } from '../../../parts/button';
import { TextField } from '../../../parts/field';
import { Opens } from '../../../parts/opens';
import { errorOf, Problems } from '../../../parts/problems';
import { useHere } from '../../../shell/here';
import { useWords } from '../../../words/use-words';
import { SavedLine } from '../../../writing/saved-line';
import { Unsent, type UnsentKept } from '../../../writing/unsent';
import { partnershipIn } from './case-state';
import { OpenAuditCaseDocument } from './cases.operations';

const DAYS = 30;

/** What one needs to read, why, and until when. `about`: the partnership, where it is known already. */
export function OpenCase({ about }: { readonly about?: string }): ReactNode {
  const { say } = useWords();
  return <Opens label={say('web.cases.open')}>{(close) => <TheForm about={about} close={close} />}</Opens>;
}

interface Written {
  readonly where: string;
  readonly reason: string;
  readonly until: string;
}

interface FormProps {
  readonly about: string | undefined;
  readonly close: () => void;
}

function TheForm(props: FormProps): ReactNode {
  const { about = '' } = props;
  const begun = { where: about, reason: '', until: new Date(now() + DAYS * 86_400_000).toISOString().slice(0, 10) };
  return <Unsent<Written> form={`case/${about === '' ? 'new' : about}`} begun={begun} takesFocus>{(keeping) => <Fields {...props} {...keeping} />}</Unsent>;
}

function Fields({ about, close, draft: { where, reason, until }, set, kept, sent }: FormProps & UnsentKept<Written>): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const navigate = useNavigate();
  const change = useChange(OpenAuditCaseDocument);
  const [lacks, setLacks] = useState<readonly UserError[]>([]);
  const partnership = partnershipIn(where);
  const errors = lacks.length > 0 ? lacks : change.errors;
  const send = async (): Promise<void> => {
    setLacks([
      ...(partnership === undefined ? [{ code: 'about', field: 'about', message: say('web.cases.whereMissing') }] : []),
      ...(reason.trim() === '' ? [{ code: 'reason', field: 'reason', message: say('web.cases.whyMissing') }] : []),
    ]);
    if (partnership === undefined || reason.trim() === '') return;
    if (!(await change.run({ kind: 'PARTNERSHIP', about: partnership, reason, until }))) return;
    sent();
    void navigate(to('staff/cases'));
  };
  return (
    <form className="stack measure" noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Problems errors={errors} isUnreachable={change.isUnreachable} />
      {about === undefined && <TextField id="about" label={say('web.cases.where')} hint={say('web.cases.whereHint')} value={where} onChange={(text) => { set({ where: text }); }} error={errorOf(errors, 'about')} />}
      <TextField id="reason" label={say('web.cases.why')} hint={say('web.cases.whyHint')} rows={3} value={reason} onChange={(text) => { set({ reason: text }); }} error={errorOf(errors, 'reason')} />
      <TextField id="until" type="date" label={say('web.cases.lastDay')} value={until} onChange={(day) => { set({ until: day }); }} error={errorOf(errors, 'until')} />
      <SavedLine kept={kept} isOwn />
      <div className="btns">
        <Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.cases.openIt')}</Button>
        <Button look="plain" onPress={close}>{say('web.parts.goBack')}</Button>
      </div>
    </form>
  );
}
