import type { IncomingMessage, ServerResponse } from 'node:http';
import { demoPeople } from './demo-people';
import { fromElsewhere, readForm, sendText } from './http';
import { SessionNotFound, type Provider } from './oidc';
import { problemPage } from './pages/problem-page';
import { sendPage } from './pages/send';
import { signInPage, type SignInTrouble } from './pages/sign-in-page';
import type { IdentityNetwork } from './realm';
import type { Throttle } from './secrets/throttle';
import { plainName, type Account, type Accounts } from './storage/accounts';

export interface SignInSettings {
  readonly network: IdentityNetwork;
  readonly provider: Provider;
  readonly origin: string;
  readonly accounts: Accounts;
  readonly throttle: Throttle;
  /** Whether made-up people can be chosen with one click. */
  readonly demo: boolean;
}

const longestName = 320;
const longestPassword = 256;

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type Outcome = { readonly account: Account } | { readonly status: 400 | 401 | 429; readonly trouble: SignInTrouble; readonly username: string };

/** The sign-in page of one realm: shows it, and takes what was typed or chosen. */
export async function signIn(request: IncomingMessage, response: ServerResponse, at: string, settings: SignInSettings): Promise<void> {
  const { network, provider, origin } = settings;
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') { sendText(response, 405, 'Not allowed'); return; }
  if (request.method === 'POST' && fromElsewhere(request, origin)) { sendText(response, 403, 'Forbidden'); return; }

  const interaction = await provider.interactionDetails(request, response).catch((error: unknown) => {
    if (error instanceof SessionNotFound) return undefined;
    throw error;
  });
  if (interaction?.prompt.name !== 'login' || !at.endsWith(`/${interaction.uid}`)) {
    sendPage(response, 400, problemPage({ problem: 'start again', network, home: origin, headers: request.headers })); return;
  }

  const { ui_locales: uiLocales, redirect_uri: redirectUri } = interaction.params;
  const page = {
    network,
    at,
    people: settings.demo ? demoPeople.filter(({ networks }) => networks.some((slug) => slug === network.slug)) : [],
    chosen: new URL(request.url ?? '', origin).searchParams.get('lang') ?? undefined,
    uiLocales: typeof uiLocales === 'string' ? uiLocales : undefined,
    headers: request.headers,
  };
  const backTo = [typeof redirectUri === 'string' ? new URL(redirectUri).origin : undefined];
  if (request.method !== 'POST') { sendPage(response, 200, signInPage(page), backTo); return; }

  const read = await readForm(request);
  if (!read.ok) { sendText(response, read.status, 'This is not the form of the sign-in page'); return; }
  const outcome = await tryToSignIn(read.form, request.socket.remoteAddress ?? '', settings);
  if ('account' in outcome) {
    await leaveSessionOfAnother(provider, interaction, outcome.account);
    const login = { accountId: outcome.account.id, remember: false };
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }
  sendPage(response, outcome.status, signInPage({ ...page, ...outcome }), backTo);
}

/** Who becomes somebody else is signed out first. Left to itself, the library would do it by a page that runs a script. */
async function leaveSessionOfAnother(provider: Provider, interaction: Interaction, account: Account): Promise<void> {
  const { session } = interaction;
  if (session?.accountId === undefined || session.accountId === account.id) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - interaction.iat);
}

async function tryToSignIn(form: URLSearchParams, address: string, { network, accounts, throttle, demo }: SignInSettings): Promise<Outcome> {
  const person = form.get('person');
  if (demo && person !== null && demoPeople.some(({ slug }) => slug === person)) {
    const account = await accounts.find(network.slug, person);
    if (account) return { account };
  }

  const username = form.get('username') ?? '';
  const password = form.get('password') ?? '';
  if (username.trim() === '' || password === '') {
    return { status: 400, username, trouble: { kind: 'missing', username: username.trim() === '', password: password === '' } };
  }
  const wrong = { status: 401, username, trouble: { kind: 'do not belong together' } } as const;
  if (username.length > longestName || password.length > longestPassword || username.includes('\0')) return wrong;

  const attempt = throttle.begin(network.slug, plainName(username), address);
  if (!attempt.ok) return { status: 429, username, trouble: { kind: 'wait', minutes: Math.ceil(attempt.waitMs / 60_000) } };
  const account = await accounts.signIn(network.slug, username, password);
  if (!account) return wrong;
  attempt.succeeded();
  return { account };
}
