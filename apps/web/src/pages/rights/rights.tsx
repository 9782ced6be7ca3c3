import './rights.css';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Part } from '../../parts/part';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import type { MessageKey } from '../../words/say';
import { useWords } from '../../words/use-words';
import { NotesAboutMeDocument, WhoIsResponsibleDocument } from './rights.operations';

const reasons = ['account', 'areas', 'access', 'yes', 'table'] as const;
const readers = ['asker', 'table', 'organisation', 'staff'] as const;

/** What is kept about people, why, who sees it, and what one can do about it. For everybody, also before signing in. */
export function Rights(): ReactNode {
  const { say } = useWords();
  const { data } = useQuery(WhoIsResponsibleDocument);
  return (
    <Page title={say('web.shell.rights')} lede={data && say('web.rights.lede', { owner: data.network.owner, network: data.network.name })}>
      <WhatYouCanDo />
      <Part id="why" title={say('web.rights.why')}>
        <dl className="facts small-facts">
          {reasons.map((reason) => <div key={reason}><dt>{say(`web.rights.why.${reason}` as MessageKey)}</dt><dd>{say(`web.rights.why.${reason}Text` as MessageKey)}</dd></div>)}
        </dl>
      </Part>
      <Part id="sees" title={say('web.rights.sees')}>
        <WhoSeesWhat />
        <p>{say('web.rights.no')}</p>
      </Part>
      <Part id="sorted" title={say('web.rights.sorted')}><p className="measure">{say('web.rights.sortedText')}</p></Part>
      <Part id="stays" title={say('web.rights.stays')}><p className="measure">{say('web.rights.staysText')}</p></Part>
      <Part id="never" title={say('web.rights.never')}><p className="measure">{say('web.rights.neverText')}</p></Part>
    </Page>
  );
}

function WhatYouCanDo(): ReactNode {
  const { say } = useWords();
  const { session, hat, to } = useHere();
  return (
    <Part id="do" title={say('web.rights.do')}>
      {session !== undefined && (
        <ul className="stack-s">
          <li><Link to={to('advising')}>{say('web.rights.do.see')}</Link></li>
          <li><Link to={to('advising')}>{say('web.rights.do.consents')}</Link></li>
          <li><Link to={to('advising')}>{say('web.rights.do.leave')}</Link></li>
          <li><Link to={to('concerns/new')}>{say('web.rights.do.ask')}</Link></li>
        </ul>
      )}
      <p>{say('web.rights.do.complain')}</p>
      {session !== undefined && hat.kind === 'person' && <Notes />}
    </Part>
  );
}

/** Whatever staff write about somebody can be read by them (R-STF-07). */
function Notes(): ReactNode {
  const { say, day } = useWords();
  const { data } = useQuery(NotesAboutMeDocument, {});
  if (!data) return null;
  const { notes } = data.staffNotesAboutMe;
  return (
    <div className="stack-s">
      <h3>{say('web.rights.notes')}</h3>
      {notes.length === 0
        ? <p className="soft">{say('web.rights.notesNone')}</p>
        : <ul className="qa">{notes.map(({ id, text, keptUntil }) => <li key={id} className="stack-s"><p className="prose">{text}</p><p className="small soft">{say('web.rights.notesKept', { date: day(keptUntil.slice(0, 10)) })}</p></li>)}</ul>}
    </div>
  );
}

function WhoSeesWhat(): ReactNode {
  const { say } = useWords();
  return (
    <table className="reads">
      <thead><tr><th scope="col">{say('web.rights.sees.who')}</th><th scope="col">{say('web.rights.sees.before')}</th><th scope="col">{say('web.rights.sees.after')}</th></tr></thead>
      <tbody>
        {readers.map((reader) => (
          <tr key={reader}>
            <th scope="row">{say(`web.rights.sees.${reader}` as MessageKey)}</th>
            <td data-what={say('web.rights.sees.before')}>{say(`web.rights.sees.${reader}Before` as MessageKey)}</td>
            <td data-what={say('web.rights.sees.after')}>{say(`web.rights.sees.${reader}After` as MessageKey)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
