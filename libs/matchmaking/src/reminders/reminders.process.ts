import { at, cancel, process } from '#engine';
import { hours, type Id } from '#kernel';
import { AnswerObjectedTo, ChangeProposed, InvitationAccepted, InvitationDeclined, InvitationEnded, InvitationSent, InvitationWithdrawn, MoreTimeRequested } from '../invitation/events';
import type { ReminderKind } from './events';
import { RemindRecipient } from './reminding';

const BEFORE = hours(48);
const key = (invitation: Id, kind: ReminderKind): string => `${kind} reminder of invitation ${invitation}`;
const planned = (invitation: Id, kind: ReminderKind, due: number) => at(due, key(invitation, kind), RemindRecipient({ invitation, kind }));
const both = (invitation: Id) => [cancel(key(invitation, 'half-time')), cancel(key(invitation, 'two-days'))];

/** Two reminders at most, and none where the first would be no earlier than the second (R-TIM-07). Whether one is due, the decision says when its time comes. */
export const remindersProcess = process('reminders')
  .on(InvitationSent, ({ id, at: sentAt, data: { endsAt } }) => {
    const half = Math.round((Number(sentAt) + endsAt) / 2);
    const last = endsAt - BEFORE;
    return [...(half < last ? [planned(id, 'half-time', half)] : []), ...(last > Number(sentAt) ? [planned(id, 'two-days', last)] : [])];
  })
  .on(ChangeProposed, ({ id, data: { endsAt } }) => [cancel(key(id, 'half-time')), planned(id, 'two-days', endsAt - BEFORE)])
  .on(MoreTimeRequested, ({ id }) => both(id))
  .on(AnswerObjectedTo, ({ id }) => both(id))
  .on(InvitationAccepted, ({ id }) => both(id))
  .on(InvitationDeclined, ({ id }) => both(id))
  .on(InvitationWithdrawn, ({ id }) => both(id))
  .on(InvitationEnded, ({ id }) => both(id));
