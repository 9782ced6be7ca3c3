/** One play: the same steps to the server and to the model, until they disagree. */

import { derivedId } from '#kernel';
import type { House } from '../support/house';
import { chance } from '../support/seed';
import { actorOf, enter, hatsOf, type Stage } from './cast';
import { DAY, HOUR } from './days';
import { taken, talk, type Verdict, type Who } from './model';
import { pass } from './rules/time';
import { answersOf, attentionOf, invitationToRecipient, requestToAsker, reviewQueue, type View } from './seen';
import { luckOf, type Luck, type Shown, type Wish, type Wisher } from './wish';
import { invitationWishes } from './wishes/invitations';
import { organisationWishes } from './wishes/organisations';
import { placeWishes } from './wishes/places';
import { requestWishes } from './wishes/requests';
import { allAround, tableWishes } from './wishes/tables';

/** A step: what kind of thing somebody wishes, and the luck that settles who, what and how. */
export interface Step {
  readonly kind: number;
  readonly luck: number;
}

/** When a play begins, what is done in it, and whether people make for a table. */
export interface Script {
  readonly start: number;
  readonly hurry: boolean;
  readonly steps: readonly Step[];
}

type Kind = Wisher | 'wait' | 'again';
const weighted: readonly (readonly [number, Kind])[] = [...requestWishes, ...invitationWishes, ...placeWishes, ...organisationWishes, ...tableWishes, [12, 'wait'], [4, 'again']];
const kinds: readonly Kind[] = weighted.flatMap(([weight, kind]) => Array.from({ length: weight }, () => kind));
export const KINDS = kinds.length;

/** So often everything that anybody sees is looked at; what a step is about is looked at after each. */
const LOOK_ROUND_EVERY = 25;

export class Disagreement extends Error {}

/** How much was played: what the server agreed to do, and what it refused. */
export interface Count {
  done: number;
  refused: number;
  shut: number;
  looks: number;
  readonly codes: Record<string, number>;
}

