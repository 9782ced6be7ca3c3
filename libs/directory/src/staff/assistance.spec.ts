import { days, derivedId, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { ActedOnBehalf, ActOnBehalfCameToNothing, ActOnBehalfConfirmed, ActOnBehalfDisowned, assistance, ConfirmActOnBehalf, DisownActOnBehalf, DisownedActSettled, ForgetActOnBehalf, NoteActOnBehalf, onBehalf, SettleDisownedAct } from './assistance';

const { given } = specOf(assistance);
const person = derivedId('maja');
const [one, two] = [derivedId('one'), derivedId('two')];
const act = (name: string) => derivedId('act', name);
const talk = { channel: 'telephone', confirmBy: 'letter' } as const;
const wish = (command: string, by = one, name = command) => NoteActOnBehalf({ person, act: act(name), command, by, ...talk, readBack: true });
const noted = (command: string, by = one, name = command) =>
  ActedOnBehalf({ person, act: act(name), command, yes: onBehalf[command] === 'yes', by, ...talk, undoUntil: specNow + days(14) });
const staff: Actor = { kind: 'member', network: 'enpcr', person: one, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };

describe('what staff records on behalf of a person', () => {
  it.each(['JoinAsAdvisor', 'ReviseAdvisorProfile', 'PauseUntil', 'AcceptInvitation', 'DeclineInvitation', 'TakePart', 'TakePlace', 'StepBack', 'LeavePartnership', 'LeaveNetwork', 'PullBrake', 'RaiseConcern'])(
    'R-STF-01: can be %s', (command) => given().when(wish(command)).then(noted(command)));
  it.each(['GiveConsent', 'AgreeGoal', 'ProposeGoal', 'SubmitEvaluation', 'AgreeNorms', 'AgreePayPlan', 'EraseMe', 'constructor'])(
    'R-STF-01: is never %s', (command) => given().when(wish(command)).thenRejected('NOT_ON_BEHALF'));
  it('R-STF-02: was read back', () =>
    given().when(NoteActOnBehalf({ person, act: act('x'), command: 'PauseUntil', by: one, ...talk, readBack: false })).thenRejected('READ_BACK_REQUIRED'));
  it('R-STF-02: takes another coordinator for a second yes in a row', () => {
    given(noted('TakePlace')).when(wish('AcceptInvitation')).thenRejected('SECOND_COORDINATOR_REQUIRED');
    given(noted('TakePlace')).when(wish('AcceptInvitation', two)).then(noted('AcceptInvitation', two));
    given(noted('TakePlace'), noted('AcceptInvitation', two)).when(wish('TakePlace', one, 'third')).then(noted('TakePlace', one, 'third'));
    given(noted('TakePlace')).when(wish('PauseUntil')).then(noted('PauseUntil'));
    given(noted('TakePlace'), ActOnBehalfCameToNothing({ act: act('TakePlace') })).when(wish('AcceptInvitation')).then(noted('AcceptInvitation'));
  });
  it('is noted once, and forgotten when nothing came of it', () => {
    given(noted('TakePlace')).when(wish('TakePlace')).thenNothing();
    given(noted('TakePlace')).when(ForgetActOnBehalf({ person, act: act('TakePlace') })).then(ActOnBehalfCameToNothing({ act: act('TakePlace') }));
    given().when(ForgetActOnBehalf({ person, act: act('TakePlace') })).thenNothing();
  });
  it('R-STF-03: is never for oneself', () => given().when(wish('PauseUntil', person)).thenRejected('CONFLICT_OF_INTEREST'));
  it('R-STF-02: is confirmed by the channel that the person chose', () => {
    const confirm = ConfirmActOnBehalf({ person, act: act('TakePlace') });
    given(noted('TakePlace')).by(staff).when(confirm).then(ActOnBehalfConfirmed({ act: act('TakePlace'), by: one }));
    given(noted('TakePlace'), ActOnBehalfConfirmed({ act: act('TakePlace'), by: one })).by(staff).when(confirm).thenNothing();
    given().by(staff).when(confirm).thenRejected('WRONG_STATE');
  });
  it('R-STF-02: can be undone for 14 days', () => {
    const disown = DisownActOnBehalf({ person, act: act('TakePlace') });
    given(noted('TakePlace')).at(specNow + days(14) - 1).when(disown).then(ActOnBehalfDisowned({ act: act('TakePlace') }));
    given(noted('TakePlace')).at(specNow + days(14)).when(disown).thenRejected('DEADLINE_PASSED');
    given(noted('TakePlace'), ActOnBehalfDisowned({ act: act('TakePlace') })).when(disown).thenNothing();
    given().when(disown).thenRejected('WRONG_STATE');
  });  it('R-STF-02: what was not meant so is seen to by a coordinator, who says how', () => {
    const how = box('I have taken the yes back.', one, 'how');
    const settle = SettleDisownedAct({ person, act: act('TakePart'), how });
    const disowned = ActOnBehalfDisowned({ act: act('TakePart') });
    given(noted('TakePart')).by(staff).when(settle).thenRejected('WRONG_STATE');
    given(noted('TakePart'), disowned).by(staff).when(settle).then(DisownedActSettled({ act: act('TakePart'), by: one, how }));
    given(noted('TakePart'), disowned, DisownedActSettled({ act: act('TakePart'), by: one, how })).by(staff).when(settle).thenNothing();
  });
});
