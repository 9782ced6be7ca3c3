import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { RequestType } from '../request/graphql/request-type';
import type { ShownRequest } from '../request/graphql/shown';
import { ReviseDraft } from '../request/writing';
import { waitingAt, type Waiting } from './waiting.read-model';

@ObjectType('RequestWaiting', { description: 'What waits for an answer of the asker. Nothing in it tells of a no or of silence.' })
class WaitingType implements Waiting {
  @Field(() => Int, { description: 'How many recipients suggest changes now.' })
  readonly suggestedChanges!: number;

  @Field(() => Int, { description: 'How many recipients would like more time.' })
  readonly wishesForTime!: number;

  @Field(() => Int, { description: 'How many questions have no answer yet.' })
  readonly questions!: number;

  @Field(() => Int, { description: 'How many messages to the contact have no reply yet; nought for everybody but contact and deputy.' })
  readonly messages!: number;
}

@Resolver(() => RequestType)
export class WaitingResolver {
  @ResolveField(() => WaitingType, { nullable: true, description: 'What waits for you at it. For those who answer for its asker; null for others.' })
  async waiting(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<Waiting | null> {
    if (!context.may(ReviseDraft, { asker: [row.asker] })) return null;
    return context.loader<Id, Waiting>('matchmaking.waiting', (ids) => waitingAt(context, ids)).load(row.id);
  }
}
