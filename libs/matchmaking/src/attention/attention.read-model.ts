/** What a recipient, an organisation or a person, sees of its own attention. Nobody else does (R-ORG-06, R-ADV-09). */

import { column, maybe, readModel, table } from '#engine';
import type { Deadline, Id } from '#kernel';
import type { Reader } from '../reader';
import { AskerBlocked, AskerUnblocked, ContactLimitSet, InitiativeSlotFreed, InitiativeSlotTaken, PauseBegun, PauseEnded, SlotExtended, SlotFreed, SlotReopened, SlotTaken } from './attention';

const own = `recipient = viewer.organisation() or (recipient = viewer.person() and viewer.role() = 'person')`;

export const attentionModel = readModel('attention', 4, {
  slot: table({
    columns: { network: column('text'), recipient: column('uuid'), invitation: column('uuid'), until: column('bigint') },
    key: ['network', 'recipient', 'invitation'],
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
  contact_limit: table({ columns: { network: column('text'), recipient: column('uuid'), most: column('integer') }, key: ['network', 'recipient'], visible: own }),
})
  .on(SlotTaken, ({ network, id, data: { invitation, until } }, { slot }) => slot.put({ network, invitation, recipient: id, until: BigInt(until) }))
  .on(SlotReopened, ({ network, id, data: { invitation, until } }, { slot }) => slot.put({ network, invitation, recipient: id, until: BigInt(until) }))
  .on(SlotExtended, ({ network, id, data: { invitation, until } }, { slot }) => slot.change([network, id, invitation], (row) => ({ ...row, until: BigInt(until) })))
  .on(SlotFreed, ({ network, id, data: { invitation } }, { slot }) => slot.remove([network, id, invitation]))
  .on(InitiativeSlotTaken, ({ network, id, data: { initiative, until } }, { slot }) => slot.put({ network, invitation: initiative, recipient: id, until: BigInt(until) }))
  .on(InitiativeSlotFreed, ({ network, id, data: { initiative } }, { slot }) => slot.remove([network, id, initiative]))
  .on(PauseBegun, ({ network, id, at, data: { until } }, { pause }) => pause.put({ network, recipient: id, until: until ?? null, since: at }))
  .on(PauseEnded, ({ network, id }, { pause }) => pause.remove([network, id]))
  .on(AskerBlocked, ({ network, id, at, data: { asker } }, { blocked }) => blocked.put({ network, recipient: id, asker, since: at }))
  .on(AskerUnblocked, ({ network, id, data: { asker } }, { blocked }) => blocked.remove([network, id, asker]))
  .on(ContactLimitSet, ({ network, id, data: { limit } }, { contact_limit }) => contact_limit.put({ network, recipient: id, most: limit }));

/** A recipient's own attention as it stands. */
export interface OwnAttention {
  readonly recipient: Id;
  readonly open: number;
  readonly pause: { readonly until: Deadline | null } | null;
  readonly blocked: readonly Id[];
  /** How many open invitations at a time; null unless chosen here. */
  readonly limit: number | null;
}

/** The attention of the organisation that the reader is here for, or the reader's own. `now` in epoch milliseconds. */
export async function ownAttention(reader: Reader, recipient: Id, now: number): Promise<OwnAttention> {
  const [slots] = await reader.query<{ open: number }>('select count(*)::integer as open from attention.slot where recipient = $1 and until > $2', [recipient, now]);
  const [pause] = await reader.query<{ until: Deadline | null }>('select until from attention.pause where recipient = $1', [recipient]);
  const blocked = await reader.query<{ asker: Id }>('select asker from attention.blocked where recipient = $1 order by since, asker', [recipient]);
  const [limit] = await reader.query<{ most: number }>('select most from attention.contact_limit where recipient = $1', [recipient]);
  return { recipient, limit: limit?.most ?? null, open: slots?.open ?? 0, pause: pause ?? null, blocked: blocked.map(({ asker }) => asker) };
}
