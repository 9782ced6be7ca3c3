import { command, derivedId, id, nothing, reject, type CommandOf, type Context, type Decision, type Id, type Parties, type ReadState } from '#kernel';
import { PartnershipFormed, type PartnershipEvent } from '../events';
import { present } from '../seats/state';
import { partiesOf, type Formed, type Partnership } from '../state';
import { wholePartnership } from '../whole';
import { PartnershipRenewed } from './events';

export const RenewPartnership = command('RenewPartnership', { partnership: id('partnership') });

/** One renewal of each: the id of what goes on from a partnership. */
export function renewalId(from: Id): Id {
  return derivedId('renewed partnership', from);
}

export interface RenewalFacts {
  readonly before: Partnership;
}

export async function renewalFacts({ partnership }: CommandOf<typeof RenewPartnership>, read: ReadState): Promise<RenewalFacts> {
  return { before: await read(wholePartnership, partnership) };
}

export function renewalParties(_renewal: Partnership, _asked: unknown, { before }: RenewalFacts): Parties {
  return partiesOf(before);
}

/**
 * A finished partnership goes on: the same people come together again with nothing agreed yet, neither goals nor pay, and each is asked
 * for their own yes to a seat. Who does not want to, leaves (R-PAR-12).
 */
export function renew(renewal: Partnership, { partnership: from }: CommandOf<typeof RenewPartnership>, { facts: { before } }: Context<RenewalFacts>): Decision<PartnershipEvent> {
  if (renewal.status !== 'none') return nothing;
  if (before.status !== 'closed' && before.status !== 'terminated') return reject('WRONG_STATE');
  const { request, asker, title, use, parties } = before;
  const [contact, deputy] = [contactOf(before, 'contact'), contactOf(before, 'deputy')];
  if (contact === undefined || deputy === undefined) return reject('CONTACT_NOT_CONFIRMED');
  const people = present(before).flatMap(({ person, from: yes }) => (yes && person !== contact && person !== deputy ? [{ person, ...yes }] : []));
  return people.length === 0
    ? reject('OWN_CONSENT_REQUIRED')
    : [PartnershipFormed({ request, asker, title, use, parties: [...parties], people, contact, deputy }), PartnershipRenewed({ from })];
}

/** Who holds the role now, or came with it and is still there. */
function contactOf(table: Formed, role: 'contact' | 'deputy'): Id | undefined {
  return table.contacts[role]?.person ?? present(table).find(({ cameAs }) => cameAs === role)?.person;
}
