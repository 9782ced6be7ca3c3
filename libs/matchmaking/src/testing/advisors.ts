/** People who have joined as advisors, for specs. */

import { ClaimAffiliation, ConfirmAffiliation, GiveConsent, JoinAsAdvisor, ReviseAdvisorProfile, SayConditionAreas, SetAvailability, type ConsentPurpose, type TakesPart } from '#directory';
import type { Id } from '#kernel';
import { asOrganisation, asPerson } from '../invitation/testing/cast';
import type { House } from './house';

export interface Said {
  readonly name?: string;
  readonly languages?: readonly string[];
  readonly openTo?: readonly string[];
  readonly country?: string;
  readonly takesPart?: TakesPart;
  /** With the consent that they rest on. */
  readonly conditions?: readonly string[];
  readonly belongsTo?: Id;
}

/** Joins, and says what there is to say; Swedish, in Sweden and open to the specs' request unless it says otherwise. */
export async function joinAs(house: House, person: Id, { name = 'Maja', languages = ['sv'], openTo = ['protocol-review'], country = 'SE', takesPart, conditions, belongsTo }: Said = {}): Promise<void> {
  const self = asPerson(person);
  const purpose: ConsentPurpose = 'condition-areas';
  await house.say(self, JoinAsAdvisor, { advisor: person, adult: true, name, languages, openTo, howOften: 'monthly' });
  await house.say(self, ReviseAdvisorProfile, { advisor: person, country });
  if (takesPart) await house.say(self, SetAvailability, { advisor: person, howOften: 'monthly', takesPart });
  if (conditions) {
    await house.say(self, GiveConsent, { advisor: person, purpose });
    await house.say(self, SayConditionAreas, { advisor: person, purpose, conditions, seenBy: 'nobody' });
  }
  if (belongsTo !== undefined) {
    await house.say(self, ClaimAffiliation, { advisor: person, organisation: belongsTo });
    await house.say(asOrganisation(belongsTo), ConfirmAffiliation, { advisor: person, organisation: belongsTo });
  }
}
