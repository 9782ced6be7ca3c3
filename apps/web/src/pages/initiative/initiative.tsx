import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { SignInFirst } from '../initiatives/sign-in-first';
import { Own } from './own';
import { Received } from './received';
import '../organisations/organisations.css';
import './initiative.css';

/** One initiative, for whoever one is here: those who opened it, or an organisation that was asked to answer. */
export function Initiative(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { session, hat, to } = useHere();
  if (!session) return <SignInFirst title={say('term.initiative')} />;
  if (hat.kind === 'staff') return <Navigate to={to(`staff/initiatives/${id}`)} replace />;
  return hat.side === 'professional' ? <Received key={`${id} ${hat.value}`} id={id} /> : <Own key={`${id} ${hat.value}`} id={id} />;
}
