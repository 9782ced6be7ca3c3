import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import { OwnInitiatives } from './own-initiatives';
import { ReceivedInitiatives } from './received-initiatives';
import { SignInFirst } from './sign-in-first';

/** Initiatives: the patient side's own, or those that a professional organisation was asked to answer. */
export function Initiatives(): ReactNode {
  const { say } = useWords();
  const { session, hat, to } = useHere();
  const title = say('web.shell.page.initiatives');
  if (!session) return <SignInFirst title={title} />;
  if (hat.kind === 'staff') return <Page title={title} lede={say('web.initiatives.staff')}><p><Link className="btn line" to={to('staff')}>{say('web.shell.page.staff')}</Link></p></Page>;
  return hat.side === 'professional' ? <ReceivedInitiatives key={hat.value} /> : <OwnInitiatives key={hat.value} />;
}
