/**
 * An invitation asks one organisation to find people for one request, or one person for themselves. An organisation's yes holds places; each person then says yes alone.
 * Events: `events.ts`, `later-events.ts`, `change-events.ts`. What decisions know: `state.ts`. Decisions, in the order in which things happen: `sending.ts`, `more-time.ts`, `talking.ts`,
 * `in-our-name.ts`, `answering.ts`, `people.ts`, `own-yes.ts`, `second-thoughts.ts`.
 */

import { concept } from '#kernel';
import { accept, AcceptInvitation, answerFacts, decline, DeclineInvitation, end, EndInvitation, withdraw, WithdrawInvitation } from './answering';
import { invitationEvents } from './events';
import { checkConsent, CheckConsent, consentFacts } from './falling-away';
import { DeclinePlace, declinePlace, endHold, EndHold, openPlace, OpenPlace, takeFacts, takePlace, TakePlace } from './people';
import { objectToAnswer, ObjectToAnswer, takeOn, TakeOnInvitation } from './in-our-name';
import { answerMoreTime, AnswerMoreTime, requestMoreTime, RequestMoreTime } from './more-time';
import { takePart, TakePart } from './own-yes';
import { begunFacts, giveUpPlace, GiveUpPlace, hideContact, HideContact, withdrawAcceptance, WithdrawAcceptance } from './second-thoughts';
import { holds, invitationId, send, sendFacts, SendInvitation } from './sending';
import { answerChange, AnswerChange, lapseChange, LapseChange, proposeChange, ProposeChange } from './talking';
import { tellAskedForAgain, TellAskedForAgain } from '../again/again';
import { answerCall, AnswerCall, askReserve, AskReserve } from '../reserve/answering';
import { answerNewTerms, AnswerNewTerms, askAgain, AskAgain, settleFacts, settleTerms, SettleTerms } from '../revision/agreeing';
import { remind, reminderFacts, RemindRecipient } from '../reminders/reminding';
import { reply, ReplyToMessage, write, WriteToContact } from '../messages/writing';
import { writeNote, WriteInternalNote } from '../notes/notes';
import { ask, AskQuestion } from '../questions/asking';
import { freeze, FreezeInvitation, thaw, ThawInvitation } from './standstill';
import { evolve, initial, partiesOf } from './state';

export const invitation = concept('invitation', invitationEvents, initial, evolve, partiesOf)
  .when(SendInvitation, send, {
    stream: ({ request, recipient }) => invitationId(request, recipient),
    facts: sendFacts,
    parties: (_invitation, _asked, { terms }) => (terms.status === 'none' ? {} : { asker: [terms.asker] }),
    first: holds,
  })
  .when(AcceptInvitation, accept, { facts: answerFacts })
  .when(DeclineInvitation, decline, { facts: answerFacts })
  .when(WithdrawInvitation, withdraw)
  .when(EndInvitation, end)
  .when(FreezeInvitation, freeze)
  .when(ThawInvitation, thaw)
  .when(OpenPlace, openPlace)
  .when(TakePlace, takePlace, { facts: takeFacts })
  .when(CheckConsent, checkConsent, { facts: consentFacts })
  .when(TakePart, takePart, { facts: takeFacts })
  .when(DeclinePlace, declinePlace)
  .when(EndHold, endHold)
  .when(RequestMoreTime, requestMoreTime, { facts: answerFacts })
  .when(AnswerMoreTime, answerMoreTime)
  .when(ProposeChange, proposeChange, { facts: answerFacts })
  .when(AnswerChange, answerChange, { facts: answerFacts })
  .when(LapseChange, lapseChange)
  .when(AskReserve, askReserve)
  .when(AnswerCall, answerCall, { facts: takeFacts })
  .when(AskAgain, askAgain)
  .when(AnswerNewTerms, answerNewTerms)
  .when(SettleTerms, settleTerms, { facts: settleFacts })
  .when(TellAskedForAgain, tellAskedForAgain)
  .when(WriteInternalNote, writeNote)
  .when(RemindRecipient, remind, { facts: reminderFacts })
  .when(AskQuestion, ask, { facts: answerFacts })
  .when(WriteToContact, write, { facts: answerFacts })
  .when(ReplyToMessage, reply, { facts: answerFacts })
  .when(TakeOnInvitation, takeOn)
  .when(ObjectToAnswer, objectToAnswer, { facts: begunFacts })
  .when(WithdrawAcceptance, withdrawAcceptance, { facts: begunFacts })
  .when(HideContact, hideContact)
  .when(GiveUpPlace, giveUpPlace, { facts: begunFacts });
