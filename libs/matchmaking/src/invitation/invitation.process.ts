import { at, cancel, process, send } from '#engine';
import type { Id } from '#kernel';
import { EndInvitation } from './answering';
import { AcceptanceWithdrawn, AnswerObjectedTo, ChangeAnswered, ChangeProposed, InvitationAccepted, InvitationDeclined, InvitationSent, InvitationThawed, InvitationWithdrawn, MoreTimeGiven } from './events';
import { SlotsDoubted } from '../attention';
import { CheckConsent } from './falling-away';
import { EndHold } from './people';
import { LapseChange } from './talking';

const ending = (invitation: Id): string => `end of invitation ${invitation}`;
/** Under a name of its own: an asker that is told of a no early is told when it was said. */
const laterEnding = (invitation: Id): string => `later end of invitation ${invitation}`;
const lapsing = (proposal: Id): string => `lapse of change ${proposal}`;
const holding = (invitation: Id): string => `end of hold ${invitation}`;

/** An invitation ends by itself: at one and the same time after a no and after no answer, unless the one who said no wants it told earlier (R-VIS-02). */
export const invitationProcess = process('invitation')
  .on(InvitationSent, ({ id, data: { endsAt } }) => [at(endsAt, ending(id), EndInvitation({ invitation: id }))])
  .on(InvitationDeclined, ({ id, data: { toldAt } }) => [at(toldAt, ending(id), EndInvitation({ invitation: id }))])
  .on(InvitationAccepted, ({ id, data: { heldUntil } }) => [cancel(ending(id)), cancel(laterEnding(id)), at(heldUntil, holding(id), EndHold({ invitation: id }))])
  .on(SlotsDoubted, ({ id, data: { invitations } }) => invitations.map((invitation) => send(CheckConsent({ invitation, recipient: id }))))
  .on(InvitationWithdrawn, ({ id }) => [cancel(ending(id)), cancel(laterEnding(id))])
  .on(MoreTimeGiven, ({ id, data: { endsAt } }) => [at(endsAt, laterEnding(id), EndInvitation({ invitation: id }))])
  .on(InvitationThawed, ({ id, data: { endsAt, heldUntil } }) =>
    [heldUntil === undefined ? at(endsAt, laterEnding(id), EndInvitation({ invitation: id })) : at(heldUntil, holding(id), EndHold({ invitation: id }))])
  .on(ChangeProposed, ({ id, data: { proposal, answerUntil, endsAt } }) =>
    [at(answerUntil, lapsing(proposal), LapseChange({ invitation: id, proposal })), at(endsAt, laterEnding(id), EndInvitation({ invitation: id }))])
  .on(ChangeAnswered, ({ data: { proposal } }) => [cancel(lapsing(proposal))])
  .on(AnswerObjectedTo, ({ id, data: { endsAt } }) => [cancel(holding(id)), at(endsAt, ending(id), EndInvitation({ invitation: id }))])
  .on(AcceptanceWithdrawn, ({ id }) => [cancel(holding(id))]);
