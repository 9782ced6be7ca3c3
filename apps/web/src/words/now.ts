/** By how much the network's clock is ahead of this device's, milliseconds. */
let ahead = 0;

/** The time in the network, epoch milliseconds: devices go wrong, and a demonstration's clock can be moved. */
export function now(): number {
  return Date.now() + ahead;
}

/** The server has said what time it is. */
export function setClock(time: number): void {
  ahead = time - Date.now();
}

/** Whole days from today until the end of a day, `YYYY-MM-DD`, as this device's zone has them; 0 is today. */
export function daysUntil(date: string): number {
  return Math.ceil((Date.parse(`${date}T23:59:59`) - now()) / 86_400_000) - 1;
}
