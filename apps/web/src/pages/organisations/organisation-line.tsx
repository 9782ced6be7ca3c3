import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { codeOf } from './kinds';
import { SideGlyph } from './side-glyph';
import type { OrganisationsQuery } from './organisations.operations';

const MOST_CONDITIONS = 3;

type Found = OrganisationsQuery['organisations']['edges'][number]['node'];

/** One organisation of the list. */
export function OrganisationLine({ organisation: { id, name, kind, status, place, countries, conditions, everyCondition } }: { readonly organisation: Found }): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const where = [place, ...countries.slice(0, 3).map((country) => country.name)].filter((part) => part !== null).join(', ');
  const shown = conditions.slice(0, MOST_CONDITIONS).map((condition) => condition.name);
  const others = conditions.length - shown.length;
  const about = everyCondition ? say('web.organisations.everyCondition') : (others > 0 ? [...shown, say('web.organisations.others', { count: others })] : shown).join(', ');
  return (
    <li>
      <SideGlyph kind={kind} />
      <div>
        <h3><Link to={to(`organisations/${id}`)}>{name}</Link></h3>
        <p className="soft">{[kind && label('value.organisationKind', codeOf(kind)), where].filter(Boolean).join(' · ')}</p>
        {about !== '' && <p>{about}</p>}
      </div>
      <Status sign={status === 'VERIFIED' ? 'done' : 'waiting'}>{label('status.organisation', codeOf(status))}</Status>
    </li>
  );
}
