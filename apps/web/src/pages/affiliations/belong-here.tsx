import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { AffiliationsDocument, BelongToDocument, IsAdviserDocument } from './affiliations.operations';

/** On the page of an organisation, for an adviser: the way to say that one belongs to it. */
export function BelongHere({ organisation }: { readonly organisation: string }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const adviser = useQuery(IsAdviserDocument).data?.advisor;
  const own = useQuery(AffiliationsDocument).data?.affiliations.edges.map(({ node }) => node).find(({ organisationId }) => organisationId === organisation);
  if (adviser == null) return null;
  return (
    <section className="card sunk stack" aria-labelledby="belong">
      <h2 id="belong" className="side-heading">{say(own ? 'web.affiliation.youBelong' : 'web.affiliation.ask')}</h2>
      {own
        ? <p>{say(own.confirmed ? 'web.affiliation.confirmed' : 'web.affiliation.waits')}. <Link to={to('advising')}>{say('web.invitations.toAdvising')}</Link></p>
        : <><p>{say('web.affiliation.askText')}</p><p><Act document={BelongToDocument} input={{ organisation }} look="line">{say('web.affiliation.say')}</Act></p></>}
    </section>
  );
}
