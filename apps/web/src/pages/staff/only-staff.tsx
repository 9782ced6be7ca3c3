import type { ReactNode } from 'react';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { useGuestCases } from './guests/guest-cases';

interface OnlyStaffProps {
  readonly roles: readonly string[];
  /** Somebody who was named to decide a case sees it, too (R-STF-04). What they may see of it, the service says. */
  readonly guests?: boolean;
  readonly children: ReactNode;
}

/** Pages of the network's staff. Somebody who is staff too, and here as something else, is offered the other hat. */
export function OnlyStaff({ roles, guests = false, children }: OnlyStaffProps): ReactNode {
  const { hat, hats, putOn } = useHere();
  const { say, label } = useWords();
  const mayBeGuest = guests && hat.kind === 'person' && hats.length > 0;
  const cases = useGuestCases(!mayBeGuest);
  if (roles.includes(hat.value)) return children;
  if (mayBeGuest && cases === undefined) return <Page title={say('web.guest.title')}><Waiting /></Page>;
  if (mayBeGuest && cases !== undefined && cases.length > 0) return children;
  const others = hats.filter(({ value }) => roles.includes(value));
  return (
    <Page title={say('web.staff.notStaff')} kind={say('web.shell.page.staff')} lede={others.length === 0 ? say('web.shell.notHereText') : undefined}>
      <p className="btns">{others.map((other) => <button key={other.value} type="button" className="btn" onClick={() => { putOn(other); }}>{say('web.staff.lookAs', { role: label('web.shell.hat', other.value) })}</button>)}</p>
    </Page>
  );
}

/** Where what waits is listed, for staff and for guests; the way back from a case. */
export function useQueue(): { readonly path: string; readonly name: string } {
  const { hat, to } = useHere();
  const { say } = useWords();
  return hat.kind === 'person' ? { path: to('cases'), name: say('web.guest.title') } : { path: to('staff'), name: say('web.shell.page.staff') };
}
