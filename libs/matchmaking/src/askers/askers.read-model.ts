/** What those who are asked are told of who asks: its name, and whether it is a public body (R-CON-07). */

import { column, readModel, table } from '#engine';
import { OrganisationClaimed, OrganisationListed, OrganisationRegistered, ProfileRevised } from '#directory';
import type { Id } from '#kernel';
import type { Reader } from '../reader';

export const askersModel = readModel('askers', 1, {
  asker: table({
    columns: { network: column('text'), id: column('uuid'), name: column('text'), public_body: column('boolean') },
    key: ['network', 'id'],
    visible: `viewer.role() <> 'visitor'`,
  }),
})
  .on(OrganisationListed, ({ network, id, data: { facts } }, { asker }) => asker.put({ network, id, name: facts.name, public_body: false }))
  .on(OrganisationRegistered, ({ network, id, data: { name, publicBody } }, { asker }) => asker.put({ network, id, name, public_body: publicBody }))
  .on(OrganisationClaimed, ({ network, id, data: { publicBody } }, { asker }) => asker.change([network, id], (row) => ({ ...row, public_body: publicBody })))
  .on(ProfileRevised, ({ network, id, data: { publicBody } }, { asker }) => asker.change([network, id], (row) => ({ ...row, public_body: publicBody ?? row.public_body })));

export interface AskerRow {
  readonly id: Id;
  readonly name: string;
  readonly public_body: boolean;
}

export function askersById(reader: Reader, ids: readonly Id[]): Promise<readonly AskerRow[]> {
  return reader.query<AskerRow>('select id, name, public_body from askers.asker where network = viewer.network() and id = any($1)', [ids]);
}
