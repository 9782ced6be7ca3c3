/** An advisor: a person who takes part with experience as a patient or next of kin, with or without an organisation. The stream's id is the person's. */

import { concept, type Id, type Parties } from '#kernel';
import { claim, ClaimAffiliation, claimOptions, confirmAffiliation, ConfirmAffiliation, endAffiliation, EndAffiliation, hideAffiliation, HideAffiliation, partiesToAffiliation, showAffiliation, ShowAffiliation } from './affiliation';
import { give, GiveConsent, withdraw, WithdrawConsent } from './consent';
import { advisorEvents } from './events';
import { confirmIdentity, ConfirmIdentity } from './identity';
import { join, JoinAsAdvisor, leave, LeaveNetwork } from './joining';
import {
  confirm, ConfirmAdvisorProfile, revise, ReviseAdvisorProfile, sayAccess, SayAccessNeeds, sayConditions, SayConditionAreas, setAvailability, SetAvailability,
} from './profile';
import { evolve, noAdvisor, type Advisor } from './state';

/** An advisor is nobody's but their own. */
const partiesOf = (_advisor: Advisor, id: Id): Parties => ({ self: [id] });

export const advisor = concept('advisor', advisorEvents, noAdvisor, evolve, partiesOf)
  .when(JoinAsAdvisor, join)
  .when(ReviseAdvisorProfile, revise)
  .when(SetAvailability, setAvailability)
  .when(ConfirmAdvisorProfile, confirm)
  .when(GiveConsent, give)
  .when(WithdrawConsent, withdraw)
  .when(SayConditionAreas, sayConditions)
  .when(SayAccessNeeds, sayAccess)
  .when(ConfirmIdentity, confirmIdentity)
  .when(ClaimAffiliation, claim, claimOptions)
  .when(ConfirmAffiliation, confirmAffiliation, partiesToAffiliation)
  .when(EndAffiliation, endAffiliation, partiesToAffiliation)
  .when(ShowAffiliation, showAffiliation)
  .when(HideAffiliation, hideAffiliation)
  .when(LeaveNetwork, leave);
