/** How somebody comes to advise, and how they go. No organisation is asked for, first or later (R-ADV-02). */

import { command, id, nothing, personal, reject, type CommandOf, type Context, type Decision } from '#kernel';
import { z } from 'zod';
import { AdvisorJoined, AdvisorLeft, AffiliationEnded, type AdvisorEvent } from './events';
import type { Advisor } from './state';
import { AdvisorFields, HowOften } from './values';

export const JoinAsAdvisor = command('JoinAsAdvisor', {
  advisor: id('person'),
  /** The tick: 18 or older. A birth date is never asked for (R-ADV-01). */
  adult: z.boolean(),
  name: personal('advisor', AdvisorFields.name),
  languages: personal('advisor', AdvisorFields.languages),
  openTo: personal('advisor', AdvisorFields.openTo),
  howOften: personal('advisor', HowOften),
});
export const LeaveNetwork = command('LeaveNetwork', { advisor: id('person') });

export function join(advisor: Advisor, asked: CommandOf<typeof JoinAsAdvisor>, { now }: Context): Decision<AdvisorEvent> {
  if (advisor.status === 'joined') return nothing;
  if (!asked.adult) return reject('MUST_BE_ADULT', 'adult');
  const { advisor: person, name, languages, openTo, howOften } = asked;
  return [AdvisorJoined({ person, at: now, name, languages, openTo, howOften })];
}

/** One step, no reason (R-BRK-08). Consents and all that rested on them end with it. */
export function leave(advisor: Advisor, { advisor: person }: CommandOf<typeof LeaveNetwork>): Decision<AdvisorEvent> {
  if (advisor.status !== 'joined') return nothing;
  return [...Object.keys(advisor.affiliations).map((organisation) => AffiliationEnded({ person, organisation })), AdvisorLeft({ person })];
}
