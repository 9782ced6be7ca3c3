import { keptSignIn, type KeptSignIn } from './kept-sign-in';
import { SignedOut } from './signed-out-error';

/** A person who is signed in to one network, in this tab. */
export interface Session {
  readonly network: string;
  /** The name that the identity knows. */
  readonly name: string;
  /** A token that is good for at least half a minute more. @throws when the sign-in has ended */
  token(): Promise<string>;
  signOut(): Promise<void>;
}

/** What talks to the identity is needed seldom, and never for a first sight of a page: it comes afterwards. */
const identity = (): Promise<typeof import('./identity')> => import('./identity');
/** How long after a page, milliseconds. */
const AFTERWARDS = 3_000;

/** Goes to the identity's page; comes back to `returnTo`. */
export async function signIn(network: string, returnTo: string, language: string): Promise<void> {
  await (await identity()).signIn(network, returnTo, language);
}

/** Who is signed in to the network in this tab, if anybody. */
export async function sessionIn(network: string): Promise<Session | undefined> {
  setTimeout(() => void identity().catch(() => undefined), AFTERWARDS);
  const kept = await keptSignIn(network);
  if (!kept || (kept.isOver && !(await renewed(network)))) return undefined;
  let renewing: Promise<KeptSignIn | undefined> | undefined;
  return {
    network,
    name: kept.name,
    async token() {
      const known = await keptSignIn(network);
      if (known && !known.isOver) return known.token;
      renewing ??= renewed(network).finally(() => { renewing = undefined; });
      const fresh = await renewing;
      if (!fresh) throw new SignedOut();
      return fresh.token;
    },
    async signOut() { await (await identity()).signOut(network); },
  };
}

async function renewed(network: string): Promise<KeptSignIn | undefined> {
  return (await (await identity()).renew(network)) ? keptSignIn(network) : undefined;
}
