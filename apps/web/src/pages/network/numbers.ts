import type { NetworkNumbersQuery } from './network.operations';

export type Settings = Omit<NetworkNumbersQuery['network']['settings'], '__typename'>;
export type SettingName = keyof Settings;
export type NumberName = Exclude<SettingName, 'quietWeeks' | 'holidays'>;

/** In what a number counts. */
export type Unit = 'days' | 'workingDays' | 'invitations' | 'questions' | 'people' | 'requests';

interface Group {
  readonly key: 'asked' | 'table' | 'pay' | 'answers' | 'limits';
  readonly numbers: readonly (readonly [NumberName, Unit])[];
}

/** The numbers of the network, by what they are for. Calendars stand apart. */
export const groups: readonly Group[] = [
  { key: 'asked', numbers: [['answerDays', 'days'], ['findDays', 'days'], ['holdDays', 'days'], ['reconsentDays', 'days'], ['contactLimit', 'invitations']] },
  { key: 'table', numbers: [['activityLeadDays', 'days'], ['materialsWorkingDays', 'workingDays'], ['objectionDays', 'days'], ['replaceContactWorkingDays', 'workingDays'], ['evaluationDays', 'days'], ['paragraphDays', 'days'], ['reportDays', 'days']] },
  { key: 'pay', numbers: [['paymentDays', 'days'], ['cancellationWorkingDays', 'workingDays']] },
  { key: 'answers', numbers: [['reviewDays', 'workingDays'], ['concernAnswerWorkingDays', 'workingDays'], ['brakeAnswerWorkingDays', 'workingDays'], ['initiativeAnswerDays', 'days']] },
  { key: 'limits', numbers: [['requestsInReview', 'requests'], ['peopleQuestionsADay', 'questions'], ['staffLooksADay', 'people']] },
];

export const unitOf: Readonly<Partial<Record<string, Unit>>> = Object.fromEntries(groups.flatMap(({ numbers }) => numbers));
