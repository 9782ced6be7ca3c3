import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, type RequestContext, type WithCommandId } from '#graphql';
import type { Id } from '#kernel';
import { sentence } from '#language';
import { isPublicBody } from '../partnership-queries.read-model';
import { RecordExistingPartnership } from '../beginnings/recording';
import { renewalId, RenewPartnership } from '../beginnings/renewing';
import { change, idFor, type Payload } from './change';
import { normsTemplate } from './fields';
import { PartnershipInput } from './inputs';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from './partnership-type';
import { loadPartnership } from './shown';

@InputType('RecordExistingPartnershipInput', { description: 'A partnership that was there before it came here.' })
export class RecordExistingPartnershipInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID, { description: 'The organisation on the professional side.' })
  readonly asker!: string;

  @Field(() => [ID], { description: 'The patient organisations.' })
  readonly recipients!: string[];

  @Field(() => String, { description: 'What it is about, in one sentence.' })
  readonly title!: string;

  @Field(() => String, { description: 'What the result is used for.' })
  readonly use!: string;

  @Field(() => [ID], { description: 'Who takes part, besides the contact and the deputy. Each says for themselves on which side.' })
  readonly people!: string[];

  @Field(() => ID)
  readonly contact!: string;

  @Field(() => ID)
  readonly deputy!: string;
}

interface NormsTemplate {
  readonly title: string;
  readonly sentences: readonly string[];
}

@ObjectType('WorkingNormsTemplate', { description: 'How people work together at every table, before they add to it.' })
class NormsTemplateType implements NormsTemplate {
  @Field(() => String)
  readonly title!: string;

  @Field(() => [String])
  readonly sentences!: readonly string[];
}

@Resolver(() => PartnershipType)
export class BeginningsResolver {
  @Query(() => NormsTemplateType, { description: 'How people work together at every table, in your language.' })
  workingNormsTemplate(@Context() context: RequestContext): NormsTemplate {
    return normsTemplate(context);
  }

  @Mutation(() => PartnershipPayload, { description: 'Lets a finished partnership go on, with new goals. Everybody is asked anew; who does not want to, leaves.' })
  renewPartnership(@Context() context: RequestContext, @Args('input') input: PartnershipInput): Payload {
    return change(context, RenewPartnership, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Records a partnership that was there before it came here. For coordinators.' })
  recordExistingPartnership(@Context() context: RequestContext, @Args('input') input: RecordExistingPartnershipInput): Payload {
    return change(context, RecordExistingPartnership, input, { partnership: idFor(context, input, 'recorded partnership') });
  }

  @ResolveField(() => ID, { nullable: true, description: 'The partnership that this one goes on from.' })
  renewedFromId(@Parent() { row }: ShownPartnership): Id | null {
    return row.laid.renewedFrom ?? null;
  }

  @ResolveField(() => ID, { nullable: true, description: 'The partnership that goes on from this one, if you see it.' })
  async renewedAsId(@Context() context: RequestContext, @Parent() { id }: ShownPartnership): Promise<Id | null> {
    return (await loadPartnership(context, renewalId(id)))?.id ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Whether both sides have worked together before.' })
  workedTogetherBefore(@Parent() { row: { laid } }: ShownPartnership): boolean {
    return laid.renewedFrom !== undefined || laid.existedBefore === true;
  }

  @ResolveField(() => Boolean, { description: 'Whether it was there before it came here. Then it is in no figures.' })
  existedBefore(@Parent() { row }: ShownPartnership): boolean {
    return row.laid.existedBefore ?? false;
  }

  @ResolveField(() => String, { nullable: true, description: 'What to know before you write or share anything, when the organisation that asked is a public authority.' })
  async publicBodyNotice(@Context() context: RequestContext, @Parent() { askerId }: ShownPartnership): Promise<string | null> {
    return await isPublicBody(context, askerId) ? sentence(context.language, 'sentence.publicBody') : null;
  }
}
