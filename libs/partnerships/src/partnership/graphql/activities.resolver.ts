import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { forgotten } from '#kernel';
import { sentence } from '#language';
import { CancelActivity, ChangeExpectedSeats, HoldActivity, PlanActivity, PlanForLonePatient, TickAttendance } from '../activities/activities';
import { chairs, isLonePatient, type Activity } from '../activities/state';
import { ownTicksAt } from '../partnership-queries.read-model';
import {
  ActivityInput, ActivityType, ChairsType, ChangeExpectedSeatsInput, HoldActivityInput, PlanActivityInput, PlanForLonePatientInput, TickAttendanceInput, type ShownActivity, type ShownChairs, type ShownLonePatient,
} from './activity-types';
import { change, idFor, type Payload } from './change';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from './partnership-type';

@Resolver(() => PartnershipType)
export class ActivitiesResolver {
  @Mutation(() => PartnershipPayload, { description: 'Plans something to do together. For anyone at the table.' })
  planActivity(@Context() context: RequestContext, @Args('input') input: PlanActivityInput): Payload {
    return change(context, PlanActivity, input, { activity: idFor(context, input, 'activity') });
  }

  @Mutation(() => PartnershipPayload, { description: 'Expects more or fewer; asking one more patient, for instance.' })
  changeExpectedSeats(@Context() context: RequestContext, @Args('input') input: ChangeExpectedSeatsInput): Payload {
    return change(context, ChangeExpectedSeats, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Notes that it took place, and how many of each side came. Numbers can be put right by saying it again.' })
  holdActivity(@Context() context: RequestContext, @Args('input') input: HoldActivityInput): Payload {
    return change(context, HoldActivity, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Cancels what was planned.' })
  cancelActivity(@Context() context: RequestContext, @Args('input') input: ActivityInput): Payload {
    return change(context, CancelActivity, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Your own tick: whether you were there. Nobody else sees it.' })
  tickAttendance(@Context() context: RequestContext, @Args('input') input: TickAttendanceInput): Payload {
    return change(context, TickAttendance, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'How the professional side makes up for one patient alone. The warning stays.' })
  planForLonePatient(@Context() context: RequestContext, @Args('input') input: PlanForLonePatientInput): Payload {
    return change(context, PlanForLonePatient, input);
  }

  @ResolveField(() => [ActivityType], { description: 'What they have planned and done together, by day.' })
  async activities(@Context() context: RequestContext, @Parent() { row }: ShownPartnership): Promise<ShownActivity[]> {
    const { activities = [] } = row.laid;
    const ticks = activities.length > 0 ? await ownTicksAt(context, row.id) : [];
    const own = new Map(await Promise.all(ticks.map(async ({ activity, attended }) => [activity, await context.open(attended)] as const)));
    return [...activities].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((activity) => {
      const { what, on, level, phase, promise, chair, expected, materialsBy, attended } = activity;
      const tick = own.get(activity.activity);
      return {
        id: activity.activity, status: activity.status === 'planned' && row.status === 'halted' ? 'on-hold' : activity.status,
        what, on, level, phase, promise, chair, expected, materialsBy: materialsBy ?? null, attended: attended ?? null,
        onePatientAlone: lonePatient(context, activity), youAttended: tick === undefined || tick === forgotten ? null : tick,
      };
    });
  }

  @ResolveField(() => ChairsType, { description: 'How often the patient side has chaired.' })
  chairing(@Parent() { row }: ShownPartnership): ShownChairs {
    return chairs(row.laid.activities ?? []);
  }
}

/** Reckoned for those expected and for those who came; told with the newer numbers (R-PAR-16). */
function lonePatient({ language }: RequestContext, { status, expected, attended, plan }: Activity): ShownLonePatient | null {
  const alone = { expected: isLonePatient(expected), attended: attended !== undefined && isLonePatient(attended) };
  if (status === 'cancelled' || !(alone.expected || alone.attended)) return null;
  const { patient, professional } = alone.attended && attended ? attended : expected;
  return { ...alone, sentence: sentence(language, 'sentence.alone', { patients: patient, professionals: professional }), plan: plan ?? null };
}
