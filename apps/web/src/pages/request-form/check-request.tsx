import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { CheckAnswers, CheckPage } from '../../writing/check-answers';
import { draftFrom } from '../../writing/draft';
import { NotFound } from '../not-found/not-found';
import { answersIn } from './answers';
import type { Draft } from './draft';
import { useRequestWritten } from './questions';
import { RequestFormDocument, SubmitRequestDocument, type RequestFormQuery } from './request-form.operations';

/** Every answer once more, then the request is handed in. */
export function CheckRequest(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const written = useRequestWritten(id);
  const { data, error } = useQuery(RequestFormDocument, { variables: { id }, fetchPolicy: 'network-only', errorPolicy: 'all' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if (error && !data?.request) return <NotHere error={error} />;
  if (data?.request.viewerCanRevise === false) return <NotFound />;
  return <CheckPage written={written} lede={say('web.requestForm.checkLede')}>{data?.request && choices && <Check request={data.request} choices={choices} />}</CheckPage>;
}

function Check({ request: { id, draft: kept, contact, deputy }, choices }: { readonly request: RequestFormQuery['request']; readonly choices: ChoicesQuery }): ReactNode {
  const speech = useWords();
  const { say } = speech;
  const { to } = useHere();
  const go = useNavigate();
  const written = useRequestWritten(id);
  const submit = useChange(SubmitRequestDocument);
  const draft = draftFrom(kept) as Draft;
  const handIn = async (): Promise<void> => {
    if (await submit.run({ id })) await go(to(written.path));
  };
  return (
    <CheckAnswers written={written} draft={draft} linesOf={(question) => answersIn(question, draft, choices, speech)} errors={submit.errors} isUnreachable={submit.isUnreachable}>
      <p>{say('web.requestForm.handInText')}</p>
      <p className="soft">{say('web.requestForm.contacts', { contact: contact?.name ?? say('web.requestForm.nobodyYet'), deputy: deputy?.name ?? say('web.requestForm.nobodyYet') })} <Link to={to(written.path)}>{say('web.requestForm.toContacts')}</Link></p>
      <div className="btns"><Button isBusy={submit.isBusy} busyText={say('web.parts.sending')} onPress={() => { void handIn(); }}>{say('web.requestForm.handIn')}</Button></div>
    </CheckAnswers>
  );
}
