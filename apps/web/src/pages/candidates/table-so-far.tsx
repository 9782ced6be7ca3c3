import type { ReactNode } from 'react';
import { TableFigure } from '../../table/table-figure';
import { useWords } from '../../words/use-words';
import type { CandidatesQuery } from './candidates.operations';

/** Most seats of a side that are drawn. */
const DRAWN = 60;

interface TableSoFarProps {
  readonly request: Pick<CandidatesQuery['request'], 'places'> & { readonly form: { readonly seats: { readonly all: number | null } | null } | null };
  /** Chairs that are being chosen for somebody now. */
  readonly choosing?: number;
}

/** The table as it is: who has said yes, which chairs are pulled out for somebody, which are empty. */
export function TableSoFar({ request: { places, form }, choosing = 0 }: TableSoFarProps): ReactNode {
  const { say } = useWords();
  if (!places) return null;
  const waiting = places.offered - places.taken;
  const pulled = Math.min(choosing, places.seats - places.offered);
  const empty = Math.max(places.seats - places.offered - pulled, 0);
  const professionals = Math.max((form?.seats?.all ?? 0) - places.seats, 0);
  const patients = [
    ...Array.from({ length: places.taken }, () => ({})),
    ...Array.from({ length: waiting + pulled }, () => ({ offered: true })),
    ...Array.from({ length: empty }, () => ({ empty: true })),
  ].slice(0, DRAWN);
  return (
    <figure className="on-ground table-so-far">
      <div className="t-card"><TableFigure patients={patients} professionals={Array.from({ length: Math.min(professionals, DRAWN) }, () => ({}))} size="card" state="forming" /></div>
      <figcaption className="small soft">{say('web.candidates.table', { taken: places.taken, offered: waiting, empty: places.seats - places.offered, professionals })} {pulled > 0 && say('web.candidates.tableChoosing', { count: pulled })}</figcaption>
    </figure>
  );
}
