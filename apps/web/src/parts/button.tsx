import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  /** While waiting: the same button says so, keeps its width, and cannot be pressed twice. */
  readonly isBusy?: boolean;
  readonly busyText?: string;
  readonly look?: 'line' | 'plain' | 'brake';
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
}

/** Does something. Never disabled: pressing it says what is missing. */
export function Button({ children, isBusy = false, busyText, look, type = 'button', onPress }: ButtonProps): ReactNode {
  return (
    <button className={look === undefined ? 'btn' : `btn ${look}`} type={type} aria-disabled={isBusy || undefined} onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onPress?.();
    }}>
      {isBusy && busyText !== undefined ? busyText : children}
    </button>
  );
}
