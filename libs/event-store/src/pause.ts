/** Waits, and leaves nothing behind: no timer, no listener. `register` is given a way to end the wait early and returns how to forget it. */
export function pause(ms: number, signal: AbortSignal, register?: (wake: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      forget?.();
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    const forget = register?.(done);
  });
}
