import type { IdentityNetwork } from '../realm';
import { html } from './html';
import { languageOf, type Wishes } from './language';
import { layout } from './layout';
import { words } from './words';

export function signOutPage(page: Wishes & { readonly network: IdentityNetwork; readonly action: string; readonly secret: string; readonly home: string }): string {
  const language = languageOf(page);
  const t = words[language];
  const content = html`<div class="stack"><h1>${t.signOutHeading}</h1><p class="lede">${t.signOutText}</p>
<form method="post" action="${page.action}"><input type="hidden" name="xsrf" value="${page.secret}"><div class="btns"><button class="btn" name="logout" value="yes">${t.signOut}</button><a href="${page.home}/">${t.staySignedIn}</a></div></form></div>`;
  return layout({ language, title: t.signOutTitle, network: page.network, content });
}

export function signedOutPage(page: Wishes & { readonly network: IdentityNetwork; readonly home: string }): string {
  const language = languageOf(page);
  const t = words[language];
  const content = html`<div class="stack"><h1>${t.signedOutHeading}</h1><p class="lede">${t.signedOutText}</p><a class="btn line" href="${page.home}/">${t.toStart}</a></div>`;
  return layout({ language, title: t.signOutTitle, network: page.network, content });
}
