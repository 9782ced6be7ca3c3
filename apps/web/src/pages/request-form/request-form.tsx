import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { NotFound } from '../not-found/not-found';
import { ForAnOrganisation } from '../requests/for-an-organisation';
import { AllQuestions } from './all-questions';
import { draftFrom } from './draft';
import { OneQuestion } from './one-question';
import { questions } from './questions';
import { RequestFormDocument, type RequestFormQuery } from './request-form.operations';
import { useDraft } from './use-draft';
import '../organisations/organisations.css';
import './request-form.css';

/** Writing a request: one question a page the first time, all of them on one page for edits. */
export function RequestForm(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { hat } = useHere();
  const { data, error } = useQuery(RequestFormDocument, { variables: { id }, fetchPolicy: 'network-only', errorPolicy: 'all' });
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('term.request')} />;
  if ((error && !data?.request) || data?.request.viewerCanRevise === false) return <NotFound />;
  if (!data?.request || !choices) return <Page kind={say('term.request')} title={say('term.request')}><Waiting /></Page>;
  return <Writing key={id} data={data} choices={choices} />;
}

function Writing({ data: { request, network }, choices }: { readonly data: RequestFormQuery; readonly choices: ChoicesQuery }): ReactNode {
  const { question } = useParams();
  const { say } = useWords();
  const { to } = useHere();
  const [begun] = useState(() => draftFrom(request.draft));
  const keeping = useDraft(request.id, begun);
  const index = questions.findIndex(({ id }) => id === question);
  const form = { keeping, choices, zone: network.zone, id: request.id, study: request.study };
  if (question === undefined) return <AllQuestions form={form} />;
  if (index < 0) return <NotFound />;
  return <OneQuestion key={question} index={index} form={form} before={<Link className="back" to={index === 0 ? to(`requests/${request.id}`) : to(`requests/${request.id}/edit/${questions[index - 1]?.id ?? ''}`)}>← {index === 0 ? say('term.request') : say('web.requestForm.backTo', { number: index })}</Link>} />;
}
