/** That a coordinator reminded a recipient, and when: for the recipient and for coordinators (R-STF-05). */

import { column, readModel, table } from '#engine';
import type { Id } from '#kernel';
import type { Reader } from '../reader';
import { InvitationNudged } from './events';

export const nudgesModel = readModel('nudges', 1, {
  nudge: table({
    columns: { network: column('text'), invitation: column('uuid'), recipient: column('uuid'), at: column('bigint') },
    key: ['network', 'invitation'],
    visible: `recipient = viewer.organisation() or (recipient = viewer.person() and viewer.role() = 'person') or viewer.role() = 'coordinator'`,
  }),
}).on(InvitationNudged, ({ network, id, at, data: { recipient } }, { nudge }) => nudge.put({ network, invitation: id, recipient, at }));

/** When a recipient was reminded of these invitations, epoch milliseconds; of those of which it was. */
export function nudgesOf(reader: Reader, invitations: readonly Id[]): Promise<readonly { readonly invitation: Id; readonly at: bigint }[]> {
  return reader.query('select invitation, at from nudges.nudge where invitation = any($1)', [invitations]);
}
