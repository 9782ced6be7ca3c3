import { setup } from '../setup';

/** A sign-in that this tab keeps, where `oidc-client-ts` has put it. */
export interface KeptSignIn {
  readonly token: string;
  /** The name that the identity knows. */
  readonly name: string;
  /** Whether the token is good for less than half a minute more. */
  readonly isOver: boolean;
}

interface Stored {
  readonly access_token: string;
  /** Epoch seconds. */
  readonly expires_at?: number;
  readonly profile: { readonly name?: string; readonly preferred_username?: string };
}

/** Who is signed in to the network in this tab, if anybody. The library that signs people in is not needed for it. @throws when the server cannot be reached */
export async function keptSignIn(network: string): Promise<KeptSignIn | undefined> {
  const { networks, clientId } = await setup();
  const here = networks.find(({ slug }) => slug === network);
  if (!here) throw new Error('there is no such network here');
  const stored = sessionStorage.getItem(`oidc.user:${here.issuer}:${clientId}`);
  if (stored === null) return undefined;
  const { access_token: token, expires_at: end = 0, profile: { name, preferred_username: username } } = JSON.parse(stored) as Stored;
  return { token, name: name ?? username ?? '', isOver: end - Math.floor(Date.now() / 1000) < 30 };
}
