import type { ReactNode } from 'react';
import type { Side } from '../table/geometry';
import { SideShape } from './side-shape';

/** A side's shape alone, in the size of a line of text that stands beside it. */
export function SideGlyph({ side }: { readonly side: Side }): ReactNode {
  return <span className="glyph"><SideShape side={side} /></span>;
}
