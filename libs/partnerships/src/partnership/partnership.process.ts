import { at, process, send } from '#engine';
import type { Id } from '#kernel';
import { PlaceTaken } from '#matchmaking';
import { BrakeReleased } from './brake/events';
import { GoalAccepted, NormsAccepted, PartnershipActivated, PartnershipEvaluationOpened } from './events';
import { CloseWithoutFeedback, EndEvaluation, EndOnLastDay } from './finishing';
import { JoinParty, partnershipId } from './forming';
import { SettleGoal } from './goals';
import { SettleNorms } from './norms';
import { ContactLeft } from './seats/events';
import { StandInForContact } from './seats/leaving';

const key = (partnership: Id, ...what: readonly (string | number)[]): string => `partnership ${partnership} ${what.join(' ')}`;

/** What time does to a partnership, and who joins a table that is laid already. Commands that come to nothing are harmless: the decisions look for themselves. */
export const partnershipProcess = process('partnership')
  .on(PlaceTaken, ({ id: invitation, data: { request } }) => [send(JoinParty({ partnership: partnershipId(request), invitation }))])
  .on(GoalAccepted, ({ id, data: { goal, revision, side, person, objectUntil } }) =>
    [at(objectUntil, key(id, 'goal', goal, revision, person), SettleGoal({ partnership: id, goal, revision, side }))])
  .on(NormsAccepted, ({ id, data: { revision, side, person, objectUntil } }) =>
    [at(objectUntil, key(id, 'norms', revision, person), SettleNorms({ partnership: id, revision, side }))])
  .on(PartnershipActivated, ({ id, data: { endsAt } }) => (endsAt === undefined ? [] : [at(endsAt, key(id, 'last day'), EndOnLastDay({ partnership: id }))]))
  .on(BrakeReleased, ({ id, data: { endsAt } }) => (endsAt === undefined ? [] : [at(endsAt, key(id, 'last day'), EndOnLastDay({ partnership: id }))]))
  .on(ContactLeft, ({ id, data: { role, until } }) => [at(until, key(id, 'stand in', role), StandInForContact({ partnership: id, role }))])
  .on(PartnershipEvaluationOpened, ({ id, data: { until, reportBy } }) => [
    at(until, key(id, 'evaluation'), EndEvaluation({ partnership: id })),
    at(reportBy, key(id, 'report'), CloseWithoutFeedback({ partnership: id })),
  ]);
