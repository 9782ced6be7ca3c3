import { Args, Context, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { loadOrganisation, OrganisationType, type ShownOrganisation } from '#directory';
import { connectionOf, connectionType, DeadlineType, failure, PageArgs, pageOf, type Connection, type RequestContext } from '#graphql';
import type { Deadline, Id, Personal } from '#kernel';
import { opened } from '../request/graphql/shown';
import { WithdrawInvitation } from './answering';
import { askedInvitation, contactAt, invitationsOf, seatsOf, type AskedRow, type AskedState, type SeatRow } from './asked.read-model';
import { AnswerMoreTime } from './more-time';
import { idOf, momentOf, OfferEnum, OnBehalfEnum, SentInvitationStateEnum } from './shown.graphql';
import type { Offer, OnBehalf } from './terms';

/** A person who took a place, to the asker. */
export interface Seat {
  readonly placeId: Id;
  readonly invitationId: Id;
  readonly onBehalfOf: OnBehalf | null;
  readonly nameBox: Personal<string>;
  readonly takenAt: string;
}

@ObjectType('TakenPlace', { description: 'A place that a person has taken by an own yes.' })
export class SeatType implements Omit<Seat, 'nameBox'> {
  @Field(() => ID)
  readonly placeId!: Id;

  @Field(() => ID, { description: 'The invitation that it came of.' })
  readonly invitationId!: Id;

  @Field(() => OnBehalfEnum, { nullable: true, description: 'When an organisation takes the place itself, or its youth panel; null when the person takes it for themselves.' })
  readonly onBehalfOf!: OnBehalf | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly takenAt!: string;
}

/** An invitation as its asker sees it. */
export interface SentInvitation {
  readonly id: Id;
  readonly requestId: Id;
  readonly askerId: Id;
  readonly recipientId: Id;
  readonly offers: Offer;
  readonly places: number;
  readonly answerBy: Deadline;
  readonly sentAt: string;
  readonly state: AskedState;
  readonly people: number;
  readonly filled: number;
  readonly heldUntil: string | null;
  readonly moreTimeAsked: Deadline | null;
  readonly messageBox: Personal<string> | null;
}

@ObjectType('SentInvitation', { description: 'An invitation as its asker sees it. Until the answer date it looks the same for a no and for no answer.' })
export class SentInvitationType implements Omit<SentInvitation, 'messageBox'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID)
  readonly requestId!: Id;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: Id;

  @Field(() => ID, { description: 'The organisation that is asked.' })
  readonly recipientId!: Id;

  @Field(() => OfferEnum)
  readonly offers!: Offer;

  @Field(() => Int, { description: 'How many places are offered.' })
  readonly places!: number;

  @Field(() => DeadlineType, { description: 'The last day to answer.' })
  readonly answerBy!: Deadline;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly sentAt!: string;

  @Field(() => SentInvitationStateEnum)
  readonly state!: AskedState;

  @Field(() => Int, { description: 'After a yes: how many people the recipient finds.' })
  readonly people!: number;

  @Field(() => Int, { description: 'How many of them have said yes themselves.' })
  readonly filled!: number;

  @Field(() => String, { nullable: true, description: 'After a yes: until when the places are kept for people to say yes. ISO 8601.' })
  readonly heldUntil!: string | null;

  @Field(() => DeadlineType, { nullable: true, description: 'The last day that the recipient would like, until you say yes or no.' })
  readonly moreTimeAsked!: Deadline | null;
}

/** Contact details that a person ticked for the one who reads. */
interface SharedContact {
  readonly placeId: Id;
  readonly name: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly sharedAt: string;
}

@ObjectType('SharedContact', { description: 'What a person shared with you by name, and with nobody else.' })
class SharedContactType implements SharedContact {
  @Field(() => ID)
  readonly placeId!: Id;

  @Field(() => String, { nullable: true, description: 'Null when the person\'s data have been deleted.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Null unless they ticked it.' })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: 'Null unless they ticked it.' })
  readonly telephone!: string | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly sharedAt!: string;
}

const SentInvitationConnection = connectionType('SentInvitation', () => SentInvitationType);

