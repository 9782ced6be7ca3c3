import './home.css';
import type { ReactNode } from 'react';
import { useHere } from '../../shell/here';
import { AtHome } from './at-home';
import { StaffHome } from './staff-home';
import { VisitorHome } from './visitor-home';

/** What needs whoever one is here, in order. */
export function Home(): ReactNode {
  const { session, hat } = useHere();
  if (!session) return <VisitorHome />;
  return hat.kind === 'staff' ? <StaffHome /> : <AtHome key={hat.value} />;
}
