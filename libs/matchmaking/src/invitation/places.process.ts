import { at, process, send } from '#engine';
import { minutes } from '#kernel';
import { PlacesHeld } from '../request/events';
import { EmptyPlace, FillPlace, FreePlaces, GiveBackPlaces, HoldPlaces } from '../request/places';
import { ChangeQuestion } from '../request/question';
import { AcceptanceWithdrawn, ChangeAnswered, HoldEnded, InvitationAccepted, InvitationEnded, InvitationSent, InvitationWithdrawn, PlaceGivenUp, PlaceTaken } from './events';

/** An invitation follows its places at once; after a fall in between, what was held for nothing is given back. */
const SENT_WITHIN = minutes(10);

/**
 * What invitations do to the places of their request. After a no the places stay held until the asker is told that it ended (R-INV-02).
 * An invitation that was sent has its places already; they are said again for the rare case that two people sent it at once and one of them gave them back.
 */
export const placesProcess = process('places')
  .on(PlacesHeld, ({ id, at: when, data: { invitation } }) => [at(Number(when) + SENT_WITHIN, `places of invitation ${invitation}`, GiveBackPlaces({ request: id, invitation }))])
  .on(InvitationSent, ({ id, data: { request, places, offers } }) => [send(HoldPlaces({ request, invitation: id, places, offers }))])
  .on(InvitationAccepted, ({ id, data: { request, unused } }) => (unused > 0 ? [send(FreePlaces({ request, invitation: id, places: unused }))] : []))
  .on(PlaceTaken, ({ id, data: { request, place } }) => [send(FillPlace({ request, invitation: id, place }))])
  .on(InvitationEnded, ({ id, data: { request, places } }) => [send(FreePlaces({ request, invitation: id, places }))])
  .on(InvitationWithdrawn, ({ id, data: { request, places } }) => [send(FreePlaces({ request, invitation: id, places }))])
  .on(HoldEnded, ({ id, data: { request, unfilled } }) => [send(FreePlaces({ request, invitation: id, places: unfilled }))])
  .on(PlaceGivenUp, ({ id, data: { request, place } }) => [send(EmptyPlace({ request, invitation: id, place }))])
  .on(AcceptanceWithdrawn, ({ id, data: { request, unfilled } }) => (unfilled > 0 ? [send(FreePlaces({ request, invitation: id, places: unfilled }))] : []))
  .on(ChangeAnswered, ({ data: { request, proposal, question } }) => (question ? [send(ChangeQuestion({ request, proposal, question }))] : []));
