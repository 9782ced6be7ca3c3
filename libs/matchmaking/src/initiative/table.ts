/** Who sits down at a table that comes of an initiative: on both sides each person says so themselves. A coordinator then helps to form it (R-INI-02). */

import { command, id, nothing, personal, reject, type CommandOf, type Context, type Decision, type Parties } from '#kernel';
import { z } from 'zod';
import { seenLine } from '../invitation/terms';
import { InitiativeTableJoined, TableSeat, type InitiativeEvent } from './events';
import type { Initiative } from './state';

/** `organisation`: the one that answered. Who opened the initiative comes as patient side; its contact and deputy come from the organisation. */
export const JoinInitiativeTable = command('JoinInitiativeTable', {
  initiative: id('initiative'), organisation: id('organisation'), person: id('person'), seat: TableSeat, name: personal('person', seenLine(120)),
  /** Whether the person's address is one that several people read; the address itself is not recorded. */
  sharedMailbox: z.boolean(),
});

/** For a seat of the patient side it is theirs who opened it; for the others, the organisation's that answered. */
export function tableParties(initiative: Initiative, { organisation, seat }: CommandOf<typeof JoinInitiativeTable>): Parties {
  if (initiative.status === 'none' || !initiative.asked[organisation]) return {};
  return seat === 'patient' ? { asker: [initiative.opener] } : { recipient: [organisation] };
}

/** After a yes or *let us talk*. Nobody sits on both sides of one table (R-ORG-12). */
export function joinTable(initiative: Initiative, { organisation, person, seat, name, sharedMailbox }: CommandOf<typeof JoinInitiativeTable>, { actor }: Context): Decision<InitiativeEvent> {
  if (initiative.status !== 'published' && initiative.status !== 'closed') return reject('REQUEST_NOT_OPEN');
  const answer = initiative.asked[organisation]?.status;
  if (answer !== 'yes' && answer !== 'talk') return reject('INVITATION_NOT_OPEN');
  if (actor.kind !== 'member' || actor.person !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  if (seat !== 'patient' && sharedMailbox) return reject('CONTACT_NOT_CONFIRMED', 'person');
  const before = initiative.tables[organisation]?.[person];
  if (before === seat) return nothing;
  if (before !== undefined && (before === 'patient' || seat === 'patient')) return reject('BOTH_SIDES', 'seat');
  return [InitiativeTableJoined({ opener: initiative.opener, organisation, person, seat, name })];
}
