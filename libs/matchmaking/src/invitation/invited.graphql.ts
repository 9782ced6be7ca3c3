import { Context, Args, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, connectionType, DeadlineType, failure, PageArgs, pageOf, type Connection, type RequestContext } from '#graphql';
import type { Deadline, Id, Personal } from '#kernel';
import type { MatchFactors } from '../matching';
import { MatchReasonType, reasonsShown, type ShownReason } from '../matching/matches.graphql';
import { opened } from '../request/graphql/shown';
import { AcceptInvitation, DeclineInvitation } from './answering';
import { ObjectToAnswer } from './in-our-name';
import { InvitedRequestType, requestAsked, type InvitedRequest } from './invited-request.graphql';
import { inbox, placesOf, receivedInvitation, type PlaceRow, type ReceivedRow, type ReceivedState } from './invited.read-model';
import { RequestMoreTime } from './more-time';
import { ownPlaceOf, TakePart } from './own-yes';
import { OpenPlace } from './people';
import { idOf, InvitationStateEnum, isAhead, momentOf, OfferEnum } from './shown.graphql';
import type { Offer } from './terms';

/** A place that a yes holds, to the organisation that said it. */
export interface HeldPlace {
  readonly id: Id;
  readonly openedAt: string;
  readonly filled: boolean;
  readonly nameBox: Personal<string> | null;
  readonly link: string;
}

@ObjectType('HeldPlace', { description: 'A place that somebody was asked to take. It is filled, or not filled yet: whether the person said no is theirs alone.' })
export class HeldPlaceType implements Omit<HeldPlace, 'nameBox'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => String, { description: 'When the person was asked. ISO 8601.' })
  readonly openedAt!: string;

  @Field(() => Boolean)
  readonly filled!: boolean;

  @Field(() => String, { description: 'Where the person finds it, after signing in with the address that it is for. Relative to the service\'s own address.' })
  readonly link!: string;
}

/** An invitation as its recipient sees it. */
export interface Invitation {
  readonly id: Id;
  readonly requestId: Id;
  readonly askerId: Id;
  readonly recipientId: Id;
  readonly toPerson: boolean;
  readonly placeId: Id | null;
  readonly offers: Offer;
  readonly places: number;
  readonly answerBy: Deadline;
  readonly endsAt: string;
  readonly sentAt: string;
  readonly state: ReceivedState;
  readonly people: number;
  readonly heldUntil: string | null;
  readonly toldAt: string | null;
  readonly matchBox: Personal<MatchFactors>;
  readonly moreTimeAsked: Deadline | null;
  readonly objectUntil: string | null;
  readonly moreTimeRefused: boolean;
  readonly acceptorId: Id | null;
  readonly answeredByBox: Personal<string> | null;
  readonly answeredRoleBox: Personal<string> | null;
  readonly takenByBox: Personal<string> | null;
}

@ObjectType('Invitation', { description: 'An invitation as its recipient sees it.' })
export class InvitationType implements Omit<Invitation, 'matchBox' | 'answeredByBox' | 'answeredRoleBox' | 'takenByBox' | 'acceptorId' | 'moreTimeRefused'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID)
  readonly requestId!: Id;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: Id;

  @Field(() => ID, { description: 'The organisation that is asked; or you, when you are asked as a person.' })
  readonly recipientId!: Id;

  @Field(() => Boolean, { description: 'Whether you are asked as a person. No organisation that you belong to sees it.' })
  readonly toPerson!: boolean;

  @Field(() => ID, { nullable: true, description: 'After your own yes as a person: the place that is yours.' })
  readonly placeId!: Id | null;

  @Field(() => OfferEnum)
  readonly offers!: Offer;

  @Field(() => Int, { description: 'How many places are offered.' })
  readonly places!: number;

  @Field(() => DeadlineType, { description: 'The last day to answer.' })
  readonly answerBy!: Deadline;

  @Field(() => String, { description: 'The moment at which that day is over, in the later of both time zones. ISO 8601.' })
  readonly endsAt!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly sentAt!: string;

  @Field(() => InvitationStateEnum)
  readonly state!: ReceivedState;

  @Field(() => Int, { description: 'After a yes: how many people you find.' })
  readonly people!: number;

  @Field(() => String, { nullable: true, description: 'After a yes: until when the places are kept for people to say yes. ISO 8601.' })
  readonly heldUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'After a no: when the asking side is told that nobody comes this time. ISO 8601.' })
  readonly toldAt!: string | null;

  @Field(() => DeadlineType, { nullable: true, description: 'The last day that you asked for, until the asking side says yes or no.' })
  readonly moreTimeAsked!: Deadline | null;

  @Field(() => String, { nullable: true, description: 'After a yes: until when others of your organisation may say that it was not in its name. ISO 8601.' })
  readonly objectUntil!: string | null;
}

const InvitationConnection = connectionType('Invitation', () => InvitationType);

