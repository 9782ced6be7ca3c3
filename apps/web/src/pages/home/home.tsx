import './home.css';
import { lazy, Suspense, type ReactNode } from 'react';
import { useHere } from '../../shell/here';
import { AtHome } from './at-home';
import { Waiting } from '../../shell/waiting';
import { VisitorHome } from './visitor-home';

const StaffHome = lazy(async () => ({ default: (await import('./staff-home')).StaffHome }));

/** What needs whoever one is here, in order. */
export function Home(): ReactNode {
  const { session, hat } = useHere();
  if (!session) return <VisitorHome />;
  return hat.kind === 'staff' ? <Suspense fallback={<main className="page"><Waiting /></main>}><StaffHome key={hat.value} /></Suspense> : <AtHome key={hat.value} />;
}
