import type { ReadModel, Process } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';
import type { Type } from '@nestjs/common';
import { advisor } from './advisor/advisor';
import { advisorsReadModel } from './advisor/advisors.read-model';
import { AdvisorIdentityResolver, AdvisorResolver } from './advisor/graphql/advisor.resolver';
import { AffiliationResolver } from './advisor/graphql/affiliation.resolver';
import { externalId } from './external-id/external-id';
import { name } from './names/name';
import { network } from './network/network';
import { NetworkResolver } from './network/network.graphql';
import { networks } from './network/network.read-model';
import { OrganisationCheckResolver, OrganisationResolver } from './organisation/graphql/organisation.resolver';
import { organisation } from './organisation/organisation';
import { organisationsReadModel } from './organisation/organisations.read-model';
import { interest } from './staff/interest';
import { InterestResolver } from './staff/interest.graphql';
import { suspendingProcess } from './organisation/suspending.process';
import { recoveringProcess } from './organisation/recovering.process';
import { representationModel } from './organisation/representation.read-model';
import { CheckingResolver } from './organisation/graphql/checking.graphql';
import { RecoveryResolver } from './organisation/graphql/recovery.graphql';
import { SuspensionResolver } from './organisation/graphql/suspension.graphql';
import { assistance } from './staff/assistance';
import { AssistanceResolver } from './staff/assistance.graphql';
import { assistanceReadModel } from './staff/assistance.read-model';
import { involvement } from './staff/involvement';
import { PeopleResolver } from './staff/people.graphql';
import { staffCase } from './staff/staff-case';
import { ChoicesResolver } from './vocabulary/choices.graphql';

export { advisor } from './advisor/advisor';
export { advisorsToCount, type AdvisorToCount } from './advisor/advisors.read-model';
export { ClaimAffiliation, ConfirmAffiliation, EndAffiliation, HideAffiliation, ShowAffiliation } from './advisor/affiliation';
export { GiveConsent, WithdrawConsent } from './advisor/consent';
export * from './advisor/events';
export { ConfirmIdentity } from './advisor/identity';
export { JoinAsAdvisor, LeaveNetwork } from './advisor/joining';
export { ConfirmAdvisorProfile, ReviseAdvisorProfile, SayAccessNeeds, SayConditionAreas, SetAvailability } from './advisor/profile';
export { advisorStanding, type AdvisorStanding } from './advisor/state';
export { ConditionsSeenBy, ConsentPurpose, Experience, HowOften, IdentityMethod, TakesPart } from './advisor/values';
export { ExternalId, externalIdId, listedOrganisationId } from './external-id/external-id';
export {
  ChangeSetting, CloseNetwork, network, NetworkClosed, networkId, NetworkOpened, networkSettings, NetworkSettingChanged, OpenNetwork, Slug, type NetworkEvent, type NetworkSettings,
} from './network/network';
export { openNetworks, type OpenedNetwork } from './network/network.read-model';
export { settingNames, settingRules, startSettings, type SettingName, type Settings } from './network/settings';
export * from './organisation/events';
export { ClaimOrganisation, isSharedMailbox, RegisterOrganisation } from './organisation/joining';
export { AnswerVerification, RefuseVerification, ReturnVerification } from './organisation/checking';
export { AskRemovalOfListing, ListOrganisation, RemoveListing } from './organisation/listing';
export { loadOrganisation, type ShownOrganisation } from './organisation/graphql/shown';
export { OrganisationType } from './organisation/graphql/types';
export { organisation } from './organisation/organisation';
export { findOrganisations, hatsOf, organisationsInShort } from './organisation/organisation-queries.read-model';
export { ConfirmProfile, ReviseProfile } from './organisation/profile';
export { AppointRepresentative, RemoveRepresentative } from './organisation/representatives';
export { DropRecovery, ProposeRecovery, RecoverRepresentation, StopRecovery } from './organisation/recovering';
export { organisationStanding, type OrganisationStanding } from './organisation/standing';
export { Profile, shownFunders, type Funder } from './organisation/values';
export { VerifyOrganisation } from './organisation/verifying';
export { organisationByExternalId } from './ror/organisation-by-external-id';
export { importOrganisations, type ImportResult, type ImportSettings, type RefusedRecord } from './ror/import';
export { rorId } from './ror/ror-id';
export { DropSuspension, LiftSuspension, ProposeSuspension, ReplyToSuspension, SuspendOrganisation } from './organisation/suspending';
export { InvolvementNoted, InvolvementsPaused, InvolvementsResumed, NoteInvolvement, PauseInvolvements, ResumeInvolvements } from './staff/involvement';
export * from './staff/assistance';
export * from './staff/interest';
export * from './staff/staff-case';
export { refusedText, visibleText } from './text';

/** What the directory brings to the house. */
export const directoryConcepts: readonly AnyConcept[] = [network, organisation, advisor, name, externalId, interest, staffCase, involvement, assistance];
export const directoryEvents: readonly AnyEventDefinition[] = directoryConcepts.flatMap(({ events }) => events);
export const directoryReadModels: readonly ReadModel[] = [networks, organisationsReadModel, advisorsReadModel, assistanceReadModel, representationModel];
export const directoryProcesses: readonly Process[] = [suspendingProcess, recoveringProcess];
export const directoryResolvers: readonly Type[] = [
  NetworkResolver, OrganisationResolver, OrganisationCheckResolver, AdvisorResolver, AdvisorIdentityResolver, AffiliationResolver, InterestResolver, SuspensionResolver, AssistanceResolver, RecoveryResolver, CheckingResolver, PeopleResolver, ChoicesResolver,
];
