/**
 * An organisation: known from a public registry, or a member that somebody answers for and that somebody else has checked.
 * Listed → registered (by claiming the entry, or by registering) → verified ⇄ suspended (R-ORG-01).
 */

import { concept, type Id, type Parties } from '#kernel';
import { AnswerVerification, answerVerification, checkingOptions, RefuseVerification, refuseVerification, ReturnVerification, returnVerification } from './checking';
import { organisationEvents } from './events';
import { claim, ClaimOrganisation, register, registerOptions, RegisterOrganisation } from './joining';
import { AskRemovalOfListing, askRemoval, list, listingOptions, ListOrganisation, RemoveListing, removeListing } from './listing';
import { confirmProfile, ConfirmProfile, reviseProfile, ReviseProfile } from './profile';
import { appoint, AppointRepresentative, remove, RemoveRepresentative } from './representatives';
import { drop, DropSuspension, lift, LiftSuspension, propose, ProposeSuspension, reply, ReplyToSuspension, suspend, SuspendOrganisation, suspendingOptions } from './suspending';
import {
  CompleteRecovery, completeRecovery, DropRecovery, dropRecovery, ProposeRecovery, proposeRecovery, recover, recoveringOptions, RecoverRepresentation, showingThatSomebodyActs, StopRecovery, stopRecovery,
} from './recovering';
import { evolve, isMember, noOrganisation, type Organisation } from './state';
import { verify, verifyOptions, VerifyOrganisation } from './verifying';

/** `self`: the organisation, for whoever is here on its behalf. `representative`: the people who answer for it, as themselves. */
export function partiesOf(organisation: Organisation, id: Id): Parties {
  return isMember(organisation) ? { self: [id], representative: organisation.representatives } : {};
}

export const organisation = concept('organisation', organisationEvents, noOrganisation, evolve, partiesOf)
  .when(ListOrganisation, list, listingOptions)
  .when(AskRemovalOfListing, askRemoval)
  .when(RemoveListing, removeListing)
  .when(RegisterOrganisation, register, registerOptions)
  .when(ClaimOrganisation, claim)
  .when(VerifyOrganisation, verify, verifyOptions)
  .when(ReturnVerification, returnVerification, checkingOptions)
  .when(AnswerVerification, answerVerification)
  .when(RefuseVerification, refuseVerification, checkingOptions)
  .when(ReviseProfile, showingThatSomebodyActs(reviseProfile))
  .when(ConfirmProfile, showingThatSomebodyActs(confirmProfile))
  .when(AppointRepresentative, showingThatSomebodyActs(appoint))
  .when(RemoveRepresentative, showingThatSomebodyActs(remove))
  .when(ProposeSuspension, propose, suspendingOptions)
  .when(DropSuspension, drop, suspendingOptions)
  .when(SuspendOrganisation, suspend, suspendingOptions)
  .when(ReplyToSuspension, showingThatSomebodyActs(reply), suspendingOptions)
  .when(LiftSuspension, lift, suspendingOptions)
  .when(ProposeRecovery, proposeRecovery, recoveringOptions)
  .when(DropRecovery, dropRecovery, recoveringOptions)
  .when(RecoverRepresentation, recover, recoveringOptions)
  .when(StopRecovery, stopRecovery)
  .when(CompleteRecovery, completeRecovery);
