import type { ReactNode } from 'react';

/** A warning, or what is good to know: its first sentence stands out, and it never blocks. */
export function Note({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }): ReactNode {
  return <div className="note"><strong>{title}</strong>{children}</div>;
}
