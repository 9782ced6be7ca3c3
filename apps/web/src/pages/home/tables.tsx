import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../parts/empty';
import { Status, type StatusSign } from '../../parts/status';
import { useHere } from '../../shell/here';
import { TableFigure, type TableState } from '../../table/table-figure';
import { daysUntil } from '../../words/now';
import type { MessageKey } from '../../words/say';
import { useWords, type Speech } from '../../words/use-words';
import type { Table } from './what-needs-you';

type PartnershipStatus = Table['status'];

const looks: Readonly<Record<PartnershipStatus, { readonly state: TableState; readonly sign: StatusSign }>> = {
  FORMING: { state: 'forming', sign: 'waiting' }, AGREEING: { state: 'forming', sign: 'waiting' }, ACTIVE: { state: 'active', sign: 'going' },
  PAUSED: { state: 'paused', sign: 'paused' }, HALTED: { state: 'halted', sign: 'stopped' }, EVALUATING: { state: 'active', sign: 'waiting' },
  CLOSED: { state: 'closed', sign: 'done' }, TERMINATED: { state: 'closed', sign: 'done' }, ABANDONED: { state: 'closed', sign: 'done' },
};

/** One's tables: who sits there and who is missing, as a picture and in a sentence. */
export function Tables({ partnerships }: { readonly partnerships: readonly Table[] }): ReactNode {
  const { say } = useWords();
  const { to, hat } = useHere();
  return (
    <section aria-labelledby="tables" className="stack-l">
      <h2 id="tables">{say(hat.kind === 'person' ? 'web.home.yourTables' : 'web.home.itsTables')}</h2>
      {partnerships.length === 0
        ? <Empty><p>{say('web.home.noTables')}</p><p><Link to={to('organisations')}>{say('term.directory')}</Link></p></Empty>
        : <ul className="tables">{partnerships.map((table) => <ATable key={table.id} table={table} />)}</ul>}
    </section>
  );
}

function ATable({ table }: { readonly table: Table }): ReactNode {
  const words = useWords();
  const { to } = useHere();
  const { state, sign } = looks[table.status];
  const seatsOf = (side: 'PATIENT' | 'PROFESSIONAL'): readonly { readonly empty: boolean }[] => table.seats.filter((seat) => seat.half === side).map(({ empty, away }) => ({ empty: empty || away }));
  return (
    <li className="card">
      <TableFigure patients={seatsOf('PATIENT')} professionals={seatsOf('PROFESSIONAL')} size="card" state={state} />
      <div className="stack-s">
        <h3><Link to={to(`partnerships/${table.id}`)}>{table.title}</Link></h3>
        <p className="small soft">{whoSits(table, words)}</p>
        <p><Status sign={sign}>{words.say(`status.partnership.${table.status.toLowerCase()}` as MessageKey)}</Status></p>
      </div>
    </li>
  );
}

/** "3 patients, 4 professionals, 1 empty chair. You sit here." */
function whoSits({ seats, activities, status }: Table, { say, day }: Speech): string {
  const taken = seats.filter(({ empty }) => !empty);
  const empty = seats.length - taken.length;
  const next = status !== 'ACTIVE' ? undefined : activities.filter((activity) => activity.status === 'PLANNED' && daysUntil(activity.on) >= 0).map(({ on }) => on).sort()[0];
  return [
    say('web.home.whoSits', { patients: taken.filter(({ half }) => half === 'PATIENT').length, professionals: taken.filter(({ half }) => half === 'PROFESSIONAL').length, empty }),
    seats.some(({ person }) => person.you) ? say('web.home.youSit') : '',
    next === undefined ? '' : say('web.home.next', { date: day(next) }),
  ].filter((part) => part !== '').join(' ');
}
