import { process, send } from '#engine';
import { RequestPublished } from '../request/events';
import { TellAskedForAgain, TellEarlierRecipients } from './again';
import { EarlierRecipientsTold } from './events';

/** Once it is open again, each who was asked for the earlier one is told in their own invitation (R-REQ-13). */
export const againProcess = process('again')
  .on(RequestPublished, ({ id }) => [send(TellEarlierRecipients({ request: id }))])
  .on(EarlierRecipientsTold, ({ id, data: { invitations, oneSentence } }) => invitations.map((invitation) => send(TellAskedForAgain({ invitation, again: id, oneSentence }))));
