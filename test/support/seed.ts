/** How often a long suite repeats itself: the environment's ROUNDS, or a small sample. */
export function rounds(sample: number): number {
  const wanted = Number(process.env['ROUNDS']);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : sample;
}

/**
 * Chance that can be repeated: the environment's SEED. Without one a long run takes another each time, and `npm test` the same, so that it
 * fails only for what has changed. Print it.
 */
export function seedOfRun(): number {
  const wanted = Number(process.env['SEED']);
  if (Number.isInteger(wanted) && wanted > 0) return wanted;
  return process.env['ROUNDS'] === undefined ? 1 : 1 + Math.floor(Math.random() * 1_000_000);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
