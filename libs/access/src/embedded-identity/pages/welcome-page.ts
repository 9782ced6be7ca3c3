import type { IdentityNetwork } from '../realm';
import { tableWithAChair } from './drawing';
import { html, ownHtml } from './html';
import { languageOf, type Wishes } from './language';
import { layout } from './layout';
import { pageHeaders } from './send';
import { words } from './words';

export interface WelcomePage extends Wishes {
  readonly networks: readonly IdentityNetwork[];
  readonly demo: boolean;
}

const says = {
  en: {
    title: 'Start · Roundtable',
    heading: 'Roundtable is running',
    lede: 'The pages that people work in are not part of this version. Programs reach everything at /graphql; the tour in README.md shows how.',
    here: 'Networks here',
  },
  sv: {
    title: 'Start · Roundtable',
    heading: 'Roundtable är igång',
    lede: 'Sidorna som människor arbetar på finns inte i den här versionen. Program når allt på /graphql; rundturen i README.md visar hur.',
    here: 'Nätverk här',
  },
} as const;

/** What somebody sees who opens the address of a server in a browser, and the headers that it goes out with. */
export function welcomePage({ networks, demo, ...wishes }: WelcomePage): { readonly page: string; readonly headers: Readonly<Record<string, string>> } {
  const language = languageOf(wishes);
  const t = words[language];
  const own = says[language];
  const note = demo && html`<div class="note"><strong>${t.demoHeading}.</strong><p>${t.demoText}</p></div>`;
  const list = networks.map(({ name, runBy }) => html`<li><strong>${name}</strong>${runBy !== undefined && html` · ${t.runBy} ${runBy}`}</li>`);
  const content = html`${note}<div class="welcome"><div class="art">${ownHtml(tableWithAChair)}</div>
<div class="stack"><h1>${own.heading}</h1><p class="lede">${own.lede}</p>${list.length > 0 && html`<h2>${own.here}</h2><ul class="plain">${list}</ul>`}</div></div>`;
  return { page: layout({ language, title: own.title, otherLanguageAt: '/', content }), headers: pageHeaders([]) };
}
