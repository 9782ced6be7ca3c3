import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  /** Headers and body as they came. */
  readonly text: string;
}

/** Writes bytes to a server as they are, and reads until it closes the connection, at most so many milliseconds. */
export function rawRequest(origin: string, bytes: string | Buffer, milliseconds = 5_000): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    const done = (): void => {
      clearTimeout(patience);
      socket.destroy();
      const text = Buffer.concat(chunks).toString('latin1');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    const patience = setTimeout(done, milliseconds);
    socket.on('data', (some: Buffer) => chunks.push(some));
    socket.on('close', done);
    socket.on('error', () => undefined);
    socket.write(bytes);
  });
}
