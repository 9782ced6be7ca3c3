import type { Type } from '@nestjs/common';
import { AgreeingResolver } from './agreeing.resolver';
import { LifeResolver } from './life.resolver';
import { PartnershipResolver } from './partnership.resolver';

export const resolvers: readonly Type[] = [PartnershipResolver, LifeResolver, AgreeingResolver];
