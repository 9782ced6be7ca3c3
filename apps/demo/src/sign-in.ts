import { createHash, randomBytes } from 'node:crypto';
import { demoPassword } from './keycloak/realm';

/** What a person has once they are signed in. */
export interface SignedIn {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
}

export interface Asked {
  /** The web's own unless given. */
  readonly client?: string;
  readonly redirectUri?: string;
  readonly scope?: string;
}

/** Signs a demo person in and gives their access token. */
export async function signIn(origin: string, network: string, person: string): Promise<string> {
  return (await signInWholly(origin, network, person)).access_token;
}

/**
 * Signs a demo person in as a browser without script would, with whoever the product says knows people, the built-in identity or a Keycloak:
 * the page, one click or a password, the code, the token.
 */
export async function signInWholly(origin: string, network: string, person: string, asked: Asked = {}): Promise<SignedIn> {
  const { issuer, clientId } = await identityOf(origin, network);
  return signInAt(issuer, person, { client: clientId, redirectUri: `${origin}/signed-in`, ...asked });
}

/** The same at a realm by its address, whether the product knows it or not. */
export async function signInAt(issuer: string, person: string, { client, redirectUri, scope = 'openid profile email organization' }: Asked & { readonly client: string; readonly redirectUri: string }): Promise<SignedIn> {
  const cookies = new Map<string, string>();
  const verifier = randomBytes(32).toString('base64url');
  const protocol = `${issuer}/protocol/openid-connect`;
  const question = new URLSearchParams({
    client_id: client, response_type: 'code', redirect_uri: redirectUri, scope,
    state: 'demo', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
  });

  let page = await follow(`${protocol}/auth?${question.toString()}`, cookies);
  // A Keycloak that knows organisations asks for the name and for the password on a page each.
  for (let pages = 0; pages < 2 && page.text !== ''; pages++) page = await follow(formOf(page), cookies, answersTo(page, person));
  const code = new URL(page.url).searchParams.get('code');
  if (code === null) throw new Error(`${person} could not sign in at ${issuer}`);

  const answer = await fetch(`${protocol}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: client, code, redirect_uri: redirectUri, code_verifier: verifier }),
  });
  const tokens = (await answer.json()) as Partial<SignedIn>;
  if (!tokens.access_token) throw new Error(`${person} got no token`);
  return { ...tokens, access_token: tokens.access_token };
}

/** Where the form of a sign-in page leads. */
function formOf({ url, text }: Page): string {
  const [form] = (text.match(/<form[^>]*>/g) ?? []).filter((tag) => /method="post"/i.test(tag));
  const [, action] = /action="([^"]+)"/.exec(form ?? '') ?? [];
  if (action === undefined) throw new Error(`the sign-in page at ${new URL(url).pathname} has no form`);
  return new URL(action.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), url).href;
}

/** What a person of the demo writes into its fields, or which button they press. */
function answersTo({ text }: Page, person: string): URLSearchParams {
  if (text.includes('name="person"')) return new URLSearchParams({ person });
  const asked = (name: string): boolean => text.includes(`name="${name}"`);
  return new URLSearchParams({ ...(asked('username') && { username: person }), ...(asked('password') && { password: demoPassword }) });
}

/** Who says who people are in a network, as the web learns it. */
async function identityOf(origin: string, network: string): Promise<{ readonly issuer: string; readonly clientId: string }> {
  const setup = (await (await fetch(`${origin}/web/setup`)).json()) as { readonly clientId: string; readonly networks: readonly { readonly slug: string; readonly issuer: string }[] };
  const found = setup.networks.find(({ slug }) => slug === network);
  if (!found) throw new Error(`there is no network ${network} at ${origin}`);
  return { issuer: found.issuer, clientId: setup.clientId };
}

interface Page {
  readonly url: string;
  readonly text: string;
}

async function follow(start: string, cookies: Map<string, string>, form?: URLSearchParams): Promise<Page> {
  let url = start;
  let body = form;
  for (let hop = 0; hop < 10; hop++) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(/; ?/);
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const text = await response.text();
    const location = response.headers.get('location');
    if (location === null) return { url, text };
    url = new URL(location, url).href;
    body = undefined;
    if (!new URL(url).pathname.startsWith('/realms/')) return { url, text: '' };
  }
  throw new Error('too many redirects while signing in');
}
