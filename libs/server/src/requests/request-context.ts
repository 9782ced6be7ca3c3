import DataLoader from 'dataloader';
import type { pino } from 'pino';
import type pg from 'pg';
import { authorise } from '#access';
import { View, type Commands, type ProjectionRunner } from '#engine';
import { failure, type RequestContext } from '#graphql';
import type { EventStore } from '#event-store';
import type { AnyCommandDefinition, Forgotten, Personal } from '#kernel';
import type { Language } from '#language';
import type { Privacy } from '#privacy';
import type { Asker } from './actors';
import { change } from './change';
import { changesOf, changesThat } from './changes';
import { feedOf } from './feed';

export interface ContextParts {
  readonly commands: Commands;
  readonly projections: ProjectionRunner;
  readonly privacy: Privacy;
  readonly store: EventStore;
  readonly reader: pg.Pool;
  /** The network's time, epoch milliseconds. */
  readonly now: () => number;
}

/** A request's context, and its end. */
export interface OpenedContext extends RequestContext {
  readonly log: pino.Logger;
  /** Says which request this was, in answers and in the log. */
  readonly correlationId: string;
  /** Lets go of the snapshot; the next read begins another. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

const MOST_LOADERS = 200;

export function openContext(parts: ContextParts, asker: Asker, language: Language, log: pino.Logger, correlationId: string): OpenedContext {
  const { actor, recordedBy } = asker;
  const reader = recordedBy?.staff ?? actor;
  const { network } = actor;
  const view = new View(parts.reader, reader);
  const loaders = new Map<string, unknown>();
  const boxes = new DataLoader<Personal<unknown>, unknown>((wanted) => parts.privacy.open(network, wanted, reader.kind === 'member' ? reader.person : undefined));
  const forgetLoaded = (): void => {
    for (const loader of loaders.values()) (loader as DataLoader<unknown, unknown>).clearAll();
  };
  return {
    network, actor, language, log, correlationId,
    now: parts.now(),
    verifiedEmail: asker.verifiedEmail,
    query: (text, values) => view.query(text, values),
    loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<readonly V[]>) {
      const known = loaders.get(name) as DataLoader<K, V> | undefined;
      if (known) return known;
      if (loaders.size >= MOST_LOADERS) throw failure('BAD_USER_INPUT');
      const made = new DataLoader<K, V>(batch);
      loaders.set(name, made);
      return made;
    },
    open: <T>(box: Personal<T>) => boxes.load(box) as Promise<T | Forgotten>,
    lookup: (purpose, value) => parts.privacy.lookup(network, purpose, value),
    change: (definition, input, options) => change({ ...parts, actor, language, view, forgetLoaded, ...(recordedBy && { recordedBy }) }, definition, input, options),
    may: (definition: AnyCommandDefinition, parties) => authorise.mayWith(actor, definition.command, parties),
    changes: (concept, id, { alsoNow } = {}) => changesOf(feedOf(parts.store, parts.projections, network), concept, id, alsoNow ?? false),
    changesThat: (concerns, { alsoNow } = {}) => changesThat(feedOf(parts.store, parts.projections, network), async (happened) => {
      await view.renew();
      try {
        return await concerns(happened);
      } finally {
        await view.renew();
      }
    }, alsoNow ?? false),
    rest: () => view.renew(),
    close: () => view.close(),
  };
}
