import type { IncomingMessage, ServerResponse } from 'node:http';
import { styleHash } from './style';

/** Where else than here a form of the page may lead, through redirects. */
export type FormTargets = readonly (string | undefined)[];

/** What every page goes out with: no script, no style but its own, nothing from elsewhere, in nobody's frame. */
export function pageHeaders(formTargets: FormTargets): Record<string, string> {
  const targets = ["'self'", ...formTargets.filter((target) => target !== undefined)].join(' ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src ${styleHash}; font-src 'self'; form-action ${targets}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** Answers with a page: no script, no style but its own, nothing from elsewhere, in nobody's frame. */
export function sendPage(response: ServerResponse, status: number, page: string, formTargets: FormTargets = []): void {
  response.writeHead(status, pageHeaders(formTargets));
  response.end(response.req.method === 'HEAD' ? undefined : page);
}

/** What a page needs of an answer that oidc-provider is making. */
export interface PageContext {
  readonly req: IncomingMessage;
  set(headers: Record<string, string>): void;
  status: number;
  body: unknown;
}

/** The same from inside oidc-provider. */
export function answerWithPage(context: PageContext, status: number, page: string, formTargets: FormTargets = []): void {
  context.set(pageHeaders(formTargets));
  context.status = status;
  context.body = page;
}
