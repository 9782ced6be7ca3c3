import type { IdentityNetwork } from '../realm';
import { html } from './html';
import { languageOf, type Wishes } from './language';
import { layout } from './layout';
import { words } from './words';

export interface ProblemPage extends Wishes {
  readonly problem: 'start again' | 'our fault';
  readonly network?: IdentityNetwork;
  /** Where the product begins. */
  readonly home: string;
}

/** What a person sees when a sign-in cannot go on: what to do, and nothing about why. */
export function problemPage(page: ProblemPage): string {
  const language = languageOf(page);
  const t = words[language];
  const [heading, text] = page.problem === 'start again' ? [t.startAgainHeading, t.startAgainText] : [t.brokenHeading, t.brokenText];
  const content = html`<div class="stack"><h1>${heading}</h1><p class="lede">${text}</p><a class="btn" href="${page.home}/">${t.toStart}</a></div>`;
  return layout({ language, title: t.problemTitle, network: page.network, content });
}
