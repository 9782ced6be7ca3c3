import { at, process, release, send } from '#engine';
import { days, type Id } from '#kernel';
import { HideContact, PlaceGivenUp, PlaceReleased, PlaceTaken, ReserveTookPlace } from '#matchmaking';
import { EvaluationGiven, EvaluationOpened, EvaluationReleased } from '../evaluation/events';
import { OpenEvaluation } from '../evaluation/evaluation';
import { evaluationId } from '../evaluation/state';
import { PayeeChosen, PaymentReceived } from '../payment/payment';
import { BrakeReleased } from './brake/events';
import { ContactHidden } from './contact/events';
import { CONTACT_DAYS, HideContacts } from './contact/hiding';
import { EvaluationEnded, GoalAccepted, NormsAccepted, PartnershipAbandoned, PartnershipActivated, PartnershipClosed, PartnershipEvaluationOpened } from './events';
import { CloseWithoutFeedback, EndEvaluation, EndOnLastDay } from './finishing';
import { JoinParty, partnershipId } from './forming';
import { SettleGoal } from './goals';
import { SettleNorms } from './norms';
import { EvaluationsAwaited, EvaluationsUnsealed } from './looking-back/events';
import { AwaitEvaluations } from './looking-back/looking-back';
import { ContactLeft, MemberLeft } from './seats/events';
import { EmptySeat, StandInForContact } from './seats/leaving';

const key = (partnership: Id, ...what: readonly (string | number)[]): string => `partnership ${partnership} ${what.join(' ')}`;

/** What time does to a partnership, and who joins a table that is laid already. Commands that come to nothing are harmless: the decisions look for themselves. */
export const partnershipProcess = process('partnership')
  .on(PlaceTaken, ({ id: invitation, data: { request } }) => [send(JoinParty({ partnership: partnershipId(request), invitation }))])
  .on(ReserveTookPlace, ({ id: invitation, data: { request } }) => [send(JoinParty({ partnership: partnershipId(request), invitation }))])
  .on(PlaceGivenUp, ({ data: { request, person } }) => [send(EmptySeat({ partnership: partnershipId(request), person }))])
  .on(PlaceReleased, ({ data: { request, person } }) => [send(EmptySeat({ partnership: partnershipId(request), person }))])
  .on(GoalAccepted, ({ id, data: { goal, revision, side, person, objectUntil } }) =>
    [at(objectUntil, key(id, 'goal', goal, revision, person), SettleGoal({ partnership: id, goal, revision, side }))])
  .on(NormsAccepted, ({ id, data: { revision, side, person, objectUntil } }) =>
    [at(objectUntil, key(id, 'norms', revision, person), SettleNorms({ partnership: id, revision, side }))])
  .on(PartnershipActivated, ({ id, data: { endsAt } }) => (endsAt === undefined ? [] : [at(endsAt, key(id, 'last day'), EndOnLastDay({ partnership: id }))]))
  .on(BrakeReleased, ({ id, data: { endsAt } }) => (endsAt === undefined ? [] : [at(endsAt, key(id, 'last day'), EndOnLastDay({ partnership: id }))]))
  .on(ContactLeft, ({ id, data: { role, until } }) => [at(until, key(id, 'stand in', role), StandInForContact({ partnership: id, role }))])
  .on(PartnershipEvaluationOpened, ({ id, data: { until, reportBy } }) => [
    send(AwaitEvaluations({ partnership: id })),
    at(until, key(id, 'evaluation'), EndEvaluation({ partnership: id })),
    at(reportBy, key(id, 'report'), CloseWithoutFeedback({ partnership: id })),
  ])
  .on(EvaluationsAwaited, ({ id, at: now, data: { people } }) => people.map(({ person, opensAt }) => {
    const open = OpenEvaluation({ partnership: id, person });
    return opensAt <= Number(now) ? send(open) : at(opensAt, key(id, 'look back', person), open);
  }))
  .on(PaymentReceived, ({ data: { partnership, person } }) => [send(OpenEvaluation({ partnership, person })), send(HideContacts({ partnership, because: 'paid' }))])
  .on(PayeeChosen, ({ data: { partnership, person, declined } }) => (declined ? [send(OpenEvaluation({ partnership, person })), send(HideContacts({ partnership, because: 'paid' }))] : []))
  .on(EvaluationOpened, ({ data: { partnership, person, until } }) => [at(until, key(partnership, 'looked back', person), EndEvaluation({ partnership }))])
  .on(EvaluationGiven, ({ data: { partnership } }) => [send(EndEvaluation({ partnership }))])
  .on(MemberLeft, ({ id }) => [send(EndEvaluation({ partnership: id })), send(HideContacts({ partnership: id, because: 'left' }))])
  .on(PartnershipClosed, ({ id, at: now }) => [at(Number(now) + days(CONTACT_DAYS), key(id, 'contact'), HideContacts({ partnership: id, because: 'over' }))])
  .on(PartnershipAbandoned, ({ id, at: now }) => [at(Number(now) + days(CONTACT_DAYS), key(id, 'contact'), HideContacts({ partnership: id, because: 'over' }))])
  .on(ContactHidden, ({ data: { people } }) => people.map(({ person, invitation }) => send(HideContact({ invitation, person }))))
  .on(EvaluationsUnsealed, ({ data: { opened } }) => opened.map(({ evaluation }) => release(evaluation)))
  .on(EvaluationReleased, ({ data: { partnership, person } }) => [release(evaluationId(partnership, person))])
  .on(EvaluationEnded, ({ id }) => [send(CloseWithoutFeedback({ partnership: id }))]);
