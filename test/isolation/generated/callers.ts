/** Who asks for what is not theirs, and what of it is theirs all the same. */

import type { Actor } from '#kernel';
import { addressOf, type Planted } from './marks';
import { actorIn } from './people';
import { HERE, THERE, UNASKED, UNRELATED, type PlantedWorld } from './planting';

export interface Caller {
  readonly label: string;
  readonly actor: Actor;
  readonly email: string | undefined;
  readonly from: 'another network' | 'the same network' | 'the asker';
  /** Whether they may read these words. */
  readonly mayRead: (words: Planted) => boolean;
}

/** What an organisation says of itself to everybody. */
const toEverybody = ['registerOrganisation.name', 'registerOrganisation.about', 'verifyOrganisation.funders.name', 'reviseProfile.about'];
/** What a side tells every member by its own yes (R-EVA-07), and the reason for a setting (R-NET-01). */
const toMembers = [...toEverybody, 'shareStory.worked', 'shareStory.didNot', 'shareStory.differently', 'replyToStory.text', 'changeNetworkSetting.reason'];

const visitor = (network: string): Actor => ({ kind: 'visitor', network });

/** Everybody to whom the other network, or what happens in it between others, is nobody's business. */
export function outsiders({ here, unrelated }: PlantedWorld): readonly Caller[] {
  const elsewhere = (label: string, slug: string, hat: string): Caller =>
    ({ label: `${label} of another network`, actor: actorIn(HERE, slug, hat), email: addressOf(HERE, slug), from: 'another network', mayRead: ({ network }) => network === HERE });
  const own = [UNRELATED, UNASKED];
  const beside = (label: string, slug: string, hat: string): Caller =>
    ({ label, actor: actorIn(THERE, slug, hat), email: addressOf(THERE, slug), from: 'the same network', mayRead: ({ network, by, place }) => network === THERE && (own.includes(by) || toMembers.includes(place)) });
  return [
    elsewhere('a coordinator', 'coordinator', 'coordinator'), elsewhere('an auditor', 'auditor', 'auditor'), elsewhere('a data protection officer', 'dpo', 'data-protection-officer'),
    elsewhere('who answers for patients', 'patients-one', `organisation:${here.members.lungs.id}`), elsewhere('an adviser', 'adviser', 'person'),
    elsewhere('an asker', 'university', `organisation:${here.members.university.id}`), elsewhere('a person with a place', 'member-three', 'person'),
    { label: 'a visitor of another network', actor: visitor(HERE), email: undefined, from: 'another network', mayRead: ({ network }) => network === HERE },
    beside('who answers for an organisation that has no part in it', UNRELATED, `organisation:${unrelated}`), beside('an adviser whom nobody asked', UNASKED, 'person'), beside('a person with no part', 'nobody', 'person'),
    { label: 'a visitor', actor: visitor(THERE), email: undefined, from: 'the same network', mayRead: ({ network, place }) => network === THERE && toEverybody.includes(place) },
  ];
}

/** What of a request of theirs, of its invitations and of its partnership does not reach those who asked. */
const keptFromAskers = ['writeInternalNote.text', 'raiseConcern.what', 'raiseConcern.wish', 'raiseConcern.talkTo', 'answerConcern.answer', 'noteFinding.finding', 'openAuditCase.reason', 'revealNames.reason', 'writeStaffNote.text', 'acceptInvitation.name', 'takeOnInvitation.name', 'keepUnsentForm.content'];

/** Who asked there, for their organisation and as themselves. They read what is about their own requests, an initiative that came to them, and addresses that were shared with them. */
export function askers({ there, marks, said, log: { askedBy } }: PlantedWorld): readonly Caller[] {
  const own = there.members.university;
  const isAboutOwn = ({ about }: Planted): boolean => about.some((id) => askedBy(id) === own.id);
  const circle = new Set(['university', 'colleague', ...marks.planted.filter((words) => /^take(Place|Part)\.name$/.test(words.place) && isAboutOwn(words)).map(({ by }) => by)]);
  const affiliated = new Set(said.filter(({ mutation, variables }) => mutation === 'claimAffiliation' && JSON.stringify(variables).includes(own.id)).map(({ by }) => by));
  const mayRead = (words: Planted): boolean => words.network === THERE && ((affiliated.has(words.by) && /^(joinAs|revise)Advisor(Profile)?\.name$/.test(words.place)) || ['university', 'colleague'].includes(words.by) || toMembers.includes(words.place) || (isAboutOwn(words) && !keptFromAskers.includes(words.place))
    || (words.place === 'address' && circle.has(words.by)) || (words.by === 'patients-three' && words.place.startsWith('draftInitiative')));
  return ['', 'person'].map((as) => ({
    label: `the asker${as === '' ? '' : ' as a person'}`, actor: actorIn(THERE, 'university', as === '' ? `organisation:${own.id}` : as), email: addressOf(THERE, 'university'), from: 'the asker' as const, mayRead,
  }));
}
