import type { Type } from '@nestjs/common';
import type { ReadModel } from '#engine';
import type { AnyEventDefinition } from '#kernel';
import { HistoryResolver } from './history/history.graphql';
import { historyModel } from './history/history.read-model';
import { OwnHistoryResolver } from './own-history/own-history.graphql';
import { ownHistoryModel } from './own-history/own-history.read-model';
import { StaffQueueResolver } from './queue/queue.graphql';
import { queueModel } from './queue/queue.read-model';

/** What the audit brings to the house. */
export const auditEvents: readonly AnyEventDefinition[] = [];
export const auditReadModels: readonly ReadModel[] = [historyModel, ownHistoryModel, queueModel];
export const auditResolvers: readonly Type[] = [HistoryResolver, OwnHistoryResolver, StaffQueueResolver];
