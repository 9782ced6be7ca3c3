import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { setup } from '../setup';
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

const managers = new Map<string, Promise<UserManager>>();
const current = 'roundtable.network';

/** What is kept in this tab goes with it; nothing is kept for the next person at this device. */
const store = new WebStorageStateStore({ store: sessionStorage });

function managerOf(network: string): Promise<UserManager> {
  const known = managers.get(network) ?? make(network);
  managers.set(network, known);
  return known;
}

async function make(network: string): Promise<UserManager> {
  const { networks, clientId } = await setup();
  const here = networks.find(({ slug }) => slug === network);
  if (!here) throw new Error('there is no such network here');
  return new UserManager({
    authority: here.issuer, client_id: clientId, scope: 'openid profile email',
    redirect_uri: `${location.origin}/signed-in`, post_logout_redirect_uri: `${location.origin}/signed-out`,
    userStore: store, stateStore: store, automaticSilentRenew: false, monitorSession: false,
  });
}

/** Goes to the identity's page; comes back to `returnTo`. */
export async function signIn(network: string, returnTo: string, language: string): Promise<void> {
  sessionStorage.setItem(current, network);
  await (await managerOf(network)).signinRedirect({ state: returnTo, ui_locales: language });
}

/** Takes in what the identity said. @returns where the person wanted to go */
export async function comeBack(): Promise<string> {
  const network = sessionStorage.getItem(current) ?? '';
  const user = await (await managerOf(network)).signinRedirectCallback();
  return typeof user.state === 'string' && user.state.startsWith('/') ? user.state : `/n/${network}`;
}

/** Who is signed in to the network in this tab, if anybody. */
export async function sessionIn(network: string): Promise<Session | undefined> {
  const manager = await managerOf(network);
  const user = await manager.getUser();
  if (!user) return undefined;
  if (isOver(user) && !(await renewed(manager))) return undefined;
  let renewing: Promise<User | undefined> | undefined;
  return {
    network,
    name: user.profile.name ?? user.profile.preferred_username ?? '',
    async token() {
      const known = await manager.getUser();
      if (known && !isOver(known)) return known.access_token;
      renewing ??= renewed(manager).finally(() => { renewing = undefined; });
      const fresh = await renewing;
      if (!fresh) throw new SignedOut();
      return fresh.access_token;
    },
    async signOut() {
      wipe();
      await manager.signoutRedirect();
    },
  };
}

const isOver = (user: User): boolean => user.expires_in === undefined || user.expires_in < 30;

/** What the identity says when it is in trouble itself. */
const mayPass: readonly string[] = ['server_error', 'temporarily_unavailable'];

/** @throws when the identity could not be asked; that ends no sign-in */
async function renewed(manager: UserManager): Promise<User | undefined> {
  try {
    return (await manager.signinSilent()) ?? undefined;
  } catch (error) {
    if (!(error instanceof ErrorResponse) || mayPass.includes(error.error ?? '')) throw error;
    await manager.removeUser();
    return undefined;
  }
}

/** Whatever this tab kept of a person's work, except what keeps the sign-out itself going. */
function wipe(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('roundtable.') && key !== current) sessionStorage.removeItem(key);
}
