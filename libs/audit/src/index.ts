import type { Type } from '@nestjs/common';
import type { ReadModel } from '#engine';
import type { AnyEventDefinition } from '#kernel';

/** What the audit brings to the house. */
export const auditEvents: readonly AnyEventDefinition[] = [];
export const auditReadModels: readonly ReadModel[] = [];
export const auditResolvers: readonly Type[] = [];
