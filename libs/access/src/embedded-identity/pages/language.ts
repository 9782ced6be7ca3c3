import type { IncomingHttpHeaders } from 'node:http';

export type Language = 'en' | 'sv';

/** What may say in which language a page is wanted, strongest first. */
export interface Wishes {
  /** Chosen by the link on the page. */
  readonly chosen?: string | undefined;
  /** What the application that sent somebody here speaks: tags with spaces between. */
  readonly uiLocales?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export function languageOf({ chosen, uiLocales, headers }: Wishes): Language {
  return known(chosen) ?? first((uiLocales ?? '').split(' ')) ?? first(byWeight(headers['accept-language'] ?? '')) ?? 'en';
}

function first(tags: readonly string[]): Language | undefined {
  return tags.map(known).find((language) => language !== undefined);
}

function known(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return primary === 'sv' || primary === 'en' ? primary : undefined;
}

/** `sv;q=0.5, en` → en, sv. The header is cut: nobody speaks fifty languages. */
function byWeight(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', weight = ''] = entry.trim().split(';q=');
      return { tag, weight: weight === '' ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
