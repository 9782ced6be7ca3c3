/** What the log of the planted network tells: which ids there are, whose they are, and what must stay as it is. */

import { partsOf } from '#engine';
import type { EventStore, RecordedEvent } from '#event-store';
import { networkId } from '#directory';
import { saidByAnybody } from '../../support/anybody';
import { anyId } from './marks';

export interface KnownLog {
  /** Ids by what they stand for: a concept, or the name under which they stand in an event. */
  readonly idsByConcept: ReadonlyMap<string, readonly string[]>;
  readonly all: ReadonlySet<string>;
  /** What everybody in the network may know the id of: organisations, and the network. */
  readonly open: ReadonlySet<string>;
  /** Ids in what this person did. */
  readonly by: (person: string) => ReadonlySet<string>;
  /** The organisation that asks, by the id of a request, an invitation, a partnership or something in one of them. */
  readonly askedBy: (id: string) => string | undefined;
  /** Whether an event is somebody else's than this person's: in a stream that was there, and that is not theirs. */
  readonly isOthers: (event: Pick<RecordedEvent, 'stream' | 'type'>, person: string | undefined) => boolean;
}

/** Things inside of a request, an invitation or a partnership, by the names of their fields. */
const inside = new Set(['request', 'invitation', 'place', 'question', 'change', 'proposal', 'goal', 'plan', 'activity', 'partnership']);

const idsIn = (text: string): readonly string[] => text.match(anyId) ?? [];

export async function knownLog(store: EventStore, network: string): Promise<KnownLog> {
  const events: RecordedEvent[] = [];
  for (let after = 0n; ;) {
    const page = await store.readAll({ after, prefix: `${network}.` });
    events.push(...page);
    const last = page.at(-1);
    if (!last) break;
    after = last.position;
  }
  const byConcept = new Map<string, Set<string>>();
  const put = (concept: string, id: string): unknown => byConcept.set(concept, (byConcept.get(concept) ?? new Set()).add(id));
  const askers = new Map<string, string>();
  const doers = new Map<string, Set<string>>();
  const people = new Map<string, Set<string>>();
  for (const { stream, data, meta } of events) {
    const { concept, id } = partsOf(stream);
    const { actor, commandId } = JSON.parse(meta) as { readonly actor: string; readonly commandId: string };
    put(concept, id);
    if (actor.length === 36) put('person', actor);
    doers.set(stream, (doers.get(stream) ?? new Set()).add(actor));
    people.set(actor, new Set([...people.get(actor) ?? [], id, actor, commandId, ...idsIn(data)]));
    const fields = [...data.matchAll(/"(\w+)":"([0-9a-f-]{36})"/g)].map(([, name = '', value = '']) => ({ name, value }));
    for (const { name, value } of fields) put(name, value);
    const asker = fields.find(({ name }) => name === 'asker')?.value ?? askers.get(id);
    if (asker !== undefined && ['request', 'invitation', 'partnership'].includes(concept)) for (const one of [id, ...fields.filter(({ name }) => inside.has(name)).map(({ value }) => value)]) askers.set(one, askers.get(one) ?? asker);
  }
  return {
    idsByConcept: new Map([...byConcept].map(([concept, ids]) => [concept, [...ids]])),
    all: new Set(events.flatMap(({ stream, data, meta }) => idsIn(`${stream} ${data} ${meta}`))),
    open: new Set([networkId(network), ...byConcept.get('organisation') ?? []]),
    by: (person) => people.get(person) ?? new Set(),
    askedBy: (id) => askers.get(id),
    isOthers: ({ stream, type }, person) => !saidByAnybody.has(type) && doers.has(stream) && !(person !== undefined && (doers.get(stream)?.has(person) === true || stream.endsWith(person))),
  };
}
