import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '#language';

interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
}

/** What the build says of a page below a network's address: `requests/:id/edit/:question?`, and the files that it alone needs. */
interface BuiltPage {
  readonly address: string;
  readonly files: readonly BuiltFile[];
}

interface Built {
  /** What asks the server while all others are still on their way. */
  readonly early: readonly string[];
  /** What every page there needs, with the words of a language. */
  readonly everywhere: Readonly<Partial<Record<Language, readonly BuiltFile[]>>>;
  readonly pages: readonly BuiltPage[];
}

const setup = '</web/setup>; rel=preload; as=fetch; crossorigin';

/**
 * Reads what the build says that each page needs. The answer gives a page's `Link` header, so that all of it is fetched at once: first what asks the server meanwhile, then the largest;
 * small files that take up the few connections of a browser would leave a slow line idle. Without a header the program finds the same by itself, later.
 */
export function namedFiles(file: string): (pathname: string, language: Language) => string {
  const { early, everywhere, pages } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Built) : { early: [], everywhere: {}, pages: [] };
  const known = pages.filter(({ address }) => address !== '*').map(({ address, files }) => ({ pattern: patternOf(address), files }));
  const links = (language: Language, own: readonly BuiltFile[]): string => {
    const rest = [...(everywhere[language] ?? []), ...own].filter(({ name }) => !early.includes(name)).sort((one, other) => other.bytes - one.bytes);
    return [...early.map(linkTo), setup, ...rest.map(({ name }) => linkTo(name))].join(', ');
  };
  return (pathname, language) => links(language, known.find(({ pattern }) => pattern.test(pathname))?.files ?? []);
}

const linkTo = (name: string): string => `</${name}>; ${name.endsWith('.css') ? 'rel=preload; as=style; crossorigin' : 'rel=modulepreload'}`;

function patternOf(address: string): RegExp {
  const parts = address.split('/').filter((part) => part !== '').map((part) => (part.endsWith('?') ? '(?:/[^/]+)?' : part.startsWith(':') ? '/[^/]+' : `/${part}`));
  return new RegExp(`^/n/[^/]+${parts.join('')}/?$`);
}
