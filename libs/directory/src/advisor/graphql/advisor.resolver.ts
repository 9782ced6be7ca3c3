import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { failure, type Changed, type RequestContext } from '#graphql';
import { dateIn, type AnyCommandDefinition, type Id, type InputOf } from '#kernel';
import { ownNetwork } from '../../network/network.read-model';
import { advisorsReadModel } from '../advisors.read-model';
import { GiveConsent, WithdrawConsent } from '../consent';
import { ConfirmIdentity } from '../identity';
import { JoinAsAdvisor, LeaveNetwork } from '../joining';
import { ConfirmAdvisorProfile, ReviseAdvisorProfile, SayAccessNeeds, SayConditionAreas, SetAvailability } from '../profile';
import {
  AdvisorWishInput, ConfirmIdentityInput, ConsentInput, JoinAsAdvisorInput, ReviseAdvisorProfileInput, SayAccessNeedsInput, SayConditionAreasInput, SetAvailabilityInput,
} from './inputs';
import { idOf, loadAdvisor, loadIdentity, ownPerson, type ShownAdvisor, type ShownIdentity } from './shown';
import { AdvisorIdentityPayload, AdvisorIdentityType, AdvisorPayload, AdvisorType } from './types';

type Payload = Promise<Changed<ShownAdvisor>>;

@Resolver(() => AdvisorType)
export class AdvisorResolver {
  @Query(() => AdvisorType, { nullable: true, description: 'You, as an adviser; null when you have not joined as one. Nobody else can ask for it.' })
  advisor(@Context() context: RequestContext): Promise<ShownAdvisor | null> {
    return loadAdvisor(context, ownPerson(context));
  }

  @Mutation(() => AdvisorPayload, { description: 'Joins the network as an adviser. No organisation is needed.' })
  joinAsAdvisor(@Context() context: RequestContext, @Args('input') { commandId, adult, name, languages, openTo, howOften }: JoinAsAdvisorInput): Payload {
    return change(context, JoinAsAdvisor, commandId, { advisor: ownPerson(context), adult, name, languages: [...languages], openTo: [...openTo], howOften });
  }

  @Mutation(() => AdvisorPayload, { description: 'Changes what you said when you joined.' })
  reviseAdvisorProfile(@Context() context: RequestContext, @Args('input') { commandId, name, languages, openTo, country, bringsSupporter }: ReviseAdvisorProfileInput): Payload {
    return change(context, ReviseAdvisorProfile, commandId, {
      advisor: ownPerson(context), name: name ?? undefined, languages: languages ? [...languages] : undefined, openTo: openTo ? [...openTo] : undefined,
      country: country ?? undefined, bringsSupporter: bringsSupporter ?? undefined,
    });
  }

  @Mutation(() => AdvisorPayload, { description: 'Says how often and where you can take part.' })
  setAvailability(@Context() context: RequestContext, @Args('input') { commandId, howOften, takesPart }: SetAvailabilityInput): Payload {
    return change(context, SetAvailability, commandId, { advisor: ownPerson(context), howOften, takesPart });
  }

  @Mutation(() => AdvisorPayload, { description: 'Says that what you would like to do, your condition areas, languages, where and how often are still right. It holds for 12 months.' })
  confirmAdvisorProfile(@Context() context: RequestContext, @Args('input') { commandId }: AdvisorWishInput): Payload {
    return change(context, ConfirmAdvisorProfile, commandId, { advisor: ownPerson(context) });
  }

  @Mutation(() => AdvisorPayload, { description: 'Says yes to one thing.' })
  giveConsent(@Context() context: RequestContext, @Args('input') { commandId, purpose }: ConsentInput): Payload {
    return change(context, GiveConsent, commandId, { advisor: ownPerson(context), purpose });
  }

  @Mutation(() => AdvisorPayload, { description: 'Takes a yes back, at once. What rested on it is used no more.' })
  withdrawConsent(@Context() context: RequestContext, @Args('input') { commandId, purpose }: ConsentInput): Payload {
    return change(context, WithdrawConsent, commandId, { advisor: ownPerson(context), purpose });
  }

  @Mutation(() => AdvisorPayload, { description: 'Says what you want to be asked about, in place of what you said before.' })
  sayConditionAreas(@Context() context: RequestContext, @Args('input') { commandId, conditions, experience, seenBy }: SayConditionAreasInput): Payload {
    const nextOfKin = experience?.nextOfKin;
    return change(context, SayConditionAreas, commandId, {
      advisor: ownPerson(context), purpose: 'condition-areas', conditions: [...conditions], seenBy,
      ...(experience ? { experience: { own: experience.own, ...(nextOfKin ? { nextOfKin: { relation: nextOfKin.relation, bereaved: nextOfKin.bereaved } } : {}) } } : {}),
    });
  }

  @Mutation(() => AdvisorPayload, { description: 'Says what you need to take part, in place of what you said before.' })
  sayAccessNeeds(@Context() context: RequestContext, @Args('input') { commandId, access }: SayAccessNeedsInput): Payload {
    return change(context, SayAccessNeeds, commandId, { advisor: ownPerson(context), purpose: 'access-needs', access });
  }

  @Mutation(() => AdvisorPayload, { description: 'Leaves the network as an adviser, in one step. No reason is asked. Shows nothing afterwards: there is nothing left to see.' })
  leaveNetwork(@Context() context: RequestContext, @Args('input') { commandId }: AdvisorWishInput): Payload {
    return change(context, LeaveNetwork, commandId, { advisor: ownPerson(context) });
  }
}

/** What coordinators do about who advisors are. */
@Resolver(() => AdvisorIdentityType)
export class AdvisorIdentityResolver {
  @Query(() => AdvisorIdentityType, { description: 'An adviser whose identity is to be confirmed. For coordinators.' })
  async advisorIdentity(@Context() context: RequestContext, @Args('person', { type: () => ID }) person: string): Promise<ShownIdentity> {
    const found = await loadIdentity(context, idOf(person));
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Mutation(() => AdvisorIdentityPayload, { description: 'Records that you have confirmed today who somebody is. For coordinators.' })
  async confirmIdentity(@Context() context: RequestContext, @Args('input') { commandId, person, method }: ConfirmIdentityInput): Promise<Changed<ShownIdentity>> {
    const zone = (await ownNetwork((text, values) => context.query(text, values)))?.zone ?? 'UTC';
    return context.change(ConfirmIdentity, { advisor: idOf(person), method, on: dateIn(zone, context.now) }, {
      commandId, shows: [advisorsReadModel.name], node: (id) => loadIdentity(context, id),
    });
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [advisorsReadModel.name], node: (id: Id) => loadAdvisor(context, id) });
}
