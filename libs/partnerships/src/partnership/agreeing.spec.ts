import { days, derivedId, type Command, type DomainEvent, type Id } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import type { Side } from '#vocabulary';
import { GoalAccepted, GoalAgreedBySide, GoalChanged, GoalObjectedTo, GoalProposed, NormsAccepted, NormsAgreedBySide, NormsChanged, NormsObjectedTo } from './events';
import { AgreeGoal, ChangeGoal, ObjectToGoal, ProposeGoal, SettleGoal } from './goals';
import { AgreeNorms, ChangeNorms, ObjectToNorms, SettleNorms } from './norms';
import { partnership as concept } from './partnership';
import { active, agreeing, ali, allSeated, as, contact, evaluatingUntil, facts, formed, goal, goalText, maja, noor, partnership, proposed, recipient, asOrganisation, seated, theClock } from './testing/cast';

const { given } = specOf(concept);
const objectUntil = specNow + days(7);
const propose = ProposeGoal({ partnership, goal, ...goalText });

describe('proposing a goal', () => {
  it.each([['a patient', maja], ['the contact', contact]])('R-PAR-05: is open to anyone at the table: %s', (_who, person) =>
    given(...agreeing).by(as(person)).when(propose).then(GoalProposed({ goal, revision: 1, ...goalText, person })));
  it('is not open to others', () => {
    given(...agreeing).by(as(ali)).when(propose).thenRejected('OWN_CONSENT_REQUIRED');
    given(...agreeing).by(asOrganisation(recipient, ali)).when(propose).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-PAR-04: takes a stated seat first', () => given(formed(), seated(noor, 'patient')).by(as(maja)).when(propose).thenRejected('REPRESENTATION_REQUIRED'));
  it('twice says nothing new', () => given(...agreeing, proposed).by(as(maja)).when(propose).thenNothing());
  it('goes on while they work', () => given(...active).by(as(maja)).when(ProposeGoal({ partnership, goal: derivedId('second goal'), ...goalText }))
    .then(GoalProposed({ goal: derivedId('second goal'), revision: 1, ...goalText, person: maja })));
  it('is over when they look back', () => given(...evaluatingUntil(specNow)).by(as(maja)).when(propose).thenRejected('WRONG_STATE'));
});

/** Goals and norms are agreed on in the same way: every sentence holds for both. */
const matters = {
  'a goal': {
    past: [...agreeing, proposed],
    agree: (revision = 1): Command => AgreeGoal({ partnership, goal, revision }),
    object: (revision = 1): Command => ObjectToGoal({ partnership, goal, revision }),
    settle: (side: Side): Command => SettleGoal({ partnership, goal, revision: 1, side }),
    change: (revision = 1): Command => ChangeGoal({ partnership, goal, revision, ...goalText, text: 'Another goal.' }),
    yes: (person: Id, side: Side = 'patient', until = objectUntil): DomainEvent => GoalAccepted({ goal, revision: 1, person, side, objectUntil: until }),
    objected: (person: Id): DomainEvent => GoalObjectedTo({ goal, revision: 1, person, side: 'patient' }),
    agreed: (side: Side): DomainEvent => GoalAgreedBySide({ goal, revision: 1, side }),
    changed: GoalChanged({ goal, revision: 2, ...goalText, text: 'Another goal.', person: maja }),
  },
  'the working norms': {
    past: agreeing,
    agree: (revision = 1): Command => AgreeNorms({ partnership, revision }),
    object: (revision = 1): Command => ObjectToNorms({ partnership, revision }),
    settle: (side: Side): Command => SettleNorms({ partnership, revision: 1, side }),
    change: (revision = 1): Command => ChangeNorms({ partnership, revision, addition: 'We meet in the mornings.' }),
    yes: (person: Id, side: Side = 'patient', until = objectUntil): DomainEvent => NormsAccepted({ revision: 1, person, side, objectUntil: until }),
    objected: (person: Id): DomainEvent => NormsObjectedTo({ revision: 1, person, side: 'patient' }),
    agreed: (side: Side): DomainEvent => NormsAgreedBySide({ revision: 1, side }),
    changed: NormsChanged({ revision: 2, addition: 'We meet in the mornings.', person: maja }),
  },
} as const;

describe.each(Object.entries(matters))('agreeing on %s', (_name, { past, agree, object, settle, change, yes, objected, agreed, changed }) => {
  const at = (...events: readonly DomainEvent[]) => given(...past, ...events).knowing(facts);

  it('R-PAR-06: one yes is one yes', () => at().by(as(maja)).when(agree()).then(yes(maja)));
  it('R-PAR-06: when all of a side have said yes, it has agreed at once', () => at(yes(maja)).by(as(noor)).when(agree()).then(yes(noor), agreed('patient')));
  it('R-PAR-06: one yes and seven days without an objection are enough', () => {
    at(yes(maja)).by(theClock).at(objectUntil).when(settle('patient')).then(agreed('patient'));
    at(yes(maja)).by(theClock).at(objectUntil - 1).when(settle('patient')).thenNothing();
    at().by(theClock).at(objectUntil).when(settle('patient')).thenNothing();
  });
  it('R-PAR-06: the other side\'s yes is not this side\'s', () => at(yes(contact, 'professional')).by(theClock).at(objectUntil).when(settle('patient')).thenNothing());
  it('R-PAR-06: an objection holds it open, however long', () => {
    at(yes(maja)).by(as(noor)).when(object()).then(objected(noor));
    at(yes(maja), objected(noor)).by(theClock).at(objectUntil + days(100)).when(settle('patient')).thenNothing();
  });
  it('R-PAR-06: an objection that is taken back after the time lets the side agree at once', () =>
    at(yes(maja), objected(noor)).by(as(noor)).at(objectUntil).when(agree()).then(yes(noor, 'patient', objectUntil + days(7)), agreed('patient')));
  it('an objection takes back one\'s own yes', () => {
    at(yes(maja)).by(as(maja)).when(object()).then(objected(maja));
    at(yes(maja), objected(maja)).by(as(noor)).when(agree()).then(yes(noor));
  });
  it('R-PAR-06: an objection after the side has agreed comes too late', () => at(yes(maja), agreed('patient')).by(as(noor)).when(object()).thenRejected('DEADLINE_PASSED'));
  it('twice says nothing new', () => {
    at(yes(maja)).by(as(maja)).when(agree()).thenNothing();
    at(objected(maja)).by(as(maja)).when(object()).thenNothing();
    at(yes(maja), agreed('patient')).by(theClock).at(objectUntil).when(settle('patient')).thenNothing();
    at(changed).by(as(maja)).when(change()).thenNothing();
  });
  it('R-PAR-13: a change reopens both sides\' agreement', () => {
    at(yes(maja), agreed('patient'), agreed('professional')).by(as(maja)).when(change()).then(changed);
    at(yes(maja), agreed('patient'), agreed('professional'), changed).by(theClock).at(objectUntil).when(settle('patient')).thenNothing();
    at(agreed('patient'), changed).by(as(maja)).when(object(2)).then({ ...objected(maja), data: { ...(objected(maja).data as object), revision: 2 } });
  });
  it('a yes is to the wording that was read: to an older one it is refused', () => {
    at(changed).by(as(noor)).when(agree(1)).thenRejected('WRONG_STATE');
    at(changed).by(as(noor)).when(object(1)).thenRejected('WRONG_STATE');
  });
  it('nobody says it for somebody else', () => {
    at().by(as(ali)).when(agree()).thenRejected('OWN_CONSENT_REQUIRED');
    at().by(as(ali)).when(object()).thenRejected('OWN_CONSENT_REQUIRED');
  });
});

it('R-PAR-06: a network may give more days to object', () =>
  given(...agreeing, proposed).knowing({ ...facts, settings: { ...facts.settings, objectionDays: 14 } }).by(as(maja)).when(AgreeGoal({ partnership, goal, revision: 1 }))
    .then(GoalAccepted({ goal, revision: 1, person: maja, side: 'patient', objectUntil: specNow + days(14) })));
it('a reason may be given with an objection, and need not', () => {
  const reason = box('It leaves out sleep.', maja, 'reason');
  given(...agreeing, proposed).by(as(maja)).when(ObjectToGoal({ partnership, goal, revision: 1, reason })).then(GoalObjectedTo({ goal, revision: 1, person: maja, side: 'patient', reason }));
});
it('somebody who has a place and has not said their side yet counts as the side they came on', () =>
  given(formed(), seated(maja, 'patient'), proposed).knowing(facts).by(as(maja)).when(AgreeGoal({ partnership, goal, revision: 1 }))
    .then(GoalAccepted({ goal, revision: 1, person: maja, side: 'patient', objectUntil })));
it('two people change a goal to different words: the second is told that it has changed', () =>
  given(formed(), ...allSeated, proposed, GoalChanged({ goal, revision: 2, ...goalText, text: 'Mine.', person: maja })).by(as(contact))
    .when(ChangeGoal({ partnership, goal, revision: 1, ...goalText, text: 'Ours.' })).thenRejected('WRONG_STATE'));