/** Plays these steps in a network of its own. @throws Disagreement with what was said, by whom, and what the rules say. */
export async function play(house: House, network: string, { start, hurry, steps }: Script, count: Count): Promise<void> {
  const stage = await enter(house, network, start);
  const log: string[] = [];
  let last: { readonly wish: Wish; readonly commandId: string } | undefined;
  try {
    for (const [nth, { kind, luck: seed }] of steps.entries()) {
      const luck = luckOf(chance(seed));
      const what = kinds[kind % KINDS];
      if (what === 'wait') {
        const until = soon(stage, luck);
        log.push(`${nth} it is ${new Date(until).toISOString()}`);
        await house.waitUntil(until);
        pass(stage.model, until);
      } else if (what === 'again') {
        if (last) await say(house, stage, { ...last.wish, verdict: { is: 'done' }, then: () => undefined }, last.commandId, `${nth} again`, log, count);
      } else {
        const wish = wished(stage, luck, kind, hurry);
        const commandId = derivedId('wish', network, nth);
        if (wish && await say(house, stage, wish, commandId, `${nth}`, log, count)) last = { wish, commandId };
      }
      if (nth % LOOK_ROUND_EVERY === LOOK_ROUND_EVERY - 1) await lookRound(house, stage, luck, count);
    }
    await lookRound(house, stage, luckOf(chance(steps.length)), count);
  } catch (error) {
    if (!(error instanceof Disagreement)) throw new Error(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n${log.join('\n')}`);
    throw new Disagreement(`${error.message}\n\nWhat was said before:\n${log.join('\n')}`);
  }
}

/** What brings a table about soonest: a published request, people who said yes, and those who sit down. */
function hurried({ model }: Stage): readonly Wisher[] {
  const requests = [...model.requests.values()];
  const invitations = [...model.invitations.values()].filter(({ status, offers }) => offers === 'PLACE' && (status === 'open' || status === 'accepted'));
  if (!requests.some(({ status }) => status === 'published' || status === 'closed')) return requestWishes.map(([, wisher]) => wisher).slice(0, 5);
  if (invitations.some((one) => taken(one).length > 0)) return tableWishes.map(([, wisher]) => wisher).slice(0, 1);
  return [...invitationWishes.slice(0, invitations.length > 1 ? 2 : 1), ...placeWishes.slice(0, 3)].map(([, wisher]) => wisher);
}

/** A wish of this kind; when nobody has a reason for one, something that brings life: about requests, or to ask somebody. */
function wished(stage: Stage, luck: Luck, kind: number, hurry: boolean): Wish | undefined {
  if (hurry && stage.model.partnerships.size === 0) {
    const wish = luck.one(hurried(stage))?.(stage, luck);
    if (wish) return wish;
  }
  const others = [...requestWishes, ...invitationWishes, ...placeWishes, ...tableWishes].map(([, wisher]) => wisher);
  for (const wisher of [kinds[kind % KINDS], ...Array.from({ length: 10 }, () => luck.one(others))]) {
    const wish = typeof wisher === 'function' ? wisher(stage, luck) : undefined;
    if (wish) return wish;
  }
  return undefined;
}

/** A moment soon, mostly a little later; often the very moment at which something is over, or the one before. */
function soon({ model }: Stage, luck: Luck): number {
  const moments = [...model.invitations.values()].flatMap((one) => [one.ends, one.toldAt, one.heldUntil, one.objectUntil, talk(one)?.answerUntil])
    .filter((moment) => moment !== undefined && moment > model.now && moment < model.now + 40 * DAY) as number[];
  const moment = luck.once(3) ? luck.one(moments) : undefined;
  if (moment !== undefined) return Math.max(model.now, moment + (luck.one([-1, 0, 1]) ?? 0));
  return model.now + (luck.one([HOUR, 13 * HOUR, DAY, 2 * DAY, 4 * DAY]) ?? HOUR);
}

/** Says it to the server. @returns whether it was done. */
async function say(house: House, stage: Stage, wish: Wish, commandId: string, nth: string, log: string[], count: Count): Promise<boolean> {
  const { by, document, verdict, rules } = wish;
  const isQuery = document.startsWith('query');
  const input = wish.variables['input'] as object | undefined;
  const variables = isQuery ? wish.variables : { ...wish.variables, input: { ...input, commandId } };
  const ask = async () => {
    const { data, codes } = await house.ask(actorOf(stage, by), document, variables, 'en', by.email);
    const it = ((data ?? {}) as { readonly it?: Shown | null }).it ?? {};
    return { codes, it, errors: [...(it.userErrors ?? []), ...(it.results ?? []).flatMap(({ userErrors }) => userErrors)].map(({ code }) => code) };
  };
  const first = await ask();
  // A slow machine may answer before it can show what was done; the same wish again does nothing new, and shows it.
  const { codes, it, errors } = !isQuery && first.codes.length + first.errors.length === 0 && lacks(first.it) ? await ask() : first;
  const said = `${nth} [${rules}] ${by.label}: ${/it: (\w+)/.exec(document)?.[1] ?? ''} ${wish.note ?? JSON.stringify(wish.variables)}`;
  const came = codes.length > 0 ? `shut: ${codes.join(' ')}` : errors.length > 0 ? `refused: ${errors.join(' ')}` : 'done';
  log.push(`${said} → ${came}`);
  if (!agrees(verdict, codes, errors)) throw new Disagreement(`${said}\n  the server says: ${came}\n  the rules say:   ${inWords(verdict)}`);
  count[verdict.is] += 1;
  for (const code of errors) count.codes[code] = (count.codes[code] ?? 0) + 1;
  if (verdict.is === 'done') wish.then(it);
  for (const [who, view] of wish.look?.() ?? []) await look(house, stage, who, view, count);
  return verdict.is === 'done' && !isQuery;
}

/** Whether something that was to be shown is not there. */
function lacks(it: Shown): boolean {
  return [it, ...(it.results ?? [])].some((part) => Object.values(part).includes(null));
}

function agrees(verdict: Verdict, codes: readonly unknown[], errors: readonly string[]): boolean {
  if (verdict.is === 'done') return codes.length === 0 && errors.length === 0;
  if (verdict.is === 'shut') return codes.length === 1 && codes[0] === verdict.code;
  return codes.length === 0 && errors.length > 0 && errors.every((code) => verdict.codes.includes(code)) && (!verdict.all || verdict.codes.every((code) => errors.includes(code)));
}

const inWords = (verdict: Verdict): string => (verdict.is === 'done' ? 'done' : verdict.is === 'shut' ? `shut: ${verdict.code}` : `refused${verdict.all ? ', all of' : ', some of'}: ${verdict.codes.join(' ')}`);

async function look(house: House, stage: Stage, who: Who, view: View, count: Count): Promise<void> {
  const { data, errors } = await house.look(actorOf(stage, who), view.document, view.document.includes('$id') ? { id: view.id } : {});
  count.looks += 1;
  const seen = JSON.stringify(sorted(JSON.parse(JSON.stringify(data ?? { errors }))));
  const expected = JSON.stringify(sorted(view.shows));
  if (seen !== expected) throw new Disagreement(`${who.label} looks at ${view.document.slice(0, 60)}… of ${view.id}\n  the server shows: ${seen}\n  the rules show:   ${expected}`);
}

/** The same, with fields and lists in the order of letters: what is of the same moment has no order, and the orders of lists have specs of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).map((item) => JSON.stringify(item)).sort().map((item) => JSON.parse(item) as unknown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

/** Everything that everybody may see; and that whoever may not, sees nothing. */
async function lookRound(house: House, stage: Stage, luck: Luck, count: Count): Promise<void> {
  const { model } = stage;
  const hats = hatsOf(stage);
  const for_ = (organisation: string): Who | undefined => hats.find((who) => who.organisation === organisation);
  const looks = [
    ...[...model.requests.values()].map((request) => [for_(request.asker), requestToAsker(model, request)] as const),
    ...[...model.invitations.values()].map((one) => [for_(one.recipient), invitationToRecipient(model, one)] as const),
    ...[...model.organisations.values()].map((organisation) => [for_(organisation.id), attentionOf(model, organisation)] as const),
    ...hats.filter(({ role, foreign }) => role === 'person' && foreign !== true).map((who) => [who, answersOf(model, who.person)] as const),
    [hats.find(({ role }) => role === 'coordinator'), reviewQueue(model)] as const,
    ...[...model.partnerships.values()].flatMap((table) => allAround(stage, table)),
  ];
  for (const [who, view] of looks) if (who) await look(house, stage, who, view, count);
  for (const one of model.invitations.values()) {
    const stranger = luck.one(hats.filter(({ organisation, role }) => organisation !== one.recipient && role !== 'visitor'));
    if (stranger) await nothing(house, stage, stranger, invitationToRecipient(model, one), count);
    const outsider = luck.one(hats.filter(({ organisation, role, foreign }) => organisation !== one.asker && role !== 'visitor' && (role !== 'coordinator' || foreign)));
    if (outsider) await nothing(house, stage, outsider, { document: 'query ($id: ID!) { sentInvitation(id: $id) { id } }', id: one.id, shows: undefined }, count);
  }
}

/** To who has no part in it, it does not exist. */
async function nothing(house: House, stage: Stage, who: Who, { document, id }: View, count: Count): Promise<void> {
  const { errors = [] } = await house.look(actorOf(stage, who), document, { id });
  count.looks += 1;
  const codes = errors.map(({ extensions }) => extensions['code']);
  if (codes.length !== 1 || codes[0] !== 'NOT_FOUND') throw new Disagreement(`${who.label} looks at ${document.slice(0, 60)}… of ${id}\n  the server says: ${codes.join(' ')}\n  the rules say:   NOT_FOUND`);
}
