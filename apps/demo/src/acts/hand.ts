import { setTimeout as pause } from 'node:timers/promises';
import { derivedId } from '#kernel';
import type { Person } from '../client';

/** A rule that said no. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

/** Somebody at work in a demo. What they do in a scene is done once, however often the scene is played. */
export interface Hand {
  /** The same person at the API, under the same hat. */
  readonly person: Person;
  /** Gives a command, by the name of its mutation. @throws when a rule says no */
  does(mutation: string, input: object): Promise<void>;
  /** The same, and gives back what `selection` asks for; of each result where there are several. */
  makes<T>(mutation: string, input: object, selection: string): Promise<T>;
  /** Gives a command that rules refuse, and gives back what they say. @throws when they let it pass */
  isRefused(mutation: string, input: object): Promise<readonly Refusal[]>;
  asks<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same person under another hat. */
  as(hat: string): Hand;
}

/** Which input each mutation takes, and whether it answers with what it refused. */
export type Mutations = ReadonlyMap<string, { readonly input: string; readonly payload: string }>;

interface Named {
  readonly name: string | null;
  readonly ofType: { readonly name: string | null } | null;
}

/** Asks the server itself, so that no name is written twice. */
export async function mutationsOf(person: Person): Promise<Mutations> {
  const { __schema: { mutationType } } = await person.get<{ __schema: { mutationType: { fields: { name: string; type: Named; args: { type: Named }[] }[] } } }>(
    '{ __schema { mutationType { fields { name type { name ofType { name } } args { type { name ofType { name } } } } } } }');
  const nameOf = ({ name, ofType }: Named): string => name ?? ofType?.name ?? '';
  return new Map(mutationType.fields.map(({ name, type, args: [input] }) => [name, { input: input ? nameOf(input.type) : '', payload: nameOf(type) }]));
}

interface Answered {
  /** Whether what was done may not be readable yet. */
  readonly stale?: boolean;
  readonly userErrors?: readonly Refusal[];
  /** Of those who are refused one by one. */
  readonly results?: readonly { readonly userErrors: readonly Refusal[] }[];
}

const RESULTS: readonly string[] = ['SendInvitationsPayload', 'SendInitiativePayload'];
const REFUSED = 'userErrors { code message field }';
/** How long a busy server is left alone before anybody looks at what came of a command, milliseconds. */
const BREATH = 2_000;

/** @param scene tells what was done in it from what was done elsewhere: the same person's same command in another scene is another one */
export function hand(person: Person, who: string, scene: string, mutations: Mutations): Hand {
  const times = new Map<string, number>();
  const handAs = (wearing: Person, hat: string): Hand => {
    const give = async (mutation: string, input: object, selection: string): Promise<{ readonly answer: unknown; readonly refused: readonly Refusal[] }> => {
      const { input: type, payload } = mutations.get(mutation) ?? { input: '', payload: '' };
      const fields = RESULTS.includes(payload) ? `results { ${selection} ${REFUSED} }` : `stale ${selection} ${REFUSED}`;
      const { data, errors } = await wearing.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
      if (errors || !data) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
      const answer = data[mutation] as Answered;
      if (answer.stale === true) await pause(BREATH);
      return { answer, refused: [...answer.userErrors ?? [], ...(answer.results ?? []).flatMap(({ userErrors }) => userErrors)] };
    };
    const makes = async (mutation: string, input: object, selection: string): Promise<unknown> => {
      const which = `${hat} ${mutation}`;
      const time = (times.get(which) ?? 0) + 1;
      times.set(which, time);
      try {
        const { answer, refused } = await give(mutation, { ...input, commandId: derivedId('demo network', scene, who, which, time) }, selection);
        if (refused.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refused)}`);
        return answer;
      } catch (error) {
        // What was refused was not done: to try it again is the same wish.
        times.set(which, time - 1);
        throw error;
      }
    };
    return {
      person: wearing,
      async does(mutation, input) {
        await makes(mutation, input, '');
      },
      makes: async <T>(mutation: string, input: object, selection: string) => (await makes(mutation, input, selection)) as T,
      async isRefused(mutation, input) {
        const { refused } = await give(mutation, input, '');
        if (refused.length === 0) throw new Error(`${mutation} was let pass`);
        return refused;
      },
      asks: (query, variables) => wearing.get(query, variables),
      as: (next) => handAs(wearing.as(next), next),
    };
  };
  return handAs(person, 'person');
}
