import { mark } from './drawing';
import { html, ownHtml, type Html } from './html';
import type { Language } from './language';
import { style } from './style';
import { otherLanguage, words } from './words';
import type { IdentityNetwork } from '../realm';

export interface Layout {
  readonly language: Language;
  readonly title: string;
  readonly network?: IdentityNetwork | undefined;
  /** Address of the same page in the other language, without its own query; absent where a page cannot be asked for twice. */
  readonly otherLanguageAt?: string | undefined;
  readonly content: Html;
}

/** The frame of every identity page. Its title never says whom or what illness. */
export function layout({ language, title, network, otherLanguageAt, content }: Layout): string {
  const t = words[language];
  const other = otherLanguage[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ownHtml(style)}</style>
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
<header class="page bar">
<span class="wordmark">${ownHtml(mark)}Roundtable</span>
${otherLanguageAt !== undefined && html`<a class="lang" lang="${other.tag}" hreflang="${other.tag}" href="${otherLanguageAt}?lang=${other.tag}">${other.name}</a>`}
</header>
<main id="content" class="page" tabindex="-1">
${content}
</main>
${network && html`<footer class="page foot"><div><p>${network.name}${network.runBy !== undefined && html` · ${t.runBy} ${network.runBy}`}</p></div></footer>`}
</body>
</html>`.text;
}

/** Names the network and who runs it: how to tell a look-alike (T16). */
export function placeCard(network: IdentityNetwork, language: Language): Html {
  const t = words[language];
  return html`<p class="place"><small>${t.signingInTo}</small><strong>${network.name}</strong>${
    network.runBy !== undefined && html`<small>${t.runBy} ${network.runBy}</small>`
  }</p>`;
}
