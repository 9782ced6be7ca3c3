/** A concern that somebody tells a coordinator: what happened, what they wish, whom one may talk to. The other side never sees it (R-BRK-09). */

import { addWorkingDays } from '#vocabulary';
import {
  CalendarDate, command, concept, dateIn, event, id, nothing, plain, reject, words, type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Foldable, type Id, type Parties, type Personal, type ReadState,
} from '#kernel';
import { guestReviewersOf, interestsOf, isTied, type Interests } from '#directory';
import { settingsFacts, type SettingsFacts } from '../partnership/settings';
import { organisationsIn } from '../partnership/terms';
import { seenProse } from '../partnership/texts';

// ── Events ───────────────────────────────────────────────────────────────────
const person = plain(id('person'));

/** `about`: a coordinator whom it is about; then it is for another, or for an auditor. `answerBy`: the day by which an answer is due. */
export const ConcernRaised = event('ConcernRaised', 1, {
  person, what: words('person'), wish: words('person').optional(), talkTo: words('person').optional(),
  partnership: plain(id('partnership')).optional(), about: plain(id('person')).optional(), answerBy: plain(CalendarDate),
});
export const ConcernAnswered = event('ConcernAnswered', 1, { by: person, answer: words('by') });
export const concernEvents = [ConcernRaised, ConcernAnswered] as const;
type ConcernEvent = EventOf<(typeof concernEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
type Concern = { readonly status: 'none' } | { readonly status: 'raised' | 'answered'; readonly person: Id; readonly about?: Id | undefined; readonly partnership?: Id | undefined; readonly answer?: Personal<string> };

const initial: Concern = { status: 'none' };

function evolve(concern: Concern, { type, data }: ConcernEvent): Concern {
  switch (type) {
    case 'ConcernRaised': return { status: 'raised', person: data.person, about: data.about, partnership: data.partnership };
    case 'ConcernAnswered': return concern.status === 'none' ? concern : { ...concern, status: 'answered', answer: data.answer };
  }
}

function partiesOf(concern: Concern): Parties {
  return concern.status === 'none' ? {} : { raiser: [concern.person] };
}

// ── Commands and decisions ───────────────────────────────────────────────────
const text = { schema: seenProse(4000) };

export const RaiseConcern = command('RaiseConcern', {
  concern: id('concern'), what: words('actor', text), wish: words('actor', text).optional(), talkTo: words('actor', text).optional(),
  partnership: id('partnership').optional(), about: id('person').optional(),
});
export const AnswerConcern = command('AnswerConcern', { concern: id('concern'), answer: words('actor', text) });

/** By everybody who has an account, in their own name, about anything. An answer comes within 3 working days (R-BRK-09). */
export function raise(concern: Concern, { what, wish, talkTo, partnership, about }: CommandOf<typeof RaiseConcern>, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<ConcernEvent> {
  if (concern.status !== 'none') return nothing;
  if (actor.kind !== 'member') return reject('OWN_CONSENT_REQUIRED');
  const answerBy = addWorkingDays(dateIn(settings.zone, now), settings.concernAnswerWorkingDays, settings.holidays);
  return [ConcernRaised({ person: actor.person, what, wish, talkTo, partnership, about, answerBy })];
}

/** What answering knows besides: what ties whoever answers to organisations, which ones it concerns, and who was named as guest (R-STF-03, R-STF-04). */
export interface AnswerFacts {
  readonly interests: Interests;
  readonly organisations: readonly Id[];
  readonly guests: readonly Id[];
}

async function answerFacts({ concern: id }: { readonly concern: Id }, read: ReadState, { actor }: FactsContext): Promise<AnswerFacts> {
  const raised = await read(concernState, id);
  // Where it is about no partnership the same is read, in vain: what an answer costs does not tell what it is about, nor whether it is there.
  const partnership = (raised.status === 'none' ? undefined : raised.partnership) ?? id;
  const [interests, organisations, guests] = await Promise.all([
    interestsOf(read, actor), read(organisationsIn, partnership), guestReviewersOf(read, 'concern', id),
  ]);
  return { interests, organisations, guests };
}

const concernState: Foldable<Concern> = { name: 'concern', fold: (events) => (events as readonly ConcernEvent[]).reduce(evolve, initial) };

/** By a coordinator without a tie to the organisations it concerns, or a guest reviewer; never by the one it is about or who raised it. Auditors read what is about a coordinator and change nothing (R-BRK-09). */
export function answer(concern: Concern, { answer: said }: CommandOf<typeof AnswerConcern>, { actor, now, facts }: Context<AnswerFacts>): Decision<ConcernEvent> {
  if (concern.status === 'none' || actor.kind !== 'member') return reject('WRONG_STATE');
  if (actor.person === concern.about || actor.person === concern.person || isTied(facts.interests, facts.organisations, now)) return reject('CONFLICT_OF_INTEREST');
  return concern.answer === said ? nothing : [ConcernAnswered({ by: actor.person, answer: said })];
}

export const concern = concept('concern', concernEvents, initial, evolve, partiesOf)
  .when(RaiseConcern, raise, { facts: settingsFacts })
  .when(AnswerConcern, answer, { facts: answerFacts, parties: (state, _asked, { guests }) => ({ ...partiesOf(state), guestReviewer: guests }) });
