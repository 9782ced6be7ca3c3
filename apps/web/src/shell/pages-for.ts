import type { MessageKey } from '../words/say';
import type { Here } from './here';

interface PageLink {
  readonly path: string;
  readonly key: MessageKey;
}

/** The main pages for whoever one is here. Few: what is rare is found from them. */
export function pagesFor({ session, hat }: Here): readonly PageLink[] {
  const home: PageLink = { path: '', key: 'web.shell.page.home' };
  const directory: PageLink = { path: 'organisations', key: 'term.directory' };
  if (!session) return [home, directory];
  if (hat.kind === 'staff') return [home, { path: 'staff', key: 'web.shell.page.staff' }, directory];
  const partnerships: PageLink = { path: 'partnerships', key: 'web.shell.page.partnerships' };
  const invitations: PageLink = { path: 'invitations', key: 'web.shell.page.invitations' };
  return hat.kind === 'organisation' ? [home, invitations, { path: 'requests', key: 'web.shell.page.requests' }, partnerships, directory] : [home, invitations, partnerships, directory];
}
