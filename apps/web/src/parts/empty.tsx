import type { ReactNode } from 'react';
import { TableFigure } from '../table/table-figure';

const oneChair = [{ empty: true }];

/** Nothing is here yet: an empty chair, why in one sentence, and one thing to do. */
export function Empty({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="card sunk empty">
      <div className="t-card"><TableFigure patients={oneChair} professionals={[]} size="card" state="forming" /></div>
      <div className="stack">{children}</div>
    </div>
  );
}
