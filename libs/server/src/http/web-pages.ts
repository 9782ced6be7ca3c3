import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { existsSync } from 'node:fs';
import sirv from 'sirv';
import { languageOf, languages, type Language } from '#language';
import { namedFiles } from './named-files';

/** Where the build puts the web application. */
const folder = path.resolve(__dirname, __filename.endsWith('.ts') ? '../../../../dist/web' : '../../../../web');

/** Pages load and send nothing but to ourselves and to the identity that was configured. */
function policy(identityOrigin: string | undefined): string {
  const identity = identityOrigin === undefined ? '' : ` ${identityOrigin}`;
  return [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:", `connect-src 'self'${identity}`,
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}

export type Pages = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the web application: its files, and its one page at every address that people go to; below a network's address the one that names
 * what all its pages need, the words of the language the browser asks for, and what this page needs besides. What is for programs goes on to `next`.
 * @param identityOrigin where people sign in, when that is not here
 */
export function webPages(identityOrigin?: string): Pages {
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const headers = {
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'content-security-policy': policy(identityOrigin),
    'cross-origin-opener-policy': 'same-origin', 'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
  const linksFor = namedFiles(path.join(folder, 'pages.json'));
  const serving = (single: string, language?: Language): ReturnType<typeof sirv> => sirv(folder, {
    single, etag: true, gzip: true, brotli: true,
    // What has its content in its name never changes; the page itself is asked for anew.
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (language !== undefined && pathname.startsWith('/n/')) {
        response.setHeader('vary', 'accept-encoding, accept-language');
        response.setHeader('link', linksFor(pathname, language));
      }
      response.setHeader('cache-control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const serve = serving('index.html');
  const inNetworks = new Map(languages.map((language) => [language, serving(`network.${language}.html`, language)]));
  return (request, response, next) => {
    const { method, url = '', headers: { 'accept-language': wished } } = request;
    const inNetwork = url.startsWith('/n/') ? inNetworks.get(languageOf(wished)) : undefined;
    if ((method === 'GET' || method === 'HEAD') && forPeople.test(url)) (inNetwork ?? serve)(request, response, next);
    else next();
  };
}

/** Where people go. Every other address belongs to programs. */
const forPeople = /^\/(?:$|\?|n\/|signed-in(?:[?/]|$)|signed-out(?:[?/]|$)|assets\/|logo-mark\.svg$)/;
