import { dateIn, type Id, type Instant } from '#kernel';
import { sentence, whoInWords, type Day, type Language, type Params } from '#language';
import type { DataOf, Entry, HistoryType } from './entry';

/** What people and organisations are called in one history. A name is missing when its key is gone. */
export interface Names {
  person(id: Id): string | undefined;
  organisation(id: Id): string | undefined;
}

export interface Telling {
  readonly language: Language;
  readonly names: Names;
  /** The network's: days are told as they were there. */
  readonly zone: string;
  /** Today's year is left out of dates. */
  readonly now: Instant;
}

interface Says {
  readonly language: Language;
  day(at: Instant): Day;
  person(id: Id): string;
  organisation(id: Id): string;
}

/** What a sentence takes besides who and when, for each kind of event whose sentence takes more. */
const details: { readonly [Type in HistoryType]?: (data: DataOf<Type>, says: Says, actor: string) => Params } = {
  ContactRoleConfirmed: ({ role }) => ({ role }),
  PlacesHeld: ({ places, offers }) => ({ places, offers }),
  PlacesFreed: ({ places }) => ({ places }),
  DeadlineExtended: ({ answerBy }) => ({ answerBy }),
  RequestClosed: ({ filled, of }) => ({ filled, of }),

  InvitationSent: ({ to, recipient, places, answerBy }, says) => ({ to, recipient: says.organisation(recipient), places, answerBy }),
  InvitationAccepted: ({ people, by, recipient }) => ({ people, own: yesOrNo(by === recipient) }),
  PlaceOpened: ({ offers, recipient }, _says, actor) => ({ offers, own: yesOrNo(actor === recipient) }),
  PlaceTaken: ({ offers }) => ({ offers }),
  ContactReleased: ({ toPerson }, says) => ({ toPerson: says.person(toPerson) }),
  HoldEnded: ({ unfilled }) => ({ unfilled }),

  InitiativeSent: ({ recipient, answerBy }, says) => ({ recipient: says.organisation(recipient), answerBy }),
  InitiativeAnswered: ({ answer }) => ({ answer }),
  InitiativeUnanswered: ({ recipient }, says) => ({ recipient: says.organisation(recipient) }),
  InitiativeTableJoined: ({ organisation }, says) => ({ organisation: says.organisation(organisation) }),
  InitiativeClosed: ({ asked, answered }) => ({ asked, answered }),

  InitiativePartnershipFormed: ({ people, asker }, says) => ({ people: people.length, organisation: says.organisation(asker) }),
  PartnershipFormed: ({ people }) => ({ people: people.length }),
  PartyJoined: ({ people }) => ({ people: people.length }),
  SeatStated: ({ side }) => ({ side }),
  GoalProposed: ({ text }) => ({ text }),
  GoalChanged: ({ text }) => ({ text }),
  GoalAgreedBySide: ({ side }) => ({ side }),
  NormsChanged: ({ addition }) => ({ addition }),
  NormsAgreedBySide: ({ side }) => ({ side }),
  ContactConfirmed: ({ role, replyWithinDays }) => ({ role, days: replyWithinDays }),
  PayPlanSet: ({ person }, says) => ({ person: says.person(person) }),
  PayPlanAgreed: ({ person }, says) => ({ person: says.person(person) }),
  EqualityFactorDiscussed: ({ side, factor }, says) => ({ side, factor: sentence(says.language, `value.equalityFactor.${factor}`) }),
  PreparationStated: ({ side }) => ({ side }),
  BrakeSilenceNoted: ({ othersFrom }, says) => ({ othersFrom: says.day(othersFrom) }),
  // That somebody's leaving released it would say whose it was (R-BRK-01).
  BrakeReleased: ({ how, stillPulled }) => ({ how: stillPulled ? 'still' : how === 'others' ? how : 'own' }),
  SubstituteNamed: ({ substitute }, says) => ({ substitute: says.person(substitute) }),
  SubstituteAgreed: ({ person }, says) => ({ person: says.person(person) }),
  ContactLeft: ({ role, nameBy }) => ({ role, nameBy: { date: nameBy } }),
  CoordinatorStoodIn: ({ role }) => ({ role }),
  ActivityPlanned: ({ what, on }) => ({ what, on: { date: on } }),
  ExpectedSeatsChanged: ({ expected: { patient, professional } }) => ({ patients: patient, professionals: professional }),
  ActivityHeld: ({ attended: { patient, professional } }) => ({ patients: patient, professionals: professional }),
  ReviewSet: ({ on }) => ({ on: { date: on } }),
  GoingOnAgreedBySide: ({ side }) => ({ side }),
  PartnershipEvaluationOpened: ({ cause, until }, says) => ({ cause: evaluationCauses[cause], until: says.day(until) }),
  PartnershipClosed: ({ feedback }) => ({ feedback: yesOrNo(feedback) }),
  StoryShared: ({ side }) => ({ side }),
  StoryReplied: ({ side }) => ({ side }),
  StoryChecked: ({ fine }) => ({ fine: yesOrNo(fine) }),
  AskerBlocked: ({ asker }, says) => ({ asker: says.organisation(asker) }),
  AskerUnblocked: ({ asker }, says) => ({ asker: says.organisation(asker) }),
};

/** As sentences choose by it. */
function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** Causes as the sentences choose between them. */
const evaluationCauses = { 'last-day': 'over', 'ended-early': 'early', 'by-a-side': 'said' } as const;

/** What is told without who did it: nobody is to learn it here, and whoever may know reads it at the partnership (R-BRK-01, R-PAR-15). */
export const untold: readonly HistoryType[] = ['BrakePulled', 'BrakeKept', 'BrakeReleaseSupported', 'BrakeReleased', 'MediationOffered', 'AttendanceTicked'];

/** The beginning of an entry's sentence: who did it, as they then were. */
export function whoIn({ type, role, actor, organisation, onBehalfOf }: Entry, { language, names }: Pick<Telling, 'language' | 'names'>): string {
  if (untold.includes(type)) return sentence(language, 'who.somebody');
  return whoInWords(language, {
    role,
    name: names.person(actor),
    organisation: organisation === null ? undefined : names.organisation(organisation),
    atTheRequestOf: onBehalfOf === null ? undefined : names.person(onBehalfOf) ?? sentence(language, 'who.formerInside'),
  });
}

/** Everything that the entry's sentence takes. */
export function paramsOf(entry: Entry, telling: Telling): Params {
  const { language, names, zone } = telling;
  const says: Says = {
    language,
    day: (at) => ({ date: dateIn(zone, at) }),
    person: (id) => names.person(id) ?? sentence(language, 'who.formerInside'),
    organisation: (id) => names.organisation(id) ?? sentence(language, 'who.someOrganisation'),
  };
  const more = details[entry.type] as ((data: Entry['data'], says: Says, actor: string) => Params) | undefined;
  return { who: whoIn(entry, telling), date: says.day(entry.at), ...more?.(entry.data, says, entry.actor) };
}

/** An entry in words: who did what, for whom, when. */
export function tell(entry: Entry, telling: Telling): string {
  return sentence(telling.language, `history.${entry.type}`, paramsOf(entry, telling), { today: dateIn(telling.zone, telling.now) });
}
