import { useCallback, useEffect, useRef, useState } from 'react';
import type { UserError } from '../api/use-change';
import { saysSignedOut } from '../api/why-not';
import { useHere } from '../shell/here';
import { copyOf, dropCopy, keepCopy } from '../sign-in/copies';

/**
 * How the text on the page stands to what the server has. "Saved" is said only when the server has said so.
 * `away`: it cannot be reached, and is tried again by itself; `refused`: it said what to change; `signed-out`: it waits for the person.
 */
export type Kept = 'as-it-was' | 'changed' | 'saving' | 'saved' | 'away' | 'refused' | 'signed-out';

type Outcome = 'saved' | 'away' | 'refused' | 'signed-out';

export interface KeptDraft<Draft extends object> {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly kept: Kept;
  readonly errors: readonly UserError[];
  /** Saves at once what is not saved yet. `saved` when the server has everything. */
  readonly flush: () => Promise<Outcome>;
  /** It is needed no more: nothing of what is written now is saved after this. Resolves when nothing is on its way. */
  readonly settle: () => Promise<void>;
}

/** How long nothing is written until it is saved, milliseconds. */
const QUIET = 700;
/** How long until a server that could not be reached is tried again, milliseconds. */
const AGAIN = 2_000;

/**
 * A draft that is saved on the server as one writes.
 * @param id what it is a draft of
 * @param send gives a draft to the server and answers with what it refused; it throws when the server did not answer. The same function every time.
 */
export function useDraft<Draft extends object>(id: string, begun: Draft, send: (draft: Draft) => Promise<readonly UserError[]>): KeptDraft<Draft> {
  const { person } = useHere();
  const copy = `${person ?? ''}.${id}`;
  const [draft, setDraft] = useState(() => (copyOf(copy) as Draft | undefined) ?? begun);
  const [kept, setKept] = useState<Kept>('as-it-was');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const latest = useRef(draft);
  const savedAs = useRef(begun);
  const running = useRef<Promise<Outcome>>(Promise.resolve('saved'));
  const over = useRef<Draft>(undefined);

  const save = useCallback(async (): Promise<Outcome> => {
    const wanted = latest.current;
    if (wanted === savedAs.current || wanted === over.current) return 'saved';
    setKept(unlessAway('saving'));
    try {
      const refused = await send(wanted);
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
  }, [copy, send]);
  const flush = useCallback((): Promise<Outcome> => {
    running.current = running.current.then(save);
    return running.current;
  }, [save]);

  const settle = useCallback(async (): Promise<void> => {
    over.current = latest.current;
    dropCopy(copy);
    await running.current;
  }, [copy]);

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
    const ask = (event: BeforeUnloadEvent): void => { if (latest.current !== savedAs.current && latest.current !== over.current && copyOf(copy) === undefined) event.preventDefault(); };
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
  return { draft, set, kept, errors, flush, settle };
}

/** While the server is away, that is what is said until it is back: a sentence that comes and goes is read out each time. */
function unlessAway(next: Kept): (before: Kept) => Kept {
  return (before) => (before === 'away' || before === 'signed-out' ? before : next);
}
