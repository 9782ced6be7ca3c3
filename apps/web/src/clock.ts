let ahead = 0;

/** Sets our clock by the server's: a device's own may be wrong, and a demonstration's network may live in another week. Epoch milliseconds. */
export function setClock(serverNow: number): void {
  ahead = serverNow - Date.now();
}

/** What time it is in the network, epoch milliseconds. */
export function now(): number {
  return Date.now() + ahead;
}
