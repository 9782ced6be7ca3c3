import { derivedId } from '#kernel';
import type { Person } from '../client';

/** Somebody at work in the demo network. What they do in a scene is done once, however often the scene is played. */
export interface Hand {
  /** Gives a command, by the name of its mutation. @throws when a rule says no */
  does(mutation: string, input: object): Promise<void>;
  /** The same, and gives back what `selection` asks for. */
  makes<T>(mutation: string, input: object, selection: string): Promise<T>;
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

/** Those whose results are refused one by one. */
const RESULTS: readonly string[] = ['SendInvitationsPayload', 'SendInitiativePayload'];
const REFUSED = 'userErrors { code message field }';

/** @param scene tells what was done in it from what was done elsewhere: the same person's same command in another scene is another one */
export function hand(person: Person, who: string, scene: string, mutations: Mutations): Hand {
  const times = new Map<string, number>();
  const handAs = (wearing: Person, hat: string): Hand => {
    const give = async (mutation: string, input: object, selection: string): Promise<unknown> => {
      const { input: type, payload } = mutations.get(mutation) ?? { input: '', payload: '' };
      const which = `${hat} ${mutation}`;
      const time = (times.get(which) ?? 0) + 1;
      times.set(which, time);
      const commandId = derivedId('demo network', scene, who, which, time);
      const refused = RESULTS.includes(payload) ? '' : REFUSED;
      try {
        const answer = await wearing.get<Record<string, unknown>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} ${refused} } }`, { input: { ...input, commandId } });
        return answer[mutation];
      } catch (error) {
        // What was refused was not done: to try it again is the same wish.
        times.set(which, time - 1);
        throw error;
      }
    };
    return {
      async does(mutation, input) {
        await give(mutation, input, '');
      },
      makes: async <T>(mutation: string, input: object, selection: string) => (await give(mutation, input, selection)) as T,
      asks: (query, variables) => wearing.get(query, variables),
      as: (next) => handAs(wearing.as(next), next),
    };
  };
  return handAs(person, 'person');
}
