import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { CallFromReserveDocument, TellReservesWhyDocument, type AskedQuery } from './asked.operations';

interface ReservesProps {
  readonly request: AskedQuery['request'];
  readonly free: number;
}

/** Who is in reserve, without names: called when a chair is free, and told why when they are not (R-INV-03). */
export function Reserves({ request: { id, status, reserves, reservesTold }, free }: ReservesProps): ReactNode {
  const { say } = useWords();
  const isOver = status === 'CLOSED';
  const left = reserves.filter(({ state }) => state !== 'SEATED');
  return (
    <section className="card stack" aria-labelledby="reserves">
      <h3 id="reserves">{say('web.asked.reserves', { count: left.length })}</h3>
      <p className="soft">{say('web.asked.reservesText')}</p>
      <ul className="plainlist named">
        {left.map(({ placeId, state }, index) => (
          <li key={placeId}><span>{say('web.asked.reserve', { number: index + 1 })} {state === 'CALLED' && <span className="soft">· {say('web.asked.called')}</span>}</span>
            {state === 'RESERVE' && free > 0 && !isOver && <Act document={CallFromReserveDocument} input={{ place: placeId }} look="line">{say('web.asked.call')}<span className="hidden"> {index + 1}</span></Act>}</li>
        ))}
      </ul>
      {free === 0 && !isOver && left.length > 0 && <p className="small soft">{say('web.asked.noChair')}</p>}
      {reservesTold !== null && <p className="visually-calm">{say('web.asked.told')} {reservesTold}</p>}
      {isOver && reservesTold === null && left.length > 0 && (
        <KeptForm form={`reserves-told/${id}`} document={TellReservesWhyDocument} input={(reason) => ({ id, reason })} deed={say('web.asked.tell')}
          field={{ id: 'tell-reason', rows: 3, most: 600, label: say('web.asked.tellWhy'), hint: say('web.asked.tellWhyHint') }} />
      )}
    </section>
  );
}
