/**
 * What staff recorded on behalf of one person, at that person's request (R-STF-01, R-STF-02): by which channel, that it was read back,
 * how the person gets a confirmation, and until when it can be undone. The stream's id is the person's. The engine notes every such
 * act here before it records it, so that what may not be done on behalf is refused in one place.
 */

import {
  command, concept, days, event, id, nothing, plain, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type EventOf, type Id, type Instant,
} from '#kernel';
import { z } from 'zod';

/** How the person and the coordinator talked. */
export const AssistanceChannel = z.enum(['telephone', 'paper', 'meeting']);
export type AssistanceChannel = z.infer<typeof AssistanceChannel>;
/** How the person gets the confirmation. */
export const ConfirmBy = z.enum(['letter', 'e-mail', 'telephone']);
export type ConfirmBy = z.infer<typeof ConfirmBy>;

/**
 * Which commands staff may give for a person, and whether it is a yes. What is not here is the person's own: to evaluate, to consent,
 * to agree to goals, to have data deleted, and whatever comes later until somebody decides otherwise.
 */
export const onBehalf: Readonly<Record<string, 'yes' | 'act'>> = {
  JoinAsAdvisor: 'act', ReviseAdvisorProfile: 'act', SetAvailability: 'act', ConfirmAdvisorProfile: 'act', LeaveNetwork: 'act',
  PauseUntil: 'act', EndPause: 'act', SetContactLimit: 'act', BlockAsker: 'act', UnblockAsker: 'act',
  AcceptInvitation: 'yes', TakePart: 'yes', TakePlace: 'yes', DeclineInvitation: 'act', DeclinePlace: 'act', RequestMoreTime: 'act', WithdrawAcceptance: 'act', GiveUpPlace: 'act',
  StepBack: 'act', ReturnToTable: 'act', LeavePartnership: 'act', PullBrake: 'act', ReleaseBrake: 'act', RaiseConcern: 'act',
};

