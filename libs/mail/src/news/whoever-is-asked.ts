import { tell, untell, type Action, type Process } from '#engine';
import { derivedId, type Id } from '#kernel';
import {
  AnswersTold, AskedForAgain, ChangeAnswered, ContactReplied, InitiativeAnswered, InitiativeSent, InitiativeUnanswered, InvitationAccepted, InvitationDeclined, InvitationFellAway, InvitationExpired,
  InvitationNudged, InvitationSent, InvitationWithdrawn, MoreTimeGiven, MoreTimeRefused, MoreTimeRequested, NewTermsAccepted, NewTermsAsked, NewTermsDeclined, OldTermsKept, PlaceReleased,
  QuestionChanged, ReminderGiven, ReserveAsked, ReserveDeclined, ReserveTookPlace, TermsRevised,
} from '#matchmaking';
import { answeringFor, askedForAnswer, but, everybodyAsked, invited, person, within } from '../whom';

const waits = (invitation: Id): Action => tell({ about: invitation, whom: askedForAnswer(invitation) });
const news = (invitation: Id): Action => tell({ about: invitation, whom: invited(invitation) });
const one = (initiative: Id, recipient: Id): Id => derivedId('mail', initiative, recipient);

/** People and organisations that are asked, or have said yes. */
export function toWhoeverIsAsked(mail: Process): Process {
  return mail
    .on(InvitationSent, ({ id }) => [waits(id)])
    .on(ReminderGiven, ({ id }) => [waits(id)])
    .on(InvitationNudged, ({ id }) => [waits(id)])
    .on(MoreTimeRequested, ({ id }) => [untell(id)])   // no reminder follows (R-INV-09)
    .on(MoreTimeGiven, ({ id }) => [news(id)])
    .on(MoreTimeRefused, ({ id }) => [news(id)])
    .on(ChangeAnswered, ({ id }) => [news(id)])
    .on(ContactReplied, ({ id }) => [news(id)])
    .on(AskedForAgain, ({ id }) => [news(id)])
    .on(InvitationAccepted, ({ id, actor }) => [untell(id), tell({ about: id, whom: but(actor, invited(id)) })])   // others of it may object (R-INV-14)
    .on(InvitationDeclined, ({ id }) => [untell(id)])
    .on(InvitationFellAway, ({ id }) => [untell(id)])
    .on(InvitationExpired, ({ id }) => [untell(id)])
    .on(InvitationWithdrawn, ({ id }) => [untell(id), news(id)])
    .on(AnswersTold, ({ id }) => [tell({ about: id, whom: everybodyAsked(id) })])   // one daily digest of them (R-LIM-02)
    .on(QuestionChanged, ({ id }) => [tell({ about: id, whom: everybodyAsked(id) })])
    .on(TermsRevised, ({ id }) => [tell({ about: id, whom: everybodyAsked(id) })])
    .on(ReserveAsked, ({ network, data: { place, person: called, until } }) => [tell({ about: place, whom: within(until, network, person(called)) })])
    .on(ReserveTookPlace, ({ data: { place } }) => [untell(place)])
    .on(ReserveDeclined, ({ data: { place } }) => [untell(place)])
    .on(NewTermsAsked, ({ network, data: { place, person: asked, until } }) => [tell({ about: place, whom: within(until, network, person(asked)) })])
    .on(NewTermsAccepted, ({ data: { place } }) => [untell(place)])
    .on(NewTermsDeclined, ({ data: { place } }) => [untell(place)])
    .on(OldTermsKept, ({ data: { place, person: kept } }) => [untell(place), tell({ about: place, whom: person(kept) })])
    .on(PlaceReleased, ({ data: { place, person: released } }) => [untell(place), tell({ about: place, whom: person(released) })])
    .on(InitiativeSent, ({ id, network, data: { recipient, endsAt } }) => [tell({ about: one(id, recipient), whom: within(endsAt, network, answeringFor(recipient)) })])
    .on(InitiativeAnswered, ({ id, data: { recipient } }) => [untell(one(id, recipient))])
    .on(InitiativeUnanswered, ({ id, data: { recipient } }) => [untell(one(id, recipient))]);
}