@Resolver(() => SentInvitationType)
export class SentInvitationResolver {
  @Query(() => SentInvitationConnection, { description: 'The invitations of a request, in the order in which they were sent. For those who answer for the asker, and for coordinators.' })
  async requestInvitations(@Context() context: RequestContext, @Args('request', { type: () => ID }) request: string, @Args() args: PageArgs): Promise<Connection<SentInvitation>> {
    const page = pageOf(args, ['number', 'id']);
    const rows = await invitationsOf(context, idOf(request), page.after, page.first + 1);
    return connectionOf(page, rows, ({ sent_at, id }) => [sent_at.toString(), id], sentInvitation);
  }

  @Query(() => SentInvitationType, { description: 'One invitation, as its asker sees it.' })
  async sentInvitation(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<SentInvitation> {
    const row = await askedInvitation(context, idOf(id));
    if (!row) throw failure('NOT_FOUND');
    return sentInvitation(row);
  }

  @Query(() => SharedContactType, { description: 'Contact details that a person shared with you. One person at a time; no list has them.' })
  async sharedContact(@Context() context: RequestContext, @Args('place', { type: () => ID }) place: string): Promise<SharedContact> {
    const row = await contactAt(context, idOf(place));
    if (!row) throw failure('NOT_FOUND');
    const [name, details] = await Promise.all([opened(context, row.name), opened(context, row.details)]);
    return { placeId: row.place, name, email: details?.email ?? null, telephone: details?.telephone ?? null, sharedAt: momentOf(row.released_at) };
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'What the directory says of the organisation that is asked.' })
  recipient(@Context() context: RequestContext, @Parent() { recipientId }: SentInvitation): Promise<ShownOrganisation | null> {
    return loadOrganisation(context, recipientId);
  }

  @ResolveField(() => [SeatType], { description: 'Who has said yes. Nobody is named for reserve places.' })
  async seats(@Context() context: RequestContext, @Parent() { id }: SentInvitation): Promise<readonly Seat[]> {
    const loader = context.loader<Id, readonly SeatRow[]>('seats of invitations', async (ids) => {
      const rows = await seatsOf(context, ids);
      return ids.map((invitation) => rows.filter((row) => row.invitation === invitation));
    });
    return (await loader.load(id)).map(seatShown);
  }

  @ResolveField(() => String, { nullable: true, description: 'What the recipient wrote with a no, once the invitation has ended.' })
  message(@Context() context: RequestContext, @Parent() { messageBox }: SentInvitation): Promise<string | null> {
    return opened(context, messageBox);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may withdraw it.' })
  viewerCanWithdraw(@Context() context: RequestContext, @Parent() { askerId, state }: SentInvitation): boolean {
    return (state === 'asked' || state === 'talking') && context.may(WithdrawInvitation, { asker: [askerId] });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say yes or no to more time.' })
  viewerCanAnswerMoreTime(@Context() context: RequestContext, @Parent() { askerId, moreTimeAsked }: SentInvitation): boolean {
    return moreTimeAsked !== null && context.may(AnswerMoreTime, { asker: [askerId] });
  }
}

@Resolver(() => SeatType)
export class SeatResolver {
  @ResolveField(() => String, { nullable: true, description: 'Null when the person\'s data have been deleted.' })
  name(@Context() context: RequestContext, @Parent() { nameBox }: Seat): Promise<string | null> {
    return opened(context, nameBox);
  }
}

export function seatShown({ place, invitation, name, taken_at, on_behalf }: SeatRow): Seat {
  return { placeId: place, invitationId: invitation, onBehalfOf: on_behalf, nameBox: name, takenAt: momentOf(taken_at) };
}

export function sentInvitation(row: AskedRow): SentInvitation {
  return {
    id: row.id, requestId: row.request, askerId: row.asker, recipientId: row.recipient, offers: row.offers, places: row.places, answerBy: row.answer_by, sentAt: momentOf(row.sent_at),
    state: row.state, people: row.people, filled: row.filled, heldUntil: row.held_until === null ? null : momentOf(row.held_until), moreTimeAsked: row.more_time, messageBox: row.message,
  };
}
