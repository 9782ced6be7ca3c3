import { useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { UserError } from '../api/use-change';
import { Button } from '../parts/button';
import { Problems } from '../parts/problems';
import { useHere } from '../shell/here';
import { useWords } from '../words/use-words';

/** What the server says to a beginning: the id of what was begun, or why not. */
export interface Begun {
  readonly id?: string | undefined;
  readonly errors: readonly UserError[];
}

interface BeginProps {
  /** Asks the server to begin; it throws when the server did not answer. */
  readonly begin: (commandId: string) => Promise<Begun>;
  /** Where its first question is, within the network. */
  readonly pathOf: (id: string) => string;
  readonly look?: 'plain';
  /** The deed, verb first. */
  readonly children: ReactNode;
}

/** Begins something that is written: from then on every answer is kept on the server. */
export function Begin({ begin, pathOf, look, children }: BeginProps): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const wish = useRef<string | undefined>(undefined);
  const press = async (): Promise<void> => {
    wish.current ??= crypto.randomUUID();
    setBusy(true);
    setUnreachable(false);
    try {
      const begun = await begin(wish.current);
      wish.current = undefined;
      setErrors(begun.errors);
      if (begun.id !== undefined) await go(to(pathOf(begun.id)));
    } catch {
      setUnreachable(true);
    } finally {
      setBusy(false);
    }
  };
  return <div className="stack"><Problems errors={errors} isUnreachable={isUnreachable} /><p className="btns"><Button {...(look && { look })} isBusy={isBusy} busyText={say('web.parts.sending')} onPress={() => { void press(); }}>{children}</Button></p></div>;
}
