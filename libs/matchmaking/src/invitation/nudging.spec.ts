import { derivedId, type Actor } from '#kernel';
import { specOf } from '#kernel/testing';
import { InvitationFrozen, InvitationNudged } from './events';
import { invitation as concept } from './invitation';
import { NudgeRecipient } from './nudging';
import { accepted, asker, declined, endsAt, invitation, recipient, request, sent } from './testing/cast';

const { given } = specOf(concept);
const by = derivedId('coordinator');
const staff: Actor = { kind: 'member', network: 'enpcr', person: by, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const nudge = NudgeRecipient({ invitation });
const nudged = InvitationNudged({ request, asker, recipient, by });

describe('R-STF-05: a coordinator\'s reminder', () => {
  it('comes once for each invitation', () => {
    given(sent()).by(staff).when(nudge).then(nudged);
    given(sent(), nudged).by(staff).when(nudge).thenRejected('ALREADY_NUDGED');
    given(sent(), nudged).by({ ...staff, person: derivedId('another') }).when(nudge).thenRejected('ALREADY_NUDGED');
  });
  it('is of one that waits for an answer', () => {
    for (const past of [[], [sent(), accepted()], [sent(), declined()], [sent(), InvitationFrozen({ request, asker, recipient })]]) given(...past).by(staff).when(nudge).thenRejected('INVITATION_NOT_OPEN');
    given(sent()).by(staff).at(endsAt).when(nudge).thenRejected('INVITATION_NOT_OPEN');
  });
});
