import { dateIn } from '#kernel';
import { client, type Client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { madeUpRecords } from '../../apps/demo/src/records';
import { telling } from '../../apps/demo/src/steps';
import type { Members } from '../../apps/demo/src/story/organisations';
import { storyTold } from '../../apps/demo/src/story/told';
import { moveClock, worldOf } from '../../apps/demo/src/story/world';

/** A network in which the main job was done once, by people whose every sentence carries the network's mark. */
export interface LivedIn {
  readonly network: string;
  readonly client: Client;
  readonly mark: string;
  readonly members: Members;
  readonly request: string;
  readonly invitation: string;
  readonly partnership: string;
}

/** Plays the demo's story in a network of a running server, silently, with marked texts. */
export async function liveIn(instance: Instance, network: string): Promise<LivedIn> {
  const mark = `zqmark${network}`;
  const marking = markedClient(client(instance.origin, network, () => Date.now()), mark);
  const today = dateIn('Europe/Stockholm', (await moveClock({ instance }, 0)).getTime());
  const world = await worldOf({ ...telling(() => undefined), instance, network, records: madeUpRecords(), client: marking }, today);
  const { members, request, invitation, partnership } = await storyTold(world);
  return { network, mark, members, request, partnership, invitation, client: client(instance.origin, network, () => Date.now()) };
}

function markedClient(plain: Client, mark: string): Client {
  return { ...plain, person: async (slug) => markedPerson(await plain.person(slug), mark) };
}

function markedPerson(plain: Person, mark: string): Person {
  return {
    token: plain.token,
    ask: (query, variables) => plain.ask(query, marked(variables, mark)),
    get: (query, variables) => plain.get(query, marked(variables, mark)),
    as: (hat) => markedPerson(plain.as(hat), mark),
    reading: (language) => markedPerson(plain.reading(language), mark),
  };
}

function marked(variables: Record<string, unknown> | undefined, mark: string): Record<string, unknown> | undefined {
  return variables && (markedIn(variables, mark) as Record<string, unknown>);
}

/** Sentences are what has blanks; ids, codes, dates and addresses have none. What is searched for must still be found. */
function markedIn(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return value.includes(' ') ? `${value} ${mark}` : value;
  if (Array.isArray(value)) return value.map((item) => markedIn(item, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, key === 'search' ? item : markedIn(item, mark)]));
}
