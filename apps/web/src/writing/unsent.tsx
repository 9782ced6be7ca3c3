import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { UserError } from '../api/use-change';
import { saysSignedOut } from '../api/why-not';
import { Waiting } from '../shell/waiting';
import { DropUnsentFormDocument, KeepUnsentFormDocument, UnsentFormDocument } from './unsent.operations';
import { useDraft, type KeptDraft } from './use-draft';

/** A form that is kept on the server, for the writer alone, until it is sent. */
export interface UnsentKept<Draft extends object> extends Omit<KeptDraft<Draft>, 'errors' | 'flush' | 'settle'> {
  /** It was sent: nothing of it is kept any more. */
  readonly sent: () => void;
}

interface UnsentProps<Draft extends object> {
  /** Which form, and of what: `report/{id}`. */
  readonly form: string;
  /** As the form is when nobody has written in it. */
  readonly begun: Draft;
  /** What of it is kept: all, unless given. Nothing is kept of what is empty. The same function every time. */
  readonly newIn?: (draft: Draft) => Partial<Draft>;
  /** Whether its first field takes the focus once it is there: what somebody has just opened. */
  readonly takesFocus?: boolean;
  /** What stands there until it is known what was kept. */
  readonly waiting?: ReactNode;
  readonly children: (keeping: UnsentKept<Draft>) => ReactNode;
}

/** Shows a form with what was written in it before and not sent, and keeps it as one writes. */
export function Unsent<Draft extends object>({ form, begun, newIn = whole, takesFocus = false, waiting = <Waiting lines={2} />, children }: UnsentProps<Draft>): ReactNode {
  const client = useApolloClient();
  const [empty] = useState(begun);
  const [found, setFound] = useState<Draft>();
  useEffect(() => {
    let gone = false;
    const show = (content: string | undefined): void => { if (!gone) setFound((before) => before ?? { ...empty, ...(content !== undefined && (JSON.parse(content) as Partial<Draft>)) }); };
    client.query({ query: UnsentFormDocument, variables: { form }, fetchPolicy: 'no-cache' }).then(({ data }) => { show(data?.unsentForm?.content); }, () => { show(undefined); });
    return () => { gone = true; };
  }, [client, form, empty]);
  return found ? <Keeping form={form} begun={found} newIn={newIn} takesFocus={takesFocus}>{children}</Keeping> : waiting;
}

function Keeping<Draft extends object>({ form, begun, newIn, takesFocus, children }: Required<Omit<UnsentProps<Draft>, 'waiting'>>): ReactNode {
  const client = useApolloClient();
  const drop = useCallback(() => client.mutate({ mutation: DropUnsentFormDocument, variables: { input: { form } } }), [client, form]);
  const keep = useCallback(async (draft: Draft): Promise<readonly UserError[]> => {
    const news = newIn(draft);
    if (Object.keys(news).length === 0) await drop();
    else await client.mutate({ mutation: KeepUnsentFormDocument, variables: { input: { form, content: JSON.stringify(news) } } });
    return [];
  }, [client, form, newIn, drop]);
  const { draft, set, kept, settle } = useDraft(form, begun, keep);
  const sent = (): void => {
    // What could not be deleted now goes by itself in time.
    void settle().then(drop).catch((error: unknown) => { if (!saysSignedOut(error)) reportError(error); });
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (takesFocus) box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(); }, [takesFocus]);
  return <div ref={box}>{children({ draft, set, kept, sent })}</div>;
}

const whole = <Draft extends object>(draft: Draft): Partial<Draft> => draft;
