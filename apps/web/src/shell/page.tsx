import { useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

interface PageProps {
  /** The heading of the page. */
  readonly title: ReactNode;
  /** What kind of page it is, for the window's title and the history; never whom or what it is about. The heading, unless given. */
  readonly kind?: string;
  /** Stands above the heading. */
  readonly before?: ReactNode;
  readonly lede?: ReactNode;
  /** Under the heading, such as how it stands. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its heading takes the focus when one comes to it, so that it is read out first. */
export function Page({ title, kind, before, lede, under, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = kind ?? (typeof title === 'string' ? title : '');
  useEffect(() => {
    document.title = name === '' ? 'Roundtable' : `${name} · Roundtable`;
  }, [name]);
  const { key } = useLocation();
  const type = useNavigationType();
  // As it was when the page came: what happens on it later moves nothing.
  const arrival = useRef({ key, isBack: type === NavigationType.Pop && key !== seen });
  useEffect(() => {
    if (cameByLink) heading.current?.focus({ preventScroll: true });
    if (cameByLink && !arrival.current.isBack) window.scrollTo(0, 0);
    cameByLink = true;
    seen = arrival.current.key;
  }, []);
  return (
    <main id="content" className="page" tabIndex={-1}>
      {before}
      <div className="head stack">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {lede !== undefined && <p className="lede">{lede}</p>}
        {under}
      </div>
      {children}
    </main>
  );
}

/** The first page of a visit begins where every page begins: at its top. */
let cameByLink = false;
/** The entry of the history that was last seen. */
let seen: string | undefined;
