import { useCallback, useEffect, useRef, useState } from 'react';
import type { UserError } from '../api/use-change';

/** How the text on the page stands to what the server has. "Saved" is said only when the server has said so. */
export type Kept = 'as-it-was' | 'changed' | 'saving' | 'saved' | 'failed';

export interface KeptDraft<Draft extends object> {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly kept: Kept;
  readonly errors: readonly UserError[];
  /** Saves at once what is not saved yet. True when the server has everything. */
  readonly flush: () => Promise<boolean>;
}

/** How long nothing is written until it is saved, milliseconds. */
const QUIET = 700;

/**
 * A draft that is saved on the server as one writes.
 * @param send gives a draft to the server and answers with what it refused; it throws when the server did not answer. The same function every time.
 */
export function useDraft<Draft extends object>(begun: Draft, send: (draft: Draft) => Promise<readonly UserError[]>): KeptDraft<Draft> {
  const [draft, setDraft] = useState(begun);
  const [kept, setKept] = useState<Kept>('as-it-was');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const latest = useRef(begun);
  const savedAs = useRef(begun);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  const save = useCallback(async (): Promise<boolean> => {
    const wanted = latest.current;
    if (wanted === savedAs.current) return true;
    setKept('saving');
    try {
      const refused = await send(wanted);
      setErrors(refused);
      if (refused.length === 0) savedAs.current = wanted;
      setKept(refused.length > 0 ? 'failed' : latest.current === wanted ? 'saved' : 'changed');
      return refused.length === 0;
    } catch {
      setKept('failed');
      return false;
    }
  }, [send]);
  const flush = useCallback((): Promise<boolean> => {
    running.current = running.current.then(save);
    return running.current;
  }, [save]);

  useEffect(() => {
    if (draft === savedAs.current) return undefined;
    const timer = setTimeout(() => { void flush(); }, QUIET);
    return () => { clearTimeout(timer); };
  }, [draft, flush]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => { if (latest.current !== savedAs.current) event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      void flush();
    };
  }, [flush]);

  const set = useCallback((part: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    setKept('changed');
  }, []);
  return { draft, set, kept, errors, flush };
}
