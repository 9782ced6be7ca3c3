import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Act } from '../../parts/act';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { OrganisationQuery } from './organisation.operations';
import { LetColleagueAnswerDocument, NoLongerAnswersDocument, WhoAnswersNewsDocument } from './who-answers.operations';

/** In the address by which a colleague asks to answer for an organisation, too. */
const COLLEAGUE = 'colleague';
/** How many of the newest changes are shown. */
const NEWEST = 5;

/** Who answers for one's organisation, what changed in that, and the way to let a colleague answer, too, or to end it (R-ORG-09, R-ORG-10). */
export function WhoAnswers({ organisation: { id, representatives } }: { readonly organisation: OrganisationQuery['organisation'] }): ReactNode {
  const { say, label, moment } = useWords();
  const { person } = useHere();
  const [parameters] = useSearchParams();
  const colleague = parameters.get(COLLEAGUE);
  const news = (useQuery(WhoAnswersNewsDocument, { variables: { first: NEWEST } }).data?.representationNotices.edges ?? []).map(({ node }) => node).filter(({ organisation }) => organisation === id);
  return (
    <section className="card stack" aria-labelledby="who-answers">
      <h2 id="who-answers" className="side-heading">{say('web.organisation.whoAnswers')}</h2>
      <ul className="belongs">
        {representatives.map((one) => {
          const name = one.name ?? say('term.formerParticipant');
          return (
            <li key={one.person}>
              <h3>{name}</h3>
              <p className="soft small">{one.role}</p>
              {representatives.length > 1 && (
                <Act document={NoLongerAnswersDocument} input={{ organisation: id, person: one.person }} look="plain" first={{ title: say(one.person === person ? 'web.organisation.endOwnAsk' : 'web.organisation.endAsk', { name }), text: <p>{say('web.organisation.endText')}</p>, deed: say('web.organisation.end') }}>{say('web.organisation.end')}<span className="hidden">: {name}</span></Act>
              )}
            </li>
          );
        })}
      </ul>
      {colleague === null ? <p className="soft">{say('web.organisation.colleagueHow')}</p> : <Opens label={say('web.organisation.colleagueDeed')}>{(close) => <Appoint organisation={id} person={colleague} close={close} />}</Opens>}
      {news.length > 0 && <ul className="small soft">{news.map(({ id: one, change, at }) => <li key={one}>{label('web.organisation.answersNews', codeOf(change))} {moment(at)}</li>)}</ul>}
    </section>
  );
}

function Appoint({ organisation, person, close }: { readonly organisation: string; readonly person: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [personName, setName] = useState('');
  const [personRole, setRole] = useState('');
  const [email, setEmail] = useState('');
  return (
    <Form document={LetColleagueAnswerDocument} input={() => ({ organisation, person, personName, personRole, email })} missing={() => Object.entries({ personName, personRole, email }).flatMap(([field, text]) => (text.trim() === '' ? [field] : []))} deed={say('web.organisation.colleagueDeed')} done={close} cancel={close}>
      {(errors) => (
        <>
          <TextField id="colleague-personName" label={say('web.organisation.colleagueName')} value={personName} onChange={setName} error={errorOf(errors, 'personName')} />
          <TextField id="colleague-personRole" label={say('web.organisation.colleagueRole')} value={personRole} onChange={setRole} error={errorOf(errors, 'personRole')} />
          <TextField id="colleague-email" type="email" label={say('web.organisation.colleagueEmail')} hint={say('web.organisation.colleagueEmailHint')} value={email} onChange={setEmail} error={errorOf(errors, 'email')} />
        </>
      )}
    </Form>
  );
}

/** For somebody who does not answer for an organisation: the link by which a colleague who does can let them. */
export function AnswerToo({ organisation }: { readonly organisation: string }): ReactNode {
  const { say } = useWords();
  const { person, to } = useHere();
  return (
    <details>
      <summary>{say('web.organisation.answerToo')}</summary>
      <div className="stack"><p className="soft">{say('web.organisation.answerTooText')}</p><pre className="to-paste">{`${location.origin}${to(`organisations/${organisation}`)}?${COLLEAGUE}=${person ?? ''}`}</pre></div>
    </details>
  );
}
