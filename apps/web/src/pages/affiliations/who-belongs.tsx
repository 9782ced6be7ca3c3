import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { useWords } from '../../words/use-words';
import { AffiliationsDocument, ConfirmBelongingDocument, EndBelongingDocument } from './affiliations.operations';

/** For those who answer for an organisation: the advisers who have said that they belong to it. Nobody else sees it. */
export function WhoBelongs(): ReactNode {
  const { say, day } = useWords();
  const people = useQuery(AffiliationsDocument).data?.affiliations.edges.map(({ node }) => node) ?? [];
  if (people.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="who-belongs">
      <h2 id="who-belongs" className="side-heading">{say('web.affiliation.who')}</h2>
      <p className="soft">{say('web.affiliation.whoText')}</p>
      <ul className="belongs">
        {people.map(({ person, personName, confirmed, viewerCanConfirm, since }) => (
          <li key={person}>
            <h3>{personName ?? say('term.formerParticipant')}</h3>
            <p className="soft small">{say(confirmed ? 'web.affiliation.confirmedByYou' : 'web.affiliation.saidOn', { date: day(since.slice(0, 10), { weekday: false }) })}</p>
            <div className="btns">
              {!confirmed && viewerCanConfirm && <Act document={ConfirmBelongingDocument} input={{ person }} look="line">{say('web.affiliation.confirm')}<span className="hidden">: {personName}</span></Act>}
              <Act document={EndBelongingDocument} input={{ with: person }} look="plain">{say(confirmed ? 'web.affiliation.endIt' : 'web.affiliation.notOurs')}<span className="hidden">: {personName}</span></Act>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
