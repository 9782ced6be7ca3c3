import type { ReactNode } from 'react';
import { stateOf } from '../pages/partnership/at-table';
import { useTableSentence } from '../pages/partnership/table-sentence';
import { TableFigure } from '../table/table-figure';
import { codeOf } from '../words/code-of';
import { useWords } from '../words/use-words';
import type { TableThen } from './moments';

const seats = (taken: number, empty: number): readonly { readonly empty?: boolean }[] => [...Array.from({ length: taken }, () => ({})), ...Array.from({ length: empty }, () => ({ empty: true }))];

/** The table as it was, and the same in a sentence. */
export function TableThenFigure({ table }: { readonly table: TableThen | null }): ReactNode {
  const { say, label } = useWords();
  const sentence = useTableSentence();
  if (!table) return <p className="soft table-then">{say('web.timeline.noTable')}</p>;
  const { status, patients, professionals, emptyPatients, emptyProfessionals } = table;
  return (
    <figure className="table-then">
      <TableFigure size="card" state={stateOf(status)} patients={seats(patients, emptyPatients)} professionals={seats(professionals, emptyProfessionals)} />
      <figcaption><strong>{label('status.partnership', codeOf(status))}.</strong> {sentence(status, { patients, professionals, empty: emptyPatients + emptyProfessionals })}</figcaption>
    </figure>
  );
}
