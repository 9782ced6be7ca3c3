/**
 * An invitation asks one organisation to find people for one request. A yes holds places; each person then says yes alone.
 * Events: `events.ts`. What decisions know: `state.ts`. Decisions, in the order in which things happen: `sending.ts`, `answering.ts`, `people.ts`.
 */

import { concept } from '#kernel';
import { accept, AcceptInvitation, answerFacts, decline, DeclineInvitation, end, EndInvitation, withdraw, WithdrawInvitation } from './answering';
import { invitationEvents } from './events';
import { DeclinePlace, declinePlace, endHold, EndHold, openPlace, OpenPlace, takeFacts, takePlace, TakePlace } from './people';
import { holds, invitationId, send, sendFacts, SendInvitation } from './sending';
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
  .when(OpenPlace, openPlace)
  .when(TakePlace, takePlace, { facts: takeFacts })
  .when(DeclinePlace, declinePlace)
  .when(EndHold, endHold);
