import type { Id, ReadState } from '#kernel';
import { invitationOutcome } from './outcome';

/** Whether an invitation came of what was taken for it. */
export interface SentFacts {
  readonly sent: boolean;
}

export async function wasSent({ invitation }: { readonly invitation: Id }, read: ReadState): Promise<SentFacts> {
  return { sent: (await read(invitationOutcome, invitation)).status !== 'none' };
}
