import * as fc from 'fast-check';
import { days, isRejected, type Command, type DomainEvent } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { bothAgreed } from './agreement';
import {
  EvaluationEnded, GoalChanged, OutcomeReported, PartnershipAbandoned, PartnershipActivated, PartnershipClosed, PartnershipEvaluationOpened, PartnershipPaused, PartnershipResumed, PartnershipTerminated, PartyJoined, PatientParagraphAdded,
} from './events';
import { AddPatientParagraph, ClosePartnership, CloseWithoutFeedback, EndEvaluation, EndOnLastDay, ReportOutcome, StartEvaluation } from './finishing';
import { AbandonPartnership, StateSeat } from './forming';
import { AgreeGoal, ChangeGoal, ObjectToGoal, ProposeGoal, SettleGoal } from './goals';
import { missingBeforeStart } from './missing';
import { AgreeNorms } from './norms';
import { partnership as concept } from './partnership';
import { ReviewSet } from './reviews/events';
import { ActivatePartnership, PausePartnership, ResumePartnership, TerminatePartnership } from './running';
import { active, agreeing, ali, as, basis, company, contact, derived, evaluatingUntil, facts, formed, goal, goalText, invitation, maja, noor, partnership, preparations, ready, recipient, settings, theClock, use } from './testing/cast';

const { given } = specOf(concept);
const at = (...past: readonly DomainEvent[]) => given(...past).knowing({ settings, payments: [], looks: [] });
const id = { partnership };
const start = (change: Partial<Parameters<typeof ActivatePartnership>[0]> = {}) => ActivatePartnership({ partnership, reviewEveryMonths: 12, ...change });

describe('starting', () => {
  it('R-PAR-07: is possible when nothing is missing', () => at(...ready).by(as(maja)).when(start()).then(PartnershipActivated({ reviewEveryMonths: 12 }), ReviewSet({ review: 1, on: '2027-03-02', dueAt: Date.UTC(2027, 2, 2, 23) })));
  it.each(Object.keys(preparations))('R-PAR-07: is refused with %s when only that is missing', (code) =>
    at(...agreeing, ...Object.entries(preparations).filter(([other]) => other !== code).flatMap(([, events]) => events)).by(as(maja)).when(start()).thenRejected(code as 'GOAL_NOT_AGREED'));
  it('R-PAR-07: lists all that is missing at once', () => at(...agreeing).by(as(maja)).when(start()).thenRejected(...(Object.keys(preparations) as 'GOAL_NOT_AGREED'[])));
  it('R-PAR-04, R-PAR-07: waits for whoever joined and has not said on what basis, and how they are paid', () =>
    at(...ready, PartyJoined({ party: { invitation, recipient }, people: [{ person: ali, place: derived('place'), invitation }] })).by(as(maja)).when(start()).thenRejected('REPRESENTATION_REQUIRED', 'PAY_PLAN_MISSING'));
  it('R-PAR-13: waits again when the goal has changed', () =>
    at(...ready, GoalChanged({ goal, revision: 2, ...goalText, text: 'Another.', person: maja })).by(as(maja)).when(start()).thenRejected('GOAL_NOT_AGREED'));
  it('R-PAR-11: takes a last day, or a review at least every 12 months', () => {
    at(...ready).by(as(maja)).when(start({ reviewEveryMonths: undefined })).thenRejected('REVIEW_TOO_RARE');
    at(...ready).by(as(maja)).when(start({ reviewEveryMonths: 13 })).thenRejected('REVIEW_TOO_RARE');
    at(...ready).by(as(maja)).when(start({ reviewEveryMonths: undefined, lastDay: '2026-06-01' })).then(PartnershipActivated({ lastDay: '2026-06-01', endsAt: Date.UTC(2026, 5, 1, 22) }));
    at(...ready).by(as(maja)).when(start({ lastDay: '2026-03-01' })).thenRejected('DEADLINE_PASSED');
  });
  it('twice says nothing new', () => at(...active).by(as(maja)).when(start()).thenNothing());
});

