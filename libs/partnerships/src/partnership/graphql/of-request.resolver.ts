import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { RequestType, type ShownRequest } from '#matchmaking';
import { partnershipId } from '../forming';
import { PartnershipType, type ShownPartnership } from './partnership-type';
import { loadPartnership } from './shown';

@Resolver(() => RequestType)
export class OfRequestResolver {
  @ResolveField(() => PartnershipType, { nullable: true, description: 'The partnership that came of it; null while there is none that you see.' })
  partnership(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<ShownPartnership | null> {
    return loadPartnership(context, partnershipId(id));
  }
}
