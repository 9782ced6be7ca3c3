import { days, derivedId, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { RecoveryAgreed, RecoveryDropped, RecoveryProposed, RecoveryStopped, RepresentationRecovered, RepresentativeAppointed, RepresentativeRemoved } from './events';
import { CompleteRecovery, DropRecovery, ProposeRecovery, RecoverRepresentation, StopRecovery } from './recovering';
import { AppointRepresentative } from './representatives';
import { given, id, other, person, registered } from './testing';

const first = derivedId('first');
const second = derivedId('second');
const staff = (of: Id): Actor => ({ kind: 'member', network: 'enpcr', person: of, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const forIt: Actor = { kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation: id }, staffRoles: [] };
const facts = { interests: {}, guests: [] };
const reason = box('The only one who answered for it has died.', first, 'reason');
const named = { person: other, personName: box('Nils'), personRole: box('board') };
const asked = { organisation: id, ...named, reason, sharedMailbox: false };
const proposed = RecoveryProposed({ by: first, reason, ...named });
const agreed = RecoveryAgreed({ by: second, told: [person], endsAt: specNow + days(7) });
const stopped = RecoveryStopped({ by: person });
const propose = ProposeRecovery(asked);
const recover = RecoverRepresentation({ organisation: id });
const complete = CompleteRecovery({ organisation: id });

describe('R-ORG-11: when nobody can act for an organisation', () => {
  it('takes two coordinators and a reason', () => {
    given(registered).by(staff(first)).knowing(facts).when(propose).then(proposed);
    given(registered).by(staff(first)).knowing(facts).when(ProposeRecovery({ organisation: id, ...named, sharedMailbox: false })).thenRejected('REASON_REQUIRED');
    given(registered).by(staff(second)).knowing(facts).when(recover).thenRejected('SECOND_COORDINATOR_REQUIRED');
    given(registered, proposed).by(staff(first)).knowing(facts).when(recover).thenRejected('SECOND_COORDINATOR_REQUIRED');
    given(registered, proposed).by(staff(second)).knowing(facts).when(recover).then(agreed);
    given(registered, proposed, agreed).by(staff(second)).knowing(facts).when(recover).thenNothing();
  });
  it('tells everybody who answers for it or did', () => {
    const third = derivedId('third');
    const past = [RepresentativeAppointed({ ...named, person: third }), RepresentativeRemoved({ person: third, at: specNow })];
    given(registered, ...past, proposed).by(staff(second)).knowing(facts).when(recover).then(RecoveryAgreed({ ...agreed.data, told: [person, third] }));
  });
  it('waits for seven days, then somebody answers for it', () => {
    given(registered, proposed, agreed).at(specNow + days(7) - 1).when(complete).thenNothing();
    given(registered, proposed, agreed).at(specNow + days(7)).when(complete).then(RepresentationRecovered({ person: other }), RepresentativeAppointed(named));
    given(registered, proposed).at(specNow + days(7)).when(complete).thenNothing();
  });
  it('is stopped by any representative who says so, and then never takes effect', () => {
    for (const past of [[proposed], [proposed, agreed]]) given(registered, ...past).by(forIt).when(StopRecovery({ organisation: id })).then(stopped);
    given(registered, proposed, agreed, stopped).at(specNow + days(8)).when(complete).thenNothing();
    given(registered, proposed, agreed, stopped).by(forIt).when(StopRecovery({ organisation: id })).thenNothing();
  });
  it('is stopped by any representative who acts for it, also with nothing new', () => {
    const third = derivedId('third');
    given(registered, proposed, agreed).by(forIt).when(AppointRepresentative({ organisation: id, ...named, person: third, sharedMailbox: false })).then(RepresentativeAppointed({ ...named, person: third }), stopped);
    given(registered, proposed, agreed, RepresentativeAppointed({ ...named, person: third })).by(forIt).when(AppointRepresentative({ organisation: id, ...named, person: third, sharedMailbox: false })).then(stopped);
  });
  it('can be dropped by a coordinator, also while it waits', () => {
    given(registered, proposed, agreed).by(staff(first)).knowing(facts).when(DropRecovery({ organisation: id })).then(RecoveryDropped({ by: first }));
    given(registered, proposed, agreed, RecoveryDropped({ by: first })).at(specNow + days(8)).when(complete).thenNothing();
    given(registered).by(staff(first)).knowing(facts).when(DropRecovery({ organisation: id })).thenNothing();
  });
  it('never makes a coordinator who decides on it answer for it, nor a shared mailbox', () => {
    given(registered).by(staff(other)).knowing(facts).when(propose).thenRejected('CONFLICT_OF_INTEREST');
    given(registered, proposed).by(staff(other)).knowing(facts).when(recover).thenRejected('CONFLICT_OF_INTEREST');
    given(registered).by(staff(first)).knowing(facts).when(ProposeRecovery({ ...asked, sharedMailbox: true })).thenRejected('PERSONAL_ACCOUNT_REQUIRED');
    given(registered).by(staff(first)).knowing(facts).when(ProposeRecovery({ ...asked, person })).thenRejected('WRONG_STATE');
  });
  it('R-STF-03: is not decided by one with a tie to it', () => {
    const tied = { ...facts, interests: { [id]: Infinity } };
    given(registered).by(staff(first)).knowing(tied).when(propose).thenRejected('CONFLICT_OF_INTEREST');
    given(registered, proposed).by(staff(second)).knowing(tied).when(recover).thenRejected('CONFLICT_OF_INTEREST');
  });
});