describe('under way', () => {
  it('R-PAR-01: pauses and goes on', () => {
    at(...active).when(PausePartnership(id)).then(PartnershipPaused({}));
    at(...active, PartnershipPaused({})).when(PausePartnership(id)).thenNothing();
    at(...active, PartnershipPaused({})).when(ResumePartnership(id)).then(PartnershipResumed({}));
    at(...active).when(ResumePartnership(id)).thenNothing();
    at(...agreeing).when(PausePartnership(id)).thenRejected('WRONG_STATE');
  });
  it('R-PAR-01: an early end is looked back on like any other, and stays an early end', () => {
    const opened = PartnershipEvaluationOpened({ cause: 'ended-early', until: specNow + days(30), reportBy: specNow + days(60) });
    at(...active).when(TerminatePartnership(id)).then(PartnershipTerminated({}), opened);
    at(...active, PartnershipTerminated({}), opened).when(TerminatePartnership(id)).thenNothing();
    at(...agreeing).when(TerminatePartnership(id)).thenRejected('WRONG_STATE');
    expect(concept.fold([...active, PartnershipTerminated({}), opened, EvaluationEnded({}), PartnershipClosed({ feedback: true })])).toMatchObject({ status: 'terminated' });
  });
  it('ends on its last day, by the clock, not before', () => {
    const ending = [...ready, PartnershipActivated({ lastDay: '2026-03-02', endsAt: specNow })];
    at(...ending).by(theClock).at(specNow - 1).when(EndOnLastDay(id)).thenNothing();
    at(...ending).by(theClock).when(EndOnLastDay(id)).then(PartnershipEvaluationOpened({ cause: 'last-day', until: specNow + days(30), reportBy: specNow + days(60) }));
    at(...active).by(theClock).at(specNow + days(10_000)).when(EndOnLastDay(id)).thenNothing();
  });
  it('either side may say that it is time to look back', () => {
    at(...active).by(as(maja)).when(StartEvaluation(id)).then(PartnershipEvaluationOpened({ cause: 'by-a-side', until: specNow + days(30), reportBy: specNow + days(60) }));
    at(...evaluatingUntil(specNow)).by(as(maja)).when(StartEvaluation(id)).thenNothing();
    at(...agreeing).by(as(maja)).when(StartEvaluation(id)).thenRejected('WRONG_STATE');
  });
});

describe('looking back', () => {
  const looking = evaluatingUntil(specNow);
  const texts = { heard: 'Sleep matters.', did: 'Added it.', didNot: 'Costs: no data.', next: 'The study begins.' };
  const reported = OutcomeReported({ ...texts, use, person: contact, paragraphUntil: specNow + days(14) });
  const paragraph = AddPatientParagraph({ partnership, text: 'We were heard.' });
  const added = PatientParagraphAdded({ text: 'We were heard.', person: maja });

  it('R-EVA-05, R-REQ-07: the professional side reports, and the use that was promised is repeated', () =>
    at(...looking).by(as(contact)).when(ReportOutcome({ partnership, ...texts })).then(reported));
  it('R-EVA-05: only the professional side does, and only then', () => {
    at(...looking).by(as(maja)).when(ReportOutcome({ partnership, ...texts })).thenRejected('OWN_CONSENT_REQUIRED');
    at(...active).by(as(contact)).when(ReportOutcome({ partnership, ...texts })).thenRejected('EVALUATION_NOT_OPEN');
    at(...looking, reported).by(as(contact)).when(ReportOutcome({ partnership, ...texts })).thenNothing();
  });
  it('R-EVA-05: the patient side has 14 days for a paragraph of its own', () => {
    at(...looking, reported).by(as(maja)).when(paragraph).then(added);
    at(...looking, reported).by(as(maja)).at(specNow + days(14) - 1).when(paragraph).then(added);
    at(...looking, reported).by(as(maja)).at(specNow + days(14)).when(paragraph).thenRejected('DEADLINE_PASSED');
    at(...looking).by(as(maja)).when(paragraph).thenRejected('REPORT_MISSING');
    at(...looking, reported, added).by(as(maja)).when(paragraph).thenNothing();
  });
  it('R-EVA-05: nobody else can edit it, not by a new report either', () => {
    at(...looking, reported, added).by(as(contact)).when(AddPatientParagraph({ partnership, text: 'They were glad.' })).thenRejected('OWN_CONSENT_REQUIRED');
    expect(concept.fold([...looking, reported, added, { ...reported, data: { ...reported.data, did: 'More.' } }])).toMatchObject({ paragraph: 'We were heard.', report: { did: 'More.' } });
  });
  it('R-EVA-05: its time runs on after closing', () =>
    at(...looking, reported, EvaluationEnded({}), PartnershipClosed({ feedback: true })).by(as(noor)).when(paragraph).then({ ...added, data: { ...added.data, person: noor } }));
  it('ends by the clock', () => {
    at(...looking).by(theClock).at(specNow + days(30) - 1).when(EndEvaluation(id)).thenNothing();
    at(...looking).by(theClock).at(specNow + days(30)).when(EndEvaluation(id)).then(EvaluationEnded({}));
    at(...looking, EvaluationEnded({})).by(theClock).at(specNow + days(30)).when(EndEvaluation(id)).thenNothing();
  });
  it('R-EVA-05: is followed by closing, which takes a report and an ended evaluation', () => {
    at(...looking).when(ClosePartnership(id)).thenRejected('REPORT_MISSING', 'WRONG_STATE');
    at(...looking, reported).when(ClosePartnership(id)).thenRejected('WRONG_STATE');
    at(...looking, EvaluationEnded({})).when(ClosePartnership(id)).thenRejected('REPORT_MISSING');
    at(...active).when(ClosePartnership(id)).thenRejected('EVALUATION_NOT_OPEN');
    at(...looking, reported, EvaluationEnded({})).when(ClosePartnership(id)).then(PartnershipClosed({ feedback: true }));
    at(...looking, reported, EvaluationEnded({}), PartnershipClosed({ feedback: true })).when(ClosePartnership(id)).thenNothing();
  });
  it('R-EVA-06: 60 days without a report close it without feedback', () => {
    const soon = at(...looking).by(theClock);
    soon.at(specNow + days(60) - 1).when(CloseWithoutFeedback(id)).thenNothing();
    soon.at(specNow + days(60)).when(CloseWithoutFeedback(id)).then(EvaluationEnded({}), PartnershipClosed({ feedback: false }));
    at(...looking, EvaluationEnded({})).by(theClock).at(specNow + days(60)).when(CloseWithoutFeedback(id)).then(PartnershipClosed({ feedback: false }));
    at(...looking, reported).by(theClock).at(specNow + days(60)).when(CloseWithoutFeedback(id)).thenNothing();
  });
  it('R-EVA-06: never before the evaluation is over, whatever the network\'s days', () =>
    given(...active).knowing({ settings: { ...settings, reportDays: 14 } }).by(as(maja)).when(StartEvaluation(id)).then(PartnershipEvaluationOpened({ cause: 'by-a-side', until: specNow + days(30), reportBy: specNow + days(30) })));
});

