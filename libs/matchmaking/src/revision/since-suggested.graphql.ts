import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { InvitationType, type Invitation } from '../invitation/invited.graphql';
import { knownWhenSuggested } from '../invitation/invited.read-model';
import type { RequestForm } from '../request/form';
import { Content } from '../request/graphql/content';
import { compareTerms, partsToAgree, type TermPart } from '../terms/compare';
import { TermPartEnum } from './revision.graphql';
import { revisionsOf } from './revisions.read-model';
import { termsSuggestedTo } from './since-suggested';

interface TermsSince {
  readonly revision: Id;
  readonly toAgree: readonly TermPart[];
  readonly before: RequestForm;
  readonly after: RequestForm;
}

@ObjectType('TermsSinceSuggestion', { description: 'The terms have changed since changes were suggested. A yes is to the new ones: it says which have been read. A no leaves no mark.' })
class TermsSinceType implements TermsSince {
  @Field(() => ID, { description: 'What a yes names as read.' })
  readonly revision!: Id;

  @Field(() => [TermPartEnum], { description: 'What became worse or different.' })
  readonly toAgree!: readonly TermPart[];

  @Field(() => Content.read, { description: 'The terms that changes were suggested to.' })
  readonly before!: RequestForm;

  @Field(() => Content.read, { description: 'The terms as they are now.' })
  readonly after!: RequestForm;
}

@Resolver(() => InvitationType)
class TermsSinceResolver {
  @ResolveField(() => TermsSinceType, { nullable: true, description: 'What became worse or different since changes were suggested, before there is a yes (R-CHG-06); null when nothing did.' })
  async termsSinceSuggestion(@Context() context: RequestContext, @Parent() { id, requestId, state }: Invitation): Promise<TermsSince | null> {
    if (state !== 'open' && state !== 'talking') return null;
    const own = await knownWhenSuggested(context, id);
    const last = own.at(-1);
    if (!last) return null;
    const all = await revisionsOf(context, [requestId]);
    const since = all.slice(all.findIndex((row) => row.id === last.knows) + 1);
    const newest = since.at(-1);
    const before = newest && termsSuggestedTo(newest.after, since.map((row) => ({ revision: row.id, before: row.before })), own.map((change) => change.id));
    return newest && before ? { revision: newest.id, toAgree: partsToAgree(compareTerms({ form: before }, { form: newest.after })), before, after: newest.after } : null;
  }
}

export const sinceSuggestedResolvers = [TermsSinceResolver] as const;
