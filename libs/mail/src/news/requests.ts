import { tell, type Action, type Process } from '#engine';
import type { Id } from '#kernel';
import {
  AcceptanceWithdrawn, AnswerObjectedTo, ChangeProposed, ContactWrittenTo, ExceptionGranted, ExceptionRefused, InitiativeAnswered, InitiativePublished, InitiativeReturned, InitiativeTableJoined,
  InvitationAccepted, MoreTimeRequested, NewTermsAccepted, PlaceGivenUp, PlaceTaken, QuestionNoted, RequestClosed, RequestPublished, RequestReturned, ReserveTookPlace,
} from '#matchmaking';
import { askersOf, but, contactsOf, opener } from '../whom';

const toContacts = (request: Id): Action => tell({ about: request, whom: contactsOf(request) });
const toAskers = (request: Id): Action => tell({ about: request, whom: askersOf(request) });
const toOpener = (initiative: Id, actor: string): Action => tell({ about: initiative, whom: but(actor, opener(initiative)) });

/**
 * Whoever asks: of a yes, when it is given, and of what is said to them. Never that an invitation ended: who then counts mails would
 * count noes (R-VIS-04).
 */
export function aboutRequests(mail: Process): Process {
  return mail
    .on(RequestPublished, ({ id }) => [toAskers(id)])
    .on(RequestReturned, ({ id }) => [toAskers(id)])
    .on(RequestClosed, ({ id, actor }) => [tell({ about: id, whom: but(actor, askersOf(id)) })])
    .on(ExceptionGranted, ({ data: { request } }) => [toAskers(request)])
    .on(ExceptionRefused, ({ data: { request } }) => [toAskers(request)])
    .on(InvitationAccepted, ({ data: { request } }) => [toContacts(request)])
    .on(PlaceTaken, ({ data: { request } }) => [toContacts(request)])
    .on(PlaceGivenUp, ({ data: { request } }) => [toContacts(request)])
    .on(ReserveTookPlace, ({ data: { request } }) => [toContacts(request)])
    .on(NewTermsAccepted, ({ data: { request } }) => [toContacts(request)])
    .on(AcceptanceWithdrawn, ({ data: { request } }) => [toContacts(request)])
    .on(AnswerObjectedTo, ({ data: { request } }) => [toContacts(request)])
    .on(MoreTimeRequested, ({ data: { request } }) => [toContacts(request)])
    .on(ChangeProposed, ({ data: { request } }) => [toContacts(request)])
    .on(QuestionNoted, ({ id }) => [toContacts(id)])
    .on(ContactWrittenTo, ({ data: { request } }) => [toContacts(request)])
    .on(InitiativePublished, ({ id, actor }) => [toOpener(id, actor)])
    .on(InitiativeReturned, ({ id, actor }) => [toOpener(id, actor)])
    .on(InitiativeAnswered, ({ id, actor }) => [toOpener(id, actor)])
    .on(InitiativeTableJoined, ({ id, actor }) => [toOpener(id, actor)]);
}
