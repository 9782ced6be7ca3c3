import { useApolloClient } from '@apollo/client/react';
import { print } from 'graphql';
import { useEffect, useState } from 'react';
import { afterOwnChanges } from '../api/own-changes';
import { askAnew } from '../api/shared-queries';
import { useHere } from '../shell/here';
import { useWords } from '../words/use-words';
import { InboxChangedDocument, InitiativeChangedDocument, PartnershipChangedDocument, RequestChangedDocument } from './live.operations';

/** What one wants to know of when it changes: what one is asked, or one thing. */
export type Watched = 'inbox' | { readonly request: string } | { readonly initiative: string } | { readonly partnership: string };

interface LookAgain {
  /** Whether the server would now say something else than what is on the page. */
  readonly isOld: boolean;
  /** Shows it. */
  readonly show: () => void;
  /** Leaves the page as it is, until something else happens. */
  readonly later: () => void;
}

/** How long one change is waited for that comes with another, milliseconds. */
const TOGETHER = 300;

function wishFor(watched: Watched): { readonly query: string; readonly variables: Readonly<Record<string, string>> } {
  if (watched === 'inbox') return { query: print(InboxChangedDocument), variables: {} };
  if ('request' in watched) return { query: print(RequestChangedDocument), variables: { id: watched.request } };
  if ('initiative' in watched) return { query: print(InitiativeChangedDocument), variables: { id: watched.initiative } };
  return { query: print(PartnershipChangedDocument), variables: { id: watched.partnership } };
}

/**
 * Watches things while the page is open. The page itself never changes by it: it only learns that there is something else to see. Signs
 * carry no data, and many mean nothing new for this page, such as one's own changes; so the page's questions are asked once more, aside.
 */
export function useLookAgain(watched: readonly Watched[]): LookAgain {
  const client = useApolloClient();
  const { network, hat, session } = useHere();
  const { language } = useWords();
  const [isOld, setOld] = useState(false);
  const names = JSON.stringify(watched);
  useEffect(() => afterOwnChanges(() => { setOld(false); }), []);
  useEffect(() => {
    if (!session) return undefined;
    const stops: (() => void)[] = [];
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looking = Promise.resolve();
    const look = async (): Promise<void> => {
      if (await isSomethingNewFor(client) && !signal.aborted) setOld(true);
    };
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => { looking = looking.then(look); }, TOGETHER);
    };
    const listener = { network, hat: hat.value, language, token: () => session.token() };
    const begin = async (): Promise<void> => {
      const { listen } = await import('./connection');
      if (!signal.aborted) stops.push(...(JSON.parse(names) as Watched[]).map((one) => listen(listener, wishFor(one), heard)));
    };
    const notYet = whenIdle(() => void begin());
    return () => {
      leaving.abort();
      notYet();
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [client, network, hat.value, language, session, names]);
  return {
    isOld,
    show: () => {
      setOld(false);
      askAnew();
      void client.refetchQueries({ include: 'active' });
    },
    later: () => { setOld(false); },
  };
}

/** What cannot be asked tells nothing. */
async function isSomethingNewFor(client: ReturnType<typeof useApolloClient>): Promise<boolean> {
  try {
    const { isSomethingNew } = await import('./newer');
    return await isSomethingNew(client);
  } catch {
    return false;
  }
}

/** After what people wait for. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(act, { timeout: 2_000 });
    return () => { cancelIdleCallback(id); };
  }
  const timer = setTimeout(act, 500);
  return () => { clearTimeout(timer); };
}
