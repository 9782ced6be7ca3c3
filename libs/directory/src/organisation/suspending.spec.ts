import { days, derivedId, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { startSettings } from '../network/settings';
import { OrganisationSuspended, SuspensionDropped, SuspensionLifted, SuspensionProposed, SuspensionReplied } from './events';
import { organisationStanding } from './standing';
import { DropSuspension, LiftSuspension, ProposeSuspension, ReplyToSuspension, SuspendOrganisation } from './suspending';
import { VerifyOrganisation } from './verifying';
import { check, checking, claimed, given, id, listed, person, verified } from './testing';

const first = derivedId('first');
const second = derivedId('second');
const staff = (of: Id): Actor => ({ kind: 'member', network: 'enpcr', person: of, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const settings = { ...startSettings, open: true, name: 'ENPCR', zone: 'Europe/Stockholm', languages: ['sv'] };
const facts = { settings, interests: {}, guests: [] };
const reason = box('It paid people who were to judge its product.', first, 'reason');
const member = [listed, claimed, verified];
const proposed = SuspensionProposed({ by: first, reason });
const replyBy = { date: '2026-03-16', zone: 'Europe/Stockholm' };
const suspended = OrganisationSuspended({ by: second, at: specNow, replyBy });
const propose = ProposeSuspension({ organisation: id, reason });
const suspend = SuspendOrganisation({ organisation: id });
const lift = LiftSuspension({ organisation: id, reason });
const reply = box('That was a mistake.', person, 'reply');

describe('R-STF-06: suspending an organisation', () => {
  it('takes two coordinators and a reason', () => {
    given(...member).by(staff(first)).knowing(facts).when(propose).then(proposed);
    given(...member).by(staff(first)).knowing(facts).when(ProposeSuspension({ organisation: id })).thenRejected('REASON_REQUIRED');
    given(...member).by(staff(second)).knowing(facts).when(suspend).thenRejected('SECOND_COORDINATOR_REQUIRED');
    given(...member, proposed).by(staff(first)).knowing(facts).when(suspend).thenRejected('SECOND_COORDINATOR_REQUIRED');
    given(...member, proposed).by(staff(second)).knowing(facts).when(suspend).then(suspended);
    given(...member, proposed, suspended).by(staff(second)).knowing(facts).when(suspend).thenNothing();
    expect(organisationStanding.fold([...member, proposed, suspended]).status).toBe('suspended');
  });
  it('is of one that was checked, and can be dropped before the second has agreed', () => {
    given(listed, claimed).by(staff(first)).knowing(facts).when(propose).thenRejected('WRONG_STATE');
    given(...member, proposed).by(staff(second)).knowing(facts).when(DropSuspension({ organisation: id })).then(SuspensionDropped({}));
    given(...member, proposed, SuspensionDropped({})).by(staff(second)).knowing(facts).when(suspend).thenRejected('SECOND_COORDINATOR_REQUIRED');
    given(...member, proposed, suspended).by(staff(first)).knowing(facts).when(DropSuspension({ organisation: id })).thenNothing();
  });
  it('gives it 10 working days to reply', () => {
    const there = given(...member, proposed, suspended).knowing(facts);
    there.when(ReplyToSuspension({ organisation: id, reply })).then(SuspensionReplied({ by: person, reply }));
    there.at(specNow + days(15)).when(ReplyToSuspension({ organisation: id, reply })).thenRejected('DEADLINE_PASSED');
    given(...member, proposed).knowing(facts).when(ReplyToSuspension({ organisation: id, reply })).thenRejected('WRONG_STATE');
  });
  it('is lifted with a reason; then it is checked as before', () => {
    given(...member, proposed, suspended).by(staff(first)).knowing(facts).when(lift).then(SuspensionLifted({ by: first, reason }));
    given(...member, proposed, suspended).by(staff(first)).knowing(facts).when(LiftSuspension({ organisation: id })).thenRejected('REASON_REQUIRED');
    const back = [...member, proposed, suspended, SuspensionLifted({ by: first, reason })];
    expect(organisationStanding.fold(back)).toMatchObject({ status: 'verified', verificationDue: '2027-03-02' });
    given(...back).by(staff(first)).knowing(facts).when(propose).then(proposed);
  });
  it('is not undone by verifying it', () =>
    given(...member, proposed, suspended).by(staff(first)).knowing(checking).at(specNow + days(1)).when(VerifyOrganisation(check)).thenRejected('WRONG_STATE'));
  it('R-STF-03: is not decided by one with a tie to it, at any step', () => {
    const tied = { ...facts, interests: { [id]: Infinity } };
    for (const [past, command] of [[member, propose], [[...member, proposed], suspend], [[...member, proposed, suspended], lift]] as const) {
      given(...past).by(staff(second)).knowing(tied).when(command).thenRejected('CONFLICT_OF_INTEREST');
      given(...past).by(staff(person)).knowing(facts).when(command).thenRejected('CONFLICT_OF_INTEREST');
    }
  });
  it('R-STF-04: counts a guest reviewer as the second coordinator', () => {
    const guest: Actor = { kind: 'member', network: 'enpcr', person: derivedId('guest'), hat: { kind: 'person' }, staffRoles: [] };
    given(...member, proposed).by(guest).knowing({ ...facts, guests: [derivedId('guest')] }).when(suspend).then(OrganisationSuspended({ ...suspended.data, by: derivedId('guest') }));
  });
});
