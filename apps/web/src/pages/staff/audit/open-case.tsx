import { useQuery } from '@apollo/client/react';
import { useId, useState, type ReactNode } from 'react';
import { TextField, Wrong } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { errorOf } from '../../../parts/problems';
import { useWords } from '../../../words/use-words';
import { OpenAuditCaseDocument, TablesToReadDocument } from './audit.operations';

/** A case is opened for one history, with a reason and a last day. Names stay hidden until they are needed. */
export function OpenCase({ close }: { readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const { data } = useQuery(TablesToReadDocument);
  const [about, setAbout] = useState('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  return (
    <Form document={OpenAuditCaseDocument} deed={say('web.audit.open')} done={close} cancel={close}
      ready={() => {
        setTried(true);
        return about !== '' && until !== '';
      }}
      input={() => ({ kind: 'PARTNERSHIP' as const, about, until, reason: reason.trim() === '' ? null : reason })}>
      {(errors) => (
        <div className="stack-l">
          <div className="field">
            <label htmlFor={id}>{say('web.audit.which')}</label>
            <p className="hint" id={`${id}-hint`}>{say('web.audit.whichHint')}</p>
            {isTried && about === '' && <Wrong id={`${id}-error`} text={say('web.audit.lacksWhich')} />}
            <select id={id} value={about} aria-describedby={`${id}-hint`} onChange={({ target }) => { setAbout(target.value); }}>
              <option value="">{say('web.audit.choose')}</option>
              {data?.partnerships.edges.map(({ node }) => <option key={node.id} value={node.id}>{node.title}</option>)}
            </select>
          </div>
          <TextField id="case-reason" label={say('web.audit.why')} hint={say('web.audit.whyHint')} rows={4} value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />
          <TextField id="case-until" type="date" label={say('web.audit.untilWhen')} value={until} onChange={setUntil} error={isTried && until === '' ? say('web.audit.lacksUntil') : errorOf(errors, 'until')} />
        </div>
      )}
    </Form>
  );
}
