import type { ReactNode } from 'react';
import { TableFigure } from './table-figure';

const three = [{}, {}, {}];

/** The mark of the service: a table with three and three. */
export function Mark(): ReactNode {
  return <TableFigure patients={three} professionals={three} size="mark" state="active" />;
}
