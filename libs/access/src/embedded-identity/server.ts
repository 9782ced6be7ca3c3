import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson, sendText } from './http';
import { isLoopback } from './may-run';
import { problemPage } from './pages/problem-page';
import { sendPage } from './pages/send';
import { realmProvider } from './provider';
import { issuerOf, paths, type IdentityNetwork } from './realm';
import { resources, sendResource } from './resources';
import { realmKey, type RealmKey } from './secrets/keys';
import { throttle } from './secrets/throttle';
import { signIn, type SignInSettings } from './sign-in';
import type { Accounts } from './storage/accounts';
import type { Payloads } from './storage/payloads';
import { isDown } from './storage/trouble';
import { userInfo } from './user-info';

export interface IdentityServerSettings {
  readonly publicUrl: string;
  readonly networks: () => readonly IdentityNetwork[];
  readonly keysDir: string;
  readonly cookieKeys: readonly string[];
  readonly accounts: Accounts;
  readonly payloads: Payloads;
  readonly demo: boolean;
  readonly clock: () => number;
  readonly log: (line: string) => void;
}

interface Realm {
  readonly network: IdentityNetwork;
  readonly key: RealmKey;
  readonly signIn: SignInSettings;
  readonly callback: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** Bytes. oidc-provider reads up to 56 KiB by itself; what says that it is more is not read at all. */
const largestBody = 56 * 1024;

/** What oidc-provider answers. Everything else below a realm is unknown, in the same words. */
const providerPaths = new Set<string>([paths.authorization, paths.token, paths.jwks, paths.end_session, paths.revocation, paths.discovery]);
const providerPrefixes = [`${paths.authorization}/`, `${paths.end_session}/`];

/** Answers everything below `/realms`: finds the realm, then its page or its protocol. */
export function identityServer(settings: IdentityServerSettings) {
  const { publicUrl, networks, accounts, log } = settings;
  const url = new URL(publicUrl);
  const hosts = hostsOf(url);
  const tries = throttle(settings.clock);
  const realms = new Map<string, Promise<Realm>>();

  function realmOf(slug: string): Promise<Realm> | undefined {
    const network = networks().find((one) => one.slug === slug);
    if (!network) {
      realms.delete(slug);
      return undefined;
    }
    const made = realms.get(slug) ?? makeRealm(network);
    realms.set(slug, made);
    made.catch(() => realms.delete(slug));
    return made;
  }

  async function makeRealm(network: IdentityNetwork): Promise<Realm> {
    const key = await realmKey(settings.keysDir, network.slug);
    const provider = realmProvider({ ...settings, network, key });
    return { network, key, callback: provider.callback(), signIn: { network, provider, origin: url.origin, accounts, throttle: tries, demo: settings.demo } };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.url ?? '';
    if (!hosts.has(request.headers.host ?? '')) { sendText(response, 421, `This server is ${url.origin}`); return; }
    if (Number(request.headers['content-length'] ?? 0) > largestBody) { sendText(response, 413, 'Too large'); return; }
    if (asked.startsWith(resources)) return sendResource(response, asked.slice(resources.length));
    const [, slug = '', path = ''] = /^\/realms\/([a-z0-9]+)(\/[^?#]*)(?:\?.*)?$/.exec(asked) ?? [];
    const realm = await realmOf(slug);
    if (!realm) { sendText(response, 404, 'Not found'); return; }
    // People who came by another name of this machine would lose their cookies on the way.
    if (request.headers.host !== url.host && request.headers.accept?.includes('text/html') && request.method === 'GET') {
      response.writeHead(307, { location: url.origin + asked, 'cache-control': 'no-store' }).end();
      return;
    }
    asSeenByBrowsers(request, url);

    if (path.startsWith(`${paths.signIn}/`)) return signIn(request, response, `/realms/${slug}${path}`, realm.signIn);
    if (path === paths.userinfo) return userInfo(request, response, { network: slug, issuer: issuerOf(publicUrl, slug), key: realm.key, accounts });
    if (!providerPaths.has(path) && !providerPrefixes.some((prefix) => path.startsWith(prefix))) { sendText(response, 404, 'Not found'); return; }
    Object.assign(request, { originalUrl: asked, baseUrl: `/realms/${slug}`, url: asked.slice(`/realms/${slug}`.length) });
    await realm.callback(request, response);
  }

  function failed(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    log(`identity: ${error instanceof Error ? error.name : 'something'} while answering`);
    if (response.headersSent) return void response.destroy();
    const down = isDown(error);
    const status = down ? 503 : 500;
    if (request.headers.accept?.includes('text/html')) {
      sendPage(response, status, problemPage({ problem: 'our fault', home: url.origin, headers: request.headers }));
    } else {
      sendJson(response, status, { error: down ? 'temporarily_unavailable' : 'server_error' });
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => failed(error, request, response));
  };
}

/** A browser that was led to another name of this machine by somebody else's DNS is not answered. */
function hostsOf({ host, port, href }: URL): ReadonlySet<string> {
  if (!isLoopback(href)) return new Set([host]);
  const end = port === '' ? '' : `:${port}`;
  return new Set([host, `localhost${end}`, `127.0.0.1${end}`, `[::1]${end}`]);
}

/** The library makes absolute addresses from these headers: they say what we know, not what somebody sent. */
function asSeenByBrowsers(request: IncomingMessage, url: URL): void {
  const { headers } = request;
  headers.host = url.host;
  headers['x-forwarded-host'] = url.host;
  headers['x-forwarded-proto'] = url.protocol.slice(0, -1);
  delete headers['x-forwarded-for'];
}
