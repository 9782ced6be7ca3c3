import { tell, untell, type Action, type Process, type Telling } from '#engine';
import { derivedId, type Id } from '#kernel';
import {
  ActivityCancelled, ActivityPlanned, BrakePulled, BrakeReleased, concern, ConcernAnswered, ContactLeft, EvaluationGiven, EvaluationOpened, EvaluationsUnsealed, GoalAccepted, GoalChanged, GoalObjectedTo,
  GoalProposed, GoingOnAccepted, InitiativePartnershipFormed, NormsAccepted, NormsChanged, NormsObjectedTo, OutcomeReported, PartnershipActivated, PartnershipClosed, PartnershipEvaluationOpened,
  PartnershipFormed, PartnershipPaused, PartnershipResumed, PartnershipTerminated, PartyJoined, PatientParagraphAdded, PaymentPromised, PayPlanSet, ReviewCameDue, StoryReplied, StoryShared, SubstituteNamed,
} from '#partnerships';
import { atTable, but, person, within } from '../whom';

/**
 * To everybody at the table, also to whoever did it: people compare their mailboxes, and the one without a mail would be the one who
 * pulled the brake or objected (R-BRK-01).
 */
const toTable = (id: Id): Action => tell({ about: id, whom: atTable(id) });
const toOthers = (id: Id, actor: string): Action => tell({ about: id, whom: but(actor, atTable(id)) });
const to = (about: Id, whom: Telling['whom']): Action => tell({ about, whom });
const lookingBack = (partnership: Id, whose: Id): Id => derivedId('mail', 'looking back', partnership, whose);

/** Partnerships: appointments, what is proposed and agreed, what stops and ends, pay, looking back. */
export function aboutPartnerships(mail: Process): Process {
  return mail
    .on(PartnershipFormed, ({ id, actor }) => [toOthers(id, actor)])
    .on(InitiativePartnershipFormed, ({ id, actor }) => [toOthers(id, actor)])
    .on(PartyJoined, ({ id, actor }) => [toOthers(id, actor)])
    .on(GoalProposed, ({ id, actor }) => [toOthers(id, actor)])
    .on(GoalChanged, ({ id, actor }) => [toOthers(id, actor)])
    .on(GoalAccepted, ({ id, actor }) => [toOthers(id, actor)])   // each is told (R-PAR-06)
    .on(GoalObjectedTo, ({ id }) => [toTable(id)])
    .on(NormsChanged, ({ id, actor }) => [toOthers(id, actor)])
    .on(NormsAccepted, ({ id, actor }) => [toOthers(id, actor)])
    .on(NormsObjectedTo, ({ id }) => [toTable(id)])
    .on(GoingOnAccepted, ({ id, actor }) => [toOthers(id, actor)])
    .on(ReviewCameDue, ({ id }) => [toTable(id)])
    .on(PartnershipActivated, ({ id, actor }) => [toOthers(id, actor)])
    .on(PartnershipPaused, ({ id }) => [toTable(id)])
    .on(PartnershipResumed, ({ id }) => [toTable(id)])
    .on(PartnershipTerminated, ({ id }) => [toTable(id)])
    .on(ActivityPlanned, ({ id, actor }) => [toOthers(id, actor)])
    .on(ActivityCancelled, ({ id, actor }) => [toOthers(id, actor)])
    .on(BrakePulled, ({ id }) => [toTable(id)])
    .on(BrakeReleased, ({ id }) => [toTable(id)])
    .on(ContactLeft, ({ id }) => [toTable(id)])
    .on(SubstituteNamed, ({ id, data: { substitute } }) => [to(id, person(substitute))])
    .on(PayPlanSet, ({ id, actor, data: { person: paid } }) => [to(id, but(actor, person(paid)))])
    .on(PaymentPromised, ({ id, data: { person: paid } }) => [to(id, person(paid))])
    .on(PartnershipEvaluationOpened, ({ id }) => [toTable(id)])
    .on(EvaluationOpened, ({ network, data: { partnership, person: whose, until } }) => [to(lookingBack(partnership, whose), within(until, network, person(whose)))])
    .on(EvaluationGiven, ({ data: { partnership, person: whose } }) => [untell(lookingBack(partnership, whose))])
    .on(EvaluationsUnsealed, ({ id }) => [toTable(id)])
    .on(OutcomeReported, ({ id, actor }) => [toOthers(id, actor)])
    .on(PatientParagraphAdded, ({ id, actor }) => [toOthers(id, actor)])
    .on(PartnershipClosed, ({ id, actor }) => [toOthers(id, actor)])
    .on(StoryShared, ({ actor, data: { partnership } }) => [toOthers(partnership, actor)])
    .on(StoryReplied, ({ actor, data: { partnership } }) => [toOthers(partnership, actor)])
    .on(ConcernAnswered, ({ id }) => [to(id, async (read) => {
      const raised = await read(concern, id);
      return { people: raised.status === 'none' ? [] : [raised.person] };
    })]);
}
