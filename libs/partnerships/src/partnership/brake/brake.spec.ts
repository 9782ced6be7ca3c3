import * as fc from 'fast-check';
import { days, isRejected, type Actor, type DomainEvent } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { EvaluationEnded, GoalAccepted, GoalAgreedBySide, GoalObjectedTo, GoalProposed, PartnershipActivated, PartnershipEvaluationOpened, PartnershipPaused, PartnershipTerminated, PartyJoined } from '../events';
import { EndOnLastDay, StartEvaluation } from '../finishing';
import { JoinParty } from '../forming';
import { AgreeGoal, ObjectToGoal, SettleGoal } from '../goals';
import { partnership as concept } from '../partnership';
import { PausePartnership, ResumePartnership, TerminatePartnership } from '../running';
import { active, agreeing, ali, as, contact, derived, evaluatingUntil, facts, goalText, invitation, maja, noor, partnership, ready, recipient, settings, theClock } from '../testing/cast';
import { NoteBrakeSilence, PullBrake, ReleaseBrake } from './brake';
import { BrakeKept, BrakePulled, BrakeReleased, BrakeReleaseSupported, BrakeSilenceNoted, MediationOffered } from './events';

const { given } = specOf(concept);
const at = (...past: readonly DomainEvent[]) => given(...past).knowing({ ...facts, settings });
const id = { partnership };
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derived('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const pulled = (person = maja, when = specNow) => BrakePulled({ person, at: when, answerBy: '2026-03-05' });
const released = (person = maja, stillPulled = false) => BrakeReleased({ person, how: 'own', stillPulled });
const stopped = [...active, pulled()];
const joined = PartyJoined({ party: { invitation, recipient }, people: [{ person: ali, place: derived('place'), invitation }] });
const status = (...past: readonly DomainEvent[]) => concept.fold(past).status;

describe('pulling the emergency brake', () => {
  it('R-BRK-01: any member of the patient side stops everything at once, without a reason; a coordinator is in touch within 3 working days', () => {
    at(...active).by(as(maja)).when(PullBrake(id)).then(pulled());
    at(...active, joined).by(as(ali)).when(PullBrake(id)).then(pulled(ali));
    at(...active, PartnershipPaused({})).by(as(noor)).when(PullBrake(id)).then(pulled(noor));
    at(...active).by(as(maja)).at(specNow + days(4)).when(PullBrake(id)).then(BrakePulled({ person: maja, at: specNow + days(4), answerBy: '2026-03-11' }));
    expect(status(...stopped)).toBe('halted');
  });
  it('R-BRK-01: the professional side cannot, nor can strangers', () => {
    at(...active).by(as(contact)).when(PullBrake(id)).thenRejected('OWN_CONSENT_REQUIRED');
    at(...active).by(as(ali)).when(PullBrake(id)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('works while there is something to stop', () => {
    at(...agreeing).by(as(maja)).when(PullBrake(id)).thenRejected('WRONG_STATE');
    at(...evaluatingUntil(specNow)).by(as(maja)).when(PullBrake(id)).thenRejected('WRONG_STATE');
  });
  it('twice says nothing new; another can pull it as well', () => {
    at(...stopped).by(as(maja)).when(PullBrake(id)).thenNothing();
    at(...stopped).by(as(noor)).when(PullBrake(id)).then(pulled(noor));
  });
  it('R-BRK-05: the third pull by one person within 12 months brings an offer of mediation, and works all the same', () => {
    const before = (...ago: readonly number[]) => ago.flatMap((past) => [pulled(maja, specNow - days(past)), released()]);
    at(...active, ...before(300, 20)).by(as(maja)).when(PullBrake(id)).then(pulled(), MediationOffered({ person: maja }));
    at(...active, ...before(365, 20)).by(as(maja)).when(PullBrake(id)).then(pulled());
    at(...active, ...before(300, 20)).by(as(noor)).when(PullBrake(id)).then(pulled(noor));
    expect(status(...active, ...before(300, 20), pulled(), MediationOffered({ person: maja }))).toBe('halted');
  });
});

describe('while it is pulled', () => {
  it('R-BRK-04: only a coordinator can end the partnership', () => {
    for (const person of [maja, contact]) {
      at(...stopped).by(as(person)).when(TerminatePartnership(id)).thenRejected('PARTNERSHIP_HALTED');
      at(...stopped).by(as(person)).when(StartEvaluation(id)).thenRejected('PARTNERSHIP_HALTED');
    }
    at(...stopped).by(coordinator).when(TerminatePartnership(id))
      .then(PartnershipTerminated({}), PartnershipEvaluationOpened({ cause: 'ended-early', until: specNow + days(30), reportBy: specNow + days(60) }));
  });
  it('nothing goes on', () => {
    at(...stopped).by(as(contact)).when(PausePartnership(id)).thenRejected('PARTNERSHIP_HALTED');
    at(...stopped).by(as(contact)).when(ResumePartnership(id)).thenRejected('PARTNERSHIP_HALTED');
    at(...stopped).by(as(contact)).when(AgreeGoal({ partnership, goal: derived('goal'), revision: 1 })).thenRejected('PARTNERSHIP_HALTED');
  });
  it('R-PAR-06: one can still object to what would settle meanwhile, and it settles if nobody does', () => {
    const goal = derived('another goal');
    const open = [...active, GoalProposed({ goal, revision: 1, ...goalText, person: maja }), GoalAccepted({ goal, revision: 1, person: maja, side: 'patient', objectUntil: specNow }), pulled()];
    at(...open).by(as(noor)).when(ObjectToGoal({ partnership, goal, revision: 1 })).then(GoalObjectedTo({ goal, revision: 1, person: noor, side: 'patient' }));
    at(...open).by(theClock).when(SettleGoal({ partnership, goal, revision: 1, side: 'patient' })).then(GoalAgreedBySide({ goal, revision: 1, side: 'patient' }));
  });
  it('R-PAR-02: a later yes still gets its seat', () => {
    const decided = at(...stopped).by(theClock).when(JoinParty({ partnership, invitation })).decision;
    expect(isRejected(decided) ? [] : decided.map(({ type }) => type)).toEqual([PartyJoined.type]);
  });
  it('its last day waits until it is released', () => {
    const ending = [...ready, PartnershipActivated({ lastDay: '2026-03-02', endsAt: specNow }), pulled()];
    at(...ending).by(theClock).when(EndOnLastDay(id)).thenNothing();
    at(...ending).by(as(maja)).when(ReleaseBrake(id)).then(BrakeReleased({ person: maja, how: 'own', stillPulled: false, endsAt: specNow }));
  });
});

describe('releasing it', () => {
  it('R-BRK-03: is for the one who pulled it, and takes the partnership back to where it was', () => {
    at(...stopped).by(as(maja)).when(ReleaseBrake(id)).then(released());
    expect(status(...stopped, released())).toBe('active');
    expect(status(...active, PartnershipPaused({}), pulled(), released())).toBe('paused');
    at(...stopped, released()).by(as(maja)).when(ReleaseBrake(id)).thenNothing();
    at(...evaluatingUntil(specNow), EvaluationEnded({})).by(as(maja)).when(ReleaseBrake(id)).thenRejected('WRONG_STATE');
  });
  it('R-BRK-03: is neither for the other patients nor, ever, for the professional side', () => {
    at(...stopped).by(as(noor)).when(ReleaseBrake(id)).thenRejected('BRAKE_NOT_YOURS');
    at(...stopped).by(as(contact)).when(ReleaseBrake(id)).thenRejected('BRAKE_NOT_YOURS');
    at(...stopped, BrakeSilenceNoted({ person: maja, othersFrom: specNow })).by(as(contact)).when(ReleaseBrake(id)).thenRejected('BRAKE_NOT_YOURS');
  });
  it('waits for everybody who pulled it', () => {
    at(...stopped, pulled(noor)).by(as(maja)).when(ReleaseBrake(id)).then(released(maja, true));
    expect(status(...stopped, pulled(noor), released(maja, true))).toBe('halted');
    at(...stopped, pulled(noor), released(maja, true)).by(as(noor)).when(ReleaseBrake(id)).then(released(noor));
  });
  it('R-BRK-03: when who pulled it is unreachable for 30 days, all other patients together release it', () => {
    const noted = BrakeSilenceNoted({ person: maja, othersFrom: specNow + days(30) });
    at(...stopped).by(coordinator).when(NoteBrakeSilence({ ...id, person: maja })).then(noted);
    at(...stopped, noted).by(coordinator).when(NoteBrakeSilence({ ...id, person: maja })).thenNothing();
    at(...stopped).by(coordinator).when(NoteBrakeSilence({ ...id, person: noor })).thenRejected('WRONG_STATE');
    const others = BrakeReleased({ person: maja, how: 'others', stillPulled: false });
    at(...stopped, noted).by(as(noor)).at(specNow + days(30) - 1).when(ReleaseBrake(id)).thenRejected('BRAKE_NOT_YOURS');
    at(...stopped, noted).by(as(noor)).at(specNow + days(30)).when(ReleaseBrake(id)).then(BrakeReleaseSupported({ person: noor }), others);
    const three = at(...active, joined, pulled(), noted).at(specNow + days(30));
    three.by(as(noor)).when(ReleaseBrake(id)).then(BrakeReleaseSupported({ person: noor }));
    at(...active, joined, pulled(), noted, BrakeReleaseSupported({ person: noor })).at(specNow + days(30)).by(as(ali)).when(ReleaseBrake(id)).then(BrakeReleaseSupported({ person: ali }), others);
  });
  it('R-BRK-03: who is back in time holds it', () => {
    const noted = BrakeSilenceNoted({ person: maja, othersFrom: specNow });
    at(...stopped, noted).by(as(maja)).when(PullBrake(id)).then(BrakeKept({ person: maja }));
    at(...stopped, noted, BrakeKept({ person: maja })).by(as(noor)).when(ReleaseBrake(id)).thenRejected('BRAKE_NOT_YOURS');
  });
  it('R-BRK-03: whatever happens, nobody but patients ends a pull, and none that was not pulled', () => {
    const wishes = fc.array(fc.record({ person: fc.constantFrom(maja, noor, contact), wish: fc.constantFrom(PullBrake(id), ReleaseBrake(id), PausePartnership(id), ResumePartnership(id)) }), { maxLength: 30 });
    fc.assert(fc.property(wishes, (given) => {
      const past: DomainEvent[] = [...active];
      const holding = new Set<string>();
      for (const { person, wish } of given) {
        const decision = at(...past).by(as(person)).when(wish).decision;
        if (isRejected(decision)) continue;
        past.push(...decision);
        if (person !== contact && wish.name === PullBrake.command) holding.add(person);
        if (wish.name === ReleaseBrake.command) holding.delete(person);
        expect(status(...past) === 'halted').toBe(holding.size > 0);
      }
    }), { numRuns: 200 });
  });
});
