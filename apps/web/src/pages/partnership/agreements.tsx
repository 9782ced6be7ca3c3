import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { Contacts } from './contacts';
import { Equality } from './equality';
import { Norms } from './norms';
import { Pay } from './pay';
import { Payments } from './payments';
import { Preparation } from './preparation';

/** All that is settled before the start. Afterwards it is folded, and still there. */
export function Agreements({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say } = useWords();
  const parts = (
    <>
      <Norms table={table} viewer={viewer} />
      <Contacts table={table} viewer={viewer} />
      <Pay table={table} viewer={viewer} />
      <Equality table={table} viewer={viewer} />
      <Preparation table={table} viewer={viewer} />
    </>
  );
  if (viewer.isBeforeStart) return parts;
  return <><Payments table={table} viewer={viewer} /><details className="rest-of-it"><summary>{say('web.partnership.otherAgreements')}</summary>{parts}</details></>;
}
