import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { setup } from '../setup';

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

/** What the identity says when it is in trouble itself. */
const mayPass: readonly string[] = ['server_error', 'temporarily_unavailable'];

/** @returns whether the sign-in goes on, with a fresh token kept in this tab. @throws when the identity could not be asked; that ends no sign-in */
export async function renew(network: string): Promise<boolean> {
  const manager = await managerOf(network);
  try {
    return (await manager.signinSilent()) !== null;
  } catch (error) {
    if (!(error instanceof ErrorResponse) || mayPass.includes(error.error ?? '')) throw error;
    await manager.removeUser();
    return false;
  }
}

/** Ends the sign-in, here and at the identity. */
export async function signOut(network: string): Promise<void> {
  wipe();
  await (await managerOf(network)).signoutRedirect();
}

/** Whatever this tab kept of a person's work, except what keeps the sign-out itself going. */
function wipe(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('roundtable.') && key !== current) sessionStorage.removeItem(key);
}