describe('any sequence of wishes', () => {
  const people = [maja, noor, contact, ali];
  const wishes = fc.constantFrom<Command>(
    ProposeGoal({ partnership, goal, ...goalText }), ChangeGoal({ partnership, goal, revision: 1, ...goalText, text: 'Another.' }), AgreeGoal({ partnership, goal, revision: 1 }), AgreeGoal({ partnership, goal, revision: 2 }),
    ObjectToGoal({ partnership, goal, revision: 1 }), SettleGoal({ partnership, goal, revision: 1, side: 'patient' }), SettleGoal({ partnership, goal, revision: 2, side: 'professional' }), AgreeNorms({ partnership, revision: 1 }),
    StateSeat({ partnership, side: 'patient', basis: basis(maja, 'all-users'), employedByAsker: false }), StateSeat({ partnership, side: 'professional', basis: basis(contact, 'own-profession'), employedByAsker: true }),
    start(), PausePartnership(id), ResumePartnership(id), AbandonPartnership(id), TerminatePartnership(id), StartEvaluation(id),
    ReportOutcome({ partnership, heard: 'A', did: 'B', didNot: 'C', next: 'D' }), AddPatientParagraph({ partnership, text: 'E' }), EndEvaluation(id), ClosePartnership(id), CloseWithoutFeedback(id),
  );
  const steps = fc.array(fc.record({ wish: wishes, person: fc.constantFrom(...people), later: fc.integer({ min: 0, max: 10 }) }), { maxLength: 40 });
  const beginnings = fc.constantFrom<readonly DomainEvent[]>([formed()], agreeing, ready, active, evaluatingUntil(specNow));

  it('R-PAR-01, R-PAR-06, R-PAR-07: keeps the order of a partnership\'s life, and saying a wish again says nothing new', () => {
    fc.assert(fc.property(beginnings, steps, (beginning, taken) => {
      const past = [...beginning];
      let now = specNow;
      for (const { wish, person, later } of taken) {
        now += days(later);
        const give = () => given(...past).knowing({ ...facts, settings, asker: company, payments: [], looks: [] }).by(as(person)).at(now).when(wish).decision;
        const before = concept.fold(past);
        const decision = give();
        if (isRejected(decision)) continue;
        past.push(...decision);
        const again = give();
        if (decision.length > 0) expect(isRejected(again) ? [] : again).toEqual([]);
        const after = concept.fold(past);
        if (before.status === 'none' || after.status === 'none') throw new Error('there is a table');
        const types: readonly string[] = past.map(({ type }) => type);
        if (after.status === 'abandoned') expect(types).not.toContain(PartnershipActivated.type);
        if (after.status === 'closed' || after.status === 'terminated') expect(types).toEqual(expect.arrayContaining([PartnershipActivated.type, PartnershipEvaluationOpened.type, EvaluationEnded.type]));
        if (before.status !== 'active' && decision.some(({ type }) => type === PartnershipActivated.type)) expect(missingBeforeStart(before)).toEqual([]);
        if (['closed', 'terminated', 'abandoned'].includes(before.status)) expect(decision.map(({ type }) => type).filter((type) => type !== PatientParagraphAdded.type)).toEqual([]);
        for (const { agreement } of [...after.goals, after.norms]) {
          expect(agreement.objections.filter((objector) => agreement.yes[objector] !== undefined)).toEqual([]);
          if (bothAgreed(agreement)) expect([...agreement.agreed].sort()).toEqual(['patient', 'professional']);
        }
      }
    }), { numRuns: 300 });
  });
  it('R-PAR-01: an abandoned one is over', () => at(...agreeing, PartnershipAbandoned({})).by(as(maja)).when(start()).thenRejected('PARTNERSHIP_NOT_ACTIVE'));
});
