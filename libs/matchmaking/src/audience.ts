/**
 * Who may know that something happened: the one table that live updates and the parties' own histories go by. What is not here, the
 * compiler misses. Staff are no part of it: they read everything, in cases of their own.
 */

import type { AttentionEvent } from './attention';
import type { ExceptionEvent } from './exception/exception';
import type { InitiativeEvent } from './initiative/events';
import type { InvitationEvent } from './invitation/events';
import type { RequestEvent } from './request/events';

/**
 * The asker; the one who was asked, an organisation or a person; everybody who was asked; the person whom it is about and nobody else
 * for them; whom something was shared with; and the one whose own stream it stands in.
 */
export type Audience = 'asker' | 'recipient' | 'asked' | 'person' | 'toPerson' | 'self';

const asker = ['asker'] as const;
const both = ['asker', 'recipient'] as const;
const everybody = ['asker', 'asked'] as const;
const recipient = ['recipient'] as const;
const nobody = [] as const;

/** A patient side's no, its silence and their causes are never the asker's to know: it is told of the end, when it ends (R-VIS-01 to 05). */
export const matchmakingAudiences: Readonly<Record<RequestEvent['type'] | InvitationEvent['type'] | InitiativeEvent['type'], readonly Audience[]>> = {
  RequestDrafted: asker,
  DraftRevised: asker,
  StudyImported: asker,
  ContactRoleConfirmed: everybody,
  RequestSubmitted: asker,
  RequestReturned: asker,
  RequestPublished: asker,
  RequestCopied: asker,
  RequestSplit: asker,
  SlipCorrected: everybody,
  TermsRevised: everybody,
  RequestOpenedAgain: asker,                            // a coordinator sees it, too
  EarlierRecipientsTold: asker,
  ReserveCalled: asker,
  ReserveSeated: asker,
  ReserveCallEnded: asker,                              // a no and no answer end alike
  ReservesTold: everybody,
  ReservesNotTold: asker,
  PlacesHeld: nobody,                                   // what places do, the invitations tell
  PlacesFreed: nobody,
  PlaceFilled: nobody,
  PlaceEmptied: nobody,
  QuestionChanged: everybody,
  DeadlineExtended: everybody,
  RequestClosed: everybody,
  RequestWithdrawn: everybody,
  RequestFrozen: everybody,                             // that it stands still, not why (R-STF-06)
  RequestThawed: everybody,
  QuestionNoted: asker,                                 // that somebody asks, not who (R-REQ-12)
  QuestionAnswered: asker,
  AnswersTold: everybody,                               // once a day (R-LIM-02)

  InvitationSent: both,
  InvitationAccepted: both,
  InvitationDeclined: recipient,
  InvitationExpired: recipient,
  InvitationFellAway: recipient,
  InvitationEnded: asker,
  InvitationWithdrawn: both,
  InvitationFrozen: both,
  InvitationThawed: both,
  InvitationTaken: recipient,                           // who is on it is the recipient's own matter (R-INV-14)
  InvitationNudged: recipient,                          // whoever asks does not learn who was slow
  QuestionAsked: recipient,
  AskedForAgain: recipient,
  InternalNoteWritten: recipient,                       // and of them, those who represent it (R-ORG-14)
  ReminderGiven: recipient,                             // whoever asks never learns of it (R-TIM-07)
  ContactWrittenTo: recipient,                           // and the contact reads it, who is one person
  ContactReplied: recipient,
  MoreTimeRequested: both,
  MoreTimeGiven: both,
  MoreTimeRefused: both,
  ChangeProposed: both,
  SuggesterNamed: both,
  ChangeAnswered: both,
  ChangeLapsed: both,
  AnswerObjectedTo: both,
  AcceptanceWithdrawn: both,
  HoldEnded: both,
  PlaceOpened: recipient,
  PlaceOpenedOnBehalf: recipient,
  PlaceTakenOnBehalf: ['asker', 'recipient', 'person'],
  PlaceTaken: ['asker', 'recipient', 'person'],
  PlaceDeclined: ['person'],                            // not to the organisation either (R-INV-11)
  PlaceGivenUp: ['asker', 'recipient', 'person'],
  ReserveAsked: ['person'],
  ReserveTookPlace: ['asker', 'person'],
  ReserveDeclined: ['person'],
  NewTermsAsked: ['asker', 'person'],
  NewTermsAccepted: ['asker', 'person'],
  NewTermsDeclined: ['person'],                         // a no leaves no mark (R-CHG-06)
  OldTermsKept: ['asker', 'person'],
  PlaceReleased: ['asker', 'recipient', 'person'],
  ChangeAdopted: both,
  ContactReleased: ['person', 'toPerson'],
  ContactWithdrawn: ['person', 'toPerson'],

  InitiativeDrafted: asker,                             // who opens it is who asks
  InitiativeDraftRevised: asker,
  InitiativeSubmitted: asker,
  InitiativeReturned: asker,
  InitiativePublished: asker,
  InitiativeSent: both,
  InitiativeAnswered: both,                             // a professional organisation's answer is seen at once (R-INI-05, R-VIS-06)
  InitiativeUnanswered: both,
  InitiativeTableJoined: ['asker', 'person'],
  InitiativeClosed: everybody,
  InitiativeWithdrawn: everybody,
};

const self = ['self'] as const;

/** The same for what has no subscription: an asker's exceptions, and when each rests, whom they block and how much they are asked, which is theirs alone (R-ADV-09). */
export const besideAudiences: Readonly<Record<ExceptionEvent['type'] | AttentionEvent['type'], readonly Audience[]>> = {
  ExceptionAsked: asker,
  ExceptionGranted: asker,                              // whoever is asked later reads the reason on the invitation
  ExceptionRefused: asker,

  SlotTaken: self,
  SlotFreed: self,
  SlotExtended: self,
  SlotReopened: self,
  SlotsDoubted: self,
  PauseBegun: self,
  PauseEnded: self,
  AskerBlocked: self,
  AskerUnblocked: self,
  ContactLimitSet: self,
  InitiativeSlotTaken: self,
  InitiativeSlotFreed: self,
  ContactLimitOverridden: self,
};
