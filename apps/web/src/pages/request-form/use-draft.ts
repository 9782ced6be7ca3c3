import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { UserError } from '../../api/use-change';
import { saysSignedOut } from '../../api/why-not';
import { useHere } from '../../shell/here';
import { copyOf, dropCopy, keepCopy } from '../../sign-in/copies';
import type { Draft } from './draft';
import { ReviseDraftDocument } from './request-form.operations';

/**
 * How the text on the page stands to what the server has. "Saved" is said only when the server has said so.
 * `away`: it cannot be reached, and is tried again by itself; `refused`: it said what to change; `signed-out`: it waits for the person.
 */
export type Kept = 'as-it-was' | 'changed' | 'saving' | 'saved' | 'away' | 'refused' | 'signed-out';

export interface KeptDraft {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly kept: Kept;
  readonly errors: readonly UserError[];
  /** Saves at once what is not saved yet. `saved` when the server has everything. */
  readonly flush: () => Promise<'saved' | 'away' | 'refused' | 'signed-out'>;
}

type Outcome = Awaited<ReturnType<KeptDraft['flush']>>;

/** How long nothing is written until it is saved, milliseconds. */
const QUIET = 700;
/** How long until a server that could not be reached is tried again, milliseconds. */
const AGAIN = 2_000;

/** A draft that is saved on the server as one writes. */
export function useDraft(id: string, begun: Draft): KeptDraft {
  const { person } = useHere();
  const copy = `${person ?? ''}.${id}`;
  const [draft, setDraft] = useState(() => (copyOf(copy) as Draft | undefined) ?? begun);
  const [kept, setKept] = useState<Kept>('as-it-was');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const latest = useRef(draft);
  const savedAs = useRef(begun);
  const running = useRef<Promise<Outcome>>(Promise.resolve('saved'));
  const [revise] = useMutation(ReviseDraftDocument);

  const save = useCallback(async (): Promise<Outcome> => {
    const wanted = latest.current;
    if (wanted === savedAs.current) return 'saved';
    setKept(unlessAway('saving'));
    try {
      const { data } = await revise({ variables: { input: { id, draft: wanted, commandId: crypto.randomUUID() } } });
      const refused = data?.reviseDraft.userErrors ?? [];
      const outcome = refused.length === 0 ? 'saved' : 'refused';
      setErrors(refused);
      if (outcome === 'saved') {
        savedAs.current = wanted;
        dropCopy(copy);
      }
      setKept(outcome === 'saved' && latest.current !== wanted ? 'changed' : outcome);
      return outcome;
    } catch (error) {
      const why = saysSignedOut(error) ? 'signed-out' : 'away';
      setErrors([]);
      setKept(why);
      return why;
    }
  }, [id, copy, revise]);
  const flush = useCallback((): Promise<Outcome> => {
    running.current = running.current.then(save);
    return running.current;
  }, [save]);

  useEffect(() => {
    if (draft === savedAs.current) return undefined;
    const timer = setTimeout(() => { void flush(); }, QUIET);
    return () => { clearTimeout(timer); };
  }, [draft, flush]);
  useEffect(() => {
    if (kept !== 'away') return undefined;
    const again = (): void => { void flush(); };
    const timer = setInterval(again, AGAIN);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [kept, flush]);
  useEffect(() => {
    if (kept === 'away' || kept === 'signed-out') keepCopy(copy, draft);
  }, [kept, copy, draft]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => { if (latest.current !== savedAs.current && copyOf(copy) === undefined) event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      void flush();
    };
  }, [copy, flush]);

  const set = useCallback((part: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    setKept(unlessAway('changed'));
  }, []);
  return { draft, set, kept, errors, flush };
}

/** While the server is away, that is what is said until it is back: a sentence that comes and goes is read out each time. */
function unlessAway(next: Kept): (before: Kept) => Kept {
  return (before) => (before === 'away' || before === 'signed-out' ? before : next);
}
