import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../../parts/empty';
import { useHere } from '../../../shell/here';
import { useWords } from '../../../words/use-words';
import type { Overview } from './overview';

/** More often than this in 12 months is often: more than once a month. */
const OFTEN = 12;
/** The fewest invitations of which a share says something. */
const ENOUGH = 5;

/** Who is asked too often, and who never: by name, for staff only (R-MAT-09). */
export function AskedHowOften({ asked }: { readonly asked: Overview['asked'] }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  if (asked.length === 0) return <Empty><p>{say('web.overview.noMembers')}</p></Empty>;
  const never = asked.filter(({ times }) => times === 0).length;
  const often = asked.filter(({ times }) => times > OFTEN).length;
  const all = asked.reduce((sum, { times }) => sum + times, 0);
  const most = Math.max(1, ...asked.map(({ times }) => times));
  const first = asked[0]?.times ?? 0;
  return (
    <div className="stack-l">
      <ul className="lights-plain">
        <li><strong>{say('web.overview.never', { count: never })}</strong></li>
        {often > 0 && <li><strong>{say('web.overview.often', { count: often })}</strong></li>}
        {all >= ENOUGH && asked.length > 1 && <li>{say('web.overview.concentrated', { percent: Math.round((first / all) * 100) })}</li>}
      </ul>
      <table className="data folds asked-often">
        <caption className="hidden">{say('web.overview.asked')}</caption>
        <thead><tr><th scope="col">{say('term.patientOrganisation')}</th><th scope="col"><span className="hidden">{say('web.overview.bar')}</span></th><th scope="col" className="n">{say('web.overview.askedTimes')}</th><th scope="col" className="n">{say('web.overview.keyYes')}</th></tr></thead>
        <tbody>
          {asked.map(({ organisationId, name, times, yes }) => (
            <tr key={organisationId}>
              <th scope="row"><Link to={to(`organisations/${organisationId}`)}>{name}</Link></th>
              <td className="barcell">{times > 0 ? <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect className="column" x="0.5" y="1" width={Math.max((times / most) * 99, 1)} height="10" />{yes > 0 && <rect className="column solid" x="0.5" y="1" width={(yes / most) * 99} height="10" />}</svg> : <span className="soft">{say('web.overview.neverAsked')}</span>}</td>
              <td className="n" data-label={say('web.overview.askedTimes')}>{times}</td>
              <td className="n" data-label={say('web.overview.keyYes')}>{yes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
