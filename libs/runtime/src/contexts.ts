import type { Type } from '@nestjs/common';
import { auditConcepts, auditEvents, auditProcesses, auditReadModels, auditResolvers } from '#audit';
import { directoryConcepts, directoryEvents, directoryProcesses, directoryReadModels, directoryResolvers } from '#directory';
import type { Process, ReadModel } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';
import { mailProcesses, mailResolvers } from '#mail';
import { matchmakingConcepts, matchmakingEvents, matchmakingProcesses, matchmakingReadModels, matchmakingResolvers } from '#matchmaking';
import { partnershipsConcepts, partnershipsEvents, partnershipsProcesses, partnershipsReadModels, partnershipsResolvers, profileResolvers } from '#partnerships';

/** What a context brings to the house. */
export interface BoundedContext {
  readonly name: string;
  readonly events: readonly AnyEventDefinition[];
  readonly concepts: readonly AnyConcept[];
  readonly readModels: readonly ReadModel[];
  readonly processes: readonly Process[];
  readonly resolvers: readonly Type[];
}

/** Every context there is. */
export const contexts: readonly BoundedContext[] = [
  { name: 'directory', events: directoryEvents, concepts: directoryConcepts, readModels: directoryReadModels, processes: directoryProcesses, resolvers: directoryResolvers },
  { name: 'matchmaking', events: matchmakingEvents, concepts: matchmakingConcepts, readModels: matchmakingReadModels, processes: matchmakingProcesses, resolvers: matchmakingResolvers },
  { name: 'partnerships', events: partnershipsEvents, concepts: partnershipsConcepts, readModels: partnershipsReadModels, processes: partnershipsProcesses, resolvers: [...partnershipsResolvers, ...profileResolvers] },
  { name: 'audit', events: auditEvents, concepts: auditConcepts, readModels: auditReadModels, processes: auditProcesses, resolvers: auditResolvers },
  { name: 'mail', events: [], concepts: [], readModels: [], processes: mailProcesses, resolvers: mailResolvers },
];
