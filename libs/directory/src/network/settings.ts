import { CalendarDate } from '#kernel';
import { QuietWeeks } from '#vocabulary';
import { z } from 'zod';

/**
 * A number that a network may move, but only the way that gives the patient side more time, privacy, pay or places (R-NET-02).
 * `until` is as far as it goes.
 */
interface NumberSetting {
  readonly kind: 'number';
  readonly about: string;
  readonly start: number;
  readonly may: 'rise' | 'fall';
  readonly until: number;
}

/** A list that a network may only add to. */
interface ListSetting {
  readonly kind: 'list';
  readonly about: string;
  readonly start: readonly (number | string)[];
  readonly schema: z.ZodType<readonly (number | string)[]>;
}

const rises = (start: number, until: number, about: string): NumberSetting => ({ kind: 'number', about, start, may: 'rise', until });
const falls = (start: number, until: number, about: string): NumberSetting => ({ kind: 'number', about, start, may: 'fall', until });

/** Every number of the rules that carries a ◆, with what a new network starts with. Days are calendar days unless they say otherwise. */
export const settingRules = {
  answerDays: rises(14, 180, 'Days to answer an invitation (R-TIM-01).'),
  findDays: rises(28, 180, 'Days to answer when an organisation is to find people (R-TIM-01).'),
  activityLeadDays: rises(14, 180, 'Days between the last day to answer and the first activity (R-TIM-02).'),
  materialsWorkingDays: rises(5, 60, 'Working days between materials and activity (R-TIM-02).'),
  holdDays: rises(14, 180, 'Days that an organisation\'s yes holds its places (R-INV-10).'),
  reconsentDays: rises(14, 180, 'Days to answer changed terms (R-CHG-07).'),
  objectionDays: rises(7, 90, 'Days in which a side can object to what one of its members agreed (R-PAR-06).'),
  evaluationDays: rises(30, 180, 'Days that evaluation is open (R-EVA-01).'),
  paragraphDays: rises(14, 90, 'Days for the patient side\'s own paragraph in the outcome report (R-EVA-05).'),
  cancellationWorkingDays: rises(5, 60, 'Working days before a meeting from which it is paid in full when the professional side cancels (R-PAY-06).'),
  contactLimit: falls(3, 1, 'Open invitations at a time, unless the recipient chooses otherwise (R-ORG-06, R-ADV-09).'),
  paymentDays: falls(30, 1, 'Days to payment (R-PAY-01).'),
  reviewDays: falls(5, 1, 'Working days in which a coordinator publishes or returns a request (R-REQ-10).'),
  initiativeAnswerDays: falls(30, 14, 'Days that a professional organisation has to answer an initiative (R-INI-05).'),
  replaceContactWorkingDays: falls(10, 1, 'Working days in which a contact who left is replaced (R-PAR-14).'),
  brakeAnswerWorkingDays: falls(3, 1, 'Working days in which a coordinator is in touch after the emergency brake (R-BRK-01).'),
  concernAnswerWorkingDays: falls(3, 1, 'Working days in which a concern is answered (R-BRK-09).'),
  reportDays: falls(60, 14, 'Days without an outcome report until a partnership is closed without feedback (R-EVA-06).'),
  peopleQuestionsADay: falls(20, 1, 'Different questions about people that an organisation may ask a day (R-FEA-03).'),
  staffLooksADay: falls(20, 1, 'People whose data one of the staff may look at in a day before the data protection officer is told (R-STF-09).'),
  requestsInReview: falls(5, 1, 'Requests that an organisation may have in review at a time (R-LIM-01).'),
  quietWeeks: { kind: 'list', about: 'ISO weeks whose days do not count as time to answer (R-TIM-01): high summer and the turn of the year.', start: [1, 28, 29, 30, 31, 52], schema: QuietWeeks },
  holidays: { kind: 'list', about: 'Dates that are no working days, besides Saturdays and Sundays.', start: [], schema: z.array(CalendarDate).max(2000) },
} as const satisfies Readonly<Record<string, NumberSetting | ListSetting>>;

export type SettingName = keyof typeof settingRules;
export const settingNames = Object.keys(settingRules) as [SettingName, ...SettingName[]];

type ListNames = { [N in SettingName]: (typeof settingRules)[N] extends ListSetting ? N : never }[SettingName];

/** The settings of a network as they stand. */
export type Settings = { readonly [N in Exclude<SettingName, ListNames>]: number } & { readonly quietWeeks: readonly number[]; readonly holidays: readonly CalendarDate[] };

/** What a setting can be set to; which of the two it must be depends on the setting. */
export const SettingValue = z.union([z.int().min(0).max(10_000), z.array(z.union([z.int(), z.string().max(10)])).max(2000)]);
export type SettingValue = z.infer<typeof SettingValue>;

/** What a new network starts with. */
export const startSettings = Object.fromEntries(settingNames.map((name) => [name, settingRules[name].start])) as unknown as Settings;

/** What becomes of a wish to change a setting: the value to record, `'same'`, or why not. */
export function moved(current: Settings, name: SettingName, wished: SettingValue): { readonly to: SettingValue } | 'same' | 'not a value' | 'too weak' {
  const rule: NumberSetting | ListSetting = settingRules[name];
  if (rule.kind === 'number') return movedNumber(rule, current[name] as number, wished);
  const list = rule.schema.safeParse(wished);
  if (!list.success) return 'not a value';
  const now = current[name] as readonly (number | string)[];
  const next = [...new Set(list.data)].sort((a, b) => (a < b ? -1 : 1));
  if (!now.every((item) => next.includes(item))) return 'too weak';
  return next.length === now.length ? 'same' : { to: next };
}

function movedNumber(rule: NumberSetting, now: number, wished: SettingValue): { readonly to: number } | 'same' | 'not a value' | 'too weak' {
  if (typeof wished !== 'number') return 'not a value';
  if (wished === now) return 'same';
  if (rule.may === 'rise' ? wished < now : wished > now) return 'too weak';
  if (rule.may === 'rise' ? wished > rule.until : wished < rule.until) return 'not a value';
  return { to: wished };
}
