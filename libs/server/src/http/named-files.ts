import { existsSync, readFileSync } from 'node:fs';

/** What the build says of a page below a network's address: `requests/:id/edit/:question?`, and the files that it alone needs. */
interface BuiltPage {
  readonly address: string;
  readonly files: readonly string[];
}

const always = '</web/setup>; rel=preload; as=fetch; crossorigin';

/**
 * Reads what the build says that each page needs. The answer gives a page's `Link` header, so that all of it is fetched at once;
 * without one the program finds the same by itself, later.
 */
export function namedFiles(file: string): (pathname: string) => string {
  const built = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly BuiltPage[]) : [];
  const pages = built.filter(({ address }) => address !== '*').map(({ address, files }) => ({ pattern: patternOf(address), link: [always, ...files.map(linkTo)].join(', ') }));
  return (pathname) => pages.find(({ pattern }) => pattern.test(pathname))?.link ?? always;
}

const linkTo = (file: string): string => `</${file}>; ${file.endsWith('.css') ? 'rel=preload; as=style; crossorigin' : 'rel=modulepreload'}`;

function patternOf(address: string): RegExp {
  const parts = address.split('/').filter((part) => part !== '').map((part) => (part.endsWith('?') ? '(?:/[^/]+)?' : part.startsWith(':') ? '/[^/]+' : `/${part}`));
  return new RegExp(`^/n/[^/]+${parts.join('')}/?$`);
}
