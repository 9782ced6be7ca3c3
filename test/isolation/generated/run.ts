/** Tries operations as somebody, and says what each gave away. */

import type { ExecutionResult } from 'graphql';
import type { House } from '../../support/house';
import type { Caller } from './callers';
import { variablesFor, type RootField, type Values } from './generator';
import { anyId } from './marks';
import { statementsOf } from './statements';
import { THERE, type PlantedWorld } from './planting';

/** What was tried, and how. */
export interface Attempt {
  readonly caller: Caller;
  readonly root: RootField;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Grounds {
  readonly house: House;
  readonly world: PlantedWorld;
  /** Ids of that network that this caller never gets, unless they put them somewhere of their own. */
  readonly secretIds: (caller: Caller) => ReadonlySet<string>;
  /** Ids that callers have put into what is their own: whom they do not want to hear from, what worries them. */
  readonly put: Set<string>;
}

export function groundsOf(house: House, world: PlantedWorld): Grounds {
  const known = new Map<Caller, ReadonlySet<string>>();
  return {
    house, world, put: new Set(),
    secretIds(caller) {
      const found = known.get(caller) ?? secretFrom(world, caller);
      known.set(caller, found);
      return found;
    },
  };
}

/** From outside of the network everything is secret; inside of it, whatever is not open to all and not their own. What the asker gets to know are words, and many ids. */
function secretFrom({ log, logHere }: PlantedWorld, { from, actor }: Caller): ReadonlySet<string> {
  if (from === 'the asker') return new Set();
  if (from === 'another network') return new Set([...log.all].filter((id) => !logHere.all.has(id)));
  const own = actor.kind === 'member' ? log.by(actor.person) : new Set();
  return new Set([...log.all].filter((id) => !log.open.has(id) && !own.has(id)));
}

const conceptOf = ({ log }: PlantedWorld, id: string): string => [...log.idsByConcept].find(([, ids]) => ids.includes(id))?.[0] ?? 'something';

/** Each nothing is another one: what somebody wrote about one would be found there. */
let nothings = 0;

/** Every id that is not theirs to know, swapped for one of nothing: the same for the same. */
function withNothing(variables: unknown, secret: ReadonlySet<string>, own: ReadonlySet<string>): { readonly text: string; readonly swapped: number } {
  const known = new Map<string, string>();
  const text = JSON.stringify(variables).replaceAll(anyId, (id) => {
    if (!secret.has(id) || own.has(id)) return id;
    known.set(id, known.get(id) ?? `0197a000-0000-7000-9000-${(nothings++).toString(16).padStart(12, '0')}`);
    return known.get(id) ?? id;
  });
  return { text, swapped: known.size };
}

/** What a try costs when it is about what is not theirs, and when it is about nothing; nothing when it is about neither, or was done. */
export async function costs(grounds: Grounds, { caller, root, variables }: Attempt): Promise<{ readonly theirs: readonly string[]; readonly nothing: readonly string[] } | undefined> {
  const { house } = grounds;
  const about = withNothing(variables, grounds.secretIds(caller), grounds.put);
  if (about.swapped === 0) return undefined;
  const before = await house.store.head();
  const aboutNothing = JSON.parse(about.text) as Readonly<Record<string, unknown>>;
  // What is remembered is remembered of both.
  for (const one of [variables, aboutNothing]) await answerTo(grounds, caller, root, one);
  const theirs = await statementsOf(() => answerTo(grounds, caller, root, variables));
  const nothing = await statementsOf(() => answerTo(grounds, caller, root, aboutNothing));
  if (await house.store.head() === before) return { theirs, nothing };
  await house.waitUntil(grounds.world.now);
  return undefined;
}

/** An answer without the ids that were made for it, or that were asked about. */
const plain = (text: string): string => text.replaceAll(anyId, 'an id');

const told = ({ data, errors }: ExecutionResult): string => JSON.stringify({ data, errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })) });

