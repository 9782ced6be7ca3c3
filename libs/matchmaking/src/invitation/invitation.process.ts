import { at, cancel, process } from '#engine';
import type { Id } from '#kernel';
import { EndInvitation } from './answering';
import { InvitationAccepted, InvitationDeclined, InvitationSent, InvitationWithdrawn } from './events';
import { EndHold } from './people';

const ending = (invitation: Id): string => `end of invitation ${invitation}`;
const holding = (invitation: Id): string => `end of hold ${invitation}`;

/** An invitation ends by itself: at one and the same time after a no and after no answer, unless the one who said no wants it told earlier (R-VIS-02). */
export const invitationProcess = process('invitation')
  .on(InvitationSent, ({ id, data: { endsAt } }) => [at(endsAt, ending(id), EndInvitation({ invitation: id }))])
  .on(InvitationDeclined, ({ id, data: { toldAt } }) => [at(toldAt, ending(id), EndInvitation({ invitation: id }))])
  .on(InvitationAccepted, ({ id, data: { heldUntil } }) => [cancel(ending(id)), at(heldUntil, holding(id), EndHold({ invitation: id }))])
  .on(InvitationWithdrawn, ({ id }) => [cancel(ending(id))]);
