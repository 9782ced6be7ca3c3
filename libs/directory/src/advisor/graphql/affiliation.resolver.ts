import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, failure, pageOf, PageArgs, type Changed, type Connection, type RequestContext } from '#graphql';
import type { AnyCommandDefinition, Id, InputOf } from '#kernel';
import { advisorsReadModel, ownAffiliations, shownAffiliationsOf } from '../advisors.read-model';
import { ClaimAffiliation, ConfirmAffiliation, EndAffiliation, HideAffiliation, ShowAffiliation } from '../affiliation';
import { ClaimAffiliationInput, ConfirmAffiliationInput, EndAffiliationInput, ShowAffiliationInput } from './inputs';
import { idOf, loadAffiliation, ownPerson, ownSide, shownAffiliation, type ShownAffiliation } from './shown';
import { AffiliationConnection, AffiliationPayload, AffiliationType } from './types';

type Payload = Promise<Changed<ShownAffiliation>>;

@Resolver(() => AffiliationType)
export class AffiliationResolver {
  @Query(() => AffiliationConnection, { description: 'The organisations that you have said you belong to; for an organisation, the people who have said so of it. The oldest first.' })
  async affiliations(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownAffiliation>> {
    const own = ownSide(context);
    const page = pageOf(args, ['number', 'id']);
    const rows = await ownAffiliations(context, own, page.after, page.first + 1);
    const shown = new Map(await Promise.all(rows.map(async (row) => [row, await shownAffiliation(context, row)] as const)));
    return connectionOf(page, [...shown], ([{ since, person, organisation }]) => [since.toString(), 'person' in own ? organisation : person], ([, affiliation]) => affiliation);
  }

  @Mutation(() => AffiliationPayload, { description: 'Says that you belong to an organisation. It is told what you want to be called, and can confirm it.' })
  claimAffiliation(@Context() context: RequestContext, @Args('input') { commandId, organisation }: ClaimAffiliationInput): Payload {
    return change(context, ClaimAffiliation, commandId, ownPerson(context), idOf(organisation));
  }

  @Mutation(() => AffiliationPayload, { description: 'Confirms that somebody belongs to the organisation that you are here for.' })
  confirmAffiliation(@Context() context: RequestContext, @Args('input') { commandId, person }: ConfirmAffiliationInput): Payload {
    const own = ownSide(context);
    if (!('organisation' in own)) throw failure('FORBIDDEN');
    return change(context, ConfirmAffiliation, commandId, idOf(person), own.organisation);
  }

  @Query(() => [AffiliationType], { description: 'The organisations that somebody shows that they belong to. For members who know of the person.' })
  async shownAffiliations(@Context() context: RequestContext, @Args('person', { type: () => ID }) person: string): Promise<readonly ShownAffiliation[]> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    return Promise.all((await shownAffiliationsOf(context, idOf(person))).map((row) => shownAffiliation(context, row)));
  }

  @Mutation(() => AffiliationPayload, { description: 'Shows to members that you belong to an organisation which has confirmed it. Until then only you and it see it.' })
  showAffiliation(@Context() context: RequestContext, @Args('input') { commandId, organisation }: ShowAffiliationInput): Payload {
    return change(context, ShowAffiliation, commandId, ownPerson(context), idOf(organisation));
  }

  @Mutation(() => AffiliationPayload, { description: 'Shows it to nobody but you and the organisation again.' })
  hideAffiliation(@Context() context: RequestContext, @Args('input') { commandId, organisation }: ShowAffiliationInput): Payload {
    return change(context, HideAffiliation, commandId, ownPerson(context), idOf(organisation));
  }

  @Mutation(() => AffiliationPayload, { description: 'Ends it, without a reason. Shows nothing afterwards: there is nothing left to see.' })
  endAffiliation(@Context() context: RequestContext, @Args('input') { commandId, with: other }: EndAffiliationInput): Payload {
    const own = ownSide(context);
    return 'person' in own ? change(context, EndAffiliation, commandId, own.person, idOf(other)) : change(context, EndAffiliation, commandId, idOf(other), own.organisation);
  }
}

function change(context: RequestContext, definition: AnyCommandDefinition, commandId: string | null | undefined, advisor: Id, organisation: Id): Payload {
  return context.change(definition, { advisor, organisation } as InputOf<AnyCommandDefinition>, { commandId, shows: [advisorsReadModel.name], node: (person) => loadAffiliation(context, person, organisation) });
}
