import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { UserError } from '../../api/use-change';
import { SendWaveDocument } from './candidates.operations';
import { sendingsOf, type Chosen, type Wave } from './wave';

/** What became of asking one of them. */
export interface Sent {
  readonly one: Chosen;
  /** By which the invitation can be taken back. */
  readonly handle: string;
  /** Why it was not sent; empty when it was. */
  readonly errors: readonly UserError[];
}

export interface Sending {
  /** Sends to all of them; undefined when the service did not answer for all: asking again then asks nobody twice. */
  readonly send: (wave: Wave) => Promise<readonly Sent[] | undefined>;
  readonly isBusy: boolean;
  readonly isUnreachable: boolean;
}

/** Sends a wave of invitations. Each has an outcome of its own; a wish that was not answered keeps its id, so that it is done once. */
export function useSending(request: string, zone: string): Sending {
  const [mutate] = useMutation(SendWaveDocument);
  const [isBusy, setBusy] = useState(false);
  const [isUnreachable, setUnreachable] = useState(false);
  const wishes = useRef(new Map<string, string>());
  const send = async (wave: Wave): Promise<readonly Sent[] | undefined> => {
    setBusy(true);
    setUnreachable(false);
    try {
      const all: Sent[] = [];
      for (const input of sendingsOf(request, wave, zone)) {
        const wish = JSON.stringify(input);
        const commandId = wishes.current.get(wish) ?? crypto.randomUUID();
        wishes.current.set(wish, commandId);
        const { data } = await mutate({ variables: { input: { ...input, commandId } } });
        for (const { recipientId, invitation, userErrors } of data?.sendInvitations.results ?? []) {
          const one = wave.chosen.find(({ id }) => id === recipientId);
          if (one) all.push({ one, handle: invitation?.id ?? recipientId, errors: userErrors });
        }
      }
      wishes.current.clear();
      return all;
    } catch {
      setUnreachable(true);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, isUnreachable };
}
