import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { hatName } from '../../shell/hat';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';

/** Staff begin where things wait. */
export function StaffHome(): ReactNode {
  const { hat, to } = useHere();
  const { say } = useWords();
  return (
    <Page title={hatName(hat, say)} kind={say('web.shell.page.home')} lede={say('web.home.staff')}>
      <p className="btns">{hat.value === 'auditor' ? <Link className="btn" to={to('staff/cases')}>{say('web.home.toCases')}</Link> : <Link className="btn" to={to('staff')}>{say('web.shell.page.staff')}</Link>}</p>
    </Page>
  );
}
