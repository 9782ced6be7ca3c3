import type { ReactNode } from 'react';
import type { MessageKey, Say } from '../words/say';
import type { Hat } from './here';

/** What one is here, in words. */
export function hatName(hat: Hat, say: Say): string {
  if (hat.kind === 'organisation') return say('web.shell.hat.organisation', { name: hat.name ?? '' });
  return say((hat.kind === 'person' ? 'web.shell.hat.person' : `web.shell.hat.${hat.value}`) as MessageKey);
}

/** The shape of a seat: round for a person, square for an organisation or the staff. It belongs to no side: the colour is ink. */
export function HatGlyph({ hat }: { readonly hat: Hat }): ReactNode {
  return (
    <span className="glyph">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {hat.kind === 'person'
          ? <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          : <rect x="3" y="3" width="14" height="14" rx="2" fill={hat.kind === 'staff' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.8" />}
      </svg>
    </span>
  );
}
