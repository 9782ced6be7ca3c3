import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CommandIdField, failure, payloadType, PayToEnum, RepresentationBasisEnum, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { Id } from '#kernel';
import type { PayTo, RepresentationBasis } from '#vocabulary';
import { PlaceAddresses } from './addresses.read-model';
import { invitationShown, InvitationType, type Invitation } from './invited.graphql';
import { answerAt, invitedModel, placeAt, receivedInvitation } from './invited.read-model';
import { TakePart } from './own-yes';
import { DeclinePlace, TakePlace } from './people';
import { placeShown, PlaceType, type Place } from './place.graphql';
import { idOf, InterestsTickEnum, OnBehalfEnum } from './shown.graphql';
import type { InterestsTick, OnBehalf } from './terms';

@InputType({ description: 'Your own yes. Your name goes to the contact and the deputy; telephone and e-mail only if you tick them.' })
class TakePlaceInput implements WithCommandId {
  @Field(() => ID)
  readonly place!: string;

  @Field(() => OnBehalfEnum, { nullable: true, description: 'I take this place for the organisation, or as the adult contact of its youth panel. You then take part on its behalf, whatever else you tick.' })
  readonly onBehalfOf?: OnBehalf | null;

  @Field(() => String, { description: 'What you want to be called.' })
  readonly name!: string;

  @Field(() => [RepresentationBasisEnum], { description: 'I take part based on …: one or more, your own choice.' })
  readonly basis!: readonly RepresentationBasis[];

  @Field(() => InterestsTickEnum, { nullable: true, description: 'None of the listed interests apply, or I want to ask.' })
  readonly interests?: InterestsTick | null;

  @Field(() => Boolean, { description: 'I am 18 or older.' })
  readonly adult!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Share the e-mail address that you signed in with.' })
  readonly shareEmail!: boolean;

  @Field(() => String, { nullable: true, description: 'A telephone number to share.' })
  readonly telephone?: string | null;

  @Field(() => PayToEnum, { nullable: true, description: 'Who is paid.' })
  readonly payTo?: PayTo | null;

  @Field(() => String, { nullable: true, description: 'What you need to take part; never why.' })
  readonly access?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'Your own yes. Your name goes to the contact and the deputy; telephone and e-mail only if you tick them.' })
class TakePartInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => String, { description: 'What you want to be called.' })
  readonly name!: string;

  @Field(() => [RepresentationBasisEnum], { description: 'I take part based on …: one or more, your own choice.' })
  readonly basis!: readonly RepresentationBasis[];

  @Field(() => InterestsTickEnum, { nullable: true, description: 'None of the listed interests apply, or I want to ask.' })
  readonly interests?: InterestsTick | null;

  @Field(() => Boolean, { description: 'I am 18 or older.' })
  readonly adult!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Share the e-mail address that you signed in with.' })
  readonly shareEmail!: boolean;

  @Field(() => String, { nullable: true, description: 'A telephone number to share.' })
  readonly telephone?: string | null;

  @Field(() => PayToEnum, { nullable: true, description: 'Who is paid.' })
  readonly payTo?: PayTo | null;

  @Field(() => String, { nullable: true, description: 'What you need to take part; never why.' })
  readonly access?: string | null;

  @Field(() => ID, { nullable: true, description: 'When the terms have become worse or different since you suggested changes: the revision that you have read.' })
  readonly terms?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'No reason is asked. Nobody sees it but you.' })
class DeclinePlaceInput implements WithCommandId {
  @Field(() => ID)
  readonly place!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const TakePayload = payloadType('TakePlacePayload', 'place', () => PlaceType);
const TakePartPayload = payloadType('TakePartPayload', 'invitation', () => InvitationType);
const DeclinePayload = payloadType('DeclinePlacePayload', 'place', () => PlaceType);

@Resolver()
export class OwnAnswerResolver {
  constructor(private readonly addresses: PlaceAddresses) {}

  @Mutation(() => TakePayload, { description: 'Says yes for yourself, to a place whose link was sent to you.' })
  async takePlace(@Context() context: RequestContext, @Args('input') input: TakePlaceInput): Promise<Changed<Place>> {
    const { invitation, place, person } = await ownPlace(context, input.place);
    const changed = await context.change(TakePlace, { invitation, place, person, ...yesSaid(context, input), ...onBehalf(input.onBehalfOf) }, { commandId: input.commandId, shows: [invitedModel.name], node: () => placeShown(context, place) });
    return this.used(context, place, changed);
  }

  @Mutation(() => TakePartPayload, { description: 'Says yes for yourself, to an invitation that was sent to you as a person. The place is yours.' })
  async takePart(@Context() context: RequestContext, @Args('input') input: TakePartInput): Promise<Changed<Invitation>> {
    const person = ownPerson(context);
    const invitation = idOf(input.invitation);
    return context.change(TakePart, { invitation, person, ...yesSaid(context, input), ...(input.terms ? { terms: idOf(input.terms) } : {}) }, {
      commandId: input.commandId, shows: [invitedModel.name], node: async (id) => {
        const row = await receivedInvitation(context, id);
        return row ? invitationShown(row) : null;
      },
    });
  }

  @Mutation(() => DeclinePayload, { description: 'Says no for yourself. To everybody else the place is not filled yet.' })
  async declinePlace(@Context() context: RequestContext, @Args('input') input: DeclinePlaceInput): Promise<Changed<Place>> {
    const { invitation, place, person } = await ownPlace(context, input.place);
    const changed = await context.change(DeclinePlace, { invitation, place, person }, { commandId: input.commandId, shows: [invitedModel.name], node: () => placeShown(context, place) });
    return this.used(context, place, changed);
  }

  /** A link is used once. */
  private async used(context: RequestContext, place: Id, changed: Changed<Place>): Promise<Changed<Place>> {
    if (changed.userErrors.length === 0) await this.addresses.forget(context.network, place);
    return changed;
  }
}

/** The place, when it was offered to the person who asks, or they have answered it: to everybody else it does not exist. */
export async function ownPlace(context: RequestContext, id: string): Promise<{ readonly invitation: Id; readonly place: Id; readonly person: Id }> {
  const person = ownPerson(context);
  const place = idOf(id);
  const found = (await placeAt(context, place)) ?? (await answerAt(context, place));
  if (!found) throw failure('NOT_FOUND');
  return { invitation: found.invitation, place, person };
}

/** Whoever is here as themselves. */
function ownPerson({ actor }: RequestContext): Id {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind !== 'person') throw failure('FORBIDDEN');
  return actor.person;
}

/** Whoever takes a place for an organisation takes part on its mandate (R-INV-12). */
function onBehalf(of: OnBehalf | null | undefined): { readonly onBehalf?: OnBehalf; readonly basis?: RepresentationBasis[] } {
  return of ? { onBehalf: of, basis: ['mandate'] } : {};
}

/** What somebody says with a yes, without what they left out. */
function yesSaid({ verifiedEmail }: RequestContext, { name, adult, basis, interests, payTo, access, telephone, shareEmail }: Omit<TakePlaceInput, 'place' | 'onBehalfOf'>) {
  const contact = { ...(shareEmail && verifiedEmail ? { email: verifiedEmail } : {}), ...(telephone ? { telephone } : {}) };
  return {
    name, adult, ...(basis.length > 0 ? { basis: [...new Set(basis)] } : {}), ...(interests ? { interests } : {}),
    ...(Object.keys(contact).length > 0 ? { contact } : {}), ...(payTo ? { payTo } : {}), ...(access ? { access } : {}),
  };
}
