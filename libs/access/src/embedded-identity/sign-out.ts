import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Provider } from './oidc';
import { answerWithPage } from './pages/send';
import { signOutPage, signedOutPage } from './pages/sign-out-page';
import { paths, type IdentityNetwork } from './realm';
import type { Payloads } from './storage/payloads';

/**
 * Signing out. Who comes with the ID token of this session, as our web does, is signed out at once: on a shared computer
 * nobody waits for one more question. Anybody else is asked, since a link from elsewhere could do it to them.
 */
export async function signOut(ctx: KoaContextWithOIDC, provider: Provider, network: IdentityNetwork, payloads: Payloads, cookie: { path: string }): Promise<void> {
  const { session } = ctx.oidc;
  if (!session) throw new Error('Signing out without a session context');
  const { secret, postLogoutRedirectUri } = session.state ?? {};
  const hint = ctx.oidc.entities.IdTokenHint;
  if (hint?.payload.sub !== session.accountId) {
    const page = signOutPage({ network, action: ctx.oidc.urlFor('end_session_confirm'), secret: String(secret), home: new URL(provider.issuer).origin, headers: ctx.req.headers });
    answerWithPage(ctx, 200, page, [originOf(postLogoutRedirectUri)]);
    return;
  }
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    if (grantId !== undefined) await payloads.revokeGrant(network.slug, grantId);
  }
  await session.destroy();
  ctx.cookies.set(provider.cookieName('session'), null, { ...cookie, signed: true });
  goBack(ctx);
}

/** Who has no session is sent on; the library's own page for that runs a script. */
export async function alreadySignedOut(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.path !== paths.end_session || ctx.status !== 200) return;
  const { session } = ctx.oidc;
  if (session && !session.accountId) goBack(ctx);
}

/** To the page that the client named, which has been checked, or to our own. */
function goBack(ctx: KoaContextWithOIDC): void {
  const { state, postLogoutRedirectUri } = ctx.oidc.session?.state ?? {};
  const named = typeof postLogoutRedirectUri === 'string';
  const back = new URL(named ? postLogoutRedirectUri : ctx.oidc.urlFor('end_session_success'));
  if (named && typeof state === 'string') back.searchParams.set('state', state);
  ctx.status = 303;
  ctx.redirect(back.href);
}

export function signedOut(ctx: KoaContextWithOIDC, network: IdentityNetwork, home: string): void {
  answerWithPage(ctx, 200, signedOutPage({ network, home, headers: ctx.req.headers }));
}

function originOf(uri: unknown): string | undefined {
  return typeof uri === 'string' && URL.canParse(uri) ? new URL(uri).origin : undefined;
}
