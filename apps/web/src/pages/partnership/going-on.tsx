import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { Part } from '../../parts/part';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { RenewPartnershipDocument } from './partnership.operations';

/** A finished partnership can go on as a new one: the same people, each asked anew, and nothing taken along. */
export function GoingOn({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const isOver = table.status === 'CLOSED' || table.status === 'TERMINATED';
  if (!isOver || (!viewer.seat && table.renewedAsId === null)) return null;
  return (
    <Part id="go-on" title={say('web.partnership.goOn')} lede={say('web.partnership.goOnText')}>
      {table.renewedAsId === null
        ? <p><Act document={RenewPartnershipDocument} input={{ partnership: table.id }} look="line" first={{ title: say('web.partnership.goOnAsk'), text: <p>{say('web.partnership.goOnThen')}</p>, deed: say('web.partnership.goOnDeed') }}>{say('web.partnership.goOnDeed')}</Act></p>
        : <p><Link className="btn line" to={to(`partnerships/${table.renewedAsId}`)}>{say('web.partnership.goOnTo')}</Link></p>}
    </Part>
  );
}
