import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { OrganisationName } from '../../parts/organisation-name';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { Thing } from '../advising/kept';
import { AffiliationsDocument, EndBelongingDocument, HideBelongingDocument, ShowBelongingDocument, type AffiliationsQuery } from './affiliations.operations';
import '../organisations/organisations.css';

type Affiliation = AffiliationsQuery['affiliations']['edges'][number]['node'];

/** The organisations that an adviser has said they belong to. Only the two see it, unless the person shows it (R-ADV-05). */
export function OwnAffiliations(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data } = useQuery(AffiliationsDocument);
  const own = data?.affiliations.edges.map(({ node }) => node) ?? [];
  return (
    <Thing id="belongs" title={say('web.affiliation.title')} text={say('web.affiliation.text')}>
      {own.length > 0 && <ul className="belongs">{own.map((one) => <li key={one.organisationId}><One affiliation={one} /></li>)}</ul>}
      <p><Link to={to('organisations')}>{say('web.affiliation.find')}</Link></p>
    </Thing>
  );
}

function One({ affiliation: { organisationId, confirmed, shown } }: { readonly affiliation: Affiliation }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  return (
    <>
      <h3><Link to={to(`organisations/${organisationId}`)}><OrganisationName id={organisationId} /></Link></h3>
      <p><Status sign={confirmed ? 'done' : 'waiting'}>{say(confirmed ? 'web.affiliation.confirmed' : 'web.affiliation.waits')}</Status></p>
      {confirmed && <p>{say(shown ? 'web.affiliation.isShown' : 'web.affiliation.isHidden')}</p>}
      <div className="btns">
        {confirmed && (shown
          ? <Act document={HideBelongingDocument} input={{ organisation: organisationId }} look="line">{say('web.affiliation.hide')}</Act>
          : <Act document={ShowBelongingDocument} input={{ organisation: organisationId }} look="line">{say('web.affiliation.show')}</Act>)}
        <Act document={EndBelongingDocument} input={{ with: organisationId }} look="plain">{say('web.affiliation.end')}</Act>
      </div>
    </>
  );
}
