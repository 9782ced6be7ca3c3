import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { roleOf } from '#kernel';
import { NoteBrakeSilence, PullBrake, ReleaseBrake } from '../brake/brake';
import { membersOf } from '../state';
import { brakesAt } from '../partnership-queries.read-model';
import { EmergencyBrakeType, NoteBrakeSilenceInput, type ShownBrake } from './brake-types';
import { change, type Payload } from './change';
import { PartnershipInput } from './inputs';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from './partnership-type';
import { isoOf, peopleAt } from './shown';

@Resolver(() => PartnershipType)
export class BrakeResolver {
  @Mutation(() => PartnershipPayload, { description: 'Stops everything at once. For anyone on the patient side; nobody is asked why. Others see that it is pulled, not by whom; at a small table they may guess.' })
  pullBrake(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, PullBrake, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Lets things go on. For the one who pulled it; for all other patient members together when that person cannot be reached.' })
  releaseBrake(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, ReleaseBrake, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Notes that somebody who pulled it cannot be reached. For coordinators.' })
  noteBrakeSilence(@Context() context: RequestContext, @Args('input') input: NoteBrakeSilenceInput): Payload {
    return change(context, NoteBrakeSilence, input);
  }

  @ResolveField(() => EmergencyBrakeType, { nullable: true, description: 'The emergency brake, while it is pulled.' })
  async emergencyBrake(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownBrake | null> {
    const { brake } = shown.row.laid;
    if (!brake) return null;
    const { actor } = context;
    // Whoever may not know gets no rows: only their own.
    const [pulls, people] = await Promise.all([brakesAt(context, [shown.id]), peopleAt(context, shown)]);
    const held = pulls.filter((pull) => pull.held);
    return {
      answerBy: brake.answerBy,
      othersFrom: brake.othersFrom === undefined ? null : isoOf(brake.othersFrom),
      pulledByYou: actor.kind === 'member' && held.some(({ person }) => person === actor.person),
      mediationOffered: pulls.some(({ mediation }) => mediation),
      pulledBy: roleOf(actor) === 'coordinator' ? held.map(({ person }) => people(person)) : null,
    };
  }

  @ResolveField(() => Boolean, { description: 'Whether you can pull the emergency brake.' })
  viewerCanPullBrake(@Context() context: RequestContext, @Parent() { row }: ShownPartnership): boolean {
    const { actor } = context;
    return ['active', 'paused', 'halted'].includes(row.status) && actor.kind === 'member' && actor.hat.kind !== 'staff' && membersOf(row.laid, 'patient').includes(actor.person);
  }
}
