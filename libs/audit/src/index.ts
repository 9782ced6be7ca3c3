import type { Type } from '@nestjs/common';
import type { Migration } from '#database';
import type { Process, ReadModel } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';
import { auditCase } from './case/case';
import { CaseResolver } from './case/case.graphql';
import { caseProcess } from './case/case.process';
import { casesModel } from './case/cases.read-model';
import { HistoryResolver } from './history/history.graphql';
import { historyModel } from './history/history.read-model';
import { noteMigrations } from './notes/notes';
import { StaffNotesResolver } from './notes/notes.graphql';
import { OwnHistoryResolver } from './own-history/own-history.graphql';
import { ownHistoryModel } from './own-history/own-history.read-model';
import { OverviewResolver } from './overview/overview.graphql';
import { overviewModel } from './overview/overview.read-model';
import { StaffQueueResolver } from './queue/queue.graphql';
import { queueModel } from './queue/queue.read-model';

export { StaffNotes } from './notes/notes';
export { queueModel } from './queue/queue.read-model';

/** What the audit brings to the house. */
export const auditConcepts: readonly AnyConcept[] = [auditCase];
export const auditEvents: readonly AnyEventDefinition[] = auditConcepts.flatMap(({ events }) => events);
export const auditProcesses: readonly Process[] = [caseProcess];
export const auditReadModels: readonly ReadModel[] = [historyModel, ownHistoryModel, queueModel, casesModel, overviewModel];
export const auditResolvers: readonly Type[] = [HistoryResolver, OwnHistoryResolver, StaffQueueResolver, StaffNotesResolver, CaseResolver, OverviewResolver];
/** Tables outside the read models: what needs no proof and really deletes. */
export const auditMigrations: readonly Migration[] = noteMigrations;
