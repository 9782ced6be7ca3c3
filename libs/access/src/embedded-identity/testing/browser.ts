import { createHash, randomBytes } from 'node:crypto';
import { webClient } from '../realm';

/** A page as somebody's browser holds it. */
export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser without script: keeps cookies by path, follows redirects until they leave the identity. */
export function browser(headers: Record<string, string> = {}) {
  const cookies = new Map<string, { value: string; path: string }>();

  function cookieHeader(path: string): string {
    return [...cookies].filter(([, cookie]) => path.startsWith(cookie.path)).map(([key, { value }]) => `${key.split('|')[0]}=${value}`).join('; ');
  }

  function remember(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      if (value === '' || attributes.some((attribute) => attribute.includes('01 Jan 1970'))) cookies.delete(`${name}|${path}`);
      else cookies.set(`${name}|${path}`, { value, path });
    }
  }

  async function visit(url: string, init: { method?: string; body?: URLSearchParams } = {}): Promise<Visit> {
    let at = url;
    let next = init;
    for (let hop = 0; hop < 10; hop++) {
      const cookie = cookieHeader(new URL(at).pathname);
      const response = await fetch(at, { ...next, redirect: 'manual', headers: { accept: 'text/html', ...headers, ...(cookie !== '' && { cookie }) } });
      remember(response);
      const location = response.headers.get('location');
      if (location === null) return { url: at, status: response.status, headers: response.headers, text: await response.text() };
      await response.text();
      at = new URL(location, at).href;
      if (!new URL(at).pathname.startsWith('/realms/')) return { url: at, status: response.status, headers: response.headers, text: '' };
      next = {};
    }
    throw new Error('Too many redirects');
  }

  return {
    visit,
    cookies,
    /** Sends a form of a page that was visited. */
    submit: (page: Visit, fields: Record<string, string>, form = 'method="post"') => {
      const action = new RegExp(`<form[^>]*${form}[^>]*action="([^"]+)"`).exec(page.text)?.[1];
      if (action === undefined) throw new Error(`No form on ${page.url}`);
      return visit(new URL(action.replaceAll('&#38;', '&'), page.url).href, { method: 'POST', body: new URLSearchParams(fields) });
    },
  };
}

/** An authorization request as our web makes it, and its counterpart at the token address. */
export function authorization(origin: string, network: string, other: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const asked = {
    client_id: webClient,
    response_type: 'code',
    redirect_uri: `${origin}/signed-in`,
    scope: 'openid profile email organization',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...other,
  };
  const protocol = `${origin}/realms/${network}/protocol/openid-connect`;
  return {
    url: `${protocol}/auth?${new URLSearchParams(asked).toString()}`,
    exchange: (signedIn: { url: string }, changed: Record<string, string> = {}) =>
      tokens(protocol, {
        grant_type: 'authorization_code',
        client_id: asked.client_id,
        redirect_uri: asked.redirect_uri,
        code: new URL(signedIn.url).searchParams.get('code') ?? '',
        code_verifier: verifier,
        ...changed,
      }),
    refresh: (refreshToken: string) => tokens(protocol, { grant_type: 'refresh_token', client_id: asked.client_id, refresh_token: refreshToken }),
  };
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

async function tokens(protocol: string, fields: Record<string, string>): Promise<TokenAnswer> {
  const response = await fetch(`${protocol}/token`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}
