/**
 * What one side of a partnership shares with the network when it is over: what worked, what did not, what it would do differently. The other
 * side may reply beside it and has no veto; a coordinator looks only for names and health data (R-EVA-07).
 */

import { interestsOf, isTied, networkId, networkSettings, type Interests, type NetworkSettings } from '#directory';
import {
  command, concept, days, derivedId, event, id, isOver, nothing, plain, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Id, type Instant, type Parties, type Personal, type ReadState,
} from '#kernel';
import { Side } from '#vocabulary';
import { z } from 'zod';
import { speakerOf } from '../partnership/speaker';
import { partiesOf as partiesAt, type Partnership } from '../partnership/state';
import { organisationsIn } from '../partnership/terms';
import { seenProse } from '../partnership/texts';
import { wholePartnership } from '../partnership/whole';

const text = seenProse(4000);
/** A story has three parts; there is no place in it for anybody's name or health. */
export const StoryText = z.strictObject({ worked: text, didNot: text, differently: text });
export type StoryText = z.infer<typeof StoryText>;

/** Which of the two texts. */
export const StoryPart = z.enum(['story', 'reply']);
export type StoryPart = z.infer<typeof StoryPart>;

// ── Events ───────────────────────────────────────────────────────────────────
const whose = { partnership: plain(id('partnership')), side: plain(Side), person: plain(id('person')) };
const revision = plain(z.int().min(1));

