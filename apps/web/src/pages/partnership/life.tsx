import type { ReactNode } from 'react';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { Coverage } from './coverage';
import { Meeting } from './meeting';
import { PlanForm } from './plan-form';

/** What they do together, and where patients take part. */
export function Life({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say } = useWords();
  const { activities, chairing } = table;
  const ahead = activities.filter(({ status }) => status === 'PLANNED' || status === 'ON_HOLD');
  const behind = activities.filter(({ status }) => status === 'HELD' || status === 'CANCELLED').reverse();
  if (activities.length === 0 && (viewer.isBeforeStart || !viewer.speaks)) return null;
  return (
    <>
      <Part id="together" title={say('web.partnership.together')} lede={chairing.held === 0 ? say('web.partnership.togetherText') : say('web.partnership.chairing', { chaired: chairing.byPatientSide, held: chairing.held })}>
        {ahead.length === 0 ? <p>{say('web.partnership.nothingPlanned')}</p> : <ul aria-label={say('web.partnership.planned')}>{ahead.map((one) => <li key={one.id} className="meeting"><Meeting activity={one} table={table} viewer={viewer} /></li>)}</ul>}
        {viewer.speaks && <Opens label={say('web.partnership.plan')}>{(close) => <PlanForm table={table} close={close} />}</Opens>}
        {behind.length > 0 && <><h3>{say('web.partnership.sofar')}</h3><ul>{behind.map((one) => <li key={one.id} className="meeting"><Meeting activity={one} table={table} viewer={viewer} /></li>)}</ul></>}
      </Part>
      {activities.length > 0 && <Coverage table={table} />}
    </>
  );
}
