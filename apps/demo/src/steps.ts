import assert from 'node:assert/strict';

/** Tells a story step by step: a sentence, what was done, and its answer. The first step that does not give what it should ends it. */
export interface Telling {
  /** Does one thing, and prints its sentence with what came of it. */
  step<T>(sentence: string, act: () => Promise<T>, answer?: (result: T) => string): Promise<T>;
  /** A heading between parts. */
  part(title: string): void;
  /** How many steps were told. */
  readonly count: () => number;
}

export function telling(print: (line: string) => void): Telling {
  let count = 0;
  return {
    count: () => count,
    part: (title) => print(`\n${title}\n${'─'.repeat(title.length)}`),
    async step(sentence, act, answer) {
      count++;
      const number = String(count).padStart(2);
      try {
        const result = await act();
        print(`${number}. ${sentence}`);
        if (answer) print(`      → ${answer(result)}`);
        return result;
      } catch (error) {
        print(`${number}. ${sentence}`);
        print(`      ✗ ${error instanceof Error ? error.message : String(error)}`);
        throw new StepFailed(sentence, error);
      }
    },
  };
}

/** A step that did not give what it should. */
export class StepFailed extends Error {
  constructor(sentence: string, cause: unknown) {
    super(`This step did not give what it should: ${sentence}`, { cause });
  }
}

/** What must hold for the story to go on. */
export function must(condition: unknown, what: string): asserts condition {
  assert.ok(condition, what);
}
