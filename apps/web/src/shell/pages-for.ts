import type { MessageKey } from '../words/say';
import type { Here } from './here';

/** One of the main pages: where it is in the network, and its name. */
export interface PageLink {
  readonly path: string;
  readonly key: MessageKey;
}

/** What staff begin with has a name of its own. */
const homes: Readonly<Record<string, MessageKey>> = { coordinator: 'web.shell.page.staff', auditor: 'web.cases.title' };

/** The main pages for whoever one is here. Few: what is rare is found from them. */
export function pagesFor({ session, hat }: Here): readonly PageLink[] {
  const home: PageLink = { path: '', key: 'web.shell.page.home' };
  const directory: PageLink = { path: 'organisations', key: 'term.directory' };
  if (!session) return [home, directory];
  if (hat.kind === 'staff') return [{ path: '', key: homes[hat.value] ?? home.key }, directory];
  const partnerships: PageLink = { path: 'partnerships', key: 'web.shell.page.partnerships' };
  const invitations: PageLink = { path: 'invitations', key: 'web.shell.page.invitations' };
  const initiatives: PageLink = { path: 'initiatives', key: 'web.shell.page.initiatives' };
  const requests: PageLink = { path: 'requests', key: 'web.shell.page.requests' };
  // The professional side asks and answers initiatives; the patient side is invited and begins them.
  return hat.side === 'professional' ? [home, requests, initiatives, partnerships, directory] : [home, invitations, initiatives, partnerships, directory];
}
