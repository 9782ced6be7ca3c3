import type { ReactNode } from 'react';
import type { Seat } from '../../table/seat';
import { TableFigure } from '../../table/table-figure';
import { useWords } from '../../words/use-words';
import type { AskedOne } from './own';

const seats: Readonly<Partial<Record<AskedOne['status'], Seat>>> = { YES: {}, TALK: { offered: true }, WAITING: { empty: true } };

/** The table so far: a seat for each yes, a chair pulled out for who wants to talk, an empty one for who may still answer; and the same in words. */
export function SoFar({ asked }: { readonly asked: readonly AskedOne[] }): ReactNode {
  const { say } = useWords();
  const count = (status: AskedOne['status']): number => asked.filter((one) => one.status === status).length;
  const drawn = (['YES', 'TALK', 'WAITING'] as const).flatMap((status) => asked.filter((one) => one.status === status).map(() => seats[status] ?? {}));
  return (
    <section className="card sunk stack" aria-labelledby="so-far">
      <h2 id="so-far" className="side-heading">{say('web.initiative.soFar')}</h2>
      <div className="t-card"><TableFigure patients={[{}]} professionals={drawn} size="card" state="forming" /></div>
      {asked.length === 0 ? <p>{say('web.initiative.nobodyAsked')}</p> : (
        <ul>
          {(['YES', 'TALK', 'NO', 'UNANSWERED', 'WAITING'] as const).flatMap((status) => (count(status) === 0 ? [] : [<li key={status} className="count"><span>{say(`web.initiative.count.${status.toLowerCase() as Lowercase<typeof status>}`)}</span><b>{count(status)}</b></li>]))}
        </ul>
      )}
    </section>
  );
}
