import { addDays, dateIn, isPast, type Rejection, type RejectionCode } from '#kernel';
import type { NetworkSettings, OrganisationStanding } from '#directory';
import { compareParticipation, conditionById, hoursOf, leadTimeEnds } from '#vocabulary';
import { refusedPurposes, type RequestDraft, type RequestForm } from './form';

/** What the rules of the form need to know besides the form. `now` in epoch milliseconds. */
export interface Circumstances {
  readonly asker: OrganisationStanding;
  readonly settings: NetworkSettings;
  readonly now: number;
  /** A coordinator has let people have less time than the rules give them (R-TIM-04). */
  readonly shortNotice?: boolean;
}

const no = (wrong: boolean | undefined, code: RejectionCode, field: string): Rejection[] => (wrong === true ? [{ code, field }] : []);

/** All rules of the form that a draft breaks, as far as it is written; each rule that needs two fields waits for both. */
export function judge(draft: RequestDraft, { asker, settings, now, shortNotice = false }: Circumstances): readonly Rejection[] {
  return [
    ...purpose(draft),
    ...whom(draft),
    ...start(draft),
    ...pay(draft, asker, settings),
    ...seats(draft),
    ...meeting(draft),
    ...timeToAnswer(draft, settings, now, shortNotice),
  ];
}

/** What it is for (R-REQ-06). */
function purpose({ kind, legalBasis }: RequestDraft): Rejection[] {
  const refused = Object.entries(refusedPurposes).find(([name]) => name === kind);
  return [
    ...(refused ? [{ code: refused[1], field: 'kind' }] : []),
    ...no(kind === 'survey' && !legalBasis?.trim(), 'LEGAL_BASIS_REQUIRED', 'legalBasis'),
  ];
}

/** Conditions are those of the vocabulary as it is today. */
function whom({ conditions }: RequestDraft): Rejection[] {
  return no(conditions?.kind === 'some' && conditions.ids?.some((id) => conditionById(id) === undefined), 'FIELD_REQUIRED', 'conditions.ids');
}

/** What patients' voices mean, and whether they come in late (R-REQ-04, R-REQ-05). */
function start({ promise, cells, lateStartReason, experienceNeeded, experienceReason }: RequestDraft): Rejection[] {
  const phases = new Set(cells?.map(({ phase }) => phase));
  const late = phases.size > 0 && !phases.has('initiate') && !phases.has('plan');
  return [
    ...no(promise !== undefined && compareParticipation(promise, 'inform') <= 0, 'PROMISE_TOO_LOW', 'promise'),
    ...no(late && !lateStartReason?.trim(), 'LATE_START_REASON_REQUIRED', 'lateStartReason'),
    ...no(experienceNeeded === true && !experienceReason?.trim(), 'EXPERIENCE_REASON_REQUIRED', 'experienceReason'),
  ];
}

/** Pay, or why there is none (R-PAY-01, 02, 06). */
function pay({ pay: offered, effort, cancellation }: RequestDraft, asker: OrganisationStanding, settings: NetworkSettings): Rejection[] {
  const fee = offered?.fee;
  const expenses = offered?.expenses;
  const hours = effort && hoursOf({ preparation: effort.preparation ?? 0, meeting: effort.meeting ?? 0, travel: effort.travel ?? 0 });
  const late = (withinDays: number | undefined): boolean => withinDays !== undefined && withinDays > settings.paymentDays;
  return [
    ...no(hours === 0, 'FIELD_REQUIRED', 'effort'),
    ...no(fee?.kind === 'paid' && fee.amount?.minor === 0, 'PAY_INCOMPLETE', 'pay.fee.amount'),
    ...no(fee?.kind === 'paid' && late(fee.withinDays), 'PAY_INCOMPLETE', 'pay.fee.withinDays'),
    ...no(expenses?.kind === 'repaid' && late(expenses.withinDays), 'PAY_INCOMPLETE', 'pay.expenses.withinDays'),
    ...no(fee?.kind === 'unpaid' && refusedReason(fee.reason, asker, hours), 'UNPAID_REASON_REFUSED', 'pay.fee.reason'),
    ...no(fee?.kind === 'paid' && cancellation === undefined, 'CANCELLATION_TERMS_REQUIRED', 'cancellation'),
    ...no((cancellation?.paidInFullWithin ?? Infinity) < settings.cancellationWorkingDays, 'CANCELLATION_TERMS_REQUIRED', 'cancellation.paidInFullWithin'),
  ];
}

/** A company cannot plead lack of budget, nor anybody a law that binds public bodies only; under an hour is under an hour (R-PAY-02). */
function refusedReason(reason: string | undefined, asker: OrganisationStanding, hours: number | undefined): boolean {
  switch (reason) {
    case 'volunteer-run': return asker.kind === 'company' || asker.publicBody;
    case 'barred-by-law': return !asker.publicBody;
    case 'under-one-hour': return hours === undefined || hours >= 1;
    default: return false;
  }
}

/** Seats (R-INV-02, R-REQ-09). */
function seats({ seats: planned }: RequestDraft): Rejection[] {
  const { patients, all, reserves, newVoices } = planned ?? {};
  if (patients === undefined) return [];
  return [
    ...no(all !== undefined && all < patients, 'FIELD_REQUIRED', 'seats.all'),
    ...no(reserves !== undefined && reserves > patients, 'FIELD_REQUIRED', 'seats.reserves'),
    ...no(newVoices !== undefined && newVoices > patients, 'FIELD_REQUIRED', 'seats.newVoices'),
    ...no(patients >= 3 && newVoices === 0, 'SEAT_FOR_NEW_VOICE', 'seats.newVoices'),
  ];
}

/** People who are to come somewhere are told where. */
function meeting({ meeting: planned }: RequestDraft): Rejection[] {
  const { format, countries, place, from, to } = planned ?? {};
  const meets = format === 'on-site' || format === 'either';
  return [
    ...no(meets && countries?.length === 0, 'FIELD_REQUIRED', 'meeting.countries'),
    ...no(meets && !place?.trim(), 'FIELD_REQUIRED', 'meeting.place'),
    ...no(from !== undefined && to !== undefined && to < from, 'FIELD_REQUIRED', 'meeting.to'),
  ];
}

/** Time to answer, and time between the last day to answer and the first meeting (R-TIM-01 to 03). */
function timeToAnswer({ answerBy, meeting: planned }: RequestDraft, settings: NetworkSettings, now: number, shortNotice: boolean): Rejection[] {
  if (answerBy === undefined) return [];
  const from = planned?.from;
  return [
    ...leadTime(answerBy, settings, now, shortNotice),
    ...no(!shortNotice && from !== undefined && from < addDays(answerBy.date, settings.activityLeadDays), 'LEAD_TIME', 'meeting.from'),
  ];
}

/** Whether those who are asked today would have time enough (R-TIM-01, R-TIM-03); by an exception, whether they have any (R-TIM-04). */
export function leadTime(answerBy: RequestForm['answerBy'], settings: NetworkSettings, now: number, shortNotice = false): readonly Rejection[] {
  if (isPast(answerBy, now)) return [{ code: 'DEADLINE_PASSED', field: 'answerBy' }];
  const earliest = leadTimeEnds(dateIn(answerBy.zone, now), settings.answerDays, settings.quietWeeks);
  return no(!shortNotice && answerBy.date < earliest, 'LEAD_TIME', 'answerBy');
}
