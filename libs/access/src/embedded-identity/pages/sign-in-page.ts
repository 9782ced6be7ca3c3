import type { DemoPerson } from '../demo-people';
import type { IdentityNetwork } from '../realm';
import { tableWithAChair } from './drawing';
import { html, ownHtml, type Html } from './html';
import { languageOf, type Language, type Wishes } from './language';
import { layout, placeCard } from './layout';
import { words, type Words } from './words';

/** Why the last try did not sign in. */
export type SignInTrouble =
  | { readonly kind: 'missing'; readonly username: boolean; readonly password: boolean }
  | { readonly kind: 'do not belong together' }
  | { readonly kind: 'wait'; readonly minutes: number };

export interface SignInPage extends Wishes {
  readonly network: IdentityNetwork;
  /** Path of this page. */
  readonly at: string;
  /** What was typed before. Never the password. */
  readonly username?: string;
  readonly trouble?: SignInTrouble;
  /** Made-up people who can be chosen with one click; in a demonstration only. */
  readonly people: readonly DemoPerson[];
}

const sign = ownHtml(
  '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2.2L18.6 17.5H1.4z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M10 7.6v4.6" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="10" cy="14.8" r="1.1" fill="currentColor"/></svg>',
);

export function signInPage(page: SignInPage): string {
  const language = languageOf(page);
  const t = words[language];
  const demo = page.people.length > 0;
  const heading = html`<h1>${t.heading}</h1>${placeCard(page.network, language)}`;
  const form = nameAndPassword(page, t, language);
  const content = demo
    ? html`<div class="note"><strong>${t.demoHeading}.</strong><p>${t.demoText}</p></div>
<div class="stack">${summary(page.trouble, t)}${heading}${people(page, t, language)}<details${page.trouble && html` open`}><summary>${t.orWithName}</summary>${form}</details></div>`
    : html`<div class="welcome"><div class="art${page.trouble ? ' small' : ''}">${ownHtml(tableWithAChair)}</div>
<div class="stack">${summary(page.trouble, t)}${heading}<p class="lede">${t.lede}</p>${form}<p class="soft rule">${t.help}</p></div></div>`;
  return layout({ language, title: t.signInTitle, network: page.network, otherLanguageAt: page.at, content });
}

function summary(trouble: SignInTrouble | undefined, t: Words): Html | undefined {
  if (trouble === undefined) return undefined;
  const lines = linesOf(trouble, t).map(({ field, text }) => html`<p><a href="#${field}">${text}</a></p>`);
  return html`<div class="errors" role="alert" tabindex="-1" autofocus><h2>${t.notSignedIn}</h2>${lines}</div>`;
}

function linesOf(trouble: SignInTrouble, t: Words): { field: 'username' | 'password'; text: string }[] {
  switch (trouble.kind) {
    case 'wait':
      return [{ field: 'username', text: t.wait(trouble.minutes) }];
    case 'do not belong together':
      return [{ field: 'username', text: t.doNotBelong }];
    case 'missing':
      return [
        ...(trouble.username ? [{ field: 'username', text: t.usernameMissing } as const] : []),
        ...(trouble.password ? [{ field: 'password', text: t.passwordMissing } as const] : []),
      ];
  }
}

function nameAndPassword(page: SignInPage, t: Words, language: Language): Html {
  const troubles = page.trouble ? linesOf(page.trouble, t) : [];
  const trouble = (field: string): string | undefined => troubles.find((line) => line.field === field)?.text;
  const alsoPassword = page.trouble?.kind === 'do not belong together';
  return html`<form method="post" action="${page.at}?lang=${language}" novalidate>
${field({ name: 'username', label: t.username, hint: t.usernameHint, error: trouble('username'), bad: trouble('username') !== undefined, t, input: html`type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="320" value="${page.username ?? ''}"` })}
${field({ name: 'password', label: t.password, hint: t.passwordHint, error: trouble('password'), bad: alsoPassword || trouble('password') !== undefined, t, input: html`type="password" autocomplete="current-password" maxlength="256"` })}
<button class="btn${page.people.length > 0 ? ' line' : ''}" type="submit">${t.signIn}</button>
</form>`;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly bad: boolean;
  readonly t: Words;
  readonly input: Html;
}

function field({ name, label, hint, error, bad, t, input }: Field): Html {
  const about = error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`;
  return html`<div class="field${bad ? ' bad' : ''}"><label for="${name}">${label}</label><p class="hint" id="${name}-hint">${hint}</p>${
    error !== undefined && html`<p class="err" id="${name}-error">${sign}<span><span class="hidden">${t.error} </span>${error}</span></p>`
  }<input id="${name}" name="${name}" ${input} aria-describedby="${about}"${bad && html` aria-invalid="true"`}></div>`;
}

const seats: Record<DemoPerson['group'], string> = {
  patient: '<circle cx="10" cy="10" r="8" fill="var(--patient)" stroke="var(--seat-line)" stroke-width="1.4"/>',
  professional: '<rect x="2.5" y="2.5" width="15" height="15" rx="2.2" fill="var(--professional)" stroke="var(--seat-line)" stroke-width="1.4"/>',
  staff: '<circle cx="10" cy="10" r="8" fill="none" stroke="var(--ink)" stroke-width="1.6"/><circle cx="10" cy="10" r="2.6" fill="var(--ink)"/>',
};

function people(page: SignInPage, t: Words, language: Language): Html {
  const groups = (['patient', 'professional', 'staff'] as const).map((group) => {
    const seat = ownHtml(`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${seats[group]}</svg>`);
    const entries = page.people
      .filter((person) => person.group === group)
      .map(({ slug, label }) => html`<li><button class="person" name="person" value="${slug}">${seat}<span>${label[language]}</span></button></li>`);
    return html`<section aria-labelledby="group-${group}"><h3 id="group-${group}">${t.groups[group]}</h3><ul>${entries}</ul></section>`;
  });
  return html`<h2>${t.choose}</h2><form class="groups" method="post" action="${page.at}?lang=${language}">${groups}</form>`;
}
