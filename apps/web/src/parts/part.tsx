import type { ReactNode } from 'react';

interface PartProps {
  /** By which other parts of the page lead here. */
  readonly id: string;
  readonly title: ReactNode;
  /** What it is for, under its heading. */
  readonly lede?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a long page: its heading in the margin where there is room, its content beside it. */
export function Part({ id, title, lede, children }: PartProps): ReactNode {
  return (
    <section className="part cols" aria-labelledby={id}>
      <div className="headcol">
        <h2 id={id} tabIndex={-1}>{title}</h2>
        {lede !== undefined && <p className="soft measure">{lede}</p>}
      </div>
      <div className="stack-l measure-l">{children}</div>
    </section>
  );
}

/** Gives the focus to the heading of the part that an element stood in, when what had it is gone: nobody loses their place. */
export function keepPlace(element: Element | null): () => void {
  const heading = element?.closest('section, li, main')?.querySelector<HTMLElement>('h1, h2, h3') ?? undefined;
  const whole = element?.closest('main')?.querySelector<HTMLElement>('h1') ?? undefined;
  return () => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const place = heading?.isConnected === true ? heading : whole;
      if (place === undefined) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    });
  };
}
