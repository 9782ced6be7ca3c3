import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { GrantShortNoticeDocument, RefuseShortNoticeDocument, ShortNoticeAskedDocument } from './staff.operations';

/** Less time to answer than the rules give: allowed or not, with a reason that others read (R-TIM-04). */
export function ShorterNotice({ request }: { readonly request: string }): ReactNode {
  const { say } = useWords();
  const { data } = useQuery(ShortNoticeAskedDocument, { variables: { id: request } });
  const why = data?.request.shortNotice?.why;
  return (
    <>
      {why != null && <p className="pull">{why}</p>}
      <Opens label={say('web.staff.allow')}>{(close) => <Decision request={request} isAllowed close={close} />}</Opens>
      <Opens label={say('web.staff.disallow')}>{(close) => <Decision request={request} isAllowed={false} close={close} />}</Opens>
    </>
  );
}

function Decision({ request, isAllowed, close }: { readonly request: string; readonly isAllowed: boolean; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Form document={isAllowed ? GrantShortNoticeDocument : (RefuseShortNoticeDocument as unknown as typeof GrantShortNoticeDocument)} input={() => ({ request, reason })} deed={say(isAllowed ? 'web.staff.allow' : 'web.staff.disallow')} done={close} cancel={close}>
      {(errors) => <TextField id={`notice-${request}-reason`} label={say('web.staff.allowWhy')} hint={say(isAllowed ? 'web.staff.allowHint' : 'web.staff.disallowHint')} rows={3} value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />}
    </Form>
  );
}
