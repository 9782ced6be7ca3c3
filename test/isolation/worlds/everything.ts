/** All that somebody can get: every query of the schema about every id they know, every change they can try, every sign that reaches them. */

import { getNamedType, isInputObjectType, isNonNullType, type ExecutionResult, type GraphQLField, type GraphQLSchema } from 'graphql';
import { derivedId, type Actor, type Id } from '#kernel';
import type { House } from '../../support/house';
import { operationsOf, sample, selection, textPlaces, type Operation } from '../../support/schema';

/** How many objects deep answers are looked at. */
const DEPTH = 4;

/** What was asked, in words, and the answer to the byte. */
export type Seen = Readonly<Record<string, string>>;

/** Ids by what they stand for. */
export type KnownIds = Readonly<Record<string, Id>>;

const takesId = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(({ type }) => getNamedType(type).name === 'ID');

/** A text that its field could take, so that a try gets past its form as far as it can. */
function likely(name: string): string {
  if (['date', 'from', 'to', 'by', 'on', 'until', 'lastDay', 'materialsBy', 'nameBy'].includes(name)) return '2026-05-20';
  return { zone: 'Europe/Stockholm', currency: 'SEK', email: 'somebody@home.example', addresses: 'somebody@home.example', countries: 'SE', country: 'SE', languages: 'sv', website: 'https://patients.example' }[name] ?? 'Some words.';
}

/** An operation about one id, for one page as large as it gets. */
function documentAbout({ kind, name, field }: Operation, id: Id): { readonly document: string; readonly variables: Readonly<Record<string, unknown>> } {
  const args = field.args.filter(({ name: called, type }) => kind === 'mutation' || isNonNullType(type) || called === 'first' || getNamedType(type).name === 'ID');
  const declared = args.map(({ name: called, type }) => `$${called}: ${type.toString()}`).join(', ');
  const passed = args.map(({ name: called }) => `${called}: $${called}`).join(', ');
  const variables = args.map(({ name: called, type }) => [called, called === 'first' ? 50 : withCommandId(sample(type, id, likely, called), type, `${name} ${id}`)] as const);
  return {
    document: `${kind}${declared === '' ? '' : ` (${declared})`} { ${name}${passed === '' ? '' : `(${passed})`} ${selection(field.type, DEPTH)} }`,
    variables: Object.fromEntries(variables),
  };
}

/** The caller's own id for the wish, so that what it makes has the same id in every world. */
function withCommandId(value: unknown, type: GraphQLField<unknown, unknown>['args'][number]['type'], wish: string): unknown {
  const named = getNamedType(type);
  return isInputObjectType(named) && 'commandId' in named.getFields() ? { ...(value as object), commandId: derivedId('try', wish) } : value;
}

const text = (answer: ExecutionResult): string => JSON.stringify(answer);

/** Everything that somebody can read. */
export async function everythingRead(house: House, who: string, actor: Actor, ids: KnownIds): Promise<Seen> {
  const seen: Record<string, string> = {};
  for (const operation of operationsOf(house.schema).filter(({ kind }) => kind === 'query')) {
    for (const [called, id] of takesId(operation.field) ? Object.entries(ids) : [['', derivedId('nothing')] as const]) {
      const { document, variables } = documentAbout(operation, id);
      seen[`${who}: ${operation.name} ${called}`.trim()] = text(await house.look(actor, document, variables));
    }
  }
  return seen;
}

/** What ends the invitation itself, and with it what there is to find out. */
const ending = ['withdrawInvitation', 'withdrawRequest'];

/** What becomes of every kind of change that somebody can try about these ids, as far as a made-up form gets. */
export async function everythingTried(house: House, actor: Actor, ids: KnownIds): Promise<Seen> {
  const seen: Record<string, string> = {};
  for (const operation of operationsOf(house.schema).filter(({ kind, name, field }) => kind === 'mutation' && !ending.includes(name) && field.args.some(({ type }) => textPlaces(type).some(({ scalar, path }) => scalar === 'ID' && path.at(-1) !== 'commandId')))) {
    for (const [called, id] of Object.entries(ids)) {
      const { document, variables } = documentAbout(operation, id);
      const { data, codes } = await house.ask(actor, document, variables);
      seen[`tries ${operation.name} ${called}`] = JSON.stringify({ data, codes });
    }
  }
  return seen;
}

/** A change that somebody tries, with a form that is right. */
export interface Try {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What becomes of each. */
export async function tried(house: House, actor: Actor, tries: readonly Try[]): Promise<Seen> {
  const seen: Record<string, string> = {};
  const mutations = operationsOf(house.schema).filter(({ kind }) => kind === 'mutation');
  for (const [nth, { mutation, input }] of tries.entries()) {
    const operation = mutations.find(({ name }) => name === mutation);
    if (!operation) throw new Error(`there is no ${mutation}`);
    const type = operation.field.args[0]?.type.toString() ?? '';
    const answer = await house.ask(actor, `mutation ($input: ${type}) { ${mutation}(input: $input) ${selection(operation.field.type, DEPTH)} }`, { input: { ...input, commandId: derivedId('try', mutation, nth) } });
    seen[`tries ${nth}: ${mutation} ${JSON.stringify(input)}`] = JSON.stringify(answer);
  }
  return seen;
}

/** Signs of live updates: how many have come of each. End it when all is seen. */
export interface Watch {
  readonly signs: Readonly<Record<string, number>>;
  end(): Promise<void>;
}

/** Listens to every subscription about every id; those that are refused say so once. */
export async function everythingHeard(house: House, actor: Actor, ids: KnownIds): Promise<Watch & { readonly refused: Seen }> {
  const signs: Record<string, number> = {};
  const refused: Record<string, string> = {};
  const open: AsyncGenerator<ExecutionResult>[] = [];
  const listening: Promise<void>[] = [];
  for (const [name, field] of Object.entries(subscriptionsOf(house.schema))) {
    for (const [called, id] of takesId(field) ? Object.entries(ids) : [['', derivedId('nothing')] as const]) {
      const about = `hears ${name} ${called}`.trim();
      const declared = takesId(field) ? '($id: ID!)' : '';
      const argument = field.args.find(({ type }) => getNamedType(type).name === 'ID')?.name;
      const updates = await house.watch(actor, `subscription ${declared} { ${name}${argument === undefined ? '' : `(${argument}: $id)`} ${selection(field.type, 1)} }`, argument === undefined ? {} : { id });
      if (!(Symbol.asyncIterator in updates)) {
        refused[about] = JSON.stringify(updates);
        continue;
      }
      signs[about] = 0;
      open.push(updates);
      listening.push((async () => {
        while (!(await updates.next()).done) signs[about] = (signs[about] ?? 0) + 1;
      })());
    }
  }
  return {
    signs, refused,
    async end() {
      await Promise.all(open.map((updates) => updates.return(undefined)));
      await Promise.all(listening);
    },
  };
}

function subscriptionsOf(schema: GraphQLSchema): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return schema.getSubscriptionType()?.getFields() ?? {};
}
