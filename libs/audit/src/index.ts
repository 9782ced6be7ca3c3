import type { Type } from '@nestjs/common';
import type { ReadModel } from '#engine';
import type { AnyEventDefinition } from '#kernel';
import { HistoryResolver } from './history/history.graphql';
import { historyModel } from './history/history.read-model';

/** What the audit brings to the house. */
export const auditEvents: readonly AnyEventDefinition[] = [];
export const auditReadModels: readonly ReadModel[] = [historyModel];
export const auditResolvers: readonly Type[] = [HistoryResolver];
