import { at, process, send } from '#engine';
import { AdvisorLeft, ConsentWithdrawn } from '#directory';
import { minutes } from '#kernel';
import { AnswerObjectedTo, ChangeLapsed, ChangeProposed, InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationFellAway, InvitationSent, InvitationWithdrawn, MoreTimeGiven } from '../invitation/events';
import { InitiativeAnswered, InitiativeSent, InitiativeUnanswered, InitiativeWithdrawn } from '../initiative/events';
import { DoubtSlots, ExtendSlot, FreeInitiativeSlot, FreeSlot, GiveBackInitiativeSlot, GiveBackSlot, InitiativeSlotTaken, ReopenSlot, SlotTaken, TakeInitiativeSlot, TakeSlot } from './attention';

/** An invitation follows its slot at once; after a fall in between, what was taken for nothing is given back. */
const SENT_WITHIN = minutes(10);

/**
 * An answered invitation does not count against the recipient's limit any more, nor one whose asker left a change unanswered (R-INV-08).
 * One that was sent has its slot already; it is said again for the rare case that two people sent it at once and one of them gave the slot back.
 */
export const attentionProcess = process('attention')
  .on(SlotTaken, ({ id, at: when, data: { invitation } }) => [at(Number(when) + SENT_WITHIN, `slot of invitation ${invitation}`, GiveBackSlot({ recipient: id, invitation }))])
  .on(InvitationSent, ({ id, data: { recipient, asker, endsAt } }) => [send(TakeSlot({ recipient, invitation: id, asker, until: endsAt }))])
  .on(InvitationAccepted, ({ id, data: { recipient } }) => [send(FreeSlot({ recipient, invitation: id }))])
  .on(InvitationDeclined, ({ id, data: { recipient } }) => [send(FreeSlot({ recipient, invitation: id }))])
  .on(InvitationExpired, ({ id, data: { recipient } }) => [send(FreeSlot({ recipient, invitation: id }))])
  .on(InvitationFellAway, ({ id, data: { recipient } }) => [send(FreeSlot({ recipient, invitation: id }))])
  .on(ConsentWithdrawn, ({ data: { person } }) => [send(DoubtSlots({ recipient: person }))])
  .on(AdvisorLeft, ({ data: { person } }) => [send(DoubtSlots({ recipient: person }))])
  .on(InvitationWithdrawn, ({ id, data: { recipient } }) => [send(FreeSlot({ recipient, invitation: id }))])
  .on(MoreTimeGiven, ({ id, data: { recipient, endsAt } }) => [send(ExtendSlot({ recipient, invitation: id, until: endsAt }))])
  .on(AnswerObjectedTo, ({ id, data: { recipient, endsAt } }) => [send(ReopenSlot({ recipient, invitation: id, until: endsAt }))])
  .on(ChangeProposed, ({ id, data: { recipient, endsAt } }) => [send(ExtendSlot({ recipient, invitation: id, until: endsAt }))])
  .on(ChangeLapsed, ({ id, data: { recipient } }) => [send(FreeSlot({ recipient, invitation: id }))])
  .on(InitiativeSlotTaken, ({ id, at: when, data: { initiative } }) =>
    [at(Number(when) + SENT_WITHIN, `slot of initiative ${initiative} at ${id}`, GiveBackInitiativeSlot({ recipient: id, initiative }))])
  .on(InitiativeSent, ({ id, data: { recipient, opener, endsAt } }) => [send(TakeInitiativeSlot({ recipient, initiative: id, asker: opener, until: endsAt }))])
  .on(InitiativeAnswered, ({ id, data: { recipient } }) => [send(FreeInitiativeSlot({ recipient, initiative: id }))])
  .on(InitiativeUnanswered, ({ id, data: { recipient } }) => [send(FreeInitiativeSlot({ recipient, initiative: id }))])
  .on(InitiativeWithdrawn, ({ id, data: { waiting } }) => waiting.map((recipient) => send(FreeInitiativeSlot({ recipient, initiative: id }))));
