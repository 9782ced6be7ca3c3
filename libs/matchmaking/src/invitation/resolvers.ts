import type { Type } from '@nestjs/common';
import { MatchedPeopleResolver } from '../matching/people.graphql';
import { MessageResolver } from '../messages/messages.graphql';
import { AnsweringResolver } from './answering.graphql';
import { SeatResolver, SentInvitationResolver } from './asked.graphql';
import { ChangeResolver, ReceivedChangesResolver, SentChangesResolver, TalkingResolver } from './change.graphql';
import { InvitedRequestResolver, QuestionChangeResolver } from './invited-request.graphql';
import { WaitingInvitationsResolver } from './for-a-person.graphql';
import { HeldPlaceResolver, InvitationResolver } from './invited.graphql';
import { LaterResolver } from './later.graphql';
import { NudgingResolver, SentNudgeResolver } from './nudging.graphql';
import { OwnAnswerResolver } from './own-answer.graphql';
import { PeopleAskedResolver } from './people-asked.graphql';
import { MyPlaceResolver, PlaceResolver } from './place.graphql';
import { SendingResolver } from './sending.graphql';

/** Everything about invitations that the API offers. Needs `PlaceAddresses` and `PeopleCards` among Nest's providers. */
export const invitationResolvers: readonly Type[] = [
  SendingResolver, SentInvitationResolver, SeatResolver, MatchedPeopleResolver, PeopleAskedResolver, MessageResolver,
  InvitationResolver, HeldPlaceResolver, InvitedRequestResolver, QuestionChangeResolver, AnsweringResolver, LaterResolver, NudgingResolver, SentNudgeResolver,
  TalkingResolver, ChangeResolver, SentChangesResolver, ReceivedChangesResolver,
  PlaceResolver, MyPlaceResolver, OwnAnswerResolver, WaitingInvitationsResolver,
];
