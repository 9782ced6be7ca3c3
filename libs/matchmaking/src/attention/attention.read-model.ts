/** What a recipient sees of its own attention. Nobody else does (R-ORG-06). */

import { column, maybe, readModel, table } from '#engine';
import type { Deadline, Id } from '#kernel';
import type { Reader } from '../reader';
import { AskerBlocked, AskerUnblocked, PauseBegun, PauseEnded, SlotExtended, SlotFreed, SlotTaken } from './attention';

const own = 'recipient = viewer.organisation()';

export const attentionModel = readModel('attention', 2, {
  slot: table({
    columns: { network: column('text'), invitation: column('uuid'), recipient: column('uuid'), until: column('bigint') },
    key: ['network', 'invitation'],
    visible: own,
  }),
  pause: table({
    columns: { network: column('text'), recipient: column('uuid'), until: maybe('jsonb'), since: column('bigint') },
    key: ['network', 'recipient'],
    visible: own,
  }),
  blocked: table({
    columns: { network: column('text'), recipient: column('uuid'), asker: column('uuid'), since: column('bigint') },
    key: ['network', 'recipient', 'asker'],
    visible: own,
  }),
}, ['create index by_recipient on slot (network, recipient)'])
  .on(SlotTaken, ({ network, id, data: { invitation, until } }, { slot }) => slot.put({ network, invitation, recipient: id, until: BigInt(until) }))
  .on(SlotExtended, ({ network, data: { invitation, until } }, { slot }) => slot.change([network, invitation], (row) => ({ ...row, until: BigInt(until) })))
  .on(SlotFreed, ({ network, data: { invitation } }, { slot }) => slot.remove([network, invitation]))
  .on(PauseBegun, ({ network, id, at, data: { until } }, { pause }) => pause.put({ network, recipient: id, until: until ?? null, since: at }))
  .on(PauseEnded, ({ network, id }, { pause }) => pause.remove([network, id]))
  .on(AskerBlocked, ({ network, id, at, data: { asker } }, { blocked }) => blocked.put({ network, recipient: id, asker, since: at }))
  .on(AskerUnblocked, ({ network, id, data: { asker } }, { blocked }) => blocked.remove([network, id, asker]));

/** A recipient's own attention as it stands. */
export interface OwnAttention {
  readonly recipient: Id;
  readonly open: number;
  readonly pause: { readonly until: Deadline | null } | null;
  readonly blocked: readonly Id[];
}

/** The attention of the organisation that the reader is here for. `now` in epoch milliseconds. */
export async function ownAttention(reader: Reader, recipient: Id, now: number): Promise<OwnAttention> {
  const [slots] = await reader.query<{ open: number }>('select count(*)::integer as open from attention.slot where recipient = $1 and until > $2', [recipient, now]);
  const [pause] = await reader.query<{ until: Deadline | null }>('select until from attention.pause where recipient = $1', [recipient]);
  const blocked = await reader.query<{ asker: Id }>('select asker from attention.blocked where recipient = $1 order by since, asker', [recipient]);
  return { recipient, open: slots?.open ?? 0, pause: pause ?? null, blocked: blocked.map(({ asker }) => asker) };
}
