import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { ContactRole } from '../events';
import { AgreeToSubstitute, NameSubstitute, ReturnToTable, StepBack } from '../seats/away';
import { LeavePartnership } from '../seats/leaving';
import { change, type Payload } from './change';
import { PartnershipInput } from './inputs';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from './partnership-type';
import { AgreeToSubstituteInput, ContactMissingType, NameSubstituteInput, type ShownVacancy } from './seat-types';

@Resolver(() => PartnershipType)
export class SeatsResolver {
  @Mutation(() => PartnershipPayload, { description: 'Steps back for a while. Nobody is asked why, and the place is kept.' })
  stepBack(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, StepBack, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Asks somebody of your side to cover for you while you are away. They say yes themselves.' })
  nameSubstitute(@Context() context: RequestContext, @Args('input') input: NameSubstituteInput): Payload {
    return change(context, NameSubstitute, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Your own yes to covering for somebody who asked you.' })
  agreeToSubstitute(@Context() context: RequestContext, @Args('input') input: AgreeToSubstituteInput): Payload {
    return change(context, AgreeToSubstitute, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Comes back after stepping back.' })
  returnToTable(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, ReturnToTable, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Leaves, in one step. Nobody is asked why. You do not see the partnership afterwards.' })
  leavePartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, LeavePartnership, input);
  }

  @ResolveField(() => [ContactMissingType], { description: 'Contacts who have left and have no successor yet: a standing warning.' })
  contactsMissing(@Parent() { row }: ShownPartnership): ShownVacancy[] {
    return ContactRole.options.flatMap((role) => {
      const vacancy = row.laid.vacancies?.[role];
      return vacancy ? [{ role, nameBy: vacancy.nameBy, coordinatorStandsIn: vacancy.coordinatorStandsIn }] : [];
    });
  }
}
