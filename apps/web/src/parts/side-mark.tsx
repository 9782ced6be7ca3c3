import type { ReactNode } from 'react';
import type { Side } from '../table/geometry';
import { SideShape } from './side-shape';

/** A side's shape and its name. */
export function SideMark({ side, children }: { readonly side: Side; readonly children: ReactNode }): ReactNode {
  return <span className={`side ${side}`}><SideShape side={side} />{children}</span>;
}
