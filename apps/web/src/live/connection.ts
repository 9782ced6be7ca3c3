import { createClient, type Client } from 'graphql-ws';

/** Who listens, and as whom. */
export interface Listener {
  readonly network: string;
  readonly hat: string;
  readonly language: string;
  /** @throws when the sign-in has ended */
  readonly token: () => Promise<string>;
}

export interface Wish {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** The server's word that a token has ended: one comes back with a fresh one, at once. */
const TOKEN_ENDED = 4401;
const NOT_LET_IN = 4403;
/** How often one knocks where one is not let in. */
const MOST_KNOCKS = 3;
const LONGEST_PAUSE = 60_000;
/** How long a connection that nobody needs is kept: from one page to the next, milliseconds. */
const KEPT_FOR = 3_000;

const clients = new Map<string, Client>();

function clientOf({ network, hat, language, token }: Listener): Client {
  const name = `${network} ${hat}`;
  const known = clients.get(name);
  if (known) return known;
  const made = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazyCloseTimeout: KEPT_FOR,
    retryAttempts: 0,
    connectionParams: async () => ({ authorization: `Bearer ${await token()}`, hat, network, language }),
  });
  clients.set(name, made);
  return made;
}

/**
 * Listens until it is told to stop. Whatever is refused is refused in silence: the page is as good without it. When the connection is
 * lost it comes back after a pause that grows. Each time the server begins to listen it says that a look is worth it: whatever happened
 * since the page was read is found then, and nothing is missed from there on.
 */
export function listen(listener: Listener, wish: Wish, heard: () => void): () => void {
  const client = clientOf(listener);
  let stopped = false;
  let lost = 0;
  let knocks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = (): void => undefined;
  const begin = (): void => {
    const unlisten = client.on('connected', () => { lost = 0; });
    const over = (pause: number | undefined): void => {
      unlisten();
      if (stopped || pause === undefined) return;
      timer = setTimeout(begin, pause);
    };
    end = client.subscribe({ query: wish.query, variables: wish.variables }, {
      next: ({ errors }) => { if (!errors) heard(); },
      error: (why) => { over(pauseAfter(why)); },
      complete: () => { over(pauseAfter(undefined)); },
    });
  };
  const pauseAfter = (why: unknown): number | undefined => {
    const code = why instanceof CloseEvent ? why.code : undefined;
    // Rules said no, or the sign-in has ended.
    if (Array.isArray(why) || (why instanceof Error && code === undefined)) return undefined;
    if (code === NOT_LET_IN && ++knocks >= MOST_KNOCKS) return undefined;
    lost++;
    return code === TOKEN_ENDED ? 0 : Math.min(LONGEST_PAUSE, 1_000 * 2 ** (lost - 1)) * (0.5 + Math.random() / 2);
  };
  begin();
  return () => {
    stopped = true;
    clearTimeout(timer);
    end();
  };
}
