import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { CommandIdField, DeadlineInput, payloadType, UserErrorType, badInput, failure, type Changed, type RequestContext, type UserError, type WithCommandId } from '#graphql';
import { derivedId, isId, type Deadline, type Id } from '#kernel';
import { PeopleCards } from '../matching';
import { restsOnConditions } from '../matching/people';
import { snapshotsFor, snapshotsOfPeople } from '../matching/snapshot';
import { WithdrawInvitation } from './answering';
import { askedModel, askedInvitation } from './asked.read-model';
import { invitedModel } from './invited.read-model';
import { sentInvitation, SentInvitationType, type SentInvitation } from './asked.graphql';
import { invitationMeant } from './handle';
import { SendInvitation } from './sending';
import { idOf, OfferEnum } from './shown.graphql';
import type { Offer } from './terms';

@InputType({ description: 'Whom to ask, for how many places, until when.' })
class SendInvitationsInput implements WithCommandId {
  @Field(() => ID)
  readonly request!: string;

  @Field(() => [ID], { description: 'Organisations by their ids, people by the codes of their cards; at most 20. Each gets an invitation of its own, or the reason why not.' })
  readonly recipients!: readonly string[];

  @Field(() => Int, { description: 'Places offered to each organisation. A person is always asked for one, their own.' })
  readonly places!: number;

  @Field(() => OfferEnum)
  readonly offers!: Offer;

  @Field(() => DeadlineInput, { description: 'The last day to answer.' })
  readonly answerBy!: Deadline;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class WithdrawInvitationInput implements WithCommandId {
  @Field(() => ID, { description: 'The invitation, or the code of the person who was asked.' })
  readonly invitation!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

interface SendResult extends Changed<SentInvitation> {
  readonly recipientId: Id;
}

@ObjectType('SendInvitationResult', { description: 'What became of one of the invitations.' })
class SendResultType implements SendResult {
  @Field(() => ID, { description: 'As you gave it: an organisation, or the code of a person.' })
  readonly recipientId!: Id;

  @Field(() => [UserErrorType], { description: 'Rules that say no; empty when it was sent.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'True when what is shown may not yet hold this change: look again in a moment.' })
  readonly stale!: boolean;

  @Field(() => SentInvitationType, { name: 'invitation', nullable: true, description: 'The invitation; null when rules said no, and for people: of them only counts are shown.' })
  readonly node!: SentInvitation | null;
}

interface Sendings {
  readonly results: readonly SendResult[];
}

@ObjectType('SendInvitationsPayload', { description: 'What became of each.' })
class SendingsType implements Sendings {
  @Field(() => [SendResultType], { description: 'In the order of the recipients.' })
  readonly results!: readonly SendResult[];
}

const WithdrawPayload = payloadType('WithdrawInvitationPayload', 'invitation', () => SentInvitationType);
const MOST_RECIPIENTS = 20;

@Resolver()
export class SendingResolver {
  constructor(private readonly cards: PeopleCards) {}

  @Mutation(() => SendingsType, { description: 'Asks organisations and people. Each invitation keeps why this recipient was proposed.' })
  async sendInvitations(@Context() context: RequestContext, @Args('input') input: SendInvitationsInput): Promise<Sendings> {
    const { actor } = context;
    if (actor.kind !== 'member' || actor.hat.kind !== 'organisation') throw failure(actor.kind === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    const recipients = [...new Set(input.recipients.map(idOf))];
    if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS) throw badInput([{ path: 'recipients', message: `between 1 and ${MOST_RECIPIENTS}` }]);
    const { commandId } = input;
    const request = idOf(input.request);
    const people = await this.peopleBehind(context, request, recipients);
    const snapshotOf = await snapshotsFor(context, request, context.now);
    const snapshotOfPerson = people.size > 0 ? await snapshotsOfPeople(context, request, [...people.values()], context.now) : snapshotOf;
    const results: SendResult[] = [];
    for (const recipient of recipients) {
      const person = people.get(recipient);
      if (person !== undefined) {
        const snapshot = snapshotOfPerson(person);
        const sent = await context.change(SendInvitation, {
          request, recipient: person, to: 'person', places: 1, offers: input.offers, answerBy: { ...input.answerBy }, ...snapshot,
          ...(restsOnConditions(snapshot.match) ? { purpose: 'condition-areas' } : {}),
        }, { commandId: eachOf(commandId, recipient), shows: [askedModel.name, invitedModel.name], node: () => Promise.resolve(null) });
        results.push({ recipientId: recipient, ...sent });
        continue;
      }
      const changed = await context.change(SendInvitation, {
        request, recipient, places: input.places, offers: input.offers, answerBy: { ...input.answerBy }, ...snapshotOf(recipient),
      }, { commandId: eachOf(commandId, recipient), shows: [askedModel.name, invitedModel.name], node: (id) => shown(context, id) });
      results.push({ recipientId: recipient, ...changed });
    }
    return { results };
  }

  @Mutation(() => WithdrawPayload, { description: 'Takes an invitation back while it waits for an answer.' })
  async withdrawInvitation(@Context() context: RequestContext, @Args('input') { invitation, commandId }: WithdrawInvitationInput): Promise<Changed<SentInvitation>> {
    return context.change(WithdrawInvitation, { invitation: await invitationMeant(context, this.cards, invitation) }, { commandId, shows: [askedModel.name], node: (id) => shown(context, id) });
  }

  /** The people whose codes are among the recipients. */
  private async peopleBehind({ network }: RequestContext, request: Id, recipients: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
    const cards = await this.cards.of(network, request);
    return new Map(cards.filter(({ code }) => recipients.includes(code)).map(({ code, person }) => [code, person]));
  }
}

/** One wish for several recipients is one wish for each: said again, it does each once. */
function eachOf(commandId: string | null | undefined, recipient: Id): string | null | undefined {
  return typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('send', commandId.toLowerCase(), recipient) : commandId;
}

async function shown(context: RequestContext, id: Id): Promise<SentInvitation | null> {
  const row = await askedInvitation(context, id);
  return row ? sentInvitation(row) : null;
}
