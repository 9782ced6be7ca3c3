import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { hatName } from '../../shell/hat';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import { Cases } from '../staff/cases/cases';
import { Staff } from '../staff/staff';

/** Staff begin where things wait for them. */
export function StaffHome(): ReactNode {
  const { hat } = useHere();
  if (hat.value === 'coordinator') return <Staff />;
  return hat.value === 'auditor' ? <Cases /> : <NothingYet />;
}

/** Who reads nothing here is told so, and where people read of their rights. */
function NothingYet(): ReactNode {
  const { hat, to } = useHere();
  const { say } = useWords();
  return (
    <Page title={hatName(hat, say)} kind={say('web.shell.page.home')} lede={say('web.home.noRecords')}>
      <p className="btns"><Link className="btn line" to={to('rights')}>{say('web.shell.rights')}</Link></p>
    </Page>
  );
}
