import type { Outcome } from './outcome';

const MOST_TRIES = 50;

/**
 * For commands of the program's own: that somebody else was faster is no answer, so it asks again. Whoever was faster has got on,
 * so of all who insist one always does.
 */
export async function insist(give: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await give();
    if (outcome.ok || outcome.kind !== 'changed-meanwhile' || attempt >= MOST_TRIES) return outcome;
  }
}