// ── Events ───────────────────────────────────────────────────────────────────
/** All plain: the metadata of what was recorded says the same. `act`: the command's id; `undoUntil` in epoch milliseconds. */
export const ActedOnBehalf = event('ActedOnBehalf', 1, {
  person: plain(id('person')), act: plain(id('command')), command: plain(z.string().max(80)), yes: plain(z.boolean()), by: plain(id('person')),
  channel: plain(AssistanceChannel), confirmBy: plain(ConfirmBy), undoUntil: plain(z.int().min(0)),
});
/** It was noted, and then nothing came of the command. */
export const ActOnBehalfCameToNothing = event('ActOnBehalfCameToNothing', 1, { act: plain(id('command')) });
/** The person has been told, by the channel that they chose. */
export const ActOnBehalfConfirmed = event('ActOnBehalfConfirmed', 1, { act: plain(id('command')), by: plain(id('person')) });
/** The person wants it undone: staff, or the person's own step, undoes what it brought about. */
export const ActOnBehalfDisowned = event('ActOnBehalfDisowned', 1, { act: plain(id('command')) });
/** A coordinator has seen to it, and says how, for the person to read. */
export const DisownedActSettled = event('DisownedActSettled', 1, { act: plain(id('command')), by: plain(id('person')), how: words('by') });
const assistanceEvents = [ActedOnBehalf, ActOnBehalfCameToNothing, ActOnBehalfConfirmed, ActOnBehalfDisowned, DisownedActSettled] as const;
type AssistanceEvent = EventOf<(typeof assistanceEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
interface Act {
  readonly act: Id;
  readonly yes: boolean;
  readonly by: Id;
  readonly undoUntil: Instant;
  readonly confirmed: boolean;
  readonly disowned: boolean;
  readonly settled: boolean;
}
type Acts = readonly Act[];

function evolve(acts: Acts, { type, data }: AssistanceEvent): Acts {
  const having = (change: Partial<Act>): Acts => acts.map((one) => (one.act === data.act ? { ...one, ...change } : one));
  switch (type) {
    case 'ActedOnBehalf': return [...acts, { act: data.act, yes: data.yes, by: data.by, undoUntil: data.undoUntil, confirmed: false, disowned: false, settled: false }];
    case 'ActOnBehalfCameToNothing': return acts.filter(({ act }) => act !== data.act);
    case 'ActOnBehalfConfirmed': return having({ confirmed: true });
    case 'ActOnBehalfDisowned': return having({ disowned: true });
    case 'DisownedActSettled': return having({ settled: true });
  }
}

// ── Commands and decisions ───────────────────────────────────────────────────
const whose = { person: id('person'), act: id('command') };
export const NoteActOnBehalf = command('NoteActOnBehalf', { ...whose, command: z.string().max(80), by: id('person'), channel: AssistanceChannel, confirmBy: ConfirmBy, readBack: z.boolean() });
export const ForgetActOnBehalf = command('ForgetActOnBehalf', whose);
export const ConfirmActOnBehalf = command('ConfirmActOnBehalf', whose);
export const DisownActOnBehalf = command('DisownActOnBehalf', whose);
export const SettleDisownedAct = command('SettleDisownedAct', { ...whose, how: words('actor') });

/** So long the person can have it undone. */
const UNDO = days(14);

/** Never for oneself. A second yes in a row for one person takes another coordinator than the first (R-STF-02). */
function note(acts: Acts, { person, act, command: name, by, channel, confirmBy, readBack }: CommandOf<typeof NoteActOnBehalf>, { now }: Context): Decision<AssistanceEvent> {
  if (acts.some((one) => one.act === act)) return nothing;
  const kind = onBehalf[name];
  if (kind === undefined || !Object.hasOwn(onBehalf, name)) return reject('NOT_ON_BEHALF');
  const before = acts.findLast(({ yes }) => yes);
  return rejectAll([
    by === person ? { code: 'CONFLICT_OF_INTEREST' } : undefined,
    readBack ? undefined : { code: 'READ_BACK_REQUIRED' },
    kind === 'yes' && before?.by === by ? { code: 'SECOND_COORDINATOR_REQUIRED' } : undefined,
  ]) ?? [ActedOnBehalf({ person, act, command: name, yes: kind === 'yes', by, channel, confirmBy, undoUntil: now + UNDO })];
}

function forget(acts: Acts, { act }: CommandOf<typeof ForgetActOnBehalf>): Decision<AssistanceEvent> {
  return acts.some((one) => one.act === act) ? [ActOnBehalfCameToNothing({ act })] : nothing;
}

function confirm(acts: Acts, { act }: CommandOf<typeof ConfirmActOnBehalf>, { actor }: Context): Decision<AssistanceEvent> {
  const noted = acts.find((one) => one.act === act);
  if (!noted || actor.kind !== 'member') return reject('WRONG_STATE', 'act');
  return noted.confirmed ? nothing : [ActOnBehalfConfirmed({ act, by: actor.person })];
}

function disown(acts: Acts, { act }: CommandOf<typeof DisownActOnBehalf>, { now }: Context): Decision<AssistanceEvent> {
  const noted = acts.find((one) => one.act === act);
  if (!noted) return reject('WRONG_STATE', 'act');
  if (noted.disowned) return nothing;
  return now >= noted.undoUntil ? reject('DEADLINE_PASSED') : [ActOnBehalfDisowned({ act })];
}

/** What the person wanted undone has been seen to, as far as it can be. */
function settle(acts: Acts, { act, how }: CommandOf<typeof SettleDisownedAct>, { actor }: Context): Decision<AssistanceEvent> {
  const noted = acts.find((one) => one.act === act);
  if (!noted?.disowned || actor.kind !== 'member') return reject('WRONG_STATE', 'act');
  return noted.settled ? nothing : [DisownedActSettled({ act, by: actor.person, how })];
}

const own = {
  stream: ({ person }: { readonly person: Id }): Id => person,
  parties: (_acts: Acts, { person }: { readonly person: Id }) => ({ self: [person] }),
};

export const assistance = concept('assistance', assistanceEvents, [] as Acts, evolve)
  .when(NoteActOnBehalf, note, own)
  .when(ForgetActOnBehalf, forget, own)
  .when(ConfirmActOnBehalf, confirm, own)
  .when(DisownActOnBehalf, disown, own)
  .when(SettleDisownedAct, settle, own);
