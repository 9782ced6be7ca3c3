import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useWords } from '../words/use-words';
import { ownChange } from './own-changes';
import { refresh } from './refresh';
import { saysSignedOut } from './why-not';

/** A rule that says no, or a field that lacks something, in words for the person. */
export interface UserError {
  readonly code: string;
  /** The field of the input that it is about; null when it is about the whole. */
  readonly field?: string | null;
  readonly message: string;
}

interface Payload {
  readonly userErrors: readonly UserError[];
  /** Whether what is asked for afterwards may still be without it. */
  readonly stale?: boolean;
}

/** How often the service is given more time to show what it has done. Each is as long as it waits by itself, two seconds. */
const MORE_TIME = 5;

export interface Change<Input> {
  /** Asks for the change. True once it has been done; false when rules said no, or the service could not be reached. */
  readonly run: (input: Input) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why it was not done; empty before the first try and after success. */
  readonly errors: readonly UserError[];
  /** The service did not answer: nothing is known, and asking again is right. */
  readonly isUnreachable: boolean;
  readonly clear: () => void;
}

/**
 * One change of something, asked for as often as it takes and done once: a wish that was not answered keeps its id, so that
 * pressing again cannot do it twice. What is on the page is asked for anew afterwards.
 */
export function useChange<Data extends Readonly<Record<string, Payload>>, Input extends { readonly commandId?: string | null | undefined }>(
  document: TypedDocumentNode<Data, { input: Input } & OperationVariables>,
  options: { readonly refresh?: readonly string[] | 'all'; readonly headers?: Readonly<Record<string, string>> } = {},
): Change<Omit<Input, 'commandId'>> {
  const { say } = useWords();
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const wish = useRef<string | undefined>(undefined);
  const run = async (input: Omit<Input, 'commandId'>): Promise<boolean> => {
    wish.current ??= crypto.randomUUID();
    const variables = { input: { ...input, commandId: wish.current } as Input };
    const ask = async (): Promise<Data | null | undefined> => (await client.mutate({ mutation: document, variables, ...(options.headers && { context: { headers: options.headers } }) })).data;
    setUnreachable(false);
    setBusy(true);
    try {
      const data = await ownChange((async () => {
        let answer = await ask();
        // Said once more, the same wish does nothing but wait until it shows: nobody is left with a page from before it.
        for (let more = 0; more < MORE_TIME && Object.values(answer ?? {}).some(({ stale }) => stale === true); more++) answer = await ask();
        await refresh(client, options.refresh);
        return answer;
      })());
      wish.current = undefined;
      const refused = Object.values(data ?? {}).flatMap(({ userErrors }) => userErrors);
      setErrors(refused);
      return refused.length === 0;
    } catch (error) {
      const isOut = saysSignedOut(error);
      setErrors(isOut ? [{ code: 'UNAUTHENTICATED', message: say('web.parts.signedOut') }] : []);
      setUnreachable(!isOut);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const clear = (): void => {
    setErrors([]);
    setUnreachable(false);
  };
  return { run, isBusy, errors, isUnreachable, clear };
}
