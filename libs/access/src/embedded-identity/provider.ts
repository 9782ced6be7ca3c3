import type { KoaContextWithOIDC } from 'oidc-provider';
import { accessClaims, personClaims } from './claims';
import { basePolicy, InvalidTarget, Provider } from './oidc';
import { audience, commandLineClient, issuerOf, lifetimes, paths, redirectPaths, scopes, signedOutPaths, webClient, type IdentityNetwork } from './realm';
import type { RealmKey } from './secrets/keys';
import type { Accounts } from './storage/accounts';
import type { Payloads } from './storage/payloads';
import { isDown, tellTheProvider } from './storage/trouble';
import { answerWithPage, type PageContext } from './pages/send';
import { problemPage } from './pages/problem-page';
import { alreadySignedOut, signOut, signedOut } from './sign-out';

export interface RealmSettings {
  readonly network: IdentityNetwork;
  readonly publicUrl: string;
  readonly key: RealmKey;
  readonly cookieKeys: readonly string[];
  readonly accounts: Accounts;
  readonly payloads: Payloads;
  readonly log: (line: string) => void;
}

/** The library wants an address for what its access tokens are for; Keycloak's audience is a plain word. */
const resource = 'urn:roundtable:api';
const everything = scopes.join(' ');

/** One realm: oidc-provider with Keycloak's paths, claims and manners. */
export function realmProvider(settings: RealmSettings): Provider {
  const { network, publicUrl, key, accounts, payloads, log } = settings;
  const origin = new URL(publicUrl).origin;
  const realmPath = `/realms/${network.slug}`;
  const cookie = { signed: true, httpOnly: true, sameSite: 'lax', path: realmPath } as const;

  const provider: Provider = new Provider(issuerOf(publicUrl, network.slug), {
    adapter: payloads.adapterOf(network.slug),
    jwks: { keys: [key.privateJwk] },
    cookies: { keys: [...settings.cookieKeys], long: cookie, short: { signed: true, httpOnly: true, sameSite: 'lax' } },
    clients: [
      publicClient(webClient, 'web', redirectPaths.map((path) => origin + path), signedOutPaths.map((path) => origin + path)),
      publicClient(commandLineClient, 'native', ['http://127.0.0.1/callback'], []),
    ],
    scopes: [...scopes],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'locale'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    pkce: { required: () => true },
    // Browsers name the origin of our own pages, too; all others are refused.
    clientBasedCORS: (_, requestOrigin) => requestOrigin === origin,
    routes: {
      authorization: paths.authorization,
      token: paths.token,
      jwks: paths.jwks,
      end_session: paths.end_session,
      revocation: paths.revocation,
    },
    discovery: { userinfo_endpoint: `${origin}${realmPath}${paths.userinfo}`, ui_locales_supported: ['en', 'sv'] },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx) => signOut(ctx, provider, network, payloads, cookie),
        postLogoutSuccessSource: (ctx) => signedOut(ctx, network, origin),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, asked) => {
          if (asked !== resource) throw new InvalidTarget();
          return { scope: everything, audience, accessTokenFormat: 'jwt', accessTokenTTL: lifetimes.accessToken, jwt: { sign: { alg: 'RS256' } } };
        },
      },
    },
    interactions: {
      policy: withoutConsent(),
      url: (_, interaction) => `${realmPath}${paths.signIn}/${interaction.uid}`,
    },
    findAccount: async (_, id) => {
      const account = await accounts.findById(network.slug, id).catch(tellTheProvider);
      return account && { accountId: account.id, claims: () => ({ ...personClaims(account) }) };
    },
    loadExistingGrant: (ctx) => grantOf(ctx, provider),
    extraTokenClaims: async (_, token) => {
      const account = token.kind === 'AccessToken' ? await accounts.findById(network.slug, token.accountId).catch(tellTheProvider) : undefined;
      return account && accessClaims(account, token.clientId ?? '', token.scope ?? '');
    },
    formats: {
      customizers: {
        jwt: (_, __, parts) => {
          parts.header = { ...parts.header, typ: 'JWT' };
        },
      },
    },
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => true,
    ttl: {
      AccessToken: lifetimes.accessToken,
      AuthorizationCode: lifetimes.authorizationCode,
      IdToken: lifetimes.accessToken,
      Interaction: lifetimes.interaction,
      RefreshToken: lifetimes.refreshToken,
      Session: lifetimes.session,
      Grant: lifetimes.session,
    },
    renderError: (ctx) => answerWithProblem(ctx, ctx.status),
  });

  function answerWithProblem(ctx: PageContext, status: number): void {
    const problem = status < 500 ? 'start again' : 'our fault';
    answerWithPage(ctx, status, problemPage({ problem, network, home: origin, headers: ctx.req.headers }));
  }

  // What fails while the session is being kept has left the library's own error handling.
  provider.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      log(`identity: ${error instanceof Error ? error.name : 'something'} while answering`);
      answerWithProblem(ctx, isDown(error) ? 503 : 500);
    }
  });
  provider.use(alreadySignedOut);
  // The composition root's listener is the only one in front, and writes these headers itself.
  provider.proxy = true;
  provider.on('server_error', (_, error: Error) => log(`identity: ${error.name} while answering`));
  provider.onerror = (error: Error) => log(`identity: ${error.name} outside an answer`);
  return provider;
}

function publicClient(id: string, applicationType: 'web' | 'native', redirectUris: string[], signedOutUris: string[]) {
  return {
    client_id: id,
    application_type: applicationType,
    token_endpoint_auth_method: 'none',
    redirect_uris: redirectUris,
    post_logout_redirect_uris: signedOutUris,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  } as const;
}

/** Both clients are our own: nobody is asked whether the product may know who they are. */
function withoutConsent() {
  const policy = basePolicy();
  policy.remove('consent');
  return policy;
}

/** One grant per client and sign-in, used again until it ends. */
async function grantOf({ oidc }: KoaContextWithOIDC, provider: Provider) {
  const { client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const id = session.grantIdFor(client.clientId);
  const existing = id === undefined ? undefined : await provider.Grant.find(id);
  if (existing?.accountId === session.accountId) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(everything);
  grant.addResourceScope(resource, everything);
  await grant.save();
  return grant;
}
