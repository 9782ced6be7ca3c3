import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';

const places: Readonly<Record<string, string>> = {
  REPRESENTATION_REQUIRED: 'seat', GOAL_NOT_AGREED: 'goals', CONTACT_NOT_CONFIRMED: 'contacts', PAY_PLAN_MISSING: 'pay', NORMS_NOT_AGREED: 'norms', EQUALITY_CARD_MISSING: 'equal', PREPARATION_MISSING: 'prepare',
};

/** Everything that is still missing before the start, at once; each leads to where it is done. What is the reader's own comes first. */
export function MissingBeforeStart({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say } = useWords();
  if (!viewer.isBeforeStart) return null;
  const isYours = ({ person, side }: Table['missingBeforeStart'][number]): boolean => person?.you === true || (side !== null && side === viewer.side);
  const items = [...table.missingBeforeStart].sort((a, b) => Number(isYours(b)) - Number(isYours(a)));
  return (
    <section className="card before-start" aria-labelledby="before">
      <h2 id="before" tabIndex={-1}>{items.length === 0 ? say('web.partnership.nothingMissing') : say('web.partnership.missing', { count: items.length })}</h2>
      {items.length === 0 ? <p><a href="#start">{say('web.partnership.toStart')}</a></p> : (
        <ul>
          {items.map((item) => (
            <li key={`${item.code} ${item.side ?? ''} ${item.person?.name ?? ''}`}>
              <span aria-hidden="true" className="box" />
              <span>{isYours(item) && <strong>{say('web.partnership.forYou')} </strong>}{item.sentence} <Way code={item.code} own={item.person?.you === true} seat={viewer.seat !== undefined} /></span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Way({ code, own, seat }: { readonly code: string; readonly own: boolean; readonly seat: boolean }): ReactNode {
  const { label } = useWords();
  const place = places[code];
  if (place === undefined || !seat || (code === 'REPRESENTATION_REQUIRED' && !own)) return null;
  return <a href={`#${place}`} onClick={(event) => {
    event.preventDefault();
    const heading = document.getElementById(place);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }}>{label('web.partnership.way', place)}</a>;
}
