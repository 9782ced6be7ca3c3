/** What this page itself is changing: until that is done and asked for anew, what is on it is older than what it would be told. */

let underWay = 0;
let begun = 0;
const waiting = new Set<() => void>();
const listening = new Set<() => void>();

/** Counts a change of one's own, from the wish until the page shows what came of it. */
export async function ownChange<T>(change: Promise<T>): Promise<T> {
  underWay++;
  begun++;
  try {
    return await change;
  } finally {
    underWay--;
    if (underWay === 0) {
      for (const resolve of waiting) resolve();
      waiting.clear();
      for (const listener of listening) listener();
    }
  }
}

/** Waits until nothing of one's own is under way. @returns how many there have been: when there are more later, what was read between them counts for nothing */
export async function ownChangesDone(): Promise<number> {
  if (underWay > 0) await new Promise<void>((resolve) => waiting.add(resolve));
  return underWay > 0 ? ownChangesDone() : begun;
}

/** Calls whenever the page has been brought up to date after a change of one's own. @returns how to end it */
export function afterOwnChanges(listener: () => void): () => void {
  listening.add(listener);
  return () => { listening.delete(listener); };
}