/** `side`: whose story it is. `replyUntil`: till when the other side can reply to these words. */
export const StoryShared = event('StoryShared', 1, { ...whose, revision, text: words('person', { schema: StoryText }), replyUntil: plain(z.int().nonnegative()) });
export const StoryReplied = event('StoryReplied', 1, { ...whose, revision, text: words('person', { schema: text }) });
/** `fine`: it holds neither names nor health data. Nothing else is judged. */
export const StoryChecked = event('StoryChecked', 1, { part: plain(StoryPart), revision, fine: plain(z.boolean()) });
/** From now on members of the network can read it. */
export const StoryPublished = event('StoryPublished', 1, {});
export const StoryTakenBack = event('StoryTakenBack', 1, {});
/** What becomes of it when its author leaves the network: kept, without a name, or taken away (R-BRK-08). */
export const StoryKept = event('StoryKept', 1, { part: plain(StoryPart), person: plain(id('person')), keep: plain(z.boolean()) });
export const storyEvents = [StoryShared, StoryReplied, StoryChecked, StoryPublished, StoryTakenBack, StoryKept] as const;
export type StoryEvent = EventOf<(typeof storyEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
type Check = 'waiting' | 'fine' | 'returned';

interface Written {
  readonly person: Id;
  readonly revision: number;
  readonly check: Check;
  readonly text: Personal<unknown>;
  readonly keep: boolean;
}

export type Story = { readonly status: 'none' } | {
  readonly status: 'shared' | 'published' | 'taken-back';
  readonly side: Side;
  readonly replyUntil: Instant;
  readonly story: Written;
  readonly reply?: Written;
};

const initial: Story = { status: 'none' };

function evolve(state: Story, { type, data }: StoryEvent): Story {
  if (type === 'StoryShared') return { status: 'shared', side: data.side, replyUntil: data.replyUntil, story: written(data), ...(state.status !== 'none' && state.reply && { reply: state.reply }) };
  if (state.status === 'none') return state;
  switch (type) {
    case 'StoryReplied': return { ...state, reply: written(data) };
    case 'StoryChecked': return withPart(state, data.part, (part) => ({ ...part, check: data.fine ? 'fine' : 'returned' }));
    case 'StoryPublished': return { ...state, status: 'published' };
    case 'StoryTakenBack': return { ...state, status: 'taken-back' };
    case 'StoryKept': return withPart(state, data.part, (part) => ({ ...part, keep: data.keep }));
  }
}

function written({ person, revision: which, text: box }: { readonly person: Id; readonly revision: number; readonly text: Personal<unknown> }): Written {
  return { person, revision: which, check: 'waiting', text: box, keep: false };
}

function withPart<S extends Exclude<Story, { readonly status: 'none' }>>(state: S, part: StoryPart, change: (written: Written) => Written): S {
  const found = state[part];
  return found ? { ...state, [part]: change(found) } : state;
}

/** One for each side of a partnership. */
export function storyId(partnership: Id, side: Side): Id {
  return derivedId('story', partnership, side);
}

// ── Commands and decisions ───────────────────────────────────────────────────
const which = { partnership: id('partnership'), side: Side };

export const ShareStory = command('ShareStory', { ...which, text: words('actor', { schema: StoryText }), consent: z.boolean() });
export const ReplyToStory = command('ReplyToStory', { ...which, text: words('actor', { schema: text }), consent: z.boolean() });
export const CheckStory = command('CheckStory', { ...which, part: StoryPart, revision: z.int().min(1), fine: z.boolean() });
/** By the program, when the time for a reply is over, or both texts have been looked through. */
export const PublishStory = command('PublishStory', which);
export const TakeStoryBack = command('TakeStoryBack', which);
export const KeepStory = command('KeepStory', { ...which, keep: z.boolean() });

export interface StoryFacts {
  readonly partnership: Partnership;
  readonly settings: NetworkSettings;
  /** The organisations of both sides, and what ties whoever acts to organisations (R-STF-03). */
  readonly organisations: readonly Id[];
  readonly interests: Interests;
}

export async function storyFacts({ partnership }: { readonly partnership: Id }, read: ReadState, { network, actor }: FactsContext): Promise<StoryFacts> {
  const [found, settings, organisations, interests] = await Promise.all([
    read(wholePartnership, partnership), read(networkSettings, networkId(network)), read(organisationsIn, partnership), interestsOf(read, actor),
  ]);
  return { partnership: found, settings, organisations, interests };
}

/** Each side its own, when looking back is over; by its own yes, which nobody gives for it (R-EVA-07, R-ADV-03). What was returned can be written anew. */
function share(state: Story, { partnership, side, text: said, consent }: CommandOf<typeof ShareStory>, { actor, now, facts }: Context<StoryFacts>): Decision<StoryEvent> {
  const { partnership: table, settings } = facts;
  if (table.status === 'evaluating' && table.evaluation?.ended !== true) return reject('EVALUATION_NOT_OPEN');
  const speaker = speakerOf(side, table, actor, ['evaluating', 'closed', 'terminated']);
  if ('rejected' in speaker) return speaker;
  if (!consent) return reject('CONSENT_REQUIRED', 'consent');
  if (state.status !== 'none' && state.story.text === said) return nothing;
  if (state.status === 'published') return reject('WRONG_STATE');
  const next = state.status === 'none' ? 1 : state.story.revision + 1;
  return [StoryShared({ partnership, side, person: speaker.person, revision: next, text: said, replyUntil: now + days(settings.paragraphDays) })];
}

/** Beside it, by the other side, within 14 days (R-EVA-07). */
function reply(state: Story, { partnership, side, text: said, consent }: CommandOf<typeof ReplyToStory>, context: Context<StoryFacts>): Decision<StoryEvent> {
  const speaker = speakerOf(side === 'patient' ? 'professional' : 'patient', context.facts.partnership, context.actor, ['evaluating', 'closed', 'terminated']);
  if ('rejected' in speaker) return speaker;
  if (state.status === 'none' || state.status === 'taken-back') return reject('WRONG_STATE');
  if (state.reply?.text === said) return nothing;
  if (state.reply?.check === 'fine') return reject('WRONG_STATE');
  return rejectAll([
    // What a coordinator gave back can be mended, however late that was.
    isOver(state.replyUntil, context) && state.reply?.check !== 'returned' ? { code: 'DEADLINE_PASSED' } : undefined,
    consent ? undefined : { code: 'CONSENT_REQUIRED', field: 'consent' },
  ]) ?? [StoryReplied({ partnership, side, person: speaker.person, revision: (state.reply?.revision ?? 0) + 1, text: said })];
}

/** A coordinator looks only for names and health data. What holds some goes back to its author, and is not let through as it is (R-EVA-07). */
function check(state: Story, { part, revision: seen, fine }: CommandOf<typeof CheckStory>, context: Context<StoryFacts>): Decision<StoryEvent> {
  const found = state.status === 'none' || state.status === 'taken-back' ? undefined : state[part];
  if (!found || found.revision !== seen) return reject('WRONG_STATE', 'revision');
  if (hasTie(context)) return reject('CONFLICT_OF_INTEREST');
  if (found.check === (fine ? 'fine' : 'returned')) return nothing;
  if (found.check === 'returned') return reject('NAMES_OR_HEALTH_DATA');
  if (found.check === 'fine') return reject('WRONG_STATE');
  const checked = StoryChecked({ part, revision: seen, fine });
  return [checked, ...published(evolve(state, checked), context)];
}

/** Whoever sat at the table themselves, or has a tie to one of its organisations (R-STF-03). */
function hasTie({ actor, now, facts: { partnership, organisations, interests } }: Context<StoryFacts>): boolean {
  const sat = actor.kind === 'member' && partnership.status !== 'none' && partnership.seats.some(({ person }) => person === actor.person);
  return sat || isTied(interests, organisations, now);
}

function publish(state: Story, _asked: unknown, context: Context<StoryFacts>): Decision<StoryEvent> {
  return published(state, context);
}

/** It waits for its check and for the reply, as long as there is time for one; nobody can hold it up longer. */
function published(state: Story, context: Context<StoryFacts>): readonly StoryEvent[] {
  if (state.status !== 'shared' || state.story.check !== 'fine') return nothing;
  return isOver(state.replyUntil, context) || state.reply?.check === 'fine' ? [StoryPublished({})] : nothing;
}

/** Its author takes it back whenever they wish, and the reply to it with it. */
function takeBack(state: Story, _asked: unknown, { actor }: Context<StoryFacts>): Decision<StoryEvent> {
  if (state.status === 'none' || actor.kind !== 'member' || actor.person !== state.story.person) return reject('OWN_CONSENT_REQUIRED');
  return state.status === 'taken-back' ? nothing : [StoryTakenBack({})];
}

/** Each author chooses for their own text; taken away, unless they say otherwise (R-BRK-08). */
function keepIt(state: Story, { keep }: CommandOf<typeof KeepStory>, { actor }: Context<StoryFacts>): Decision<StoryEvent> {
  if (state.status === 'none' || actor.kind !== 'member') return reject('OWN_CONSENT_REQUIRED');
  const part = StoryPart.options.find((one) => state[one]?.person === actor.person);
  if (!part) return reject('OWN_CONSENT_REQUIRED');
  return state[part]?.keep === keep ? nothing : [StoryKept({ part, person: actor.person, keep })];
}

const rule = {
  stream: ({ partnership, side }: { readonly partnership: Id; readonly side: Side }) => storyId(partnership, side), facts: storyFacts,
  parties: (_state: Story, _asked: unknown, { partnership }: StoryFacts): Parties => partiesAt(partnership),
};

export const story = concept('story', storyEvents, initial, evolve)
  .when(ShareStory, share, rule)
  .when(ReplyToStory, reply, rule)
  .when(CheckStory, check, rule)
  .when(PublishStory, publish, rule)
  .when(TakeStoryBack, takeBack, rule)
  .when(KeepStory, keepIt, rule);
