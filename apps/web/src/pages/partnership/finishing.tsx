import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { Part } from '../../parts/part';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { GoingOn } from './going-on';
import { LookingBack } from './looking-back';
import { ClosePartnershipDocument } from './partnership.operations';
import { Report } from './report';
import { Stories } from './stories';

/** Looking back, what came of it, and the end. */
export function Finishing({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say, moment } = useWords();
  const { evaluation } = table;
  if (!evaluation) return null;
  return (
    <>
      <LookingBack table={table} viewer={viewer} evaluation={evaluation} />
      <Report table={table} viewer={viewer} />
      {table.status === 'EVALUATING' && (
        <Part id="finish" title={say('web.partnership.finish')} lede={evaluation.ended ? say('web.partnership.finishText') : say('web.partnership.finishWhen', { moment: moment(evaluation.until) })}>
          {table.viewerCanClose
            ? <Act document={ClosePartnershipDocument} input={{ partnership: table.id }} first={{ title: say('web.partnership.finishAsk'), text: <p>{say('web.partnership.finishThen')}</p>, deed: say('web.partnership.finishDeed') }}>{say('web.partnership.finishDeed')}</Act>
            : <p>{say(table.report ? 'web.partnership.finishWaits' : 'web.partnership.finishReport')}</p>}
        </Part>
      )}
      <Stories table={table} viewer={viewer} />
      <GoingOn table={table} viewer={viewer} />
    </>
  );
}
