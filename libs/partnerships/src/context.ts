import type { Type } from '@nestjs/common';
import type { Process, ReadModel } from '#engine';
import type { AnyConcept, AnyEventDefinition } from '#kernel';
import { concern } from './concern';
import { ConcernResolver } from './concern/concern.graphql';
import { concernsModel } from './concern/concerns.read-model';
import { evaluation } from './evaluation';
import { EvaluationResolver } from './evaluation/evaluation.graphql';
import { evaluationsModel } from './evaluation/evaluations.read-model';
import { partnership } from './partnership';
import { initiativeResolvers, resolvers } from './partnership/graphql';
import { partnershipProcess } from './partnership/partnership.process';
import { reviewProcess } from './partnership/reviews/reviews.process';
import { standstillProcess } from './partnership/standstill.process';
import { partnershipsModel } from './partnership/partnerships.read-model';
import { payment } from './payment';
import { PaymentResolver } from './payment/payment.graphql';
import { story } from './story';
import { StoryResolver } from './story/story.graphql';
import { storyProcess } from './story/story.process';
import { storiesModel } from './story/stories.read-model';
import { FeedbackResolver } from './record/feedback.graphql';
import { feedbackModel } from './record/feedback.read-model';

/** What partnerships bring to the house. */
export const partnershipsConcepts: readonly AnyConcept[] = [partnership, payment, evaluation, story, concern];
export const partnershipsEvents: readonly AnyEventDefinition[] = partnershipsConcepts.flatMap(({ events }) => events);
export const partnershipsReadModels: readonly ReadModel[] = [partnershipsModel, evaluationsModel, storiesModel, concernsModel, feedbackModel];
export const partnershipsProcesses: readonly Process[] = [partnershipProcess, reviewProcess, storyProcess, standstillProcess];
export const partnershipsResolvers: readonly Type[] = [...resolvers, PaymentResolver, EvaluationResolver, StoryResolver, ConcernResolver];
/** What they add to profiles of organisations and to initiatives: fields of types that matchmaking and the directory bring. */
export const profileResolvers: readonly Type[] = [FeedbackResolver, ...initiativeResolvers];