@Resolver(() => InvitationType)
export class InvitationResolver {
  @Query(() => InvitationConnection, { description: 'The invitations of the organisation you are here for, or your own when you are here as yourself; newest first.' })
  async invitations(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<Invitation>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'id']);
    const rows = await inbox(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ sent_at, id }) => [sent_at.toString(), id], invitationShown);
  }

  @Query(() => InvitationType, { description: 'One invitation to the organisation you are here for, or to yourself.' })
  async invitation(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Invitation> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const row = await receivedInvitation(context, idOf(id));
    if (!row) throw failure('NOT_FOUND');
    return invitationShown(row);
  }

  @ResolveField(() => InvitedRequestType, { description: 'The whole request.' })
  request(@Context() context: RequestContext, @Parent() { requestId }: Invitation): Promise<InvitedRequest> {
    return requestAsked(context, requestId);
  }

  @ResolveField(() => [MatchReasonType], { description: 'Why you are asked.' })
  async reasons(@Context() context: RequestContext, @Parent() { matchBox, toPerson }: Invitation): Promise<readonly ShownReason[]> {
    return reasonsShown(context.language, toPerson ? 'person' : 'asked', (await opened(context, matchBox)) ?? []);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who said yes, by the name of then.' })
  answeredBy(@Context() context: RequestContext, @Parent() { answeredByBox }: Invitation): Promise<string | null> {
    return opened(context, answeredByBox);
  }

  @ResolveField(() => String, { nullable: true, description: 'In which role they said yes, by the words of then.' })
  answeredRole(@Context() context: RequestContext, @Parent() { answeredRoleBox }: Invitation): Promise<string | null> {
    return opened(context, answeredRoleBox);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who of your organisation is on it. Nobody else sees this.' })
  takenBy(@Context() context: RequestContext, @Parent() { takenByBox }: Invitation): Promise<string | null> {
    return opened(context, takenByBox);
  }

  @ResolveField(() => [HeldPlaceType], { description: 'The people you have asked, in that order.' })
  async heldPlaces(@Context() context: RequestContext, @Parent() { id }: Invitation): Promise<readonly HeldPlace[]> {
    const loader = context.loader<Id, readonly PlaceRow[]>('places of invitations', async (ids) => {
      const rows = await placesOf(context, ids);
      return ids.map((invitation) => rows.filter((row) => row.invitation === invitation));
    });
    return (await loader.load(id)).map((row) => ({ id: row.id, openedAt: momentOf(row.opened_at), filled: row.person !== null, nameBox: row.name, link: `/places/${row.id}` }));
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say yes now.' })
  viewerCanAccept(@Context() context: RequestContext, @Parent() { state, endsAt, recipientId }: Invitation): boolean {
    return isUnanswered(state) && isAhead(endsAt, context.now) && context.may(AcceptInvitation, { recipient: [recipientId] });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say yes for yourself now.' })
  viewerCanTakePart(@Context() context: RequestContext, @Parent() { state, endsAt, recipientId, toPerson }: Invitation): boolean {
    return toPerson && isUnanswered(state) && isAhead(endsAt, context.now) && context.may(TakePart, { recipient: [recipientId] });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say no now.' })
  viewerCanDecline(@Context() context: RequestContext, @Parent() { state, endsAt, recipientId }: Invitation): boolean {
    return isUnanswered(state) && isAhead(endsAt, context.now) && context.may(DeclineInvitation, { recipient: [recipientId] });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may ask people now.' })
  viewerCanOpenPlaces(@Context() context: RequestContext, @Parent() { state, heldUntil, recipientId }: Invitation): boolean {
    return state === 'accepted' && heldUntil !== null && isAhead(heldUntil, context.now) && context.may(OpenPlace, { recipient: [recipientId] });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may ask for more time now.' })
  viewerCanRequestMoreTime(@Context() context: RequestContext, @Parent() { state, endsAt, moreTimeRefused, recipientId }: Invitation): boolean {
    return isUnanswered(state) && !moreTimeRefused && isAhead(endsAt, context.now) && context.may(RequestMoreTime, { recipient: [recipientId] });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may say that the yes was not in your organisation\'s name.' })
  viewerCanObject(@Context() context: RequestContext, @Parent() { state, objectUntil, acceptorId, recipientId }: Invitation): boolean {
    const { actor } = context;
    return state === 'accepted' && objectUntil !== null && isAhead(objectUntil, context.now) && actor.kind === 'member' && actor.person !== acceptorId
      && context.may(ObjectToAnswer, { recipient: [recipientId] });
  }
}

@Resolver(() => HeldPlaceType)
export class HeldPlaceResolver {
  @ResolveField(() => String, { nullable: true, description: 'Who took it; null while it is not filled.' })
  name(@Context() context: RequestContext, @Parent() { nameBox }: HeldPlace): Promise<string | null> {
    return opened(context, nameBox);
  }
}

function isUnanswered(state: ReceivedState): boolean {
  return state === 'open' || state === 'talking';
}

export function invitationShown(row: ReceivedRow): Invitation {
  return {
    id: row.id, requestId: row.request, askerId: row.asker, recipientId: row.recipient, toPerson: row.to_person,
    placeId: row.to_person && row.state === 'accepted' ? ownPlaceOf(row.id) : null, offers: row.offers, places: row.places, answerBy: row.answer_by,
    endsAt: momentOf(row.ends_at), sentAt: momentOf(row.sent_at), state: row.state, people: row.people,
    heldUntil: row.held_until === null ? null : momentOf(row.held_until), toldAt: row.told_at === null ? null : momentOf(row.told_at),
    moreTimeAsked: row.more_time, moreTimeRefused: row.more_time_refused, objectUntil: row.object_until === null ? null : momentOf(row.object_until), acceptorId: row.acceptor,
    matchBox: row.match, answeredByBox: row.answered_by, answeredRoleBox: row.answered_role, takenByBox: row.taken_by,
  };
}
