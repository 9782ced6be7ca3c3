import { createContext, use } from 'react';
import type { Session } from '../sign-in/session';

/** One of the capacities in which a person can be here. Exactly one is on (R-NET-03). */
export interface Hat {
  /** As it is sent with every request: `person`, `coordinator`, `auditor`, `data-protection-officer` or `organisation:{id}`. */
  readonly value: string;
  readonly kind: 'person' | 'organisation' | 'staff';
  /** The organisation's own name; undefined for the others, whose names are words of ours. */
  readonly name?: string;
  readonly organisation?: string;
  /** Which side the organisation belongs to; undefined where nobody has said of what kind it is. */
  readonly side?: 'patient' | 'professional' | undefined;
}

/** Where one is, as whom, and what that makes possible. */
export interface Here {
  readonly network: string;
  readonly networkName: string;
  /** Undefined for somebody who has not signed in. */
  readonly session: Session | undefined;
  /** The person's own id; null for visitors. */
  readonly person: string | null;
  readonly hat: Hat;
  readonly hats: readonly Hat[];
  readonly putOn: (hat: Hat) => void;
  /** The address of a page of this network: `to('requests')`. */
  readonly to: (path?: string) => string;
  readonly signIn: () => void;
}

export const HereContext = createContext<Here | undefined>(undefined);

export function useHere(): Here {
  const here = use(HereContext);
  if (!here) throw new Error('this page belongs to a network');
  return here;
}
