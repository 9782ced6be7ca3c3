import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { NotFound } from '../not-found/not-found';
import { answersIn } from './answers';
import { draftFrom } from './draft';
import { Lacking } from './lacking';
import { questions } from './questions';
import { RequestFormDocument, SubmitRequestDocument, type RequestFormQuery, type SubmitRequestInput, type SubmitRequestMutation } from './request-form.operations';
import './request-form.css';

/** Every answer once more, then the request is handed in. */
export function CheckRequest(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(RequestFormDocument, { variables: { id }, fetchPolicy: 'network-only', errorPolicy: 'all' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if ((error && !data?.request) || data?.request.viewerCanRevise === false) return <NotFound />;
  return (
    <Page kind={say('term.request')} title={say('web.requestForm.check')} before={<Link className="back" to={to(`requests/${id}/edit/answer`)}>← {say('web.requestForm.backTo', { number: questions.length })}</Link>} lede={say('web.requestForm.checkLede')}>
      {data?.request && choices ? <Check request={data.request} choices={choices} /> : <Waiting />}
    </Page>
  );
}

function Check({ request, choices }: { readonly request: RequestFormQuery['request']; readonly choices: ChoicesQuery }): ReactNode {
  const speech = useWords();
  const { say, label } = speech;
  const { to } = useHere();
  const go = useNavigate();
  const submit = useChange<SubmitRequestMutation, SubmitRequestInput>(SubmitRequestDocument);
  const draft = draftFrom(request.draft);
  const handIn = async (): Promise<void> => {
    if (await submit.run({ id: request.id })) await go(to(`requests/${request.id}`));
  };
  return (
    <div className="stack-l measure-l">
      <Lacking id={request.id} errors={submit.errors} isUnreachable={submit.isUnreachable} />
      {questions.map(({ id, isAnswered }) => (
        <section key={id} className="answered" aria-labelledby={`a-${id}`}>
          <div><h2 id={`a-${id}`}>{label('web.requestForm.question', id)}</h2><Link to={to(`requests/${request.id}/edit/${id}`)}>{say('web.requestForm.change')} <span className="hidden">{label('web.requestForm.question', id)}</span></Link></div>
          {!isAnswered(draft) && <p><strong>{say('web.requestForm.open')}</strong></p>}
          {answersIn(id, draft, choices, speech).map((line, index) => <p key={index} className="said">{line}</p>)}
        </section>
      ))}
      <section className="card answer" aria-labelledby="hand-in">
        <h2 id="hand-in">{say('web.requestForm.handInTitle')}</h2>
        <p>{say('web.requestForm.handInText')}</p>
        <p className="soft">{say('web.requestForm.contacts', { contact: request.contact?.name ?? say('web.requestForm.nobodyYet'), deputy: request.deputy?.name ?? say('web.requestForm.nobodyYet') })} <Link to={to(`requests/${request.id}`)}>{say('web.requestForm.toContacts')}</Link></p>
        <div className="btns"><Button isBusy={submit.isBusy} busyText={say('web.parts.sending')} onPress={() => { void handIn(); }}>{say('web.requestForm.handIn')}</Button></div>
      </section>
    </div>
  );
}
