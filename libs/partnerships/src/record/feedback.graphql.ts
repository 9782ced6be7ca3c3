import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { OrganisationRecordType, type OrganisationRecord } from '#matchmaking';
import { closedWithoutFeedback } from './feedback.read-model';

@Resolver(() => OrganisationRecordType)
export class FeedbackResolver {
  @ResolveField(() => Int, { description: 'How many partnerships it closed without telling what came of them.' })
  partnershipsClosedWithoutFeedback(@Context() context: RequestContext, @Parent() { organisation }: OrganisationRecord): Promise<number> {
    return context.loader('partnerships.withoutFeedback', async (ids: readonly Id[]) => {
      const counts = new Map((await closedWithoutFeedback(context, ids)).map((row) => [row.organisation, row.closed]));
      return ids.map((one) => counts.get(one) ?? 0);
    }).load(organisation);
  }
}
