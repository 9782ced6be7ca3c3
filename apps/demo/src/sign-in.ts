import { createHash, randomBytes } from 'node:crypto';
import { webClient } from '#access';

/** Signs a demo person in as a browser without script would: the page, one click, the code, the token. */
export async function signIn(origin: string, network: string, person: string): Promise<string> {
  const cookies = new Map<string, string>();
  const verifier = randomBytes(32).toString('base64url');
  const protocol = `${origin}/realms/${network}/protocol/openid-connect`;
  const asked = new URLSearchParams({
    client_id: webClient, response_type: 'code', redirect_uri: `${origin}/signed-in`, scope: 'openid profile email organization',
    state: 'demo', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
  });

  const page = await follow(`${protocol}/auth?${asked.toString()}`, cookies);
  const [, action] = /<form[^>]*method="post"[^>]*action="([^"]+)"/.exec(page.text) ?? [];
  if (action === undefined) throw new Error(`the sign-in page of ${network} has no form`);
  const signedIn = await follow(new URL(action.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), page.url).href, cookies, new URLSearchParams({ person }));
  const code = new URL(signedIn.url).searchParams.get('code');
  if (code === null) throw new Error(`${person} could not sign in to ${network}`);

  const answer = await fetch(`${protocol}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: webClient, code, redirect_uri: `${origin}/signed-in`, code_verifier: verifier }),
  });
  const tokens = (await answer.json()) as { readonly access_token?: string };
  if (!tokens.access_token) throw new Error(`${person} got no token`);
  return tokens.access_token;
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
      const [pair = ''] = cookie.split('; ');
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
