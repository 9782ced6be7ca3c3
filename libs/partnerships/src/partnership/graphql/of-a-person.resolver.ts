import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonFoundType, type ShownPerson } from '#directory';
import type { RequestContext } from '#graphql';
import { partnershipsOf } from '../partnership-queries.read-model';
import { PartnershipType, type ShownPartnership } from './partnership-type';
import { shownPartnership } from './shown';

/** What somebody whom staff help is part of. */
@Resolver(() => PersonFoundType)
export class TablesOfAPersonResolver {
  @ResolveField(() => [PartnershipType], { description: 'The partnerships at whose table they sit, the newest first.' })
  async tables(@Context() context: RequestContext, @Parent() { person }: ShownPerson): Promise<readonly ShownPartnership[]> {
    return (await partnershipsOf(context, person)).map((row) => shownPartnership(context, row));
  }
}
