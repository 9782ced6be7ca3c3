import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { AgreeGoal, ChangeGoal, ObjectToGoal, ProposeGoal } from '../goals';
import { AgreeNorms, ChangeNorms, ObjectToNorms } from '../norms';
import { AgreePayPlan, ConfirmContact, DiscussFactor, SetPayPlan, StatePreparation } from '../preparing';
import { change, idFor, type Payload } from './change';
import {
  AgreePayPlanInput, ChangeGoalInput, ChangeNormsInput, ConfirmContactInput, DiscussFactorInput, GoalInput, NormsInput, ObjectToGoalInput, ObjectToNormsInput, ProposeGoalInput, SetPayPlanInput, StatePreparationInput,
} from './inputs';
import { PartnershipPayload, PartnershipType } from './partnership-type';

@Resolver(() => PartnershipType)
export class AgreeingResolver {
  @Mutation(() => PartnershipPayload, { description: 'Anyone at the table may suggest a goal.' })
  proposeGoal(@Context() context: RequestContext, @Args('input') input: ProposeGoalInput): Payload {
    return change(context, ProposeGoal, input, { goal: idFor(context, input, 'goal') });
  }

  @Mutation(() => PartnershipPayload, { description: 'Other words for a goal; both sides agree anew.' })
  changeGoal(@Context() context: RequestContext, @Args('input') input: ChangeGoalInput): Payload {
    return change(context, ChangeGoal, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Your own yes to a goal. Your side has agreed when all of it have said yes, or nobody objects in time.' })
  agreeGoal(@Context() context: RequestContext, @Args('input') input: GoalInput): Payload {
    return change(context, AgreeGoal, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Holds your side\'s agreement to a goal open; takes back your own yes.' })
  objectToGoal(@Context() context: RequestContext, @Args('input') input: ObjectToGoalInput): Payload {
    return change(context, ObjectToGoal, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Adds to how you work together; both sides agree anew.' })
  changeNorms(@Context() context: RequestContext, @Args('input') input: ChangeNormsInput): Payload {
    return change(context, ChangeNorms, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Your own yes to how you work together.' })
  agreeNorms(@Context() context: RequestContext, @Args('input') input: NormsInput): Payload {
    return change(context, AgreeNorms, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Holds your side\'s agreement to how you work together open.' })
  objectToNorms(@Context() context: RequestContext, @Args('input') input: ObjectToNormsInput): Payload {
    return change(context, ObjectToNorms, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Your own yes to being the contact or the deputy. For the professional side.' })
  confirmContact(@Context() context: RequestContext, @Args('input') input: ConfirmContactInput): Payload {
    return change(context, ConfirmContact, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Suggests how one person is paid; a yes of whoever suggests it.' })
  setPayPlan(@Context() context: RequestContext, @Args('input') input: SetPayPlanInput): Payload {
    const { terms: { kind, withinDays } } = input;
    return change(context, SetPayPlan, input, { plan: idFor(context, input, 'plan'), pays: kind === 'fee' ? 'fee' : 'nothing', ...(kind === 'fee' && withinDays != null && { withinDays }) });
  }

  @Mutation(() => PartnershipPayload, { description: 'The second yes to how one person is paid.' })
  agreePayPlan(@Context() context: RequestContext, @Args('input') input: AgreePayPlanInput): Payload {
    return change(context, AgreePayPlan, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Marks one of the seven things under “Is it equal?” for your side.' })
  discussFactor(@Context() context: RequestContext, @Args('input') input: DiscussFactorInput): Payload {
    return change(context, DiscussFactor, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'What your side needs beforehand.' })
  statePreparation(@Context() context: RequestContext, @Args('input') input: StatePreparationInput): Payload {
    return change(context, StatePreparation, input);
  }
}
