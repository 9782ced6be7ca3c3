import type { Type } from '@nestjs/common';
import type { Process, ReadModel } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';

/** What partnerships bring to the house. */
export const partnershipsConcepts: readonly AnyConcept[] = [];
export const partnershipsEvents: readonly AnyEventDefinition[] = partnershipsConcepts.flatMap(({ events }) => events);
export const partnershipsReadModels: readonly ReadModel[] = [];
export const partnershipsProcesses: readonly Process[] = [];
export const partnershipsResolvers: readonly Type[] = [];
