/**
 * What somebody wrote while the service could not be reached, kept in this tab until it is saved: gone with the tab, at sign-out
 * and after a day. On a device that is shared nothing is kept.
 */

const prefix = 'roundtable.copy.';
const shared = 'roundtable.shared';
/** How long a copy is kept, milliseconds. */
const DAY = 86_400_000;

interface Copy {
  readonly at: number;
  readonly value: unknown;
}

/** @param name says whose and of what; it is never shown. @returns whether it is kept */
export function keepCopy(name: string, value: unknown): boolean {
  if (isShared()) return false;
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify({ at: Date.now(), value } satisfies Copy));
    return true;
  } catch {
    // The browser keeps nothing, or no more.
    return false;
  }
}

/** What was kept under that name, unless it has become old. */
export function copyOf(name: string): unknown {
  const kept = sessionStorage.getItem(prefix + name);
  if (kept === null) return undefined;
  const { at, value } = JSON.parse(kept) as Copy;
  if (Date.now() - at < DAY) return value;
  dropCopy(name);
  return undefined;
}

export function dropCopy(name: string): void {
  sessionStorage.removeItem(prefix + name);
}

/** Whether others use this device, too. */
export function isShared(): boolean {
  return localStorage.getItem(shared) === 'yes';
}

/** Says so, until it is said otherwise; what was kept before goes at once. */
export function sayShared(yes: boolean): void {
  if (!yes) localStorage.removeItem(shared);
  else {
    localStorage.setItem(shared, 'yes');
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
