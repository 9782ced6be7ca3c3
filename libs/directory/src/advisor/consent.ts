/** What a person says yes to, purpose by purpose; taking it back is as easy as giving it (R-ADV-03, R-ADV-04). */

import { command, id, nothing, personal, reject, sameBox, type CommandOf, type Decision } from '#kernel';
import { ConsentGiven, ConsentWithdrawn, type AdvisorEvent } from './events';
import type { Advisor } from './state';
import { ConsentPurpose } from './values';

const asks = { advisor: id('person'), purpose: personal('advisor', ConsentPurpose) };
export const GiveConsent = command('GiveConsent', asks);
export const WithdrawConsent = command('WithdrawConsent', asks);

export function give(advisor: Advisor, { advisor: person, purpose }: CommandOf<typeof GiveConsent>): Decision<AdvisorEvent> {
  if (advisor.status !== 'joined') return reject('WRONG_STATE');
  return advisor.consents.some((given) => sameBox(given, purpose)) ? nothing : [ConsentGiven({ person, purpose })];
}

export function withdraw(advisor: Advisor, { advisor: person, purpose }: CommandOf<typeof WithdrawConsent>): Decision<AdvisorEvent> {
  if (advisor.status !== 'joined') return nothing;
  return advisor.consents.some((given) => sameBox(given, purpose)) ? [ConsentWithdrawn({ person, purpose })] : nothing;
}
