import { days, endOf } from '#kernel';
import { box, specOf } from '#kernel/testing';
import { AcceptInvitation, DeclineInvitation, EndInvitation } from './answering';
import { InvitationDeclined, InvitationEnded, InvitationExpired, InvitationFrozen, InvitationThawed } from './events';
import { invitation as concept } from './invitation';
import { EndHold } from './people';
import { FreezeInvitation, ThawInvitation } from './standstill';
import { accepted, acceptedUntil, answerBy, asker, asOrganisation, declined, endsAt, invitation, member, recipient, representative, request, sent, settings, terms } from './testing/cast';

const { given } = specOf(concept);
const frozen = InvitationFrozen({ request, asker, recipient });
const later = { ...answerBy, date: '2026-04-09' };
const thawed = (held: object = {}) => InvitationThawed({ request, asker, recipient, answerBy: later, endsAt: endOf(later), ...held });
const freeze = FreezeInvitation({ invitation });
const thaw = ThawInvitation({ invitation, days: 10 });
const facts = { terms, recipient: member, settings };
const ofRecipient = asOrganisation(recipient);

describe('R-STF-06: an invitation of a suspended asker', () => {
  it('stands still: it does not end by itself, and nobody is too late', () => {
    given(sent()).when(freeze).then(frozen);
    given(sent(), frozen).when(freeze).thenNothing();
    given(sent(), frozen).at(endsAt).when(EndInvitation({ invitation })).thenNothing();
    given(sent(), frozen).by(ofRecipient).at(endsAt).knowing(facts).when(AcceptInvitation({ invitation, people: 1, name: box('Eva', representative, 'name') })).thenRejected('REQUEST_NOT_OPEN');
    given(sent(), frozen).by(ofRecipient).at(endsAt + 1).knowing(facts).when(DeclineInvitation({ invitation, recipient, tellNow: false })).then(InvitationDeclined({ request, recipient, toldAt: endsAt }));
  });
  it('goes on with the days that were left', () => {
    given(sent(), frozen).when(thaw).then(thawed());
    given(sent(), frozen, thawed()).at(endsAt).when(EndInvitation({ invitation })).thenNothing();
    given(sent(), frozen, thawed()).at(endOf(later)).when(EndInvitation({ invitation })).then(InvitationExpired({ request, recipient }), InvitationEnded({ request, asker, recipient, places: 2 }));
    given(sent()).when(thaw).thenNothing();
  });
  it('R-VIS-05: stands still and goes on in the same way after a no that the asker has not been told', () => {
    given(sent(), declined()).when(freeze).then(frozen);
    given(sent(), declined(), frozen).when(thaw).then(thawed());
    given(sent(), declined(), frozen, thawed()).at(endOf(later)).when(EndInvitation({ invitation })).then(InvitationEnded({ request, asker, recipient, places: 2 }));
  });
  it('keeps the time to find people too', () => {
    given(sent(), accepted()).when(freeze).then(frozen);
    given(sent(), accepted(), frozen).at(acceptedUntil).when(EndHold({ invitation })).thenNothing();
    given(sent(), accepted(), frozen).when(thaw).then(thawed({ heldUntil: acceptedUntil + days(10) }));
  });
  it('is left alone when it is over', () => given(sent(), InvitationEnded({ request, asker, recipient, places: 2 }), InvitationExpired({ request, recipient })).when(freeze).thenNothing());
});
