/** A wish: what somebody says to the server, what the rules say to it, and what is so when it is done. */

import type { Stage } from './cast';
import { hatsOf } from './cast';
import type { Verdict, Who } from './model';
import type { View } from './seen';

export interface Wish {
  /** The rules that judge it. */
  readonly rules: string;
  readonly by: Who;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What was said, in short, where it is long. */
  readonly note?: string;
  readonly verdict: Verdict;
  /** Changes the model; `it` is what the server showed, for the ids that it gave. */
  readonly then: (it: Shown) => void;
  /** What to look at afterwards, by whom. */
  readonly look?: () => readonly (readonly [Who, View])[];
}

/** What a mutation shows of what it did. */
export interface Shown {
  readonly userErrors?: readonly { readonly code: string }[];
  readonly results?: readonly { readonly userErrors: readonly { readonly code: string }[]; readonly invitation: { readonly id: string } | null }[];
  readonly request?: { readonly id: string } | null;
  readonly invitation?: { readonly id: string; readonly changes?: readonly { readonly id: string }[] } | null;
  readonly places?: readonly string[];
}

/** Chance with a memory of nothing: the same for the same step. */
export interface Luck {
  /** From 0 up to 1. */
  readonly number: () => number;
  /** True once in so many times. */
  readonly once: (inHowMany: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T | undefined;
  /** One of these, mostly one for which it makes sense; mostly none when there is none such. */
  readonly mostly: <T>(list: readonly T[], sensible: (item: T) => boolean) => T | undefined;
}

export function luckOf(number: () => number): Luck {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(number() * list.length)];
  return {
    number, one,
    once: (inHowMany) => number() * inHowMany < 1,
    mostly(list, sensible) {
      return one(number() < 0.9 ? list.filter(sensible) : list);
    },
  };
}

/** Mostly somebody whose thing it is; now and then anybody at all. */
export function somebody(stage: Stage, luck: Luck, theirs: (who: Who) => boolean): Who | undefined {
  const all = hatsOf(stage);
  return luck.number() < 0.92 ? luck.one(all.filter((who) => who.foreign !== true && theirs(who))) ?? luck.one(all) : luck.one(all);
}

/** The words of a mutation. */
export const mutation = (name: string, shows = '', type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`): string =>
  `mutation ($input: ${type}!) { it: ${name}(input: $input) { userErrors { code } ${shows} } }`;

/** Makes wishes of one kind; undefined when there is nothing to wish for. */
export type Wisher = (stage: Stage, luck: Luck) => Wish | undefined;
