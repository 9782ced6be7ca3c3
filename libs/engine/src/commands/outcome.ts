import type { Id, Rejection } from '#kernel';

/** One thing wrong with what a caller sent. `path` is like `form.pay.fee`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/**
 * What became of a command. `position` is where the log stood when it was done: wait for it to read your own writes.
 * `changed` is false when there was nothing new to say.
 */
export type Outcome =
  | { readonly ok: true; readonly stream: string; readonly id: Id; readonly revision: bigint; readonly position: bigint; readonly changed: boolean }
  /** Business rules say no: all of them that do. */
  | { readonly ok: false; readonly kind: 'rejected'; readonly rejections: readonly Rejection[] }
  /** The input has not the form that it must have: all that is wrong with it. */
  | { readonly ok: false; readonly kind: 'malformed'; readonly problems: readonly Problem[] }
  /** This role never may. */
  | { readonly ok: false; readonly kind: 'forbidden' }
  /** Not there, or not theirs to know: the two cannot be told apart. */
  | { readonly ok: false; readonly kind: 'not-found' }
  /** Somebody else changed it first, twice. */
  | { readonly ok: false; readonly kind: 'changed-meanwhile' };

export type Failure = Exclude<Outcome, { ok: true }>;
