import type { Type } from '@nestjs/common';
import { ActivitiesResolver } from './activities.resolver';
import { AgreeingResolver } from './agreeing.resolver';
import { BeginningsResolver } from './beginnings.resolver';
import { BrakeResolver } from './brake.resolver';
import { AskedPartnershipResolver, FromInitiativeResolver, ReceivedPartnershipResolver } from './from-initiative.resolver';
import { LifeResolver } from './life.resolver';
import { TablesOfAPersonResolver } from './of-a-person.resolver';
import { OfRequestResolver } from './of-request.resolver';
import { PartnershipResolver } from './partnership.resolver';
import { ChangedQuestionsResolver, ReportedQuestionsResolver } from './question.resolver';
import { ReviewsResolver } from './reviews.resolver';
import { SeatsResolver } from './seats.resolver';

export const resolvers: readonly Type[] = [PartnershipResolver, LifeResolver, AgreeingResolver, BeginningsResolver, BrakeResolver, SeatsResolver, ActivitiesResolver, ReviewsResolver, FromInitiativeResolver, ChangedQuestionsResolver, ReportedQuestionsResolver];
/** What they add to requests, initiatives and people, whose types others bring. */
export const initiativeResolvers: readonly Type[] = [OfRequestResolver, AskedPartnershipResolver, ReceivedPartnershipResolver, TablesOfAPersonResolver];
