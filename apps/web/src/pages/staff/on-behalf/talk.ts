/** How staff and a person talk, as the service has it. */
export const channels = ['telephone', 'paper', 'meeting'] as const;
export type Channel = (typeof channels)[number];

/** How the person gets the confirmation. */
export const confirmations = ['letter', 'e-mail', 'telephone'] as const;
export type Confirmation = (typeof confirmations)[number];

export interface Talk {
  readonly channel: Channel;
  readonly confirmBy: Confirmation;
}

/** Whoever asks staff for something. */
export interface Asker {
  readonly person: string;
  readonly name: string;
  /** Not in the network yet: joining comes first. */
  readonly isNew: boolean;
}

/** What says with a change for whom it is recorded, and how that came about (R-STF-02). */
export function recordedFor({ person }: Asker, { channel, confirmBy }: Talk): Readonly<Record<string, string>> {
  return { 'roundtable-on-behalf': `person=${person}; channel=${channel}; confirm-by=${confirmBy}; read-back=yes` };
}
