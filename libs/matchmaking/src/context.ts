import type { Type } from '@nestjs/common';
import type { Migration } from '#database';
import type { Process, ReadModel } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';
import { attention } from './attention';
import { AttentionResolver } from './attention/attention.graphql';
import { attentionProcess } from './attention/attention.process';
import { attentionModel } from './attention/attention.read-model';
import { inquiry } from './feasibility';
import { FeasibilityResolver } from './feasibility/feasibility.graphql';
import { peopleSnapshotMigrations } from './feasibility/people-snapshot.read-model';
import { exception } from './exception/exception';
import { exceptionResolvers } from './exception/exception.graphql';
import { exceptionsModel } from './exception/exceptions.read-model';
import { invitation } from './invitation';
import { invitationProcess } from './invitation/invitation.process';
import { addressMigrations } from './invitation/addresses.read-model';
import { askedModel } from './invitation/asked.read-model';
import { invitedModel } from './invitation/invited.read-model';
import { placesProcess } from './invitation/places.process';
import { invitationResolvers } from './invitation/resolvers';
import { candidatesModel } from './matching/candidates.read-model';
import { MatchesResolver } from './matching/matches.graphql';
import { questionResolvers } from './questions/questions.graphql';
import { questionsProcess } from './questions/questions.process';
import { questionsModel } from './questions/questions.read-model';
import { request, requestProcess } from './request';
import { requestStandstillProcess } from './request/standstill.process';
import { requestsModel } from './request/request.read-model';
import { RequestResolver } from './request/graphql/request.resolver';

/** What matchmaking brings to the house. */
export const matchmakingConcepts: readonly AnyConcept[] = [request, attention, invitation, exception, inquiry];
export const matchmakingEvents: readonly AnyEventDefinition[] = matchmakingConcepts.flatMap(({ events }) => events);
export const matchmakingReadModels: readonly ReadModel[] = [requestsModel, candidatesModel, attentionModel, askedModel, invitedModel, questionsModel, exceptionsModel];
export const matchmakingProcesses: readonly Process[] = [requestProcess, attentionProcess, invitationProcess, placesProcess, questionsProcess, requestStandstillProcess];
export const matchmakingResolvers: readonly Type[] = [RequestResolver, AttentionResolver, MatchesResolver, FeasibilityResolver, ...invitationResolvers, ...questionResolvers, ...exceptionResolvers];
/** Tables outside the read models: what needs no proof and really deletes. */
export const matchmakingMigrations: readonly Migration[] = [...addressMigrations, ...peopleSnapshotMigrations];
