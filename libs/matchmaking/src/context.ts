import type { Type } from '@nestjs/common';
import type { Migration } from '#database';
import type { Process, ReadModel } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';
import { asking } from './asking/asking';
import { askingProcess } from './asking/asking.process';
import { attention } from './attention';
import { AttentionResolver } from './attention/attention.graphql';
import { attentionProcess } from './attention/attention.process';
import { attentionModel } from './attention/attention.read-model';
import { inquiry } from './feasibility';
import { FeasibilityResolver } from './feasibility/feasibility.graphql';
import { peopleSnapshotMigrations } from './feasibility/people-snapshot.read-model';
import { besidesProcesses, besidesReadModels, besidesResolvers } from './besides';
import { exception } from './exception/exception';
import { initiative } from './initiative';
import { initiativeProcess } from './initiative/initiative.process';
import { initiativeResolvers } from './initiative/graphql/resolvers';
import { initiativesModel } from './initiative/initiatives.read-model';
import { recordModel } from './record/record.read-model';
import { OrganisationRecordResolver } from './record/record.graphql';
import { invitation } from './invitation';
import { invitationProcess } from './invitation/invitation.process';
import { addressMigrations } from './invitation/addresses.read-model';
import { askedModel } from './invitation/asked.read-model';
import { invitedModel } from './invitation/invited.read-model';
import { placesProcess } from './invitation/places.process';
import { invitationResolvers } from './invitation/resolvers';
import { cardMigrations } from './matching/cards.read-model';
import { LiveResolver } from './live/live.graphql';
import { candidatesModel } from './matching/candidates.read-model';
import { MatchCandidateResolver, MatchesResolver } from './matching/matches.graphql';
import { messagesModel } from './messages/messages.read-model';
import { request, requestProcess } from './request';
import { requestStandstillProcess } from './request/standstill.process';
import { requestsModel } from './request/request.read-model';
import { RequestResolver } from './request/graphql/request.resolver';
import { vocabulary } from './vocabulary/vocabulary';
import { vocabularyMigrations } from './vocabulary/vocabulary-files.read-model';

/** What matchmaking brings to the house. */
export const matchmakingConcepts: readonly AnyConcept[] = [request, asking, attention, invitation, exception, inquiry, vocabulary, initiative];
export const matchmakingEvents: readonly AnyEventDefinition[] = matchmakingConcepts.flatMap(({ events }) => events);
export const matchmakingReadModels: readonly ReadModel[] = [
  requestsModel, candidatesModel, attentionModel, askedModel, invitedModel, messagesModel, initiativesModel, recordModel,
  ...besidesReadModels,
];
export const matchmakingProcesses: readonly Process[] = [
  requestProcess, askingProcess, attentionProcess, invitationProcess, placesProcess, initiativeProcess, requestStandstillProcess,
  ...besidesProcesses,
];
export const matchmakingResolvers: readonly Type[] = [
  RequestResolver, AttentionResolver, MatchesResolver, MatchCandidateResolver, FeasibilityResolver, ...invitationResolvers, LiveResolver, ...initiativeResolvers, OrganisationRecordResolver,
  ...besidesResolvers,
];
/** Tables outside the read models: what needs no proof and really deletes. */
export const matchmakingMigrations: readonly Migration[] = [...addressMigrations, ...peopleSnapshotMigrations, ...vocabularyMigrations, ...cardMigrations];
