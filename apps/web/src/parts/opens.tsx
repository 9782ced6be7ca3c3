import { useId, useState, type ReactNode } from 'react';
import { Button } from './button';

interface OpensProps {
  /** On the button, verb first. */
  readonly label: ReactNode;
  readonly look?: 'line' | 'plain';
  /** What stands there once it is open; `close` folds it again and gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A form that is out of the way until somebody wants it. */
export function Opens({ label, look = 'line', children }: OpensProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => document.getElementById(id)?.querySelector('button')?.focus());
  };
  return (
    <div className="opens" id={id}>
      {!isOpen && <Button look={look} onPress={() => {
        setOpen(true);
        requestAnimationFrame(() => document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select')?.focus());
      }}>{label}</Button>}
      {isOpen && <div className="card stack">{children(close)}</div>}
    </div>
  );
}
