/** What an advisor says of themselves, and that it still holds. */

import { command, days, id, nothing, personal, reject, sameBox, words, type CommandOf, type Context, type Decision } from '#kernel';
import { z } from 'zod';
import { AccessNeedsSaid, AdvisorProfileConfirmed, AdvisorProfileRevised, AvailabilitySet, ConditionAreasSaid, type AdvisorEvent } from './events';
import type { Advisor } from './state';
import { AccessNeeds, AdvisorFields, ConditionAreas, ConditionsSeenBy, Experience, HowOften, TakesPart } from './values';

const advisor = id('person');
const { name, languages, openTo, country, bringsSupporter } = AdvisorFields;
/** What is not said stays as it is. */
export const ReviseAdvisorProfile = command('ReviseAdvisorProfile', {
  advisor,
  name: personal('advisor', name).optional(),
  languages: personal('advisor', languages).optional(),
  openTo: personal('advisor', openTo).optional(),
  country: personal('advisor', country).optional(),
  bringsSupporter: personal('advisor', bringsSupporter).optional(),
});
export const SetAvailability = command('SetAvailability', { advisor, howOften: personal('advisor', HowOften), takesPart: personal('advisor', TakesPart) });
export const ConfirmAdvisorProfile = command('ConfirmAdvisorProfile', { advisor });

/**
 * The consent that a wish rests on is named by its own box: the same code of the same person is the same box, so the decision can
 * see whether it was given without looking in.
 */
export const SayConditionAreas = command('SayConditionAreas', {
  advisor,
  purpose: personal('advisor', z.literal('condition-areas')),
  conditions: personal('advisor', ConditionAreas),
  experience: personal('advisor', Experience).optional(),
  seenBy: personal('advisor', ConditionsSeenBy),
});
export const SayAccessNeeds = command('SayAccessNeeds', {
  advisor,
  purpose: personal('advisor', z.literal('access-needs')),
  access: words('advisor', { schema: AccessNeeds }),
});

export function revise(state: Advisor, { advisor: person, ...said }: CommandOf<typeof ReviseAdvisorProfile>): Decision<AdvisorEvent> {
  if (state.status !== 'joined') return reject('WRONG_STATE');
  const { profile } = state;
  const changes = Object.fromEntries(Object.entries(said).filter(([field, box]) => box !== undefined && !sameBox(box, profile[field as keyof typeof profile])));
  return Object.keys(changes).length === 0 ? nothing : [AdvisorProfileRevised({ person, ...changes })];
}

export function setAvailability(state: Advisor, { advisor: person, howOften, takesPart }: CommandOf<typeof SetAvailability>): Decision<AdvisorEvent> {
  if (state.status !== 'joined') return reject('WRONG_STATE');
  return sameBox(howOften, state.howOften) && sameBox(takesPart, state.takesPart) ? nothing : [AvailabilitySet({ person, howOften, takesPart })];
}

/** A second click on the same day says nothing new. */
const SAME_CONFIRMATION = days(1);

/** Looked through by the person; from now on it holds for a year (R-ORG-07). */
export function confirm(state: Advisor, _asked: unknown, { now }: Context): Decision<AdvisorEvent> {
  if (state.status !== 'joined') return reject('WRONG_STATE');
  return now < state.confirmedAt + SAME_CONFIRMATION ? nothing : [AdvisorProfileConfirmed({ at: now })];
}

export function sayConditions(state: Advisor, asked: CommandOf<typeof SayConditionAreas>): Decision<AdvisorEvent> {
  if (state.status !== 'joined') return reject('WRONG_STATE');
  const { advisor: person, purpose, conditions, experience, seenBy } = asked;
  if (!state.consents.some((given) => sameBox(given, purpose))) return reject('CONSENT_REQUIRED', 'conditions');
  const said = state.conditions;
  return said && sameBox(said.conditions, conditions) && sameBox(said.experience, experience) && sameBox(said.seenBy, seenBy)
    ? nothing : [ConditionAreasSaid({ person, purpose, conditions, experience, seenBy })];
}

export function sayAccess(state: Advisor, { advisor: person, purpose, access }: CommandOf<typeof SayAccessNeeds>): Decision<AdvisorEvent> {
  if (state.status !== 'joined') return reject('WRONG_STATE');
  if (!state.consents.some((given) => sameBox(given, purpose))) return reject('CONSENT_REQUIRED', 'access');
  return sameBox(state.access?.access, access) ? nothing : [AccessNeedsSaid({ person, purpose, access })];
}
