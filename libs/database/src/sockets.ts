import { Socket } from 'node:net';

/** The sockets of all connections to one database. */
export interface Sockets {
  /** A new socket for a connection that is about to be made. */
  make(): Socket;
  /** Cuts all of them: whoever waits for an answer learns at once that none will come. */
  cutAll(): void;
}

/** Makes sockets and knows those that are open. */
export function openSockets(): Sockets {
  const open = new Set<Socket>();
  return {
    make() {
      const socket = new Socket();
      open.add(socket);
      socket.once('close', () => open.delete(socket));
      return socket;
    },
    cutAll() {
      for (const socket of open) socket.destroy();
    },
  };
}