async function answerTo({ house }: Grounds, { actor, email }: Caller, { kind, document }: RootField, variables: Readonly<Record<string, unknown>>): Promise<string> {
  if (kind !== 'subscription') return told(await house.look(actor, document, variables, email));
  const updates = await house.watch(actor, document, variables);
  if (!(Symbol.asyncIterator in updates)) return JSON.stringify(updates);
  await updates.return(undefined);
  return 'is let in';
}

/** Somebody tries something. What it gave away, in words; nothing when it gave away nothing. */
export async function tryOut(grounds: Grounds, { caller, root, variables }: Attempt): Promise<string | undefined> {
  const { house, world } = grounds;
  const before = await house.store.head();
  const text = await answerTo(grounds, caller, root, variables);
  const said = new Set(JSON.stringify(variables).match(anyId) ?? []);
  const wrong = givenAway(grounds, caller, text, said) ?? await changed(grounds, caller, before);
  const describe = (what: string): string => `${root.kind} ${root.name} by ${caller.label}: ${what}\n  with ${JSON.stringify(variables).slice(0, 600)}`;
  if (wrong !== undefined) return describe(wrong);
  if (caller.from === 'the asker') return undefined;
  if (await house.store.head() !== before) {
    for (const id of said) grounds.put.add(id);
    // What follows from it is over before the next one begins.
    await house.waitUntil(world.now);
    return undefined;
  }
  const nothing = withNothing(variables, grounds.secretIds(caller), grounds.put);
  if (nothing.swapped === 0) return undefined;
  const aboutNothing = await answerTo(grounds, caller, root, JSON.parse(nothing.text) as Readonly<Record<string, unknown>>);
  return plain(aboutNothing) === plain(text) ? undefined : describe(`not as about nothing: ${plain(text).slice(0, 300)} instead of ${plain(aboutNothing).slice(0, 300)}`);
}

/** Words and ids in an answer that are not this caller's. */
function givenAway({ secretIds, world, put }: Grounds, caller: Caller, answer: string, asked: ReadonlySet<string>): string | undefined {
  const [words] = world.marks.in(answer).filter((planted) => !caller.mayRead(planted));
  if (words) return `words of ${words.by} (${words.place}): ${answer.slice(0, 400)}`;
  const secret = secretIds(caller);
  const id = (answer.match(anyId) ?? []).find((one) => secret.has(one) && !asked.has(one) && !put.has(one));
  return id === undefined ? undefined : `the id ${id} (${conceptOf(world, id)}): ${answer.slice(Math.max(0, answer.indexOf(id) - 300), answer.indexOf(id) + 60)}`;
}

/** What an outsider has changed of what is others'. */
async function changed({ house, world }: Grounds, { from, actor }: Caller, before: bigint): Promise<string | undefined> {
  if (from === 'the asker' || await house.store.head() === before) return undefined;
  const happened = await house.store.readAll({ after: before, prefix: `${THERE}.` });
  const wrong = happened.find((event) => from === 'another network' || world.log.isOthers(event, actor.kind === 'member' ? actor.person : undefined));
  return wrong && `${wrong.type} in ${wrong.stream}`;
}

/** One attempt at a root field: what somebody who may said before, or whatever the schema takes. */
export function attemptAt(grounds: Grounds, values: Values, caller: Caller, root: RootField, puts: Set<string>): Attempt {
  const { random } = values;
  const before = random() < 0.5 ? grounds.world.said.filter(({ mutation, network }) => network === THERE && mutation === root.name) : [];
  const again = before[Math.floor(random() * before.length)];
  if (!again) return { caller, root, variables: variablesFor(root, values, puts) };
  // Said in their own words, under the id that was used for it or under none.
  const own = JSON.parse(JSON.stringify(again.variables).replaceAll(/ zq\d+q/g, '').replaceAll(`@${THERE}.example`, '@elsewhere.example')) as { readonly input: Record<string, unknown> };
  const { commandId, ...rest } = own.input;
  return { caller, root, variables: { input: random() < 0.5 ? rest : { ...rest, commandId } } };
}
