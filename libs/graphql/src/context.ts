import type DataLoader from 'dataloader';
import type { Actor, AnyCommandDefinition, Forgotten, Id, InputOf, Parties, Personal } from '#kernel';
import type { Language } from '#language';
import type { UserError } from './payload';

/** What a change of something came to, as payload types show it. */
export interface Changed<T> {
  readonly userErrors: readonly UserError[];
  readonly stale: boolean;
  readonly node: T | null;
}

export interface ChangeOptions<T> {
  /** The caller's own id for this wish: saying it again does it once. Made here when the caller gives none. */
  readonly commandId?: Id | null | undefined;
  /** The read models that `node` is read from: they are waited for, 2 s at most, so that people read their own writes. */
  readonly shows: readonly string[];
  /** Reads what was changed, after it has been done. Not called when rules said no. */
  readonly node: (id: Id) => Promise<T | null>;
}

/** Something that was recorded, for deciding whether it concerns somebody. Personal values are still sealed. */
export interface Change {
  /** As in its stream's name. */
  readonly concept: string;
  readonly id: Id;
  readonly type: string;
  readonly data: unknown;
}

/** How somebody listens: `alsoNow` gives a sign at the beginning, too. */
export interface Listening {
  readonly alsoNow?: boolean | null | undefined;
}

/**
 * All that a resolver gets: who asks, what they may see, and the one way to change anything.
 * Every read runs in one snapshot, as the person who asks: rows that are not theirs do not exist for it.
 */
export interface RequestContext {
  readonly network: string;
  readonly actor: Actor;
  readonly language: Language;
  /** Epoch milliseconds at which this request began. */
  readonly now: number;
  /** The address that the sign-in has checked, if any. Never stored or logged. */
  readonly verifiedEmail: string | undefined;
  /** Reads as the asking person, under row-level security. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** A batching loader that lives as long as this request; the same name gives the same loader. */
  loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V>;
  /** Looks into a box that the asker was allowed to read; batched. */
  open<T>(box: Personal<T>): Promise<T | Forgotten>;
  /** A keyed hash for exact look-ups, such as of an e-mail address. */
  lookup(purpose: string, value: string): string;
  /**
   * Gives a command. Rules that say no come back as `userErrors`.
   * @throws GraphQLError BAD_USER_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CHANGED_MEANWHILE, UNAVAILABLE
   */
  change<D extends AnyCommandDefinition, T>(definition: D, input: InputOf<D>, options: ChangeOptions<T>): Promise<Changed<T>>;
  /**
   * A sign for every change of one thing (`concept` as in its stream's name), once what changed can be read; no data. For subscriptions.
   * Ask first whether the asker may see the thing at all. `alsoNow`: one comes first, as soon as changes are heard, so that whoever then
   * asks anew misses nothing of what happened between an earlier look and that moment.
   */
  changes(concept: string, id: Id, options?: Listening): AsyncIterableIterator<true>;
  /**
   * The same for whatever of the network's changes concerns the asker, as `concerns` says; it may look at what the asker can then see.
   * One sign for everything that was recorded at once.
   */
  changesThat(concerns: (change: Change) => boolean | Promise<boolean>, options?: Listening): AsyncIterableIterator<true>;
  /** Whether the permission table lets the asker give this command for something with these parties; for `viewerCan…`. */
  may(definition: AnyCommandDefinition, parties: Parties): boolean;
}
