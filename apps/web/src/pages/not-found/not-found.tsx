import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Frame } from '../../shell/frame';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';

/** An address that is none, or that is not for whoever asks: the two look alike. */
export function NotFound(): ReactNode {
  const { to } = useHere();
  return <Sentence home={to()} />;
}

export function NotFoundAnywhere(): ReactNode {
  return <Frame><Sentence home="/" /></Frame>;
}

function Sentence({ home }: { readonly home: string }): ReactNode {
  const { say } = useWords();
  return <Page title={say('web.shell.notHere')}><p className="lede">{say('web.shell.notHereText')}</p><p><Link className="btn line" to={home}>{say('web.shell.toHome')}</Link></p></Page>;
}
