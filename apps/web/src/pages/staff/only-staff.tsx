import type { ReactNode } from 'react';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';

/** Pages of the network's staff. Somebody who is staff too, and here as something else, is offered the other hat. */
export function OnlyStaff({ roles, children }: { readonly roles: readonly string[]; readonly children: ReactNode }): ReactNode {
  const { hat, hats, putOn } = useHere();
  const { say, label } = useWords();
  if (roles.includes(hat.value)) return children;
  const others = hats.filter(({ value }) => roles.includes(value));
  return (
    <Page title={say('web.staff.notStaff')} kind={say('web.shell.page.staff')} lede={others.length === 0 ? say('web.shell.notHereText') : undefined}>
      <p className="btns">{others.map((other) => <button key={other.value} type="button" className="btn" onClick={() => { putOn(other); }}>{say('web.staff.lookAs', { role: label('web.shell.hat', other.value) })}</button>)}</p>
    </Page>
  );
}
