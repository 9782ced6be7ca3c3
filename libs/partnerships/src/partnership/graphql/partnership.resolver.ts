import { Args, Context, ID, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { AlsoNow, connectionOf, failure, LookAgainType, pageOf, PageArgs, type Connection, type RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { concernsTable } from '../../live/concerns';
import { partnershipsSeen } from '../partnership-queries.read-model';
import { cardShown, contactsShown, goalsShown, missingShown, normsShown, payPlansShown, seatsShown } from './fields';
import { PartnershipConnection, PartnershipType, type ShownPartnership } from './partnership-type';
import { FactorType, MissingType, PayPlanType, type ShownFactor, type ShownMissing, type ShownPayPlan } from './readiness-types';
import { loadPartnership, shownPartnership } from './shown';
import { GoalType, NormsType, SeatType, TableContactType, type ShownContactPerson, type ShownGoal, type ShownNorms, type ShownSeat } from './table-types';

@Resolver(() => PartnershipType)
export class PartnershipResolver {
  @Query(() => PartnershipType, { description: 'One partnership.' })
  async partnership(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: Id): Promise<ShownPartnership> {
    const found = await loadPartnership(context, id);
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Query(() => PartnershipConnection, { description: 'The partnerships that you can see, the newest first: those at whose table you sit, and those of the organisation that you are here for.' })
  async partnerships(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownPartnership>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'id']);
    const rows = await partnershipsSeen(context, page.after, page.first + 1);
    return connectionOf(page, rows, (row) => [String(row.formed_at), row.id], (row) => shownPartnership(context, row));
  }

  @Subscription(() => LookAgainType, { description: 'A sign for every change of one partnership that you could see; what has changed, a query tells.', resolve: () => ({ lookAgain: true }) })
  async partnershipChanged(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: Id, @AlsoNow() alsoNow?: boolean | null): Promise<AsyncIterableIterator<true>> {
    if (!(await loadPartnership(context, id))) throw failure('NOT_FOUND');
    const { actor } = context;
    return context.changesThat((change) => concernsTable(change, id, actor, context), { alsoNow });
  }

  @ResolveField(() => [SeatType], { description: 'Who sits at the table.' })
  seats(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownSeat[]> {
    return seatsShown(context, shown);
  }

  @ResolveField(() => [GoalType], { description: 'What it is to reach.' })
  goals(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownGoal[]> {
    return goalsShown(context, shown);
  }

  @ResolveField(() => NormsType, { description: 'How they work together.' })
  norms(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownNorms> {
    return normsShown(context, shown);
  }

  @ResolveField(() => [TableContactType], { description: 'Whom everybody at the table can turn to, once they have said yes to it.' })
  contacts(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownContactPerson[]> {
    return contactsShown(context, shown);
  }

  @ResolveField(() => [PayPlanType], { description: 'How each person is paid. Terms are seen by the person and by those who pay.' })
  payPlans(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownPayPlan[]> {
    return payPlansShown(context, shown);
  }

  @ResolveField(() => [FactorType], { description: 'The seven things under “Is it equal?”, as each side has marked them.' })
  equalityCard(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownFactor[]> {
    return cardShown(context, shown);
  }

  @ResolveField(() => [MissingType], { description: 'All that is still missing before the start; empty when nothing is, and after it.' })
  missingBeforeStart(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownMissing[]> {
    return missingShown(context, shown);
  }
}
