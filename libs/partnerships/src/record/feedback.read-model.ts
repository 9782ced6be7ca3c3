/** Partnerships that an organisation closed without feedback, counted for its profile (R-ORG-13). */

import { column, readModel, table } from '#engine';
import type { Id } from '#kernel';
import { InitiativePartnershipFormed, PartnershipClosed, PartnershipFormed } from '../partnership';

export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export const feedbackModel = readModel('feedback', 1, {
  /** Single rows are nobody's: the function below counts. */
  partnership: table({
    columns: { network: column('text'), id: column('uuid'), organisation: column('uuid'), without: column('boolean') },
    key: ['network', 'id'],
    visible: 'false',
  }),
}, [
  'create index by_organisation on partnership (network, organisation)',
  `create function without_feedback(ids uuid[]) returns table (organisation uuid, closed integer) language sql stable rows 10 security definer
begin atomic
  select p.organisation, count(*)::integer from partnership p where p.network = viewer.network() and p.organisation = any(ids) and p.without group by p.organisation;
end`,
])
  .on(PartnershipFormed, ({ network, id, data: { asker } }, { partnership }) => partnership.put({ network, id, organisation: asker, without: false }))
  .on(InitiativePartnershipFormed, ({ network, id, data: { asker } }, { partnership }) => partnership.put({ network, id, organisation: asker, without: false }))
  .on(PartnershipClosed, ({ network, id, data: { feedback } }, { partnership }) => partnership.change([network, id], (row) => ({ ...row, without: !feedback })));

export function closedWithoutFeedback(reader: Reader, organisations: readonly Id[]): Promise<readonly { readonly organisation: Id; readonly closed: number }[]> {
  return reader.query('select organisation, closed from feedback.without_feedback($1)', [organisations]);
}
