import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Opens } from '../../parts/opens';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
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
  return (
    <KeptForm form={`${isAllowed ? 'allowed' : 'not-allowed'}/${request}`} document={isAllowed ? GrantShortNoticeDocument : (RefuseShortNoticeDocument as unknown as typeof GrantShortNoticeDocument)} input={(reason) => ({ request, reason })}
      deed={say(isAllowed ? 'web.staff.allow' : 'web.staff.disallow')} done={close} cancel={close}
      field={{ id: `notice-${request}-reason`, label: say('web.staff.allowWhy'), hint: say(isAllowed ? 'web.staff.allowHint' : 'web.staff.disallowHint'), rows: 3 }} />
  );
}
