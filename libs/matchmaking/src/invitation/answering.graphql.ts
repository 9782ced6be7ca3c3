import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { badInput, CommandIdField, NotForUsEnum, payloadType, UserErrorType, type Changed, type RequestContext, type UserError, type WithCommandId } from '#graphql';
import { derivedId, isId, newId, type Id } from '#kernel';
import type { NotForUs } from '#vocabulary';
import { z } from 'zod';
import { ADDRESS_PURPOSE, normalAddress, PlaceAddresses } from './addresses.read-model';
import { AcceptInvitation, DeclineInvitation } from './answering';
import { invitationShown, InvitationType, type Invitation } from './invited.graphql';
import { invitedModel, receivedInvitation } from './invited.read-model';
import { OpenPlace } from './people';
import { idOf, OnBehalfEnum } from './shown.graphql';
import type { OnBehalf } from './terms';

@InputType()
class AcceptInvitationInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => Int, { description: 'How many people you will find, at most the places offered.' })
  readonly people!: number;

  @Field(() => String, { description: 'Your name: it is kept who said yes, as you are called today.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Your role there, as it is today.' })
  readonly role?: string | null;

  @Field(() => ID, { nullable: true, description: 'When the terms have become worse or different since your organisation suggested changes: the revision that you have read.' })
  readonly terms?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'No reason is asked.' })
class DeclineInvitationInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Tell them now, so that they can ask somebody else. Otherwise they see the same as if you had not answered.' })
  readonly tellNow!: boolean;

  @Field(() => String, { nullable: true, description: 'A message to the asking side. They get it when the invitation has ended, and then know that you answered.' })
  readonly message?: string | null;

  @Field(() => NotForUsEnum, { nullable: true, description: 'What did not fit. It helps us to ask better; nobody else sees it.' })
  readonly notForUs?: NotForUs | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'Whom you want to ask. Addresses are not kept: only a mark by which we know them again, for 30 days at most.' })
class OpenPlacesInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => [String], { description: 'An e-mail address for each person.' })
  readonly addresses!: readonly string[];

  @Field(() => OnBehalfEnum, { nullable: true, description: 'When your organisation takes the place itself, or its youth panel does: the address is that of the adult who confirms it. No young person is named.' })
  readonly onBehalfOf?: OnBehalf | null;

  @Field(() => ID, { nullable: true, description: 'With one address only: a place that is not filled yet, which this person is asked to take instead. Its link holds no longer.' })
  readonly insteadOf?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

interface Openings extends Changed<Invitation> {
  readonly places: readonly Id[];
}

@ObjectType('OpenPlacesPayload', { description: 'What became of the wish.' })
class OpeningsType implements Openings {
  @Field(() => [UserErrorType], { description: 'Rules that say no. Places before the first no have been opened.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'True when what is shown may not yet hold this change: look again in a moment.' })
  readonly stale!: boolean;

  @Field(() => InvitationType, { name: 'invitation', nullable: true })
  readonly node!: Invitation | null;

  @Field(() => [ID], { description: 'The places that were opened, in the order of the addresses.' })
  readonly places!: readonly Id[];
}

const AcceptPayload = payloadType('AcceptInvitationPayload', 'invitation', () => InvitationType);
const DeclinePayload = payloadType('DeclineInvitationPayload', 'invitation', () => InvitationType);
const Addresses = z.array(z.string().max(254).transform(normalAddress).pipe(z.email())).min(1).max(100);

@Resolver()
export class AnsweringResolver {
  constructor(private readonly addresses: PlaceAddresses) {}

  @Mutation(() => AcceptPayload, { description: 'Says yes to finding people. It holds a place for each; each of them then says yes alone.' })
  acceptInvitation(@Context() context: RequestContext, @Args('input') { invitation, people, name, role, terms, commandId }: AcceptInvitationInput): Promise<Changed<Invitation>> {
    return context.change(AcceptInvitation, { invitation: idOf(invitation), people, name, ...(role ? { role } : {}), ...(terms ? { terms: idOf(terms) } : {}) }, { commandId, shows: [invitedModel.name], node: (id) => shown(context, id) });
  }

  @Mutation(() => DeclinePayload, { description: 'Says no. The asking side cannot tell it from no answer until the time to answer is over, unless you want them to know now.' })
  async declineInvitation(@Context() context: RequestContext, @Args('input') { invitation, tellNow, message, notForUs, commandId }: DeclineInvitationInput): Promise<Changed<Invitation>> {
    const id = idOf(invitation);
    const recipient = (await receivedInvitation(context, id))?.recipient ?? id;
    const said = { ...(message ? { message } : {}), ...(notForUs ? { notForUs } : {}) };
    return context.change(DeclineInvitation, { invitation: id, recipient, tellNow, ...said }, { commandId, shows: [invitedModel.name], node: (changed) => shown(context, changed) });
  }

  @Mutation(() => OpeningsType, { description: 'Opens a place for each person, with a link of its own that only they can use.' })
  async openPlaces(@Context() context: RequestContext, @Args('input') input: OpenPlacesInput): Promise<Openings> {
    const invitation = idOf(input.invitation);
    const instead = input.insteadOf ? { insteadOf: idOf(input.insteadOf) } : {};
    const onBehalf = input.onBehalfOf ? { onBehalf: input.onBehalfOf } : {};
    const read = Addresses.safeParse(input.addresses);
    if (!read.success) throw badInput(read.error.issues.map(({ path, message }) => ({ path: ['addresses', ...path].map(String).join('.'), message })));
    if (instead.insteadOf && read.data.length !== 1) throw badInput([{ path: 'addresses', message: 'one address for the place that is given to somebody else' }]);
    const places: Id[] = [];
    let changed: Changed<Invitation> = { userErrors: [], stale: false, node: null };
    for (const [index, address] of read.data.entries()) {
      const { place, commandId } = opening(context, input.commandId, index);
      changed = await context.change(OpenPlace, { invitation, place, ...instead, ...onBehalf }, { commandId, shows: [invitedModel.name], node: (id) => shown(context, id) });
      if (changed.userErrors.length > 0) break;
      await this.addresses.note(context.network, place, context.lookup(ADDRESS_PURPOSE, address));
      if (instead.insteadOf) await this.addresses.forget(context.network, instead.insteadOf);
      places.push(place);
    }
    return { ...changed, node: changed.node ?? (await shown(context, invitation)), places };
  }
}

/** Said again under the same id, the same places are opened. */
function opening(context: RequestContext, commandId: string | null | undefined, index: number): { readonly place: Id; readonly commandId: string | null | undefined } {
  if (typeof commandId !== 'string' || !isId(commandId.toLowerCase())) return { place: newId(context.now), commandId };
  return { place: derivedId('place', commandId.toLowerCase(), index), commandId: derivedId('open', commandId.toLowerCase(), index) };
}

async function shown(context: RequestContext, id: Id): Promise<Invitation | null> {
  const row = await receivedInvitation(context, id);
  return row ? invitationShown(row) : null;
}
