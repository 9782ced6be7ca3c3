import { once } from 'node:events';
import WebSocket from 'ws';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A client of GraphQL over WebSocket (the protocol `graphql-transport-ws`), as close to the wire as tests need it. */
export interface Socket {
  say(message: unknown): void;
  /** Sends bytes as they are. */
  raw(bytes: string | Buffer): void;
  /** The next message; throws when the socket closes before, or nothing comes for five seconds. */
  heard(): Promise<Message>;
  /** Why the server closed it. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  /** Cuts the connection without a word. */
  cut(): void;
}

export async function socketTo(origin: string, path = '/graphql', protocol = 'graphql-transport-ws'): Promise<Socket> {
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}${path}`, protocol);
  const messages: Message[] = [];
  const waiting: ((message: Message | undefined) => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message;
    const next = waiting.shift();
    if (next) next(message);
    else messages.push(message);
  });
  socket.on('error', () => undefined);
  const closed = new Promise<{ code: number; reason: string }>((resolve) => socket.once('close', (code, reason) => {
    for (const next of waiting.splice(0)) next(undefined);
    resolve({ code, reason: reason.toString() });
  }));
  await Promise.race([once(socket, 'open'), closed]);
  if (socket.readyState !== WebSocket.OPEN) throw new Error('the server did not take the socket');
  return {
    closed,
    say: (message) => socket.send(JSON.stringify(message)),
    raw: (bytes) => socket.send(bytes),
    cut: () => socket.terminate(),
    async heard() {
      const ready = messages.shift();
      if (ready) return ready;
      const message = await new Promise<Message | undefined>((resolve) => {
        const patience = setTimeout(() => resolve(undefined), 5_000);
        waiting.push((next) => {
          clearTimeout(patience);
          resolve(next);
        });
      });
      if (!message) throw new Error('nothing was heard');
      return message;
    },
  };
}

/** A socket that has said who it is and was let in. */
export async function connected(origin: string, payload: Readonly<Record<string, unknown>> = {}): Promise<Socket> {
  const socket = await socketTo(origin);
  socket.say({ type: 'connection_init', payload });
  const { type } = await socket.heard();
  if (type !== 'connection_ack') throw new Error(`the server said ${type}`);
  return socket;
}

/** Asks one query and gives its result or its errors. */
export async function askOver(socket: Socket, id: string, query: string, variables?: unknown): Promise<Message> {
  socket.say({ type: 'subscribe', id, payload: { query, ...(variables === undefined ? {} : { variables }) } });
  const answers: Message[] = [];
  for (;;) {
    const message = await socket.heard();
    if (message.id !== id) continue;
    answers.push(message);
    if (message.type !== 'next') return answers[0] ?? message;
  }
}
