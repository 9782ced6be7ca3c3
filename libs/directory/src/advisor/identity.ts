/** That a coordinator has confirmed who somebody is: how and when, never by a document that is kept (R-ADV-10). */

import { CalendarDate, command, id, nothing, personal, reject, sameBox, type CommandOf, type Context, type Decision } from '#kernel';
import { IdentityConfirmed, type AdvisorEvent } from './events';
import type { Advisor } from './state';
import { IdentityMethod } from './values';

export const ConfirmIdentity = command('ConfirmIdentity', {
  advisor: id('person'),
  method: personal('advisor', IdentityMethod),
  on: personal('advisor', CalendarDate),
});

export function confirmIdentity(advisor: Advisor, { advisor: person, method, on }: CommandOf<typeof ConfirmIdentity>, { actor }: Context): Decision<AdvisorEvent> {
  if (advisor.status !== 'joined') return reject('WRONG_STATE');
  // Nobody confirms who they are themselves (R-STF-03).
  if (actor.kind === 'member' && actor.person === person) return reject('CONFLICT_OF_INTEREST');
  const { identity } = advisor;
  return identity && sameBox(identity.method, method) && sameBox(identity.on, on) ? nothing : [IdentityConfirmed({ person, method, on })];
}
