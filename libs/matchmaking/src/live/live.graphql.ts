import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { AlsoNow, failure, LookAgainType, type RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { idOf } from '../invitation/shown.graphql';
import { concernsAsker, concernsInbox } from './concerns';

const lookAgain = { resolve: (): { readonly lookAgain: true } => ({ lookAgain: true }) };

/** Signs without data: what has changed, a query tells, and only to those who may see it. */
@Resolver()
export class LiveResolver {
  @Subscription(() => LookAgainType, { description: 'A sign whenever something changes in what you, or the organisation that you are here for, are asked.', ...lookAgain })
  inboxChanged(@Context() context: RequestContext, @AlsoNow() alsoNow?: boolean | null): AsyncIterableIterator<true> {
    const { actor } = context;
    if (actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (actor.kind !== 'member' || actor.hat.kind === 'staff') throw failure('FORBIDDEN');
    return context.changesThat((change) => concernsInbox(change, actor, context), { alsoNow });
  }

  @Subscription(() => LookAgainType, { description: 'A sign whenever something changes in a request of yours or in its invitations. A no gives none before the invitation has ended: until then it is like no answer.', ...lookAgain })
  async requestChanged(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: Id, @AlsoNow() alsoNow?: boolean | null): Promise<AsyncIterableIterator<true>> {
    const request = idOf(id);
    const { actor } = context;
    const [row] = await context.query<{ readonly asker: Id }>('select asker from requests.request where id = $1', [request]);
    if (!row || actor.kind !== 'member' || actor.hat.kind !== 'organisation' || actor.hat.organisation !== row.asker) throw failure('NOT_FOUND');
    return context.changesThat((change) => concernsAsker(change, request), { alsoNow });
  }
}
