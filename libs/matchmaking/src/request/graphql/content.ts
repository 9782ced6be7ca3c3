/** What a request says, as the API reads and writes it. Its fields are those of `RequestDraft`. */

import { Float, ID, Int } from '@nestjs/graphql';
import { codeList, DeadlineInput, DeadlineType, LevelEnum, MoneyInput, MoneyType, ParticipationEnum, PhaseEnum, UnpaidReasonEnum } from '#graphql';
import { meetingFormats, requestPurposes } from '../form';
import { one, part, parts, twins, type TwinField } from './twins';

const text = (description: string): TwinField => one(() => String, description);
const texts = (description: string): TwinField => one(() => [String], description);
const whole = (description: string): TwinField => one(() => Int, description);
const hours = (description: string): TwinField => one(() => Float, description);
const yesNo = (description: string): TwinField => one(() => Boolean, description);
const date = (description: string): TwinField => one(() => String, `${description} YYYY-MM-DD.`);
const money = (description: string): TwinField => ({ description, read: () => MoneyType, write: () => MoneyInput });

const Purpose = codeList('RequestPurpose', requestPurposes, 'What the request is for. The last four are no partnership: they can be chosen, and are refused with the reason.');
const Format = codeList('MeetingFormat', meetingFormats, 'Where people meet.');
const ConditionsKind = codeList('ConditionsKind', ['all', 'some'], 'Whether it concerns all patients or some conditions.');
const FeeKind = codeList('FeeKind', ['paid', 'unpaid'], 'Whether there is pay.');
const ExpensesKind = codeList('ExpensesKind', ['advanced', 'repaid', 'none'], 'Booked or paid in advance by the asker, paid back afterwards, or not met.');

export const Backing = twins('RequestBacking', 'Who stands behind a request and who gains by it.', {
  payer: text('Who pays.'),
  funder: text('Whose money it is.'),
  product: text('The product that it concerns, or that it concerns none.'),
  companies: text('How the asker and the work are related to companies.'),
  gains: text('Who gains by the result, and how.'),
});
export const Conditions = twins('RequestConditions', 'Whom it concerns.', {
  kind: one(() => ConditionsKind, 'All patients, or some conditions.'),
  ids: one(() => [ID], 'The conditions, by their ids in the vocabulary.'),
});
export const Meeting = twins('RequestMeeting', 'Where, when and in what form people meet.', {
  format: one(() => Format, 'Where people meet.'),
  countries: texts('Countries, ISO 3166-1 alpha-2. Empty for remote meetings that people anywhere can join.'),
  place: text('The place, unless all is remote.'),
  from: date('Not before this date.'),
  to: date('Not after this date.'),
  times: text('How long and when, in words.'),
});
export const Effort = twins('RequestEffort', 'One person\'s time in hours, travel included.', {
  preparation: hours('To prepare.'), meeting: hours('In meetings.'), travel: hours('To travel.'),
});
export const Fee = twins('RequestFee', 'What one person is paid for all of it, or why there is no pay.', {
  kind: one(() => FeeKind, 'Paid or unpaid.'),
  amount: money('Paid: how much.'),
  payer: text('Paid: by whom.'),
  withinDays: whole('Paid: within how many days.'),
  reason: one(() => UnpaidReasonEnum, 'Unpaid: why.'),
  because: text('Unpaid: why, in words; which law, if one bars it.'),
});
export const Expenses = twins('RequestExpenses', 'Travel and other costs.', {
  kind: one(() => ExpensesKind, 'How they are met.'),
  upTo: money('How much at most.'),
  withinDays: whole('Repaid: within how many days.'),
  because: text('Why the asker does not book or advance them.'),
});
export const Pay = twins('RequestPay', 'Fee and expenses, stated apart.', {
  fee: part(Fee, 'What one person is paid.'),
  expenses: part(Expenses, 'Travel and other costs.'),
});
export const Cancellation = twins('RequestCancellation', 'What happens to pay when a meeting is cancelled. Work done is always paid.', {
  paidInFullWithin: whole('Cancelled by the asker less than so many working days before, the meeting is paid in full.'),
  also: text('What else holds.'),
});
export const Seats = twins('RequestSeats', 'Seats at the table.', {
  patients: whole('For the patient side.'),
  all: whole('For everybody.'),
  reserves: whole('Reserves for the patient side; none unless said.'),
  newVoices: whole('Of the patient seats, those for people who have not done this before. One of three or more unless said.'),
});
export const Cell = twins('RequestCell', 'One square of the map of levels and phases.', {
  level: one(() => LevelEnum, 'Where in the health system.'),
  phase: one(() => PhaseEnum, 'When in the work.'),
});
export const Feedback = twins('RequestFeedback', 'What comes back to those who took part.', {
  what: text('What they will be told.'),
  by: date('Not later than this date.'),
});

export const Content = twins('RequestContent', 'What a request says, as far as it is written. Texts have the lengths of the form when it is handed in.', {
  oneSentence: text('In one sentence, at most 160 characters. Used everywhere.'),
  why: text('What it is about, and why. At most 1,200 characters.'),
  use: text('What the result will be used for.'),
  backing: part(Backing, 'Who stands behind it and who gains by it.'),
  role: text('What people would do.'),
  kind: one(() => Purpose, 'What it is for.'),
  conditions: part(Conditions, 'Whom it concerns.'),
  meeting: part(Meeting, 'Where, when and in what form.'),
  effort: part(Effort, 'One person\'s time.'),
  pay: part(Pay, 'Pay and expenses.'),
  othersPaid: yesNo('Whether others at the table are paid for this time.'),
  cancellation: part(Cancellation, 'What happens to pay when a meeting is cancelled.'),
  seats: part(Seats, 'Seats at the table.'),
  cells: parts(Cell, 'Where and when patients take part.'),
  promise: one(() => ParticipationEnum, 'What patients\' voices will mean.'),
  lateStartReason: text('Patients come in after the question is set. Why?'),
  languages: texts('Languages that people can take part in, BCP 47.'),
  access: text('What is offered so that everybody can take part.'),
  answerBy: { description: 'The last day to answer.', read: () => DeadlineType, write: () => DeadlineInput },
  feedback: part(Feedback, 'What comes back to those who took part.'),
  excludingInterests: texts('Interests that exclude somebody, in plain words; an empty list when none does.'),
  experienceNeeded: yesNo('Whether earlier experience is needed. New voices are welcome unless it is.'),
  experienceReason: text('Why experience is needed.'),
  legalBasis: text('A survey or data collection: where its ethical or legal basis can be read, a web address that begins with https.'),
});
